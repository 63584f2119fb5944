"""Lists of meetings by filters and date, with counts by day."""

import datetime
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.core.paginator import Page
from django.db.models import Q
from django.http import HttpRequest

from archive.models import DayTally, Meeting
from archive.models.meetings import MeetingQuerySet
from archive.parsing.transcript import DatePrecision
from archive.web.calendars import total_count
from archive.web.meetings.filters import MeetingFilter, filters_of, query_string
from archive.web.parameters import choice
from archive.web.periods import DayCounts, MeetingCount, Period
from archive.web.view_helpers import page_of

ALL = "all"


@dataclass(frozen=True)
class MeetingSelection:
    """The filters of the address, and whether pages without a transcript were asked for."""

    asked_for_all: bool = False
    filters: tuple[MeetingFilter, ...] = ()

    @property
    def query(self) -> str:
        return query_string(self.filters, **({"pages": ALL} if self.asked_for_all else {}))

    def rows(self) -> MeetingQuerySet:
        """The selected meetings of any date."""
        return self.all_pages() if self.asked_for_all else self.all_pages().transcripts()

    def all_pages(self) -> MeetingQuerySet:
        """All pages that pass the filters, with a transcript or without."""
        return Meeting.objects.filter(*(each.condition for each in self.filters))

    def other_pages(self) -> MeetingQuerySet:
        """All pages that do not pass the filters, with a transcript or without."""
        return Meeting.objects.filter(~Q(*(each.condition for each in self.filters)))

    def by_week(self) -> "MeetingList":
        """All selected meetings, counted by week as the year map shows them."""
        rows = self.all_pages().by_week(undated=True) if self.filters else DayTally.objects.by_week()
        return MeetingList(self, self.all_pages(), [DayCounts(*row) for row in rows], None)

    def in_period(self, period: Period | None = None) -> "MeetingList":
        """The meetings of a period, or all, counted by day; for a day, the counts are those of its month."""
        counted = period and (Period(period.year, period.month) if period.day else period)
        around = Q(date__range=(counted.start, counted.end)) if counted else Q()
        rows = self.all_pages() if self.filters else DayTally.objects
        days = [DayCounts(*row) for row in rows.filter(around).by_day(undated=not period)]
        return MeetingList(self, self.all_pages().filter(_held_in(period)), days, period)


@dataclass(frozen=True)
class MeetingList:
    """The meetings of a list, and counts with and without transcript.

    A list without any transcript shows the pages without one, even if not asked for.
    """

    selection: MeetingSelection
    meetings: MeetingQuerySet
    days: list[DayCounts]
    period: Period | None

    @cached_property
    def _within(self) -> list[DayCounts]:
        if self.period is None:
            return self.days
        start, end, precisions = self.period.start, self.period.end, self.period.precisions
        return [day for day in self.days if start <= day.date <= end and day.precision in precisions]

    @cached_property
    def pages(self) -> int:
        return sum(day.pages for day in self._within)

    @cached_property
    def transcripts(self) -> int:
        return sum(day.transcripts for day in self._within)

    @property
    def without_transcript(self) -> int:
        return self.pages - self.transcripts

    @property
    def shows_all(self) -> bool:
        return self.selection.asked_for_all or not self.transcripts

    @property
    def counted(self) -> str:
        """What of a tally is shown."""
        return "pages" if self.shows_all else "transcripts"

    @property
    def total(self) -> int:
        return self.pages if self.shows_all else self.transcripts

    @property
    def shown(self) -> MeetingQuerySet:
        return self.meetings if self.shows_all else self.meetings.transcripts()

    def page(self, request: HttpRequest, size: int, *, latest_first: bool = True) -> Page[Any]:
        """The page of the shown meetings that the request asks for. Raises Http404."""
        ordered = MeetingQuerySet.latest_first if latest_first else MeetingQuerySet.earliest_first
        load = ordered(Meeting.objects.with_people())
        return page_of(request, ordered(self.shown), size, self.total, load=load)

    @property
    def others(self) -> MeetingQuerySet:
        """What would be shown of the period without the filters, but for what is shown."""
        meetings = self.selection.other_pages().filter(_held_in(self.period))
        return meetings if self.shows_all else meetings.transcripts()

    @cached_property
    def counts(self) -> dict[datetime.date, MeetingCount]:
        """Counts of the shown meetings by day, of those whose day is known."""
        return {day.date: count for day, count in self._counted if day.precision == DatePrecision.DAY}

    @cached_property
    def partial_counts(self) -> dict[Period, MeetingCount]:
        """Counts of the shown meetings of which only the month or the year is known, by month and year."""
        found: dict[Period, list[MeetingCount]] = {}
        for day, count in self._counted:
            if day.precision == DatePrecision.MONTH:
                found.setdefault(Period(day.date.year, day.date.month), []).append(count)
            elif day.precision == DatePrecision.YEAR:
                found.setdefault(Period(day.date.year), []).append(count)
        return {period: total_count(counts) for period, counts in found.items()}

    @cached_property
    def undated(self) -> int:
        """How many of the shown meetings have no date; they stand at the end of the list."""
        counts = (count for day, count in self._counted if day.precision == DatePrecision.UNKNOWN)
        return sum(count.meetings for count in counts)

    @cached_property
    def _counted(self) -> list[tuple[DayCounts, MeetingCount]]:
        shows_all = self.shows_all
        counted = ((day, day.pages if shows_all else day.transcripts) for day in self.days)
        return [(day, MeetingCount(meetings, day.words)) for day, meetings in counted if meetings]


def _held_in(period: Period | None) -> Q:
    if period is None:
        return Q()
    return Q(date__range=(period.start, period.end), date_precision__in=period.precisions)


def selection_of(request: HttpRequest) -> MeetingSelection:
    """The selection of the address. Raises Http404 for a value that no meeting has."""
    return MeetingSelection(asks_for_all(request), filters_of(request.GET))


def asks_for_all(request: HttpRequest) -> bool:
    """Whether pages without a transcript are to be listed too."""
    message = "There is no choice of pages “{}”: it is “all”, or nothing."
    return choice(request.GET, "pages", (ALL,), "transcripts", message) == ALL
