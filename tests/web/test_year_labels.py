import pytest

from archive.web.year_labels import finer_step, step


@pytest.mark.parametrize(
    ("years", "narrow", "wide"), [(1, 1, 1), (10, 1, 1), (27, 5, 1), (40, 5, 5), (100, 10, 5), (900, 100, 50)]
)
def test_decades_are_written_and_a_wide_window_has_all_of_a_narrow_one(
    years: int, narrow: int, wide: int
) -> None:
    assert (step(years), finer_step(years)) == (narrow, wide)
    assert narrow % wide == 0
