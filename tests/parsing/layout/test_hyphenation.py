import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.parsing.layout.hyphenation import DocumentVocabulary, Joiner, Joint, mended, vocabulary
from archive.parsing.text import words
from tests.parsing.layout.samples import stack


def joined(lines: list[str], known: DocumentVocabulary) -> Joiner:
    joiner = Joiner(known)
    for number, text in enumerate(lines):
        first, *rest = text.split()
        joiner.add_line(first, text, number + 1)
        for word in rest:
            joiner.add_word(word)
    return joiner


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["the govern-", "ment and government"], "the government and government"),
        (["a long-", "term and long-term loan"], "a long-term and long-term loan"),
        (["the Zenda-", "Strelsau line"], "the Zenda-Strelsau line"),
        (["foreign-", "and home policy"], "foreign- and home policy"),
        (["it was -", "or so"], "it was - or so"),
        (["the EU-", "wide and EU-wide"], "the EU-wide and EU-wide"),
        (["2015-", "2016"], "2015-2016"),
        (["总理说，我们", "同意。"], "总理说，我们同意。"),
        (["two", "words"], "two words"),
    ],
)  # fmt: skip
def test_lines_are_joined_as_the_document_writes_its_words(lines: list[str], text: str) -> None:
    assert joined(lines, vocabulary(stack(lines))).text == text


def test_a_document_that_divides_no_words_keeps_its_hyphens() -> None:
    lines = [*["a line that ends as it should"] * 200, "a self-", "evident thing"]
    assert vocabulary(stack(lines)).joint("a self-", "evident thing") is Joint.NONE


def test_a_document_that_divides_words_mends_those_that_it_has_but_once() -> None:
    lines = [
        "the govern-",
        "ment and the govern-",
        "ment and the government of Zen-",
        "da, an unhea-",
        "rd of",
    ]
    assert vocabulary(stack(lines)).joint("an unhea-", "rd of") is Joint.MENDED


@settings(deadline=None)
@given(st.lists(st.text("ab-字 ", min_size=1).filter(lambda text: bool(text.split())), max_size=8))
def test_pages_with_their_words_mended_have_the_words_of_the_joined_text(lines: list[str]) -> None:
    joiner = joined(lines, DocumentVocabulary(divides=True))
    assert sorted(words(" ".join(mended(lines, joiner.mends)))) == sorted(words(joiner.text))


@settings(deadline=None)
@given(st.lists(st.text("ab-字 ", min_size=1).filter(lambda text: bool(text.split())), max_size=8))
def test_the_length_is_that_of_the_text(lines: list[str]) -> None:
    joiner = joined(lines, DocumentVocabulary(divides=True))
    assert joiner.length == len(joiner.text)
