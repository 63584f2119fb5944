"""Turns, as curators mend them: who speaks, in which office, where a turn begins, and what kind it is."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from archive.curation.authors import Author
from archive.curation.deciding import deciding, told, watches_of_meeting
from archive.curation.journal import READ, THERE
from archive.curation.keys import key_of_meeting, key_of_speaker, key_of_turn
from archive.curation.seen import Seen
from archive.curation.structure import cut, join_before
from archive.importing.persistence.aggregates import recount_all
from archive.importing.persistence.turn_edits import cut_edit, join_edit
from archive.models import Decision, DecisionKind, Meeting, Passage, Speaker, Utterance
from archive.parsing.transcript import UtteranceKind

EXTENT = "extent"
"""Touched by what changes which words a turn has."""

_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+(?=\S)|(?<=[。！？])(?=\S)")


def turn_and_next(utterance: Utterance, more: int = 0) -> list[Utterance]:
    """A turn and the next `more` in the meeting, in order; narration and headings are passed over."""
    following = Utterance.objects.filter(meeting=utterance.meeting_id, position__gt=utterance.position)
    spoken = following.exclude(kind__in=(UtteranceKind.NARRATION, UtteranceKind.HEADING))
    return [utterance, *spoken.select_related("speaker").order_by("position")[: max(0, more)]]


def give_turns(
    turns: Sequence[Utterance],
    speaker: Speaker | None,
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
    role: str | None = None,
) -> Decision:
    """Give turns of one meeting to a speaker, or to nobody. `role`: the office, if it is another.

    Raises MovedOn; ValueError where there is no turn, or they are of several meetings.
    """
    values: dict[str, Any] = {"speaker_id": speaker.pk if speaker else None}
    if role is not None:
        values["role"] = role
    portable = {"speaker": key_of_speaker(speaker) if speaker else None, "role": role}
    return _mend(DecisionKind.ATTRIBUTE, turns, values, by, reason, seen, portable, speaker)


def set_office(
    turns: Sequence[Utterance],
    role: str,
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Set in which office turns of one meeting are said. Raises MovedOn, ValueError."""
    return _mend(DecisionKind.OFFICE, turns, {"role": role}, by, reason, seen, {"role": role})


