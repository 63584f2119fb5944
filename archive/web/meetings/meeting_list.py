"""Which meetings a list shows, by what was asked and by date, and how many there are on each day."""

import datetime
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Q
from django.http import Http404, HttpRequest

from archive.models import Meeting
from archive.models.meetings import MeetingQuerySet
from archive.web.meetings.filters import Filter, filters_of, query_of
from archive.web.periods import Day, Period, Tally

ALL = "all"


@dataclass(frozen=True)
class Listing:
    """What the reader asked for; it is kept from page to page by `query`, which ends each address."""

    asked_for_all: bool = False
    filters: tuple[Filter, ...] = ()

    @property
    def query(self) -> str:
        return query_of(self.filters, **({"pages": ALL} if self.asked_for_all else {}))

    def rows(self) -> MeetingQuerySet:
        """The meetings to choose from, whatever their date."""
        return self.filed() if self.asked_for_all else self.filed().transcripts()

    def filed(self) -> MeetingQuerySet:
        """Every page that the filters leave."""
        return Meeting.objects.filter(*(each.leaves for each in self.filters))

    def in_weeks(self) -> "Listed":
        """All of them, with the counts that the map of years shows."""
        return Listed(self, self.filed(), [Day(*row) for row in self.filed().by_week()], None)

    def within(self, period: Period | None = None) -> "Listed":
        """The meetings of a period, or all. Those of a day come with the counts of its month."""
        held = Q(date__range=(period.start, period.end)) if period else Q()
        counted = period and (Period(period.year, period.month) if period.day else period)
        around = Q(date__range=(counted.start, counted.end)) if counted else Q()
        days = [Day(*row) for row in self.filed().filter(around).by_day()]
        return Listed(self, self.filed().filter(held), days, period)


@dataclass(frozen=True)
class Listed:
    """The meetings of one list, and how many of them there are either way.

    Where there is no transcript at all, the pages without one are shown unasked.
    """

    listing: Listing
    meetings: MeetingQuerySet
    days: list[Day]
    period: Period | None

    @cached_property
    def _within(self) -> list[Day]:
        if self.period is None:
            return self.days
        return [day for day in self.days if self.period.start <= day.date <= self.period.end]

    @cached_property
    def pages(self) -> int:
        return sum(day.pages for day in self._within)

    @cached_property
    def transcripts(self) -> int:
        return sum(day.transcripts for day in self._within)

    @property
    def silent(self) -> int:
        return self.pages - self.transcripts

    @property
    def shows_all(self) -> bool:
        return self.listing.asked_for_all or not self.transcripts

    @property
    def total(self) -> int:
        return self.pages if self.shows_all else self.transcripts

    @property
    def shown(self) -> MeetingQuerySet:
        rows = self.meetings if self.shows_all else self.meetings.transcripts()
        return rows.with_silence()

    @cached_property
    def tallies(self) -> dict[datetime.date, Tally]:
        """What of that is on which day."""
        counted = ((day, day.pages if self.shows_all else day.transcripts) for day in self.days)
        return {day.date: Tally(meetings, day.words) for day, meetings in counted if meetings}


def listing_of(request: HttpRequest) -> Listing:
    """What the address asks for. Raises Http404 for what no meeting has."""
    asked = request.GET.get("pages", "")
    if asked not in ("", ALL, "transcripts"):
        raise Http404(f"There is no choice of pages “{asked[:20]}”: it is “all”, or nothing.")
    return Listing(asked == ALL, filters_of(request.GET))
