"""What the desk does: operations of `archive.curation`, and answers that change no transcript."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from archive.curation import documents, persons, records, turns
from archive.curation.seen import MovedOn, Seen
from archive.curation.undo import CannotUndo
from archive.curation.undo import undo as undo_decision
from archive.models import (
    Decision,
    DeskAnswer,
    Job,
    Meeting,
    Reference,
    ReferenceState,
    Report,
    ReportState,
    Speaker,
    SuggestedMerge,
    SuggestedSource,
    Utterance,
    WithheldMeeting,
)
from archive.web.desk.answers import Subject

__all__ = ["MovedOn", "Seen"]


class NotDone(Exception):
    """What a curator asked for can't be done; the message says why."""


@dataclass(frozen=True, slots=True)
class Deciding:
    """Who decides, why, and what the form showed."""

    user: AbstractBaseUser
    reason: str = ""
    seen: Seen | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: `ref` is "d12" for a decision, "a5" for an answer, "j3" for a job."""

    ref: str


def _done(made: Decision | DeskAnswer | Job) -> Done:
    return Done(f"{_LETTERS[type(made)]}{made.pk}")


_LETTERS: Mapping[type, str] = {Decision: "d", DeskAnswer: "a", Job: "j"}


def merge(kept: Speaker, others: Sequence[Speaker], by: Deciding) -> Done:
    return _done(persons.merge_or_queue(kept, others, by.user, by.reason, by.seen))


def split(speaker: Speaker, meetings: Iterable[Meeting], name: str, by: Deciding) -> Done:
    return _done(persons.split_speaker(speaker, meetings, name, by.user, by.reason, by.seen))


def decline_merge(pair: SuggestedMerge, by: Deciding) -> Done:
    return _done(persons.decline_merge(pair, by.user, by.reason, by.seen))


def join_documents(leading: Meeting, other: Meeting, by: Deciding) -> Done:
    return _done(documents.join_documents(leading, other, by.user, by.reason, by.seen))


def decline_source(pair: SuggestedSource, by: Deciding) -> Done:
    return _done(persons.decline_source(pair, by.user, by.reason))


def withhold(meeting: Meeting, by: Deciding) -> Done:
    return _done(documents.withhold_document(meeting, by.user, by.reason, by.seen))


def restore(withheld: WithheldMeeting, by: Deciding) -> Done:
    """Raises NotDone."""
    try:
        return _done(documents.restore_document(withheld, by.user, by.reason))
    except (CannotUndo, LookupError) as refused:
        raise NotDone(str(refused)) from refused


def give(said: Sequence[Utterance], speaker: Speaker | None, by: Deciding, role: str | None = None) -> Done:
    """Give turns of one meeting to a speaker. Raises NotDone where there are none."""
    if not said:
        raise NotDone("No turn is left under that name.")
    return _done(turns.give_turns(said, speaker, by.user, by.reason, by.seen, role))


def set_kind(said: Sequence[Utterance], kind: str, by: Deciding) -> Done:
    return _done(turns.set_kind(said, kind, by.user, by.reason, by.seen))


def mend_turns(said: Sequence[Utterance], values: Mapping[str, Any], by: Deciding) -> Done:
    """Set those of `speaker`, `role`, `language` and `kind` of turns that are given. Raises NotDone where
    none is."""
    if not values:
        raise NotDone("Nothing was changed in the form.")
    if set(values) == {"kind"}:
        return set_kind(said, values["kind"], by)
    if set(values) == {"role"}:
        return _done(turns.set_office(said, values["role"], by.user, by.reason, by.seen))
    if "speaker" in values and set(values) <= {"speaker", "role"}:
        return give(said, values["speaker"], by, values.get("role"))
    return _done(turns.mend_turns(said, values, by.user, by.reason, by.seen))


def cut(said: Utterance, passage: int, offset: int, speaker: Speaker | None, by: Deciding) -> Done:
    """`passage`: its primary key. Raises NotDone."""
    found = said.passages.filter(pk=passage).first()
    if found is None:
        raise NotDone("That paragraph is no longer in this turn.")
    return _done(turns.cut_turn(found, offset, by.user, by.reason, by.seen, speaker))


def join_with_before(said: Utterance, by: Deciding) -> Done:
    return _done(turns.join_with_before(said, by.user, by.reason, by.seen))


def mend_meeting(meeting: Meeting, values: Mapping[str, Any], by: Deciding) -> Done:
    return _mended(records.mend_meeting, meeting, values, by)


def mend_speaker(speaker: Speaker, values: Mapping[str, Any], by: Deciding) -> Done:
    return _mended(records.mend_speaker, speaker, values, by)


def _mended(mend: Any, record: Meeting | Speaker, values: Mapping[str, Any], by: Deciding) -> Done:
    if not values:
        raise NotDone("Nothing was changed in the form.")
    try:
        return _done(mend(record, values, by.user, by.reason, by.seen))
    except ValidationError as error:
        raise NotDone(" ".join(error.messages)) from error


def answer(
    subject: Subject,
    told: str,
    by: Deciding,
    *,
    meeting: Meeting | None = None,
    before: Mapping[str, Any] | None = None,
    along: Done | None = None,
) -> Done:
    """Write down the answer to an item. `before`: what undoing restores; `along`: the decision made too."""
    made = DeskAnswer.objects.create(
        queue=subject.queue,
        item=subject.item,
        detail=subject.detail,
        told=told[:1000],
        reason=by.reason,
        by_id=by.user.pk,
        by_name=by.user.get_username(),
        meeting=meeting,
        before=dict(before or {}),
        decision_id=int(along.ref[1:]) if along and along.ref.startswith("d") else None,
    )
    return _done(made)


def decide_reference(subject: Subject, row: Reference, target: Meeting | None, by: Deciding) -> Done:
    """Say which meeting is meant; None: none of this archive."""
    with transaction.atomic():
        before = {"state": row.state, "target": row.target_id}
        row.state = ReferenceState.DECIDED if target else ReferenceState.DISMISSED
        row.target = target
        row.save(update_fields=["state", "target"])
        told = f"“{row.text}” means {target}" if target else f"“{row.text}” means no meeting of this archive"
        return answer(subject, told, by, meeting=row.passage.utterance.meeting, before=before)


def answer_report(
    subject: Subject, row: Report, state: ReportState, by: Deciding, along: Done | None = None
) -> Done:
    """Close a report; the reader's address is forgotten."""
    with transaction.atomic():
        before = {"state": row.state}
        row.state, row.email = state, ""
        row.save(update_fields=["state", "email"])
        told = "A report was right" if state == ReportState.MENDED else "A report led to no change"
        return answer(subject, told, by, meeting=row.meeting, before=before, along=along)


def undo(ref: str, by: Deciding) -> Done:
    """Take back what `Done.ref` names. Raises NotDone."""
    if ref.startswith("a"):
        return _done(_undo_answer(int(ref[1:])))
    decision = Decision.objects.filter(pk=int(ref[1:])).first()
    if decision is None:
        raise NotDone("There is no such decision.")
    try:
        return _done(undo_decision(decision, by.user, by.reason))
    except CannotUndo as refused:
        raise NotDone(str(refused)) from refused


def _undo_answer(key: int) -> DeskAnswer:
    """Restore the item of an answer, which is then asked again. Raises NotDone."""
    with transaction.atomic():
        made = DeskAnswer.objects.standing().filter(pk=key).first()
        if made is None:
            raise NotDone("This is undone already.")
        made.undone = timezone.now()
        made.save(update_fields=["undone"])
        if made.queue == "references" and made.before:
            rows = Reference.objects.filter(passage=made.item, start=int(made.detail))
            rows.update(state=made.before["state"], target=made.before["target"])
        elif made.queue == "reports" and made.before:
            Report.objects.filter(pk=made.item).update(state=made.before["state"])
        return made
