"""What an edit took out and put in, to the character."""

from hypothesis import given
from hypothesis import strategies as st

from archive.importing.alignment.word_diff import DiffOperation, count_changes, word_diff

WORDS = st.lists(st.sampled_from("We will never close the border , “ Zenda’s 10.5 — ".split(" "))).map(
    " ".join
)
TEXTS = st.one_of(WORDS, st.text(max_size=60))


@given(TEXTS, TEXTS)
def test_the_words_of_both_sides_are_kept_exactly(old: str, new: str) -> None:
    runs = word_diff(old, new)
    assert "".join(run.text for run in runs if run.change is not DiffOperation.INSERTED) == old
    assert "".join(run.text for run in runs if run.change is not DiffOperation.DELETED) == new


def test_a_deleted_word_is_shown_as_deleted() -> None:
    runs = word_diff("We will never close the border.", "We will close the border.")
    assert [run for run in runs if run.change is not DiffOperation.KEPT] == [
        (DiffOperation.DELETED, "never ")
    ]


def test_a_changed_word_is_shown_whole() -> None:
    runs = word_diff("The privatization of mills", "The prioritization of mills")
    assert [run.text for run in runs] == ["The ", "privatization", "prioritization", " of mills"]


def test_words_are_counted() -> None:
    assert count_changes("We never close the border.", "We open the border at once.") == (2, 3)