def set_kind(
    turns: Sequence[Utterance],
    kind: str,
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Mark turns of one meeting as a UtteranceKind: speech, question, narration, heading … Narration and
    headings are nobody's. Raises MovedOn, ValueError."""
    values = _of_kind(kind)
    return _mend(DecisionKind.KIND, turns, values, by, reason, seen, {"kind": values["kind"]})


def _of_kind(kind: str) -> dict[str, Any]:
    values: dict[str, Any] = {"kind": UtteranceKind(kind).value}
    if kind in (UtteranceKind.NARRATION, UtteranceKind.HEADING):
        values |= {"speaker_id": None, "role": "", "doubt": ""}
    return values


def mend_turns(
    turns: Sequence[Utterance],
    values: Mapping[str, Any],
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
) -> Decision:
    """Set several of the fields `speaker` (a Speaker or None), `role`, `kind`, `inferred` and `language` as
    one decision; narration and headings are nobody's. `language`: "" for that of the meeting. Raises
    MovedOn, ValueError."""
    unknown = set(values) - {"speaker", "role", "kind", "inferred", "language"}
    if unknown:
        raise ValueError(f"{', '.join(sorted(unknown))}: no field that is mended here")
    speaker = values.get("speaker")
    written = {("speaker_id" if name == "speaker" else name): value for name, value in values.items()}
    if "speaker" in values:
        written["speaker_id"] = speaker.pk if speaker else None
    if "kind" in values:
        written |= _of_kind(values["kind"])
    if values.get("language") and values["language"] == _meeting_of(turns).language:
        written["language"] = ""
    portable = {
        "values": {name: value for name, value in values.items() if name != "speaker"},
        **({"speaker": key_of_speaker(speaker) if speaker else None} if "speaker" in values else {}),
    }
    return _mend(DecisionKind.TURN, turns, written, by, reason, seen, portable, speaker)


def _mend(
    kind: DecisionKind,
    turns: Sequence[Utterance],
    values: Mapping[str, Any],
    by: Author,
    reason: str,
    seen: Seen | None,
    portable: dict[str, Any],
    speaker: Speaker | None = None,
) -> Decision:
    """Set fields of turns, which reading their source again then leaves."""
    meeting = _meeting_of(turns)
    watches, about = watches_of_meeting(meeting.pk), [meeting, *([speaker] if speaker else [])]
    with deciding(
        kind, by, reason, watches, about=about, seen=seen, shown=list(turns), revised=[meeting.pk]
    ) as draft:
        rows = list(Utterance.objects.filter(pk__in=[each.pk for each in turns]).order_by("position"))
        keys = [key_of_turn(each) for each in rows]
        draft.portable = {"meeting": key_of_meeting(meeting), "turns": keys, **portable}
        if speaker:
            draft.journal.touch(speaker, THERE)
        for row in rows:
            draft.before += _told(row, values)
            set_by_curator(row, values)
            draft.journal.touch(row, *values)
            draft.after += _told(row, values)
        _settle(meeting)
    return draft.decision


def set_by_curator(row: Utterance, values: Mapping[str, Any]) -> None:
    """Set fields of a turn, and mark them, so that reading leaves them."""
    for name, value in values.items():
        setattr(row, name, value)
    marked = {name.removesuffix("_id") for name in values}
    if "speaker_id" in values:
        row.link, row.offices_then = None, ""
        row.inferred = bool(values.get("inferred"))
        marked |= {"link", "inferred"}
        if row.speaker_id:
            # The curator has said who speaks.
            row.doubt = ""
    row.mark_curated(sorted(marked))
    row.save()


def _meeting_of(turns: Sequence[Utterance]) -> Meeting:
    keys = {each.meeting_id for each in turns}
    if len(keys) != 1:
        raise ValueError("choose one turn or more, all of one meeting")
    return Meeting.objects.get(pk=keys.pop())


def _told(row: Utterance, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    names = {"speaker_id": "speaker", "role": "office"}
    said = {**values}
    if "speaker_id" in values:
        speaker = Speaker.objects.filter(pk=row.speaker_id).first() if row.speaker_id else None
        said["speaker_id"] = speaker.name if speaker else ""
    return [
        told(names.get(name, name), row.anchor, said[name] if name == "speaker_id" else getattr(row, name))
        for name in values
        if name != "doubt"
    ]


def _settle(meeting: Meeting) -> None:
    recount_all([meeting.pk])
    Meeting.objects.filter(pk=meeting.pk).update(indexed=False)


def cut_places(utterance: Utterance) -> list[tuple[Passage, list[tuple[int, str]]]]:
    """Where a turn may be cut: each passage, in order, with (offset, sentence) of its sentences.

    The offset 0 is the beginning of the paragraph; that of the first paragraph is no place to cut.
    """
    return [
        (each, [(start, each.text[start:end].strip()) for start, end in _sentences(each.text)])
        for each in utterance.passages.order_by("position")
    ]


def _sentences(text: str) -> list[tuple[int, int]]:
    starts = [0, *(match.end() for match in _SENTENCE.finditer(text))]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def cut_turn(
    passage: Passage,
    offset: int,
    by: Author = None,
    reason: str = "",
    seen: Seen | None = None,
    speaker: Speaker | None = None,
) -> Decision:
    """Let a new turn begin in a passage, at this offset of its text (0: with the whole passage).

    It is said by `speaker`, or else by the one of the turn that is cut. It and the words after the offset
    get numbers that were never given; all other addresses stay. `seen`: of the utterance.
    Raises MovedOn; ValueError where nothing would be left on one side.
    """
    old = passage.utterance
    meeting = Meeting.objects.get(pk=old.meeting_id)
    watches, about = watches_of_meeting(meeting.pk), [meeting, *([speaker] if speaker else [])]
    with deciding(
        DecisionKind.CUT, by, reason, watches, about=about, seen=seen, shown=[old], revised=[meeting.pk]
    ) as draft:
        passage = Passage.objects.select_related("utterance").get(pk=passage.pk)
        draft.portable = {
            "meeting": key_of_meeting(meeting),
            "edit": cut_edit(passage, offset),
            "speaker": key_of_speaker(speaker) if speaker else None,
        }
        draft.before = [told("turn", passage.utterance.anchor, passage.text)]
        new = cut(passage, offset)
        if speaker and speaker.pk != new.speaker_id:
            draft.journal.touch(speaker, THERE)
            set_by_curator(new, {"speaker_id": speaker.pk, "role": ""})
        # The new turn has taken these over.
        draft.journal.touch(old, EXTENT, *(f"{name}{READ}" for name in ("speaker_id", "role", "kind")))
        first, last = old.passages.order_by("-position").first(), new.passages.order_by("position").first()
        draft.after = [
            told("turn", old.anchor, first.text if first else ""),
            told("turn", new.anchor, last.text if last else ""),
        ]
        _settle(meeting)
    return draft.decision


def join_with_before(
    utterance: Utterance, by: Author = None, reason: str = "", seen: Seen | None = None
) -> Decision:
    """Make a turn part of the one before it in the meeting, whose speaker it gets. Its passages keep their
    addresses. Raises MovedOn; ValueError of the first turn of a meeting."""
    meeting = Meeting.objects.get(pk=utterance.meeting_id)
    with deciding(
        DecisionKind.JOIN_TURNS,
        by,
        reason,
        watches_of_meeting(meeting.pk),
        about=[meeting],
        seen=seen,
        shown=[utterance],
        revised=[meeting.pk],
    ) as draft:
        utterance = Utterance.objects.select_related("speaker").get(pk=utterance.pk)
        draft.portable = {"meeting": key_of_meeting(meeting), "edit": join_edit(utterance)}
        draft.before = [told("turn", utterance.anchor, _voice(utterance))]
        before = join_before(utterance)
        draft.journal.touch(before, EXTENT)
        draft.journal.extra["stood_after"] = {str(utterance.pk): before.pk}
        draft.after = [told("turn", before.anchor, _voice(before))]
        _settle(meeting)
    return draft.decision


def _voice(turn: Utterance) -> str:
    return turn.speaker.name if turn.speaker else turn.label or turn.kind
