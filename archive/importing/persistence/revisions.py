"""Records what the addresses of a meeting said before it changed. Only adds rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from archive.importing.alignment.sequences import rising
from archive.importing.alignment.word_diff import count_changes
from archive.importing.persistence.inserting import insert, new_row
from archive.importing.persistence.states import (
    PassageState,
    SpeakerAttribution,
    anchor_of,
    attribution,
    order_of,
)
from archive.importing.persistence.utterances import Plan
from archive.models import (
    FormerPassage,
    FormerUtterance,
    Meeting,
    Passage,
    Revision,
    SourceVersion,
    Utterance,
)
from archive.models.revisions import Cause, Fate


@dataclass
class Changes:
    """What a revision changes: rows of what was said before, and how many passages and words it is.

    `facts`: what was said of the meeting before, of the fields that say otherwise now.
    """

    former: list[FormerPassage] = field(default_factory=list)
    attributions: list[FormerUtterance] = field(default_factory=list)
    facts: dict[str, Any] = field(default_factory=dict)
    added: int = 0
    altered: int = 0
    removed: int = 0
    reattributed: int = 0
    moved: int = 0
    words_inserted: int = 0
    words_deleted: int = 0
    order_before: str = ""
    reordered: bool = False

    def __bool__(self) -> bool:
        return bool(self.former or self.attributions or self.facts or self.added or self.reordered)

    def counts(self) -> dict[str, int]:
        names = "added altered removed reattributed moved words_inserted words_deleted".split()
        return {name: getattr(self, name) for name in names}


def changes_of(plan: Plan, facts: Mapping[str, Any], number: int) -> Changes:
    """What the plan changes as revision `number`; sets `since` of the passages that say something else.

    `facts`: what was said of the meeting before, where it says otherwise now.
    """
    changes = Changes(order_before=plan.order_before, facts=dict(facts))
    changes.attributions = _former_attributions(plan.attributions, plan.utterances, number)
    order_now = order_of(_by_utterance(plan.utterances, plan.passages))
    changes.reordered = order_now != plan.order_before
    kept = {}
    for passage in plan.passages:
        former = plan.before.get(passage.pk) if passage.pk else None
        if former is None:
            passage.since = number
            changes.added += 1
            changes.words_inserted += len(passage.text.split())
            continue
        kept[passage.pk] = former
        _compare(changes, former, PassageState.of(passage, passage.utterance), passage, number)
    _remove(changes, plan, kept, number)
    changes.moved = _moved(plan, kept)
    return changes


def _former_attributions(
    before: Mapping[int, tuple[SpeakerAttribution, str]], utterances: Iterable[Utterance], until: int
) -> list[FormerUtterance]:
    """The rows of utterances that are attributed otherwise now, or are gone."""
    now = {each.pk: attribution(each) for each in utterances if each.pk} if before else {}
    rows = []
    for key, (former, name) in before.items():
        if now.get(key) != former:
            values = asdict(former)
            rows.append(
                FormerUtterance(until=until, speaker_id=values.pop("speaker"), speaker_name=name, **values)
            )
    return rows


def _by_utterance(
    utterances: Sequence[Utterance], passages: Sequence[Passage]
) -> list[tuple[Utterance, list[Passage]]]:
    rows: dict[int, list[Passage]] = {each.number: [] for each in utterances}
    for passage in passages:
        rows[passage.utterance.number].append(passage)
    return [(each, rows[each.number]) for each in utterances]


def _compare(
    changes: Changes, former: PassageState, now: PassageState, passage: Passage, number: int
) -> None:
    altered, another = former.text != now.text, former.is_of_another_voice(now)
    reset = (former.aside, former.repeated) != (now.aside, now.repeated)
    if not (altered or another or reset):
        return
    passage.since = number
    changes.altered += altered
    changes.reattributed += another
    if altered:
        deleted, inserted = count_changes(former.text, now.text)
        changes.words_deleted += deleted
        changes.words_inserted += inserted
    fate = Fate.ALTERED if altered else Fate.REATTRIBUTED if another else Fate.RESET
    changes.former.append(_former(former, number, fate, text=former.text if altered else ""))


def _remove(changes: Changes, plan: Plan, kept: Mapping[int, PassageState], number: int) -> None:
    """Leave a tombstone for each passage that goes, with the place where it stood."""
    before = ""
    for key, former in plan.before.items():
        if key in kept:
            before = former.anchor
            continue
        into = plan.joined.get(key)
        row = _former(former, number, Fate.JOINED if into else Fate.REMOVED, text=former.text)
        row.before = before
        if into:
            row.joined_to = anchor_of((into.moved_from or into.utterance.number, into.number))
        else:
            changes.removed += 1
            changes.words_deleted += len(former.text.split())
        changes.former.append(row)


def _moved(plan: Plan, kept: Mapping[int, PassageState]) -> int:
    """How many passages must have been moved, at least."""
    places = {key: at for at, key in enumerate(plan.before)}
    order = [places[passage.pk] for passage in plan.passages if passage.pk in kept]
    return len(order) - len(rising([(at, position) for position, at in enumerate(order)]))


def _former(said: PassageState, until: int, fate: Fate, *, text: str) -> FormerPassage:
    return FormerPassage(
        utterance_number=said.address[0],
        number=said.address[1],
        since=said.since,
        until=until,
        fate=fate,
        text=text,
        kind=said.kind,
        label=said.label,
        speaker_id=said.speaker,
        speaker_name=said.speaker_name,
        role=said.role,
        repeated=said.repeated,
        aside=said.aside,
    )


def write_revision(
    meeting: Meeting, version: SourceVersion, cause: Cause, changes: Changes, made: datetime
) -> Revision:
    """Add the present revision of a meeting, with what its addresses said before."""
    if (changes.reordered or changes.facts) and meeting.revision > 1:
        earlier = Revision.objects.filter(meeting=meeting, number=meeting.revision - 1)
        order = {"arrangement": changes.order_before} if changes.reordered else {}
        earlier.update(**order, facts=changes.facts)
    for passage in changes.former:
        passage.meeting = meeting
    for utterance in changes.attributions:
        utterance.meeting = meeting
    insert(changes.former)
    insert(changes.attributions)
    revision = new_row(
        Revision,
        meeting=meeting,
        number=meeting.revision,
        version=version,
        cause=cause,
        reader=version.reader,
        reader_version=version.reader_version,
        made=made,
        **(changes.counts() if meeting.revision > 1 else {}),
    )
    insert([revision])
    return revision
