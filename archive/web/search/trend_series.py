"""Rates of a phrase by period, with their intervals. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from archive.web.search.intervals import wilson


@dataclass(frozen=True, slots=True)
class Measure:
    """`per`: what a rate is of; `few`: out of less, it has no reliable rate; `of`: what it is out of."""

    per: int
    few: int
    of: str


WORDS = Measure(100_000, 5_000, "words")
MEETINGS = Measure(100, 10, "meetings")


@dataclass(frozen=True, slots=True)
class Point:
    """Uses in a period (see `Every`) out of all words, or meetings out of all meetings."""

    number: int
    times: int
    out_of: int
    measure: Measure = WORDS

    @property
    def rate(self) -> float:
        return self.times / self.out_of * self.measure.per

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the rate."""
        low, high = wilson(self.times, self.out_of)
        return low * self.measure.per, high * self.measure.per

    @property
    def few(self) -> bool:
        return self.out_of < self.measure.few


@dataclass(frozen=True)
class Series:
    """The frequency of a phrase in the speech of a group, or of all (""). `hue`: number of its colour, 0 is
    grey. `unit`: what is counted."""

    phrase: str
    group: str
    label: str
    points: Mapping[int, Point]
    hue: int = 1
    unit: str = "uses"

    @cached_property
    def times(self) -> int:
        return sum(point.times for point in self.points.values())

    @cached_property
    def out_of(self) -> int:
        return sum(point.out_of for point in self.points.values())


def series(
    phrase: str,
    group: str,
    label: str,
    times: Mapping[int, int],
    out_of: Mapping[int, int],
    measure: Measure = WORDS,
) -> Series:
    """No words, no point."""
    made = {
        each: Point(each, times.get(each, 0), total, measure)
        for each, total in sorted(out_of.items())
        if total
    }
    return Series(phrase, group, label, made)


def span(every: Sequence[Series]) -> range:
    """The periods from the first with words to the last."""
    numbers = [number for each in every for number in each.points]
    return range(min(numbers), max(numbers) + 1) if numbers else range(0)
