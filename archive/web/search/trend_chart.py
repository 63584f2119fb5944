"""Line chart of rates by year, quarter or month, with their intervals. Pure.

Points lie in a box of WIDTH by HEIGHT that a page stretches to any width: so no period is ever out of sight.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import quantiles

from archive.search.api import Every
from archive.web.search.trend_series import Point, Series, span
from archive.web.year_labels import finer_step, step

WIDTH, HEIGHT = 1000, 280
# From the edges of the box to the first and the last point.
_INSET = 14
# More lines or periods than this crowd a chart.
_MANY_LINES, _MANY_PERIODS = 3, 60
# Between lone points of one period, unless periods are nearer to each other.
_ASIDE = 5.0
_TICKS = 4
# Rates that lie more than so many times the range of the middle half above it are outliers (Tukey's outer
# fence), if there are enough rates to tell and if they would take half of the scale.
_FENCE, _LEAST_RATES, _WORTH = 3.0, 8, 2.0
# How much higher than the highest rate the scale may go for the sake of an interval.
_ROOM = 1.5


@dataclass(frozen=True)
class PlottedPoint:
    """A point in units of the chart, `low` and `high` its interval. `beyond`: above the scale, and drawn at
    its top. `lone`: no line leads to it; `crowded`: many share the chart. `address`: the search for its
    passages, "" if there is none."""

    x: float
    y: float
    low: float
    high: float
    point: Point
    label: str
    address: str
    beyond: bool = False
    lone: bool = False
    crowded: bool = False

    @property
    def link(self) -> str:
        """The search, if it finds anything."""
        return self.address if self.point.times else ""

    @property
    def whisker(self) -> bool:
        """Whether its interval is drawn, as none of the line has it: not one that says little among many."""
        return self.lone and not (self.point.few and self.crowded)

    @property
    def percent(self) -> float:
        return round(self.x / WIDTH * 100, 2)


@dataclass(frozen=True)
class TrendLine:
    """A series as drawn. `runs` and `bands`: `points` attributes of a polyline and a polygon for each run of
    consecutive periods."""

    series: Series
    runs: list[str]
    bands: list[str]
    dots: list[PlottedPoint]


@dataclass(frozen=True)
class Tick:
    """`wide`: left out in a narrow window."""

    at: float
    label: str
    wide: bool = False


@dataclass(frozen=True)
class TrendPlot:
    """`height` is that of the box in which the points lie."""

    lines: list[TrendLine]
    years: list[Tick]
    rates: list[Tick]
    height: int = HEIGHT

    @property
    def whole(self) -> int:
        """The height with room for what stands above the box and below."""
        return self.height + 44

    @property
    def below(self) -> int:
        """Where the labels of the periods stand, from the top of the box."""
        return self.height + 20


def plot(
    every: Sequence[Series],
    address: Callable[[Series, int], str],
    length: Every = Every.YEAR,
    scale: Sequence[Series] = (),
    height: int = HEIGHT,
) -> TrendPlot:
    """All series over the same periods, on one scale from zero: that of `scale`, which are all by default."""
    periods = span(scale or every)
    parts = _TICKS if height >= HEIGHT else _TICKS // 2
    top = _top([point for each in scale or every for point in each.points.values()])

    def x(number: int) -> float:
        steps = max(1, len(periods) - 1)
        middle = WIDTH / 2 if len(periods) == 1 else _INSET
        return round(middle + (number - periods.start) * (WIDTH - 2 * _INSET) / steps, 1)

    def y(rate: float) -> float:
        return round(height * (1 - rate / top), 1)

    def plotted(each: Series, point: Point, aside: float) -> PlottedPoint:
        low, high = point.interval
        lone = _is_lone(point.number, each)
        return PlottedPoint(
            x=round(x(point.number) + (aside if lone else 0), 1),
            y=max(0.0, y(point.rate)),
            low=max(0.0, y(low)),
            high=max(0.0, y(high)),
            point=point,
            label=length.label(point.number),
            address=address(each, point.number),
            beyond=point.rate > top,
            lone=lone,
            crowded=len(every) > _MANY_LINES or len(periods) > _MANY_PERIODS,
        )

    lines = []
    between = min(_ASIDE, WIDTH / (len(periods) + 1) / (len(every) + 1))
    for place, each in enumerate(every):
        # Points without a line stand side by side, so that none hides another.
        aside = between * (place - (len(every) - 1) / 2)
        dots = [plotted(each, point, aside) for point in each.points.values()]
        runs = list(_runs(dots))
        lines.append(
            TrendLine(
                each,
                [_polyline((dot.x, y(dot.point.rate)) for dot in run) for run in runs],
                [
                    _polyline([*((dot.x, dot.high) for dot in run), *((dot.x, dot.low) for dot in run[::-1])])
                    for run in runs
                    if len(run) > 1
                ],
                dots,
            )
        )
    return TrendPlot(
        lines,
        list(_year_ticks(periods, length, x)),
        [Tick(y(top * part / parts), f"{top * part / parts:,.6g}") for part in range(parts + 1)],
        height,
    )


def _is_lone(number: int, each: Series) -> bool:
    beside = (each.points.get(number - 1), each.points.get(number + 1))
    return each.points[number].few or all(point is None or point.few for point in beside)


def _runs(dots: Sequence[PlottedPoint]) -> Iterator[list[PlottedPoint]]:
    """Consecutive periods; one without words, or with few, breaks the line."""
    with_rates = (dot for dot in dots if not dot.point.few)
    for _, run in groupby(enumerate(with_rates), lambda pair: pair[1].point.number - pair[0]):
        yield [dot for _, dot in run]


def _polyline(places: Iterator[tuple[float, float]] | Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:g},{y:g}" for x, y in places)


def _top(points: Sequence[Point]) -> float:
    """Where the scale ends: above all rates but those of periods with few words, if there are others, and
    but outliers."""
    reliable = [point for point in points if not point.few] or list(points)
    rates = [point.rate for point in reliable]
    highest = max(rates, default=0.0)
    told = sorted(rate for rate in rates if rate)
    if len(told) >= _LEAST_RATES:
        lower, _, upper = quantiles(told, n=4)
        inner = [rate for rate in told if rate <= upper + _FENCE * (upper - lower)]
        if highest >= _WORTH * inner[-1]:
            highest = inner[-1]
    ends = [point.interval[1] for point in reliable if point.rate <= highest]
    return _round_up(max(highest, min(max(ends, default=0.0), highest * _ROOM)))


def _round_up(highest: float) -> float:
    """The lowest number from `highest` up that has four round parts."""
    if highest <= 0:
        return 1.0
    size = 1.0
    while size * 10 < highest:
        size *= 10
    while size > highest:
        size /= 10
    parts = (1, 1.2, 1.6, 2, 2.4, 3, 4, 6, 8, 10)
    return next(part * size for part in parts if part * size >= highest or part == parts[-1])


def _year_ticks(periods: range, length: Every, x: Callable[[int], float]) -> Iterator[Tick]:
    """Years in round steps; in a wide window those between too."""
    years = [number for number in periods if number % length.parts == 0]
    if not years:
        years = list(periods[:1])
    narrow, wide = step(len(years)), finer_step(len(years))
    for number in years:
        year = length.year(number)
        if year % wide == 0:
            yield Tick(round(x(number) / WIDTH * 100, 2), str(year), wide=year % narrow != 0)


def has_outliers(drawn: TrendPlot) -> bool:
    return any(dot.beyond for line in drawn.lines for dot in line.dots)
