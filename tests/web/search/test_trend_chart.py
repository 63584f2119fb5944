"""Counts become rates and lines, with gaps where nobody spoke."""

from hypothesis import given
from hypothesis import strategies as st

from archive.search.api import Every
from archive.web.search.trend_chart import HEIGHT, WIDTH, has_outliers, plot
from archive.web.search.trend_series import series, span


def address(_: object, year: int) -> str:
    return str(year)


def test_a_rate_is_told_per_hundred_thousand_words() -> None:
    line = series("gas", "", "gas", {2019: 3}, {2019: 60_000, 2020: 40_000})
    assert [(point.number, point.times, point.rate) for point in line.points.values()] == [
        (2019, 3, 5.0),
        (2020, 0, 0.0),
    ]
    assert (line.times, line.out_of) == (3, 100_000)


def test_a_year_without_words_is_a_gap() -> None:
    line = series("gas", "", "gas", {2001: 1}, {2001: 9000, 2002: 9000, 2003: 0, 2005: 9000})
    drawn = plot([line], address).lines[0]
    assert [len(run.split()) for run in drawn.runs] == [2, 1]
    assert [dot.address for dot in drawn.dots] == ["2001", "2002", "2005"]
    assert span([line]) == range(2001, 2006)


def test_a_year_with_few_words_does_not_set_the_scale() -> None:
    line = series("gas", "", "gas", {2001: 5, 2002: 5}, {2001: 50, 2002: 50_000})
    drawn = plot([line], address)
    assert [tick.label for tick in drawn.rates] == ["0", "4", "8", "12", "16"]
    assert [dot.point.few for dot in drawn.lines[0].dots] == [True, False]
    assert [len(run.split()) for run in drawn.lines[0].runs] == [1]


def test_the_scale_has_room_for_intervals_of_reliable_years_alone() -> None:
    line = series("gas", "", "gas", {2001: 50, 2002: 50}, {2001: 500_000, 2002: 500_000})
    (drawn,) = plot([line], address).lines
    assert [round(bound, 1) for bound in drawn.dots[0].point.interval] == [7.6, 13.2]
    assert all(0 < dot.high < dot.y < dot.low < HEIGHT for dot in drawn.dots)
    assert len(drawn.bands[0].split()) == 4


def test_an_outlier_is_marked_and_leaves_the_scale_to_the_others() -> None:
    years = range(2001, 2013)
    line = series("gas", "", "gas", dict.fromkeys(years, 5) | {2006: 900}, dict.fromkeys(years, 50_000))
    drawn = plot([line], address)
    assert [dot.point.number for dot in drawn.lines[0].dots if dot.beyond] == [2006]
    assert has_outliers(drawn)
    assert drawn.rates[-1].label == "16"


def test_every_year_has_its_place_and_decades_are_written_in_any_window() -> None:
    line = series("gas", "", "gas", {1999: 1}, dict.fromkeys(range(1999, 2026), 9000))
    drawn = plot([line], address)
    assert len({dot.percent for dot in drawn.lines[0].dots}) == 27
    assert [tick.label for tick in drawn.years if not tick.wide] == [
        "2000",
        "2005",
        "2010",
        "2015",
        "2020",
        "2025",
    ]
    assert len(drawn.years) == 27


def test_months_have_the_years_written_below() -> None:
    months = range(2019 * 12 + 5, 2021 * 12 + 2)
    line = series("gas", "", "gas", {}, dict.fromkeys(months, 9000))
    drawn = plot([line], address, Every.MONTH)
    assert [tick.label for tick in drawn.years] == ["2020", "2021"]
    assert [dot.label for dot in drawn.lines[0].dots][:2] == ["2019-06", "2019-07"]


def test_small_multiples_share_years_and_scale() -> None:
    high = series("gas", "", "gas", {2001: 50}, {2001: 50_000, 2002: 50_000})
    low = series("oil", "", "oil", {2003: 5}, {2003: 50_000})
    alone = plot([low], address, scale=[high, low])
    assert alone.rates[-1] == plot([high, low], address).rates[-1]
    assert alone.lines[0].dots[0].x == plot([high, low], address).lines[1].dots[0].x - 2.5


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
