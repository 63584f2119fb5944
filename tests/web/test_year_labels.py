import pytest

from archive.web.year_labels import COLUMN, finer_step, step


@pytest.mark.parametrize(
    ("years", "narrow", "wide"), [(1, 1, 1), (10, 1, 1), (27, 5, 1), (40, 5, 5), (100, 10, 5), (900, 100, 50)]
)
def test_decades_are_written_and_a_wide_window_has_all_of_a_narrow_one(
    years: int, narrow: int, wide: int
) -> None:
    assert (step(years), finer_step(years)) == (narrow, wide)
    assert narrow % wide == 0


@pytest.mark.parametrize(("years", "every"), [(20, 1), (28, 5), (45, 5)])
def test_a_chart_over_the_column_of_text_writes_fewer_years(years: int, every: int) -> None:
    assert finer_step(years, COLUMN) == every
