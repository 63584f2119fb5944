"""Equal items of two sequences are matched in their order, as many as there are."""

from hypothesis import given
from hypothesis import strategies as st

from archive.importing.alignment.sequences import matching_pairs

LISTS = st.lists(st.sampled_from("abcdef"), max_size=30)


@given(LISTS, LISTS)
def test_pairs_are_equal_and_rise_on_both_sides(old: list[str], new: list[str]) -> None:
    pairs = matching_pairs(old, new)
    assert all(old[at] == new[position] for at, position in pairs)
    for side in zip(*pairs, strict=True):
        assert list(side) == sorted(set(side))


@given(LISTS)
def test_a_sequence_is_matched_with_itself(items: list[str]) -> None:
    assert matching_pairs(items, items) == [(at, at) for at in range(len(items))]


def test_what_is_too_long_to_compare_is_matched_by_count() -> None:
    old = ["x", *"ab" * 3_000, "y"]
    new = ["z", *"ba" * 3_000, "w"]
    pairs = matching_pairs(old, new)
    assert len(pairs) >= 3_000
    assert all(old[at] == new[position] for at, position in pairs)
