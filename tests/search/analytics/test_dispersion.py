"""Dispersion as in the literature."""

import pytest

from archive.search.analytics.dispersion import dp_norm


@pytest.mark.parametrize(
    ("times", "sizes", "expected"),
    [
        # Gries 2008, the word "a" of his example: parts of 9, 10, 10, 10 and 11 words.
        ([1, 2, 3, 4, 5], [9, 10, 10, 10, 11], 0.18 / (1 - 0.18)),
        ([5, 5], [100, 100], 0),
        ([10, 0], [100, 100], 1),
        ([0, 10], [300, 100], 1),
        ([7], [100], 0),
        ([], [], 0),
    ],
)
def test_it_runs_from_evenly_spread_to_all_in_the_smallest_part(
    times: list[int], sizes: list[int], expected: float
) -> None:
    assert dp_norm(times, sizes) == pytest.approx(expected, abs=0.005)
