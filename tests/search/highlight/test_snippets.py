"""Hits are marked as they were positive_leaves, and a snippet shows them without cutting a word."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.highlight.snippets import SNIPPET_LENGTH, as_html, marked, snippet
from archive.search.query.parser import parse


def marks(text: str, query: str) -> list[str]:
    return [run.text for run in marked(text, parse(query).root) if run.marked]


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Our strategic partnership grows.", '"strategic partnership"', ["strategic partnership"]),
        ("strategic\u00a0partnership", '"strategic partnership"', ["strategic\u00a0partnership"]),
        ("strategic partners, partnership strategic", '"strategic partnership"', []),
        ("strategic partnership", "strategic partnership", ["strategic", "partnership"]),
        ("Relations of a relation", "relations", ["Relations", "relation"]),
        ("Russia−Kyrgyzstan relations", "Russia-Kyrgyzstan", ["Russia−Kyrgyzstan"]),
        ("Kyrgyzstan’s people", "Kyrgyzstan", ["Kyrgyzstan’s"]),
        ("Cooperation, cooperative, corporate", "cooperat*", ["Cooperation", "cooperative"]),
        ("art of the start", "art", ["art"]),
        ("gas and oil", "gas -oil", ["gas"]),
        ("gas and oil", "gas OR oil", ["gas", "oil"]),
        ("a b a b a", '"a b a"', ["a b a b a"]),
        ("very good, very very good", '"very very"', ["very very"]),
        ("сотрудничества стран", "сотрудничество", ["сотрудничества"]),
        ("the price we pay for gas", '"gas price"~4', ["price", "gas"]),
        ("the price we pay for gas", '"gas price"~3', []),
        ("the gas price of gas", '"gas price" gas', ["gas price", "gas"]),
        ("the U.S.\u00a0economy", '"US economy"', ["U.S.\u00a0economy"]),
        ("said Rudolf in 2021", "speaker:rudolf year:2021 is:speech", []),
        ("nothing", "", []),
    ],
)
def test_hits_are_marked_so(text: str, query: str, expected: list[str]) -> None:
    assert marks(text, query) == expected


def test_text_is_escaped_and_marks_are_the_only_tags() -> None:
    runs = marked("<b>gas</b> & <script>oil</script>", parse("gas script").root)
    assert as_html(runs) == (
        "&lt;b&gt;<mark>gas</mark>&lt;/b&gt; &amp; &lt;<mark>script</mark>&gt;oil&lt;/<mark>script</mark>&gt;"
    )


@given(st.text(), st.text())
def test_segments_put_together_are_the_text(text: str, query: str) -> None:
    assert "".join(run.text for run in marked(text, parse(query).root)) == text


FILLER = "Words that say nothing about it go on for a while here. " * 20


def shown(text: str, query: str) -> str:
    return "".join(run.text for run in snippet(text, parse(query).root))


def test_a_short_text_is_shown_whole() -> None:
    assert shown("A short text.", "text") == "A short text."


def test_a_snippet_shows_the_hit_with_what_stands_before_it() -> None:
    found = shown(FILLER + "Then the pipeline was built. " + FILLER, "pipeline")
    assert found.startswith("… ")
    assert found.endswith(" …")
    assert "while here. Then the pipeline was built. Words" in found


def test_a_snippet_shows_the_place_with_most_of_the_query() -> None:
    text = "A gas is light. " + FILLER + "The gas price rose. " + FILLER + "Gas, gas, gas. " + FILLER
    assert "The gas price rose." in shown(text, "gas price")


def test_a_snippet_shows_words_that_stand_near_each_other() -> None:
    text = "A gas is light. " + FILLER + "What the price of it, the gas, will be. " + FILLER + "The price. "
    assert "price of it, the gas" in shown(text, '"gas price"~5')


def test_a_word_that_is_found_thousands_of_times_is_shown_where_it_is_first() -> None:
    assert shown("gas " * 20_000, "gas").startswith("gas gas")


def test_a_snippet_at_the_end_of_a_text_has_its_full_length() -> None:
    found = shown(FILLER + "The end is near", "near")
    assert found.endswith("near")
    assert len(found) > SNIPPET_LENGTH * 0.9


def test_without_a_hit_the_beginning_is_shown() -> None:
    assert shown(FILLER, "absent").startswith("Words that say nothing")


@given(st.lists(st.text(alphabet="abc\u00e9-.", min_size=1, max_size=30), min_size=60), st.integers(0, 59))
def test_a_snippet_is_bounded_and_cuts_no_word(parts: list[str], place: int) -> None:
    text = " ".join(parts)
    found = shown(text, parts[place])
    assert len(found) <= SNIPPET_LENGTH + 4
    for word in re.sub(r"^… | …$", "", found).split():
        assert word in parts


def test_a_word_longer_than_a_snippet_is_cut_all_the_same() -> None:
    assert len(shown("x" * 5_000, "x*")) <= SNIPPET_LENGTH + 4


def test_signs_without_spaces_may_be_cut_anywhere() -> None:
    text = "会议 " + "我们谈了很多问题。" * 60 + "经济合作。" + "我们谈了很多问题。" * 60
    runs = snippet(text, parse("经济合作").root)
    shown = "".join(run.text for run in runs)
    assert [run.text for run in runs if run.marked] == ["经济合作"]
    assert SNIPPET_LENGTH - 20 < len(shown) <= SNIPPET_LENGTH + 4
