"""One name that may be two people: it is heard over too many years, or for two countries."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from django import forms
from django.db.models import Count, Q, QuerySet
from django.db.models.functions import ExtractYear

from archive.models import Appearance, Speaker
from archive.web.desk import acts
from archive.web.desk.acts import Deciding, Done, NotDone
from archive.web.desk.forms import SplitForm, spoken_at
from archive.web.desk.persons import person_side
from archive.web.desk.work import EvidenceItem, ItemLine, WorkItem, WorkKind
from archive.web.formatting import meeting_date

# Years between the first and the last words, beyond one career.
_LONG = 50


class TwoCareers(WorkKind):
    key = "careers"
    title = "One name, two careers"
    about = "One name over more years than a career, or heard for more than one country."

    def open(self) -> QuerySet[Speaker]:
        heard = Speaker.objects.filter(namesakes=None, parted_from=None).with_counts()
        rows = heard.annotate(
            countries=Count("appearances__country", distinct=True, filter=Q(appearances__turns__gt=0))
        )
        odd = Q(countries__gt=1) | Q(last__year__gte=_years_after("first"))
        return self.unanswered(rows.filter(odd)).order_by("pk")

    def lines(self, rows: Sequence[Any]) -> list[ItemLine]:
        return [ItemLine(row.name, _why(row)) for row in rows]

    def item(self, row: Any, data: Any = None) -> WorkItem:
        rows = spoken_at(row)
        return WorkItem(
            title=row.name,
            question=f"Is “{row.name}” one person?",
            accept="",
            change=SplitForm(data, row, rows, _later(rows)),
            change_label="Give these meetings to the other person",
            change_hint="Two persons: say which meetings are the other’s.",
            leave="One person: it is not asked again.",
            seen=[row],
            sides=[person_side(row, row.name)],
            evidence=[EvidenceItem("Why it is asked", _why(row)), *_gap(rows)],
        )

    def accept(self, row: Speaker, by: Deciding) -> Done:
        raise NotDone("Say under “Change” which meetings are the other person’s.")

    def change(self, row: Speaker, form: forms.Form, by: Deciding) -> Done:
        assert isinstance(form, SplitForm)  # noqa: S101 - made above
        return acts.split(row, form.chosen(), form.cleaned_data["name"], by)

    def leave(self, row: Speaker, by: Deciding) -> Done:
        return acts.answer(self.subject(row), f"{row.name} is one person", by)


def _years_after(first: str) -> Any:
    return ExtractYear(first) + _LONG


def _why(row: Any) -> str:
    told = []
    if row.first and row.last and row.last.year - row.first.year >= _LONG:
        told.append(f"heard from {row.first.year} to {row.last.year}")
    if row.countries > 1:
        told.append(f"heard for {row.countries} countries")
    return "; ".join(told) or "heard in many offices"


def _later(rows: Sequence[Appearance]) -> set[int]:
    """The meetings behind the longest gap, which may be another person's."""
    place = _longest_gap(rows)
    return {row.meeting_id for row in rows[place:]} if place else set()


def _longest_gap(rows: Sequence[Appearance]) -> int:
    """The place of the first meeting behind the longest gap; 0 where there are no two."""
    gaps = [
        ((later.meeting.date - earlier.meeting.date).days, place)
        for place, (earlier, later) in enumerate(pairwise(rows), start=1)
    ]
    return max(gaps, default=(0, 0))[1]


def _gap(rows: Sequence[Appearance]) -> list[EvidenceItem]:
    place = _longest_gap(rows)
    if not place:
        return []
    before, after = rows[place - 1].meeting, rows[place].meeting
    told = f"from {meeting_date(before)} to {meeting_date(after)}"
    return [EvidenceItem("Longest silence", told, after.get_absolute_url())]
