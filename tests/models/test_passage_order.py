"""The order of passages is written in short, and read back."""

from hypothesis import given
from hypothesis import strategies as st

from archive.models.passage_order import read_order, write_order

NUMBERS = st.integers(1, 30)
ADDRESSES = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=0, max_size=9)


@given(st.lists(st.tuples(NUMBERS, ADDRESSES)))
def test_an_order_is_read_back_as_it_was(order: list[tuple[int, list[tuple[int, int]]]]) -> None:
    assert read_order(write_order(order)) == order


def test_runs_are_written_in_short() -> None:
    order = [(3, [(3, 1), (3, 2), (3, 3), (3, 6)]), (5, [(5, 1), (3, 7)])]
    assert write_order(order) == "3:1-3 6;5:1 3.7"
