"""Words of a source and the same words typed on a plain keyboard are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.tokenizer import case_of, folded_words, words, written


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("Russia−Kyrgyzstan relations", "russia-kyrgyzstan relations"),
        ("Russia–Kyrgyzstan", "Russia-Kyrgyzstan"),
        ("Kyrgyzstan’s", "Kyrgyzstan's"),
        ("Kyrgyzstanʼs", "Kyrgyzstan's"),
        ("of\u00a0Kyrgyzstan", "of Kyrgyzstan"),
        ("5\u202f000", "5 000"),
        ("coop\u00aderation", "cooperation"),
        ("co\u200boperation", "cooperation"),
        ("São Tomé", "Sao Tome"),
        ("Cafe\u0301", "cafe"),
        ("Łódź", "Lodz"),
        ("ещё", "еще"),
        ("за́мок", "замок"),
        ("U.S.", "u.s"),
        ("1,000,000", "1 000 000"),
        ("1.000.000", "1\u00a0000\u202f000"),
        ("1’000’000,5", "1000000.5"),
        ("U.S.", "US"),
        ("U.S.-Ruritanian", "US Ruritanian"),
        ("the U.S.S.R.", "the USSR"),
        ("the U.S.A.", "the USA"),
        ("the U.N., the E.U.", "the UN, the EU"),
        ("Washington, D.C.", "Washington DC"),
        ("$100", "100"),
        ("COVID-19", "covid 19"),
        ("COVID‑19", "covid19"),
        ("G20", "G-20"),
        ("5,974", "5974"),
        ("3,5", "3.5"),
        ("el-Sisi", "El Sisi"),
        ("STRASSE", "straße"),
    ],
)
def test_what_is_printed_and_what_is_typed_are_the_same_words(printed: str, typed: str) -> None:
    assert folded_words(printed) == folded_words(typed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kyrgyzstan’s people", ("kyrgyzstan's", "people")),
        ("don't O'Brien", ("don't", "o", "brien")),
        ("12:30 on 24.02.2021", ("12", "30", "on", "24", "02", "2021")),
        ("20th 1990s", ("20th", "1990s")),
        ("U.S. us Us US", ("US", "us", "us", "US")),
        ("May I, in May, who may", ("May", "i", "in", "May", "who", "may")),
        ("IT IS FOR US", ("it", "is", "for", "us")),
        ("向 US 说", ("向", "US", "说")),
        ("in 2021 100 of 1.5", ("in", "2021", "100", "of", "1.5")),
        ("мой, мои", ("мой", "мои")),
        ("R.S. Elphberg", ("r", "s", "elphberg")),
        ("J. R. and J.R.", ("j", "r", "and", "j", "r")),
        ("т.е. и т.д.", ("т", "е", "и", "т", "д")),
        ("A.U.S. U.S.B. 1.U.S", ("a", "u", "s", "u", "s", "b", "1", "u", "s")),
        ("bus.us.", ("bus", "us")),
        ("a I о", ("a", "i", "о")),
        ("— … ! $ %", ()),
        ("", ()),
    ],
)
def test_words_are_divided_so(text: str, expected: tuple[str, ...]) -> None:
    assert folded_words(text) == expected


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("He came. She left! Why? “So.” They", (2, 4, 5, 6)),
        ("Mr. Hugo Sapt and J. Tarlenheim of the U.S. Senate", ()),
        ("The union of NATO. The next", (4,)),
        ("e.g. so, etc. and so on", ()),
        ("One… two… Three", (2,)),
        ("قال نعم. ثم ذهب؟ لا", (2, 4)),
        ("很好。US 同意", (2,)),
        ("", ()),
    ],
)
def test_a_sentence_begins_in_a_capital_after_its_end(text: str, starts: tuple[int, ...]) -> None:
    assert written(text).sentences == starts


@pytest.mark.parametrize(
    ("word", "case"),
    [("us", ""), ("US", "A"), ("U.S", "A"), ("May", "C"), ("I", "C"), ("eBay", "M")],
)
def test_a_word_is_written_in_one_of_four_ways(word: str, case: str) -> None:
    assert case_of(word) == case


def test_each_word_knows_where_it_stands_in_the_text_as_printed() -> None:
    text = "The U.S. co\u00adop\u00aderation of\u00a0Kyrgyzstan’s cafe\u0301."
    assert [text[word.start : word.end] for word in words(text)] == [
        "The",
        "U.S",
        "co\u00adop\u00aderation",
        "of",
        "Kyrgyzstan’s",
        "cafe\u0301",
    ]


@given(st.text())
def test_words_stand_in_order_without_overlap(text: str) -> None:
    at = 0
    for word in words(text):
        assert at <= word.start < word.end <= len(text)
        assert word.text
        at = word.end


@given(st.text())
def test_both_ways_of_taking_words_agree(text: str) -> None:
    assert tuple(word.text for word in words(text)) == folded_words(text)


LETTERS = st.text(alphabet="abcxyzАбвёй", min_size=1)


@given(st.lists(LETTERS, min_size=1), st.sampled_from("\u00ad\u200b\u2060\ufeff"))
def test_marks_that_no_one_sees_make_no_difference(parts: list[str], mark: str) -> None:
    assert folded_words(mark.join(parts)) == folded_words("".join(parts))


@given(st.lists(LETTERS, min_size=2), st.sampled_from("‐‑‒–—―−"))
def test_all_dashes_divide_as_a_hyphen_does(parts: list[str], dash: str) -> None:
    assert folded_words(dash.join(parts)) == folded_words("-".join(parts))


@given(LETTERS)
def test_capitals_make_no_difference(text: str) -> None:
    assert folded_words(text.upper()) == folded_words(text.lower())
