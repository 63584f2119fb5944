"""Where a closed word may divide, and which words may close up."""

import pytest

from archive.search.spelling.compounds import MOST_RUNS, closed, parts, runs


@pytest.mark.parametrize(
    ("word", "apart"),
    [
        ("nonproliferation", ("non", "proliferation")),
        ("cooperation", ("co", "operation")),
        ("ceasefire", ("cease", "fire")),
        ("policymakers", ("policy", "makers")),
        ("obrien", ("o", "brien")),
        ("percent", ("per", "cent")),
        ("gas", ()),
        ("together", ()),
        ("1990s", ()),
    ],
)
def test_a_closed_word_is_two(word: str, apart: tuple[str, ...]) -> None:
    assert parts(word) == apart


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [("non", "proliferation", "nonproliferation"), ("cease", "fire", "ceasefire"), ("gas", "price", "")],
)
def test_words_typed_apart_close_up_where_they_are_known_to(first: str, second: str, joined: str) -> None:
    assert closed(first, second) == joined


def test_the_spellings_of_a_phrase_are_bounded_and_as_typed_first() -> None:
    found = runs(("cooperation",) * 40)
    assert found[0] == ("cooperation",) * 40
    assert len(found) == MOST_RUNS
