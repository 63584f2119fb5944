"""Documents of which reading was unsure: their title, date, place, or more."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse

from archive.models import Meeting, ReadingWarning
from archive.parsing.transcript import WarningCode
from archive.search.api import language_name
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done
from archive.web.desk.excerpts import opening_side, reading_side
from archive.web.desk.record_forms import MeetingForm
from archive.web.desk.work import EvidenceItem, ItemLine, WorkItem, WorkKind
from archive.web.display_labels import warning_meaning
from archive.web.formatting import meeting_date

# What needs no decision of a document: it is folded, a record, or has a queue of its own.
_TOLD_ELSEWHERE = (
    WarningCode.REPEATED_BLOCK,
    WarningCode.NO_TRANSCRIPT,
    WarningCode.AMBIGUOUS_SPEAKER,
    WarningCode.POSSIBLE_DUPLICATE,
    WarningCode.POSSIBLE_LABEL,
    WarningCode.FROM_SIDE_FILE,
)


class WarnedDocuments(WorkKind):
    key = "warnings"
    title = "Documents with warnings"
    about = "Reading was unsure of a date, a place, a title, an encoding or a speaker."

    def open(self) -> QuerySet[Meeting]:
        warned = ReadingWarning.objects.filter(source=OuterRef("source")).exclude(code__in=_TOLD_ELSEWHERE)
        rows = Meeting.objects.filter(Exists(warned)).select_related("source")
        return self.unanswered(rows.prefetch_related("source__warnings")).order_by("pk")

    def lines(self, rows: Sequence[Meeting]) -> list[ItemLine]:
        return [ItemLine(", ".join(_codes(row)).capitalize(), row.source.name, row) for row in rows]

    def item(self, row: Meeting, data: Any = None) -> WorkItem:
        first = row.utterances.with_text().select_related("meeting").first()
        return WorkItem(
            title=row.title,
            question="Was this document read right?",
            accept="Read right: the warnings are answered.",
            change=MeetingForm.of(row, data),
            change_label="Save these facts",
            change_hint="Other facts are right.",
            leave="Nothing is changed, and it is not asked again.",
            seen=[row],
            meeting=row,
            edit=reverse("desk-meeting", args=[row.slug]),
            sides=[opening_side(row), *([reading_side(first)] if first else [])],
            evidence=[
                EvidenceItem("Read as", ", ".join(filter(None, _facts(row)))),
                *(
                    EvidenceItem(each.code.capitalize(), f"{each.detail or warning_meaning(each.code)}")
                    for each in row.source.warnings.all()
                    if each.code not in _TOLD_ELSEWHERE
                ),
            ],
        )

    def accept(self, row: Meeting, by: Deciding) -> Done:
        return acts.answer(self.subject(row), f"“{row.title}” was read right", by, meeting=row)

    def change(self, row: Meeting, form: forms.Form, by: Deciding) -> Done:
        assert isinstance(form, MeetingForm)  # noqa: S101 - made above
        done = acts.mend_meeting(row, form.changes(), by)
        acts.answer(self.subject(row), f"The facts of “{row.title}” were mended", by, meeting=row, along=done)
        return done

    def leave(self, row: Meeting, by: Deciding) -> Done:
        told = f"The warnings of “{row.title}” stay as they are"
        return acts.answer(self.subject(row), told, by, meeting=row)


def _facts(meeting: Meeting) -> list[str]:
    return [
        meeting_date(meeting),
        meeting.place or "no place",
        meeting.get_kind_display(),
        language_name(meeting.language),
    ]


def _codes(meeting: Meeting) -> list[str]:
    codes = (each.code for each in meeting.source.warnings.all() if each.code not in _TOLD_ELSEWHERE)
    return list(dict.fromkeys(codes))
