from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.counts import count_letters, number_of_words
from archive.parsing.text import words

TEXTS = st.text(st.one_of(st.characters(), st.sampled_from("a 1_\u00ad\u200bé\u0301½Ж中𝐀")), max_size=30)


@given(st.lists(TEXTS, max_size=4))
def test_letters_and_digits_are_counted_and_nothing_else(texts: list[str]) -> None:
    expected = Counter(letter for text in texts for letter in text if letter.isalnum())
    assert count_letters(texts) == expected


@given(TEXTS)
def test_as_many_words_are_counted_as_there_are(text: str) -> None:
    assert number_of_words(text) == len(words(text))


def test_a_text_that_is_counted_in_parts_is_counted_whole() -> None:
    text = "Äa " * 700_000
    assert count_letters([text]) == Counter({"Ä": 700_000, "a": 700_000})
    assert number_of_words(text) == 700_000
