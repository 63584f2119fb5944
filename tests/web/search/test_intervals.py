"""Intervals as tables print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.web.search.intervals import wilson


@pytest.mark.parametrize(
    ("times", "out_of", "low", "high"),
    [
        # Newcombe 1998, table I, method 3: 81/263, 15/148, 0/20 and 1/29.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (20, 20, 0.8389, 1.0),
        (0, 0, 0.0, 1.0),
    ],
)
def test_it_is_the_score_interval(times: int, out_of: int, low: float, high: float) -> None:
    assert wilson(times, out_of) == pytest.approx((low, high), abs=0.00005)


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_the_rate_lies_in_it(times: int, out_of: int) -> None:
    low, high = wilson(times, out_of)
    assert 0 <= low <= min(times / out_of, 1) + 1e-12
    assert min(times / out_of, 1) - 1e-12 <= high <= 1
