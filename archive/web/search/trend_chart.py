"""Phrases over time as rates and lines: how often in 100,000 words, year by year. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

PER = 100_000
# Below this number of words a year's rate says little.
FEW_WORDS = 5_000

# The drawing, in its own units: where the lines are, and what is left for figures beside them.
WIDTH, HEIGHT = 760, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 14, 14, 30
_TICKS = 4
_YEARS_SHOWN = 12


@dataclass(frozen=True)
class Point:
    """A year with words, and how often something was said in it. `few`: so few that the rate says little."""

    year: int
    times: int
    words: int

    @property
    def rate(self) -> float:
        return self.times / self.words * PER

    @property
    def few(self) -> bool:
        return self.words < FEW_WORDS


@dataclass(frozen=True)
class Series:
    """One line: a phrase, said by a group or by all. Years without words have no point."""

    phrase: str
    group: str
    label: str
    points: Mapping[int, Point]

    @property
    def times(self) -> int:
        return sum(point.times for point in self.points.values())

    @property
    def words(self) -> int:
        return sum(point.words for point in self.points.values())


@dataclass(frozen=True)
class Dot:
    """A point of the drawing."""

    x: float
    y: float
    point: Point
    address: str


@dataclass(frozen=True)
class Line:
    """A series as drawn. `runs`: years in a row, each as the points of a polyline."""

    series: Series
    hue: int
    runs: list[str]
    dots: list[Dot]


@dataclass(frozen=True)
class Tick:
    at: float
    label: str


@dataclass(frozen=True)
class Drawing:
    lines: list[Line]
    years: list[Tick]
    rates: list[Tick]


def series(phrase: str, group: str, label: str, times: Mapping[int, int], words: Mapping[int, int]) -> Series:
    points = {year: Point(year, times.get(year, 0), words[year]) for year in sorted(words) if words[year]}
    return Series(phrase, group, label, points)


def span(every: Sequence[Series]) -> range:
    """All years from the first with words to the last."""
    years = [year for each in every for year in each.points]
    return range(min(years), max(years) + 1) if years else range(0)


def drawing(every: Sequence[Series], address: Callable[[Series, int], str]) -> Drawing:
    """Lines over the years of all series, on one scale from nothing."""
    years = span(every)
    # A year with few words may be far off; the scale is that of the others, if there are such.
    rates = [point.rate for each in every for point in each.points.values() if not point.few]
    top = _nice(max(rates or [point.rate for each in every for point in each.points.values()], default=0.0))

    def x(year: int) -> float:
        steps = max(1, len(years) - 1)
        return round(_LEFT + (year - years.start) * (WIDTH - _LEFT - _RIGHT) / steps, 1)

    def y(rate: float) -> float:
        return round(HEIGHT - _BOTTOM - min(rate / top, 1.03) * (HEIGHT - _TOP - _BOTTOM), 1)

    lines = []
    for number, each in enumerate(every):
        dots = [Dot(x(year), y(p.rate), p, address(each, year)) for year, p in each.points.items()]
        lines.append(Line(each, number % 8 + 1, list(_runs(dots)), dots))
    step = max(1, -(-len(years) // _YEARS_SHOWN))
    return Drawing(
        lines,
        [Tick(x(year), str(year)) for year in years if (year - years.start) % step == 0],
        [Tick(y(top * part / _TICKS), f"{top * part / _TICKS:g}") for part in range(_TICKS + 1)],
    )


def _runs(dots: Sequence[Dot]) -> Iterator[str]:
    """The lines between years that follow on each other; a year without words, or with few, is a gap."""
    telling = (dot for dot in dots if not dot.point.few)
    for _, run in groupby(enumerate(telling), lambda pair: pair[1].point.year - pair[0]):
        yield " ".join(f"{dot.x},{dot.y}" for _, dot in run)


def _nice(highest: float) -> float:
    """The next number that divides well into four."""
    size = 10.0 ** len(str(int(highest))) / 10 if highest >= 1 else 1.0
    return next((part * size for part in (1, 2, 4, 6, 8, 10) if part * size >= highest), 10 * size)
