"""Answers to items of the desk by hashes, words and names, so that they travel as decisions do.

What a report of a reader was answered stays here: the report itself does not travel.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from django.db.models import Q
from django.utils import timezone

from archive.curation.authors import Author, account
from archive.curation.keys import (
    Key,
    NotFound,
    find_meeting,
    find_speaker,
    find_turn,
    key_of_meeting,
    key_of_speaker,
    key_of_turn,
)
from archive.models import (
    Decision,
    DecisionState,
    DeskAnswer,
    Meeting,
    Passage,
    Reference,
    ReferenceState,
    Speaker,
    Utterance,
)

ANSWER = "answer an item"
"""The kind of a line that holds an answer."""


class Item(NamedTuple):
    """What `DeskAnswer` knows an item by, and the meeting that it is of."""

    item: int
    detail: str = ""
    meeting: Meeting | None = None


def written_answers() -> Iterator[dict[str, Any]]:
    """A row for each answer that stands, of items that are there still, the earliest first."""
    standing = Q(decision=None) | Q(decision__state=DecisionState.STANDING)
    rows = DeskAnswer.objects.standing().filter(standing, queue__in=_QUEUES).select_related("decision")
    for each in rows.order_by("pk").iterator():
        what = _what(each)
        if what:
            yield {
                "kind": ANSWER,
                "made": each.made.isoformat(),
                "by": each.by_name,
                "reason": each.reason,
                "what": {"queue": each.queue, **what, "told": each.told},
            }


def _what(answer: DeskAnswer) -> Key | None:
    what: Key | None = _QUEUES[answer.queue].key(answer)
    if what and answer.decision:
        what["along"] = {"kind": answer.decision.kind, "what": without_time(answer.decision.portable)}
    return what


def without_time(portable: Mapping[str, Any]) -> dict[str, Any]:
    """What a decision says, wherever and whenever it was made."""
    return {name: value for name, value in portable.items() if name != "made"}


def standing_like(kind: str, what: Any) -> Decision | None:
    """The decision that stands here and says this."""
    for each in Decision.objects.standing().filter(kind=kind).only("portable"):
        if without_time(each.portable) == what:
            return each
    return None


def apply_answer(row: Mapping[str, Any], by: Author) -> DeskAnswer | None:
    """Answer the item of a line; None where it is answered here. Raises NotFound, ValueError, KeyError."""
    what = row["what"]
    queue = str(what["queue"])
    if queue not in _QUEUES:
        raise NotFound(f"“{queue}” is no queue of the desk whose answers travel")
    item = _QUEUES[queue].find(what)
    if DeskAnswer.objects.standing().filter(queue=queue, item=item.item, detail=item.detail).exists():
        return None
    along = what.get("along")
    decision = standing_like(along["kind"], along["what"]) if along else None
    if along and decision is None:
        raise NotFound("the decision that was made along with it does not stand here")
    return DeskAnswer.objects.create(
        queue=queue,
        item=item.item,
        detail=item.detail,
        told=str(what["told"])[:1000],
        reason=str(row.get("reason", "")),
        made=_time(str(row.get("made", ""))),
        by=account(by),
        by_name=str(row.get("by", ""))[:150],
        meeting=item.meeting,
        before=_decide_reference(item, what) if "means" in what else {},
        decision=decision,
    )


def _time(text: str) -> datetime.datetime:
    try:
        made = datetime.datetime.fromisoformat(text)
    except ValueError:
        return timezone.now()
    return made if made.tzinfo else timezone.make_aware(made)


class _OfMeeting:
    """An item that is a meeting, or a name in one (`detail`)."""

    def key(self, answer: DeskAnswer) -> Key | None:
        meeting = Meeting.objects.filter(pk=answer.item).first()
        return {"meeting": key_of_meeting(meeting), "name": answer.detail} if meeting else None

    def find(self, what: Key) -> Item:
        meeting = find_meeting(what["meeting"])
        return Item(meeting.pk, str(what["name"])[:300], meeting)


class _OfSpeaker:
    def key(self, answer: DeskAnswer) -> Key | None:
        speaker = Speaker.objects.filter(pk=answer.item).first()
        return {"speaker": key_of_speaker(speaker)} if speaker else None

    def find(self, what: Key) -> Item:
        return Item(find_speaker(what["speaker"]).pk)


class _OfTurn:
    def key(self, answer: DeskAnswer) -> Key | None:
        turn = Utterance.objects.filter(pk=answer.item).select_related("meeting__source").first()
        return {"meeting": key_of_meeting(turn.meeting), "turn": key_of_turn(turn)} if turn else None

    def find(self, what: Key) -> Item:
        meeting = find_meeting(what["meeting"])
        return Item(find_turn(meeting, what["turn"]).pk, "", meeting)


class _OfReference:
    """Words at a place of a passage, and which meeting they mean: `means` is None where that is none."""

    def key(self, answer: DeskAnswer) -> Key | None:
        row = _reference(answer.item, answer.detail)
        if row is None:
            return None
        meeting = row.passage.utterance.meeting
        alike = list(_alike(meeting, row.passage.text))
        what = {
            "meeting": key_of_meeting(meeting),
            "passage": row.passage.text,
            "nth": alike.index(row.passage_id),
            "start": row.start,
        }
        if answer.before:
            what["means"] = key_of_meeting(row.target) if row.target else None
        return what

    def find(self, what: Key) -> Item:
        meeting = find_meeting(what["meeting"])
        alike = list(_alike(meeting, what["passage"]))[int(what["nth"]) :][:1]
        if not alike or _reference(alike[0], str(int(what["start"]))) is None:
            raise NotFound(f"nothing is referred to in “{what['passage'][:60]}” of “{meeting.title}”")
        return Item(alike[0], str(int(what["start"])), meeting)


def _alike(meeting: Meeting, text: str) -> Any:
    rows = Passage.objects.filter(utterance__meeting=meeting, text=text)
    return rows.order_by("utterance__position", "position").values_list("pk", flat=True)


def _reference(passage: int, start: str) -> Reference | None:
    rows = Reference.objects.filter(passage=passage, start=int(start))
    return rows.select_related("passage__utterance__meeting__source", "target__source").first()


def _decide_reference(item: Item, what: Key) -> dict[str, Any]:
    """Say which meeting is meant; returns what undoing restores."""
    target = find_meeting(what["means"]) if what["means"] else None
    row = _reference(item.item, item.detail)
    assert row is not None  # noqa: S101 - it was found
    before = {"state": row.state, "target": row.target_id}
    row.state = ReferenceState.DECIDED if target else ReferenceState.DISMISSED
    row.target = target
    row.save(update_fields=["state", "target"])
    return before


_QUEUES: Mapping[str, Any] = {
    "links": _OfMeeting(),
    "names": _OfMeeting(),
    "warnings": _OfMeeting(),
    "careers": _OfSpeaker(),
    "labels": _OfTurn(),
    "references": _OfReference(),
}

TRAVELLING = frozenset(_QUEUES)
"""The queues of the desk whose answers travel."""
