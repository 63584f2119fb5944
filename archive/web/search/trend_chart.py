"""Line chart of relative frequencies: occurrences in 100,000 words, year by year. Pure."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

PER = 100_000
# A year with fewer words has no reliable rate.
FEW_WORDS = 5_000

# The chart in units of its viewBox: its size, and the margins for tick labels.
WIDTH, HEIGHT = 760, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 14, 14, 30
_TICKS = 4
_YEARS_SHOWN = 12


@dataclass(frozen=True)
class Point:
    """Occurrences and words of a year. `few`: fewer words than a reliable rate needs."""

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
    """The yearly frequency of a phrase in the speech of a group, or of all (""). No words, no point."""

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
class PlottedPoint:
    """A point in units of the chart. `address`: the search for its passages."""

    x: float
    y: float
    point: Point
    address: str


@dataclass(frozen=True)
class TrendLine:
    """A series as drawn. `runs`: `points` attributes of polylines, one for each run of consecutive years."""

    series: Series
    hue: int
    runs: list[str]
    dots: list[PlottedPoint]


@dataclass(frozen=True)
class Tick:
    at: float
    label: str


@dataclass(frozen=True)
class TrendPlot:
    lines: list[TrendLine]
    years: list[Tick]
    rates: list[Tick]


def series(phrase: str, group: str, label: str, times: Mapping[int, int], words: Mapping[int, int]) -> Series:
    points = {year: Point(year, times.get(year, 0), words[year]) for year in sorted(words) if words[year]}
    return Series(phrase, group, label, points)


def span(every: Sequence[Series]) -> range:
    """The years from the first with words to the last."""
    years = [year for each in every for year in each.points]
    return range(min(years), max(years) + 1) if years else range(0)


def plot(every: Sequence[Series], address: Callable[[Series, int], str]) -> TrendPlot:
    """All series over the same years, on one scale from zero."""
    years = span(every)
    # Years with few words are outliers: they do not set the scale if there are others.
    rates = [point.rate for each in every for point in each.points.values() if not point.few]
    top = _round_up(
        max(rates or [point.rate for each in every for point in each.points.values()], default=0.0)
    )

    def x(year: int) -> float:
        steps = max(1, len(years) - 1)
        return round(_LEFT + (year - years.start) * (WIDTH - _LEFT - _RIGHT) / steps, 1)

    def y(rate: float) -> float:
        return round(HEIGHT - _BOTTOM - min(rate / top, 1.03) * (HEIGHT - _TOP - _BOTTOM), 1)

    lines = []
    for number, each in enumerate(every):
        dots = [PlottedPoint(x(year), y(p.rate), p, address(each, year)) for year, p in each.points.items()]
        lines.append(TrendLine(each, number % 8 + 1, list(_runs(dots)), dots))
    step = max(1, -(-len(years) // _YEARS_SHOWN))
    return TrendPlot(
        lines,
        [Tick(x(year), str(year)) for year in years if (year - years.start) % step == 0],
        [Tick(y(top * part / _TICKS), f"{top * part / _TICKS:g}") for part in range(_TICKS + 1)],
    )


def _runs(dots: Sequence[PlottedPoint]) -> Iterator[str]:
    """Polylines through consecutive years; a year without words, or with few, breaks the line."""
    with_rates = (dot for dot in dots if not dot.point.few)
    for _, run in groupby(enumerate(with_rates), lambda pair: pair[1].point.year - pair[0]):
        yield " ".join(f"{dot.x},{dot.y}" for _, dot in run)


def _round_up(highest: float) -> float:
    """The lowest round number from `highest` up that has four even parts."""
    size = 10.0 ** len(str(int(highest))) / 10 if highest >= 1 else 1.0
    return next((part * size for part in (1, 2, 4, 6, 8, 10) if part * size >= highest), 10 * size)
