"""Counts by meeting, added up to the lines of a chart: by group and period, with what they are out of. Pure.

Whatever is in no line of its own is in the line of the others, so that the lines add up to all that was said.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from archive.search.analytics.periods import Every
from archive.search.types import Counts, Keys

# What stands for all groups without a line, and for passages of which no group is known.
OTHERS = "\0"


@dataclass(frozen=True, slots=True)
class Share:
    """Uses out of the words said, and meetings with a use out of all with words."""

    times: int
    words: int
    meetings: int
    all_meetings: int


@dataclass(frozen=True, slots=True)
class LongestSilence:
    """The longest time between two days with a use, none between; `days` that it lasted."""

    start: datetime.date
    end: datetime.date

    @property
    def days(self) -> int:
        return (self.end - self.start).days


@dataclass(frozen=True)
class PeriodCounts:
    """`group`: a value of the facet, "" for all as one, OTHERS for the rest. `periods`: those with words.

    `first` and `last`: keys of passages, None without a dated use. `undated` uses are in no period, as their
    date is not known, or not as closely as to one. `unknown`: of the uses of the others, those without a
    group.
    """

    group: str
    periods: Mapping[int, Share]
    first: int | None
    last: int | None
    silence: LongestSilence | None
    undated: int = 0
    unknown: int = 0

    @property
    def times(self) -> int:
        """All uses, the undated ones included."""
        return self.undated + sum(share.times for share in self.periods.values())


def by_year(counts: Counts) -> dict[str, dict[int, int]]:
    """`times` of each group in each year that is known."""
    made: dict[str, dict[int, int]] = {}
    years = Every.YEAR.numbers(counts.days)
    for group, year, times, moment in zip(
        counts.group.tolist(), years.tolist(), counts.times.tolist(), counts.moments.tolist(), strict=True
    ):
        if moment and times:
            of = made.setdefault(counts.groups[group], {})
            of[year] = of.get(year, 0) + times
    return made


def by_language(counts: Counts) -> dict[str, int]:
    """`times` in each language that has any."""
    sums = np.bincount(counts.language, counts.times, len(counts.languages)).astype(np.int64)
    return {name: int(times) for name, times in zip(counts.languages, sums, strict=True) if times}


def within(counts: Counts, chosen: NDArray[np.bool_]) -> Counts:
    """Those entries alone."""
    names = ("meetings", "moments", "language", "group", "times", "passages", "firsts", "lasts")
    return replace(counts, **{name: getattr(counts, name)[chosen] for name in names})


def in_languages(counts: Counts, languages: Sequence[str]) -> Counts:
    return within(counts, np.isin(counts.language, _places(counts.languages, languages)))


def largest(counts: Counts, most: int) -> list[str]:
    """The groups in which it was said most often, at most so many."""
    sums = np.bincount(counts.group, counts.times, len(counts.groups))
    named = [place for place in np.flatnonzero(sums).tolist() if counts.groups[place]]
    named.sort(key=lambda place: (-sums[place], counts.groups[place]))
    return [counts.groups[place] for place in named[:most]]


def lines(
    said: Counts, words: Counts, every: Every, groups: Sequence[str] | None, coarse: Keys
) -> list[PeriodCounts]:
    """A line for each of these groups, and one for all the rest if there is any; or one for all, of None.

    `coarse`: meetings of which no more than the year is known.
    """
    if groups is None:
        return [_line("", said, words, every, coarse)]
    made = []
    for group in groups:
        own = [_of_group(counts, _places(counts.groups, [group])) for counts in (said, words)]
        made.append(_line(group, own[0], own[1], every, coarse))
    others = [_of_group(counts, _places(counts.groups, groups), but=True) for counts in (said, words)]
    if len(others[0].times):
        rest = _line(OTHERS, others[0], others[1], every, coarse)
        made.append(replace(rest, unknown=without_group(others[0])))
    return made


def without_group(counts: Counts) -> int:
    """`times` in all that has no group."""
    return int(_of_group(counts, _places(counts.groups, [""])).times.sum())


def _line(group: str, said: Counts, words: Counts, every: Every, coarse: Keys) -> PeriodCounts:
    dated = within(said, _has_period(said, every, coarse))
    words = within(words, _has_period(words, every, coarse))
    times, meetings = _sums(dated, every)
    of_words, of_meetings = _sums(words, every)
    periods = {
        number: Share(times.get(number, 0), of_words[number], meetings.get(number, 0), of_meetings[number])
        for number in sorted(of_words)
        if of_words[number]
    }
    known = within(said, said.moments > 0)
    first, last = _passage(known.firsts, known, 0), _passage(known.lasts, known, -1)
    undated = int(said.times.sum()) - sum(share.times for share in periods.values())
    return PeriodCounts(group, periods, first, last, _longest_silence(_to_the_month(known, coarse)), undated)


def _passage(passages: Keys, counts: Counts, place: int) -> int | None:
    """The one at this place in time. A meeting has one for each group and language: these by their keys."""
    order = np.lexsort((passages, counts.meetings, counts.moments))
    return int(passages[order[place]]) if len(order) else None


def _sums(counts: Counts, every: Every) -> tuple[dict[int, int], dict[int, int]]:
    """By period: `times`, and how many meetings."""
    if not len(counts.times):
        return {}, {}
    numbers = every.numbers(counts.days)
    first = int(numbers.min())
    times = np.bincount(numbers - first, counts.times).astype(np.int64)
    _, place = np.unique(counts.meetings, return_index=True)
    held = np.bincount(numbers[place] - first, minlength=len(times))
    found = np.flatnonzero(held).tolist()
    return {first + at: int(times[at]) for at in found}, {first + at: int(held[at]) for at in found}


def _has_period(counts: Counts, every: Every, coarse: Keys) -> NDArray[np.bool_]:
    known: NDArray[np.bool_] = counts.moments > 0
    return known if every is Every.YEAR else known & ~np.isin(counts.meetings, coarse)


def _to_the_month(counts: Counts, coarse: Keys) -> Counts:
    return within(counts, ~np.isin(counts.meetings, coarse))


def _longest_silence(dated: Counts) -> LongestSilence | None:
    days = np.unique(dated.days)
    if len(days) < 2:
        return None
    at = int(np.diff(days).argmax())
    start, end = (datetime.date.fromordinal(int(day)) for day in days[at : at + 2])
    return LongestSilence(start, end)


def _of_group(counts: Counts, places: NDArray[np.int64], *, but: bool = False) -> Counts:
    return within(counts, np.isin(counts.group, places, invert=but))


def _places(names: Sequence[str], wanted: Sequence[str]) -> NDArray[np.int64]:
    return np.array([place for place, name in enumerate(names) if name in set(wanted)], np.int64)
