"""Lines of a concordance: what stands around each word found, and in which order the lines are."""

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.highlight.concordance import (
    WORDS,
    Occurrence,
    by_words_after,
    by_words_before,
    occurrences,
    opening,
)
from archive.search.highlight.snippets import marked
from archive.search.query.parser import parse
from tests.search.query.test_parser import QUERIES

PIECES = ["gas", "oil", "gás", "g\u00adas", "so", "x" * 300, " ", " ", "\u00a0", "\n", "-", "’s", ".", "й"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=120).map("".join)
TYPED = (
    st.sampled_from(["gas", "gas OR oil", "oil*", '"gas oil"', '"gas oil"~4', "gas-oil", "so gas"]) | QUERIES
)


def met(text: str, query: str) -> list[Occurrence]:
    return occurrences(text, parse(query).root)


def lines(text: str, query: str) -> list[tuple[str, str, str]]:
    return [(each.left, each.match, each.right) for each in met(text, query)]


def test_each_occurrence_has_a_line_of_its_own() -> None:
    assert lines("The harvest is late. Late harvests are dear.", "harvest") == [
        ("The ", "harvest", " is late. Late harvests are dear."),
        ("The harvest is late. Late ", "harvests", " are dear."),
    ]


def test_a_phrase_is_one_line_and_so_is_a_word_of_it_that_is_sought_as_well() -> None:
    text = "We signed the treaty of Zenda today."
    assert lines(text, '"treaty of Zenda" treaty') == [("We signed the ", "treaty of Zenda", " today.")]


def test_a_word_that_is_joined_to_another_is_shown_so() -> None:
    assert lines("An oil-producing land", "producing") == [("An oil-", "producing", " land")]


def test_context_is_a_dozen_words_at_most() -> None:
    before, after = [f"b{number}" for number in range(40)], [f"a{number}" for number in range(40)]
    (line,) = met(" ".join([*before, "harvest", *after]), "harvest")
    assert line.left.split() == before[-WORDS:]
    assert line.right.split() == after[:WORDS]


def test_words_as_long_as_a_line_are_left_out_whole() -> None:
    (line,) = met(f"so {'x' * 500} harvest {'y' * 500} so", "harvest")
    assert (line.left, line.match, line.right) == ("", "harvest", "")


@given(text=TEXTS, query=TYPED)
def test_lines_are_pieces_of_the_text_and_cut_no_word(text: str, query: str) -> None:
    found = met(text, query)
    runs = marked(text, parse(query).root)
    assert [line.match for line in found] == [each.text for each in runs if each.marked]
    for line in found:
        begin, end = line.start - len(line.left), line.end + len(line.right)
        assert text[begin:end] == line.left + line.match + line.right
        assert len(line.left.split()) <= WORDS
        assert len(line.right.split()) <= WORDS
        assert not line.left or begin == 0 or text[begin - 1].isspace()
        assert not line.right or end == len(text) or text[end].isspace()


@given(text=st.lists(st.text("abc", min_size=1, max_size=90), min_size=30).map(" ".join))
def test_only_whole_words_stand_around_a_word_far_from_both_ends(text: str) -> None:
    known = set(text.split())
    for line in met(f"{text} harvest {text}", "harvest"):
        assert set(line.left.split()) <= known
        assert set(line.right.split()) <= known


SAID = [
    "a late harvest is dear",
    "the good harvest is cheap",
    "a good harvest came",
    "Harvest is cheap",
    "another GOOD harvest",
    "a good harvest and oil",
]


def sorted_texts(order: str) -> list[str]:
    pairs = [(number, line) for number, text in enumerate(SAID) for line in met(text, "harvest")]
    ordered = by_words_before(pairs) if order == "before" else by_words_after(pairs)
    return [SAID[number] for number, _ in ordered]


def test_lines_are_in_order_of_the_nearest_word_before_then_the_next() -> None:
    assert sorted_texts("before") == [
        "Harvest is cheap",
        "a good harvest and oil",
        "a good harvest came",
        "another GOOD harvest",
        "the good harvest is cheap",
        "a late harvest is dear",
    ]


def test_lines_are_in_order_of_the_words_after_then_of_those_before() -> None:
    assert sorted_texts("after") == [
        "another GOOD harvest",
        "a good harvest and oil",
        "a good harvest came",
        "Harvest is cheap",
        "the good harvest is cheap",
        "a late harvest is dear",
    ]


def test_lines_that_are_all_the_same_stay_as_they_were_given() -> None:
    (line,) = met("a late harvest", "harvest")
    given = [(number, line) for number in (3, 1, 2)]
    assert by_words_before(given) == by_words_after(given) == given


def test_a_text_without_the_words_has_its_opening_as_a_line_that_comes_last() -> None:
    (line,) = met("a late harvest", "harvest")
    other = opening("All is well in Zenda.")
    assert met(other.text, "harvest") == []
    assert (other.left, other.match, other.right) == ("", "", "All is well in Zenda.")
    assert by_words_before([(1, other), (2, line)]) == [(2, line), (1, other)]


@pytest.mark.parametrize(("query", "words"), [("-harvest", 0), ("year:2021", 0), ("harvest -oil", 1)])
def test_what_is_ruled_out_and_facts_have_no_line(query: str, words: int) -> None:
    assert len(met("The harvest of 2021 in oil", query)) == words


def test_it_loads_without_a_framework() -> None:
    code = "import sys, archive.search.highlight.concordance; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert not re.search(r"\b(?:django|haystack)\b", loaded)


def test_of_scripts_without_spaces_some_signs_stand_on_either_side() -> None:
    text = "我们谈了很多问题。" * 60
    (line,) = occurrences(f"{text}经济合作{text}", parse("经济合作").root)
    assert line.match == "经济合作"
    assert text.endswith(line.left)
    assert text.startswith(line.right)
    assert 20 <= len(line.left) <= 40
    assert 20 <= len(line.right) <= 40
