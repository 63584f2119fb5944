"""What a meeting's page says of passages that once said something else: marks, and tombstones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.template.loader import render_to_string
from django.utils.safestring import mark_safe

from archive.history.records import revisions_of
from archive.history.wordings import Wording, former_wordings, without_resets
from archive.importing.alignment.word_diff import DiffOperation, DiffRun, word_diff
from archive.models import Cause, Meeting, Revision
from archive.models.passage_order import Address
from archive.web.meetings.turns import TranscriptText

# Who changed what an address says, as a sentence goes on with "on 5 March 2021".
CAUSES: dict[str, str] = {
    Cause.PUBLISHER: "Changed by the publisher",
    Cause.READER: "Read better by the archive; the document itself did not change",
    Cause.CURATOR: "Changed by a decision of the archive",
}

_REMOVED_BY: dict[str, str] = {
    Cause.PUBLISHER: "by the publisher",
    Cause.READER: "when the archive read it better",
    Cause.CURATOR: "by a decision of the archive",
}


@dataclass(frozen=True)
class MeetingChanges:
    """`beside`: HTML that follows each paragraph, by anchor; "" for what stood before all. `dead`: anchors
    of utterances of which nothing is left under that number."""

    altered: int = 0
    reattributed: int = 0
    removed: int = 0
    beside: Mapping[str, str] = field(default_factory=dict)
    dead: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        return self.altered + self.reattributed + self.removed


@dataclass(frozen=True)
class FormerWording:
    """A wording as a page shows it: `runs` against what followed, the speaker where it was another."""

    wording: Wording
    since: Revision | None
    until: Revision | None
    runs: list[DiffRun]
    other_voice: str
    next_voice: str

    @property
    def cause(self) -> str:
        return CAUSES.get(self.until.cause if self.until else "", "Changed")

    @property
    def removed_by(self) -> str:
        return _REMOVED_BY.get(self.until.cause if self.until else "", "")

    @property
    def has_other_words(self) -> bool:
        return any(run.change is not DiffOperation.KEPT for run in self.runs)


def meeting_changes(meeting: Meeting, text: TranscriptText, *, own: str) -> MeetingChanges:
    """What was changed since a meeting was first read; two queries, none if nothing was.

    `own`: the attribute of elements in English on a page that is not.
    """
    if meeting.revision == 1:
        return changes_beside(meeting, text, {}, {}, own=own)
    texts = {address: wording.text for address, wording in _present(text).items()}
    former = former_wordings(meeting.former_passages.all(), texts)
    return changes_beside(meeting, text, revisions_of(meeting), former, own=own)


def changes_beside(
    meeting: Meeting,
    text: TranscriptText,
    revisions: Mapping[int, Revision],
    recorded: Mapping[Address, Iterable[Wording]],
    *,
    own: str,
) -> MeetingChanges:
    """What each address of a text said before, as `recorded`."""
    numbers = {turn.utterance.number for turn in text.turns}
    dead = [number for number in range(1, meeting.last_number + 1) if number not in numbers]
    if meeting.revision == 1:
        return MeetingChanges(dead=_anchors(dead))
    present = _present(text)
    former = {address: told for address, each in recorded.items() if (told := without_resets(each))}
    shown: dict[str, list[str]] = defaultdict(list)
    for number in [each for each in dead if any(owner == each for owner, _ in present)]:
        # What is left of it stands in another utterance.
        first = min(address for address in present if address[0] == number)
        shown[f"u{number}-p{first[1]}"].append(f'<span id="u{number}"></span>')
        dead.remove(number)
    altered = reattributed = removed = 0
    for address, wordings in sorted(former.items()):
        now = present.get(address)
        context = {
            "anchor": wordings[0].anchor,
            "wordings": list(shown_wordings(wordings, now, revisions)),
            "last": wordings[-1],
            "own": mark_safe(own),  # noqa: S308 - a constant
        }
        if now is None:
            if address[0] in dead:
                dead.remove(address[0])
                context["utterance"] = f"u{address[0]}"
            removed += not wordings[-1].joined_to
            altered += bool(wordings[-1].joined_to)
            place = _place(wordings[-1], former, {each.anchor for each in present.values()})
            shown[place].append(render_to_string("meetings/_tombstone.html", context))
            continue
        is_other = wordings[0].is_of_another_voice(now)
        reattributed += is_other
        altered += not is_other
        shown[now.anchor].append(render_to_string("meetings/_former_wordings.html", context))
    beside = {anchor: "".join(each) for anchor, each in shown.items()}
    return MeetingChanges(altered, reattributed, removed, beside, _anchors(dead))


def _anchors(numbers: Iterable[int]) -> tuple[str, ...]:
    return tuple(f"u{number}" for number in numbers)


def shown_wordings(
    wordings: Iterable[Wording], now: Wording | None, revisions: Mapping[int, Revision]
) -> Iterable[FormerWording]:
    """Each former wording against the one that followed it, the latest first."""
    following = now
    for wording in reversed(list(wordings)):
        is_gone = following is None or following.since > wording.until
        other = not is_gone and following is not None and wording.is_of_another_voice(following)
        yield FormerWording(
            wording=wording,
            since=revisions.get(wording.since),
            until=revisions.get(wording.until),
            runs=word_diff(wording.text, "" if is_gone or following is None else following.text),
            other_voice=(wording.voice or "nobody") if other else "",
            next_voice=(following.voice or "nobody") if other and following else "",
        )
        following = wording


def _present(text: TranscriptText) -> dict[Address, Wording]:
    present = {}
    for turn in text.turns:
        said = turn.utterance
        for line in (line for run in turn.runs for line in run.lines):
            owner, _, number = line.anchor.removeprefix("u").partition("-p")
            address = (int(owner), int(number))
            present[address] = Wording(
                address=address,
                text=line.plain,
                kind=said.kind,
                label=said.label,
                speaker=said.speaker_id,
                speaker_name=said.speaker.name if said.speaker else "",
                role=said.role,
                since=0,
            )
    return present


def _place(gone: Wording, former: Mapping[Address, list[Wording]], standing: set[str]) -> str:
    """The anchor of the nearest paragraph before a removed one that still stands, "" if there is none."""
    ends = {wordings[-1].anchor: wordings[-1] for wordings in former.values()}
    place, passed = gone.joined_to or gone.before, {gone.anchor}
    while place and place not in standing:
        if place in passed or place not in ends:
            return ""
        passed.add(place)
        place = ends[place].joined_to or ends[place].before
    return place
