from hypothesis import given
from hypothesis import strategies as st

from archive.importing.persistence.alignment import continued, similar_texts

ONE = "We met in the castle and spoke of the weather for an hour"
MENDED = "We met in the castle and talked of the weather for an hour"


def test_equal_items_continue_each_other_around_an_insertion() -> None:
    assert continued(["a", "b", "c"], ["a", "x", "b", "c"], similar_texts) == [0, None, 1, 2]


def test_a_mended_text_continues_the_old_one_and_another_text_does_not() -> None:
    assert continued(["a", ONE, "c"], ["a", MENDED, "c"], similar_texts) == [0, 1, 2]
    assert continued(["a", ONE, "c"], ["a", "Something else entirely", "c"], similar_texts) == [0, None, 2]


@given(st.lists(st.text("ab", max_size=2)), st.lists(st.text("ab", max_size=2)))
def test_order_is_kept_and_nothing_is_continued_twice(old: list[str], new: list[str]) -> None:
    matches = [match for match in continued(old, new, similar_texts) if match is not None]
    assert matches == sorted(set(matches))


def test_an_item_that_comes_often_is_continued_in_its_place() -> None:
    old = ["a", "x", "b", "x", "c", "x"]
    assert continued(old, ["x", "a", "x", "b", "x", "d", "x"], similar_texts) == [None, 0, 1, 2, 3, None, 5]
    assert continued(old, ["a", "x", "c", "x"], similar_texts) == [0, 1, 4, 5]


def test_the_longest_part_that_kept_its_order_is_kept() -> None:
    assert continued(["a", "b", "c", "d"], ["d", "a", "b", "c"], similar_texts) == [None, 0, 1, 2]


@given(st.lists(st.text("ab", max_size=2)))
def test_a_list_that_did_not_change_is_continued_whole(items: list[str]) -> None:
    assert continued(items, items, similar_texts) == list(range(len(items)))
