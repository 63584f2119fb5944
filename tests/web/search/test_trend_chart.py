"""Counts become rates and lines, with gaps where nobody spoke."""

from hypothesis import given
from hypothesis import strategies as st

from archive.web.search.trend_chart import HEIGHT, WIDTH, plot, series, span


def address(_: object, year: int) -> str:
    return str(year)


def test_a_rate_is_told_per_hundred_thousand_words() -> None:
    line = series("gas", "", "gas", {2019: 3}, {2019: 60_000, 2020: 40_000})
    assert [(point.year, point.times, point.rate) for point in line.points.values()] == [
        (2019, 3, 5.0),
        (2020, 0, 0.0),
    ]
    assert (line.times, line.words) == (3, 100_000)


def test_a_year_without_words_is_a_gap() -> None:
    line = series("gas", "", "gas", {2001: 1}, {2001: 9000, 2002: 9000, 2003: 0, 2005: 9000})
    drawn = plot([line], address).lines[0]
    assert [len(run.split()) for run in drawn.runs] == [2, 1]
    assert [dot.address for dot in drawn.dots] == ["2001", "2002", "2005"]
    assert span([line]) == range(2001, 2006)


def test_a_year_with_few_words_does_not_set_the_scale() -> None:
    line = series("gas", "", "gas", {2001: 5, 2002: 5}, {2001: 50, 2002: 50_000})
    drawn = plot([line], address)
    assert [tick.label for tick in drawn.rates] == ["0", "2.5", "5", "7.5", "10"]
    assert [dot.point.few for dot in drawn.lines[0].dots] == [True, False]
    assert [len(run.split()) for run in drawn.lines[0].runs] == [1]


def test_nothing_at_all_is_drawn_as_nothing() -> None:
    drawn = plot([series("gas", "", "gas", {}, {})], address)
    assert (drawn.years, drawn.lines[0].dots) == ([], [])


YEARS = st.dictionaries(st.integers(1900, 2100), st.integers(0, 10**7), max_size=12)


@given(st.lists(st.tuples(YEARS, YEARS), min_size=1, max_size=6))
def test_every_point_lies_in_the_drawing(given_series: list[tuple[dict[int, int], dict[int, int]]]) -> None:
    every = [series("x", "", "x", times, words) for times, words in given_series]
    for line in plot(every, address).lines:
        assert all(0 <= dot.x <= WIDTH and 0 <= dot.y <= HEIGHT for dot in line.dots)
        assert sum(len(run.split()) for run in line.runs) == sum(not dot.point.few for dot in line.dots)
