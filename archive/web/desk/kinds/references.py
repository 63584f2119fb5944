"""Words about an earlier meeting that may mean several."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import CharField, QuerySet
from django.db.models.functions import Cast

from archive.models import Meeting, Reference, ReferenceState
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.answers import Subject, without_answered
from archive.web.desk.excerpts import reading_side
from archive.web.desk.work import EvidenceItem, ItemLine, Side, WorkItem, WorkKind
from archive.web.formatting import meeting_date

_MOST = 12


class _TargetForm(forms.Form):
    target = forms.ChoiceField(label="It means", widget=forms.RadioSelect)

    def __init__(self, data: Any, meetings: Sequence[Meeting]) -> None:
        super().__init__(data)
        field = self.fields["target"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        offered = [(str(each.pk), f"{meeting_date(each)}: {each.title}") for each in meetings]
        field.choices = [*offered, ("", "No meeting of this archive")]
        field.required = False
        field.initial = offered[0][0] if offered else ""


class References(WorkKind):
    key = "references"
    title = "References to earlier meetings"
    about = "Words about a meeting that several may be meant by."

    def open(self) -> QuerySet[Reference]:
        rows = Reference.objects.filter(state=ReferenceState.OPEN)
        near = "passage__utterance__meeting", "passage__utterance__speaker"
        return self.unanswered(rows.select_related(*near)).order_by("pk")

    def subject(self, row: Reference) -> Subject:
        return Subject(self.key, row.passage_id, str(row.start))

    def unanswered(self, rows: QuerySet[Reference]) -> QuerySet[Reference]:
        rows = rows.annotate(detail=Cast("start", CharField()))
        return without_answered(rows, self.key, "passage", "detail")

    def lines(self, rows: Sequence[Reference]) -> list[ItemLine]:
        return [
            ItemLine(f"“{row.text}”", str(row.passage.utterance.speaker or ""), row.passage.utterance.meeting)
            for row in rows
        ]

    def item(self, row: Reference, data: Any = None) -> WorkItem:
        found = self._found(row)
        said = row.passage.utterance
        told = [("Since", row.since), ("Until", row.until), ("Place", row.place), ("With", row.person)]
        return WorkItem(
            title=row.text,
            question=f"Which meeting does “{row.text}” mean?",
            accept=f"{meeting_date(found[0])}: {found[0].title}" if found else "",
            change=_TargetForm(data, found),
            change_label="It means this",
            change_hint="It means another meeting, or none of this archive.",
            leave="It stays open, and is not asked again.",
            meeting=said.meeting,
            sides=[
                reading_side(said, "What was said"),
                Side("What may be meant", "desk/_meetings_side.html", found),
            ],
            evidence=[
                *(EvidenceItem(name, str(value)) for name, value in told if value),
                EvidenceItem("May be meant", f"{len(found)} meetings"),
            ],
        )

    def accept(self, row: Reference, by: Deciding) -> Done:
        found = self._found(row)
        if not found:
            raise NotDone("No meeting is left that may be meant.")
        return acts.decide_reference(self.subject(row), row, found[0], by)

    def change(self, row: Reference, form: forms.Form, by: Deciding) -> Done:
        chosen = form.cleaned_data["target"]
        target = Meeting.objects.filter(pk=chosen).first() if chosen else None
        return acts.decide_reference(self.subject(row), row, target, by)

    def leave(self, row: Reference, by: Deciding) -> Done:
        told = f"It stays open which meeting “{row.text}” means"
        return acts.answer(self.subject(row), told, by, meeting=row.passage.utterance.meeting)

    def _found(self, row: Reference) -> list[Meeting]:
        """The meetings that may be meant, the nearest before the words first."""
        return list(row.candidates.order_by("-date", "pk")[:_MOST])
