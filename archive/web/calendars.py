"""The archive laid out by date: all years at a glance, and the days of a month."""

import calendar
import datetime
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from archive.web.periods import Period, Tally

STEPS = (1_000, 3_000, 10_000, 30_000)
"""The words up to which a cell has the first strength, the second, and so on: the same on every page,
so that a colour means the same whatever is looked at."""

WEEK = 7
LONGEST_GAP = 3


@dataclass(frozen=True)
class Stretch:
    """Seven days of a month, or what is left at its end."""

    start: int
    days: int
    tally: Tally

    @property
    def strength(self) -> int:
        return strength(self.tally)


@dataclass(frozen=True)
class Month:
    """A month in the table of years; of its stretches, those with meetings."""

    period: Period
    tally: Tally
    stretches: list[Stretch]

    @property
    def days(self) -> int:
        return self.period.end.day


@dataclass(frozen=True)
class Year:
    """A row of the table of years. `share`: of the fullest year's meetings, in hundredths."""

    period: Period
    tally: Tally
    share: int
    months: list[Month]


@dataclass(frozen=True)
class Gap:
    """Years without a meeting, too many to show each."""

    first: int
    last: int


@dataclass(frozen=True)
class Day:
    """A day in the calendar of its month."""

    period: Period
    tally: Tally

    @property
    def strength(self) -> int:
        return strength(self.tally)


@dataclass(frozen=True)
class Sheet:
    """The calendar of a month: weeks from Monday on, with nothing where a day is of another month."""

    period: Period
    tally: Tally
    weeks: list[list[Day | None]]


def strength(tally: Tally) -> int:
    """How strong a cell is: 0 without meetings, else 1 to 5 by the words spoken."""
    return 1 + bisect_left(STEPS, tally.words) if tally.meetings else 0


def years(tallies: Mapping[datetime.date, Tally]) -> list[Year | Gap]:
    """Lay days with meetings out by year, newest first. Years between without any stay, if they are few."""
    held: dict[tuple[int, int], dict[int, Tally]] = {}
    for date, tally in tallies.items():
        held.setdefault((date.year, date.month), {})[date.day] = tally
    present = sorted({year for year, _ in held}, reverse=True)
    months = {
        year: [_month(Period(year, month), held.get((year, month), {})) for month in range(1, 13)]
        for year in present
    }
    totals = {year: total(month.tally for month in months[year]) for year in present}
    most = max((tally.meetings for tally in totals.values()), default=0)
    laid: list[Year | Gap] = []
    for year, earlier in zip_longest(present, present[1:]):
        tally = totals[year]
        laid.append(Year(Period(year), tally, round(100 * tally.meetings / most), months[year]))
        laid.extend(_between(earlier or year - 1, year))
    return laid


def sheets(year: int, tallies: Mapping[datetime.date, Tally]) -> list[Sheet]:
    """The twelve calendars of a year."""
    return [sheet(Period(year, month), tallies) for month in range(1, 13)]


def sheet(month: Period, tallies: Mapping[datetime.date, Tally]) -> Sheet:
    weeks = [
        [_day(month, day, tallies) for day in week]
        for week in calendar.monthcalendar(month.year, month.month or 1)
    ]
    held = total(day.tally for week in weeks for day in week if day)
    return Sheet(month, held, weeks)


def total(tallies: Iterable[Tally]) -> Tally:
    added = list(tallies)
    return Tally(sum(each.meetings for each in added), sum(each.words for each in added))


def _month(period: Period, days: Mapping[int, Tally]) -> Month:
    last = period.end.day
    weeks: dict[int, list[Tally]] = {}
    for day, tally in days.items():
        weeks.setdefault((day - 1) // WEEK * WEEK, []).append(tally)
    stretches = [
        Stretch(start, min(WEEK, last - start), total(tallies)) for start, tallies in sorted(weeks.items())
    ]
    return Month(period, total(days.values()), stretches)


def _between(earlier: int, later: int) -> list[Year | Gap]:
    """The years that neither is, the later first."""
    empty = range(later - 1, earlier, -1)
    if len(empty) > LONGEST_GAP:
        return [Gap(empty[-1], empty[0])]
    return [Year(Period(year), Tally(), 0, []) for year in empty]


def _day(month: Period, day: int, tallies: Mapping[datetime.date, Tally]) -> Day | None:
    if not day:
        return None
    period = Period(month.year, month.month, day)
    return Day(period, tallies.get(period.start, Tally()))
