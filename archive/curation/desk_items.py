"""Items of the desk by hashes, words and names: how each queue names one, and finds it again elsewhere."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, NamedTuple

from django.utils import timezone

from archive.curation.keys import (
    Key,
    NotFound,
    find_meeting,
    find_passage,
    find_speaker,
    find_turn,
    key_of_meeting,
    key_of_passage,
    key_of_speaker,
    key_of_turn,
)
from archive.curation.passages import passage_at
from archive.models import (
    DeskAnswer,
    Meeting,
    Reference,
    ReferenceState,
    Report,
    ReportState,
    Speaker,
    Utterance,
)


class Item(NamedTuple):
    """What `DeskAnswer` knows an item by, and the meeting that it is of."""

    item: int
    detail: str = ""
    meeting: Meeting | None = None


class ItemsOfQueue(ABC):
    @abstractmethod
    def key(self, answer: DeskAnswer) -> Key | None:
        """What names the item of an answer elsewhere; None where it is gone."""

    @abstractmethod
    def find(self, what: Key) -> Item:
        """Raises NotFound, ValueError, KeyError."""

    def settle(self, item: Item, what: Key) -> dict[str, Any]:
        """Give the item itself the state that its answer tells; returns what undoing restores."""
        return {}


class _OfMeeting(ItemsOfQueue):
    """An item that is a meeting, or a name in one (`detail`)."""

    def key(self, answer: DeskAnswer) -> Key | None:
        meeting = Meeting.objects.filter(pk=answer.item).first()
        return {"meeting": key_of_meeting(meeting), "name": answer.detail} if meeting else None

    def find(self, what: Key) -> Item:
        meeting = find_meeting(what["meeting"])
        return Item(meeting.pk, str(what["name"])[:300], meeting)


class _OfSpeaker(ItemsOfQueue):
    def key(self, answer: DeskAnswer) -> Key | None:
        speaker = Speaker.objects.filter(pk=answer.item).first()
        return {"speaker": key_of_speaker(speaker)} if speaker else None

    def find(self, what: Key) -> Item:
        return Item(find_speaker(what["speaker"]).pk)


class _OfTurn(ItemsOfQueue):
    def key(self, answer: DeskAnswer) -> Key | None:
        turn = Utterance.objects.filter(pk=answer.item).select_related("meeting__source").first()
        return {"meeting": key_of_meeting(turn.meeting), "turn": key_of_turn(turn)} if turn else None

    def find(self, what: Key) -> Item:
        meeting = find_meeting(what["meeting"])
        return Item(find_turn(meeting, what["turn"]).pk, "", meeting)


class _OfReference(ItemsOfQueue):
    """Words at a place of a passage, and which meeting they mean: `means` is None where that is none."""

    def key(self, answer: DeskAnswer) -> Key | None:
        row = _reference(answer.item, answer.detail)
        if row is None:
            return None
        meeting = row.passage.utterance.meeting
        what = {"meeting": key_of_meeting(meeting), **key_of_passage(row.passage), "start": row.start}
        if answer.before:
            what["means"] = key_of_meeting(row.target) if row.target else None
        return what

    def find(self, what: Key) -> Item:
        meeting = find_meeting(what["meeting"])
        passage, start = find_passage(meeting, what), str(int(what["start"]))
        if _reference(passage.pk, start) is None:
            raise NotFound(f"nothing is referred to in “{passage.text[:60]}” of “{meeting.title}”")
        return Item(passage.pk, start, meeting)

    def settle(self, item: Item, what: Key) -> dict[str, Any]:
        row = _reference(item.item, item.detail)
        if row is None or "means" not in what:
            return {}
        target = find_meeting(what["means"]) if what["means"] else None
        before = {"state": row.state, "target": row.target_id}
        row.state = ReferenceState.DECIDED if target else ReferenceState.DISMISSED
        row.target = target
        row.save(update_fields=["state", "target"])
        return before


def _reference(passage: int, start: str) -> Reference | None:
    rows = Reference.objects.filter(passage=passage, start=int(start))
    return rows.select_related("passage__utterance__meeting__source", "target__source").first()


class _OfReport(ItemsOfQueue):
    """A reader's words about a passage, or about a document: they come along, as no file of the archive has
    them; the reader's address does not, as it is forgotten with the answer."""

    def key(self, answer: DeskAnswer) -> Key | None:
        report = Report.objects.filter(pk=answer.item).first()
        meeting = reported_meeting(report) if report else None
        if report is None or meeting is None:
            return None
        passage = passage_at(meeting, report.anchor)
        return {
            "meeting": key_of_meeting(meeting),
            **(key_of_passage(passage) if passage else {}),
            "report": report.text,
            "reported": report.made.isoformat(),
            "state": report.state,
        }

    def find(self, what: Key) -> Item:
        """A report that this archive never had is made, to be answered."""
        meeting = find_meeting(what["meeting"])
        passage = find_passage(meeting, what) if "passage" in what else None
        text, reported = str(what["report"]), time_of(what["reported"])
        for each in Report.objects.filter(meeting=meeting, text=text, made=reported):
            if passage_at(meeting, each.anchor) == passage:
                return Item(each.pk, "", meeting)
        anchor = passage.anchor if passage else ""
        made = Report.objects.create(meeting=meeting, slug=meeting.slug, anchor=anchor, text=text)
        Report.objects.filter(pk=made.pk).update(made=reported)
        return Item(made.pk, "", meeting)

    def settle(self, item: Item, what: Key) -> dict[str, Any]:
        Report.objects.filter(pk=item.item).update(state=ReportState(what["state"]), email="")
        return {"state": ReportState.OPEN}


def reported_meeting(report: Report) -> Meeting | None:
    """The meeting, also if it was withheld or joined and came back."""
    return report.meeting or Meeting.objects.select_related("source").filter(slug=report.slug).first()


def time_of(text: Any) -> datetime.datetime:
    """The time of a line; the present where it has none."""
    try:
        made = datetime.datetime.fromisoformat(str(text))
    except ValueError:
        return timezone.now()
    return made if made.tzinfo else timezone.make_aware(made)


ITEMS: Mapping[str, ItemsOfQueue] = {
    "links": _OfMeeting(),
    "names": _OfMeeting(),
    "warnings": _OfMeeting(),
    "careers": _OfSpeaker(),
    "labels": _OfTurn(),
    "references": _OfReference(),
    "reports": _OfReport(),
}
"""The queues of the desk whose answers travel; leaving an item of the others is a decision."""
