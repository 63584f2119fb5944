"""What readers report as wrong."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.urls import reverse

from archive.curation.desk_items import reported_meeting
from archive.curation.passages import passage_at
from archive.models import Meeting, Passage, Report, ReportState
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.excerpts import opening_side, reading_side, source_side
from archive.web.desk.forms import TurnSpeakerForm
from archive.web.desk.work import EvidenceItem, ItemLine, WorkItem, WorkKind


class Reports(WorkKind):
    key = "reports"
    title = "Reports from readers"
    about = "What readers say is wrong at a passage."

    def open(self) -> QuerySet[Report]:
        rows = Report.objects.filter(state=ReportState.OPEN).select_related("meeting__source")
        return rows.order_by("pk")

    def lines(self, rows: Sequence[Report]) -> list[ItemLine]:
        return [ItemLine(row.text[:120], row.anchor, row.meeting) for row in rows]

    def item(self, row: Report, data: Any = None) -> WorkItem:
        meeting, passage = reported_meeting(row), _passage(row)
        told = [EvidenceItem("Reported", f"{row.made:%d %B %Y, %H:%M}")]
        if row.email:
            told.append(EvidenceItem("Wishes an answer", row.email, f"mailto:{row.email}"))
        return WorkItem(
            title=row.text[:60],
            question="Is it so, what a reader reports?",
            quote=row.text,
            accept="It was so, and it is mended (by “Edit”, above).",
            change=TurnSpeakerForm(data) if passage else None,
            change_label="So it is; the report is answered",
            change_hint="Another person speaks here, or nobody.",
            leave="Nothing is to be mended.",
            seen=[passage.utterance] if passage else [],
            meeting=meeting,
            edit=_edit(meeting, passage),
            sides=_sides(meeting, passage),
            evidence=told,
        )

    def accept(self, row: Report, by: Deciding) -> Done:
        return acts.answer_report(self.subject(row), row, ReportState.MENDED, by)

    def change(self, row: Report, form: forms.Form, by: Deciding) -> Done:
        passage = _passage(row)
        if passage is None:
            raise NotDone("The passage that was reported is gone.")
        if form.cleaned_data["speaker"]:
            done = acts.give([passage.utterance], form.cleaned_data["speaker"], by)
        else:
            done = acts.set_kind([passage.utterance], form.cleaned_data["kind"], by)
        acts.answer_report(self.subject(row), row, ReportState.MENDED, by, along=done)
        return done

    def leave(self, row: Report, by: Deciding) -> Done:
        return acts.answer_report(self.subject(row), row, ReportState.LEFT, by)


def _passage(row: Report) -> Passage | None:
    meeting = reported_meeting(row)
    return passage_at(meeting, row.anchor) if meeting and row.anchor else None


def _edit(meeting: Meeting | None, passage: Passage | None) -> str:
    if meeting is None:
        return ""
    if passage is None:
        return reverse("desk-meeting", args=[meeting.slug])
    return reverse("desk-turn", args=[meeting.slug, passage.utterance.number])


def _sides(meeting: Meeting | None, passage: Passage | None) -> list[Any]:
    if meeting is None:
        return []
    if passage is None:
        return [opening_side(meeting)]
    return [source_side(meeting, passage.text), reading_side(passage.utterance)]
