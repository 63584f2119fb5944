"""The year map (all years by week) and calendars of a month, each with counts of meetings. Pure."""

import calendar
import datetime
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from archive.web.periods import MeetingCount, Period

INTENSITY_STEPS = (1_000, 3_000, 10_000, 30_000)
"""Most words of a cell of intensity 1, 2, 3 and 4; the same on all pages, so that colours compare."""

WEEK = 7
MAX_EMPTY_YEARS = 3


@dataclass(frozen=True)
class MonthWeek:
    """Seven days of a month (fewer at its end): offset of the first in days, and how many."""

    start: int
    days: int
    count: MeetingCount

    @property
    def intensity(self) -> int:
        return intensity(self.count)


@dataclass(frozen=True)
class YearMapMonth:
    """A month of the year map; `weeks` has only those with meetings.

    Meetings known to the month alone are one week that lasts all of it, behind the others.
    """

    period: Period
    count: MeetingCount
    weeks: list[MonthWeek]

    @property
    def days(self) -> int:
        return self.period.end.day


@dataclass(frozen=True)
class YearMapRow:
    """A row of the year map. `share`: meetings as a percentage of those of the year with most."""

    period: Period
    count: MeetingCount
    share: int
    months: list[YearMapMonth]


@dataclass(frozen=True)
class YearGap:
    """Consecutive years without meetings, shown as one row."""

    first: int
    last: int


@dataclass(frozen=True)
class CalendarDay:
    """A day of a month calendar."""

    period: Period
    count: MeetingCount

    @property
    def intensity(self) -> int:
        return intensity(self.count)


@dataclass(frozen=True)
class MonthCalendar:
    """The calendar of a month: weeks from Monday to Sunday, None for days of other months."""

    period: Period
    count: MeetingCount
    weeks: list[list[CalendarDay | None]]


def intensity(count: MeetingCount) -> int:
    """Colour intensity of a cell: 0 without meetings, else 1 to 5 by the words spoken."""
    return 1 + bisect_left(INTENSITY_STEPS, count.words) if count.meetings else 0


def year_map(
    counts: Mapping[datetime.date, MeetingCount], partial: Mapping[Period, MeetingCount] | None = None
) -> list[YearMapRow | YearGap]:
    """Rows of the year map, newest first, with up to MAX_EMPTY_YEARS empty years in a row.

    `partial`: counts of the meetings of which only the month or the year is known.
    """
    partial = partial or {}
    by_month: dict[tuple[int, int], dict[int, MeetingCount]] = {}
    for date, count in counts.items():
        by_month.setdefault((date.year, date.month), {})[date.day] = count
    present = sorted({year for year, _ in by_month} | {period.year for period in partial}, reverse=True)
    months = {
        year: [
            _month(month, by_month.get((year, number), {}), partial.get(month))
            for number in range(1, 13)
            for month in [Period(year, number)]
        ]
        for year in present
    }
    totals = {
        year: total_count(
            [*(month.count for month in months[year]), partial.get(Period(year), MeetingCount())]
        )
        for year in present
    }
    most = max((count.meetings for count in totals.values()), default=0)
    rows: list[YearMapRow | YearGap] = []
    for year, earlier in zip_longest(present, present[1:]):
        count = totals[year]
        rows.append(YearMapRow(Period(year), count, round(100 * count.meetings / most), months[year]))
        rows.extend(_empty_years(earlier or year - 1, year))
    return rows


def month_calendars(
    year: int,
    counts: Mapping[datetime.date, MeetingCount],
    partial: Mapping[Period, MeetingCount] | None = None,
) -> list[MonthCalendar]:
    """The twelve month calendars of a year."""
    return [month_calendar(Period(year, month), counts, partial) for month in range(1, 13)]


def month_calendar(
    month: Period,
    counts: Mapping[datetime.date, MeetingCount],
    partial: Mapping[Period, MeetingCount] | None = None,
) -> MonthCalendar:
    """`partial`: as for the year map; they count for the month, but for no day of it."""
    weeks = [
        [_day(month, day, counts) for day in week]
        for week in calendar.monthcalendar(month.year, month.month or 1)
    ]
    held = [day.count for week in weeks for day in week if day]
    known = (partial or {}).get(month, MeetingCount())
    return MonthCalendar(month, total_count([*held, known]), weeks)


def total_count(counts: Iterable[MeetingCount]) -> MeetingCount:
    meetings = words = 0
    for count in counts:
        meetings += count.meetings
        words += count.words
    return MeetingCount(meetings, words)


def _month(period: Period, days: Mapping[int, MeetingCount], known: MeetingCount | None) -> YearMapMonth:
    if not days and known is None:
        return YearMapMonth(period, MeetingCount(), [])
    last = period.end.day
    by_week: dict[int, list[MeetingCount]] = {}
    for day, count in days.items():
        by_week.setdefault((day - 1) // WEEK * WEEK, []).append(count)
    weeks = [
        MonthWeek(start, min(WEEK, last - start), total_count(counts))
        for start, counts in sorted(by_week.items())
    ]
    if known is None:
        return YearMapMonth(period, total_count(days.values()), weeks)
    return YearMapMonth(period, total_count([*days.values(), known]), [MonthWeek(0, last, known), *weeks])


def _empty_years(earlier: int, later: int) -> list[YearMapRow | YearGap]:
    """The years between two others, the later first: rows without meetings, or one gap."""
    empty = range(later - 1, earlier, -1)
    if len(empty) > MAX_EMPTY_YEARS:
        return [YearGap(empty[-1], empty[0])]
    return [YearMapRow(Period(year), MeetingCount(), 0, []) for year in empty]


def _day(month: Period, day: int, counts: Mapping[datetime.date, MeetingCount]) -> CalendarDay | None:
    if not day:
        return None
    period = Period(month.year, month.month, day)
    return CalendarDay(period, counts.get(period.start, MeetingCount()))
