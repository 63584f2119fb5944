import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.comparing.folding import folded_words, hashed, hashes, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Don’t", "don't"),
        ("naïve Café", "naive cafe"),
        ("cafe\u0301", "café"),
        ("Всё", "все"),
        ("1,000", "1 000"),
        ("1.000", "1000"),
        ("3,5", "3.5"),
        ("soft\u00adhyphen", "softhyphen"),
        ("STRASSE", "Straße"),
        ("國際關係", "国际关系"),
        ("کشورى", "كشوري"),
        ("non\u2011stop — now", "Non-stop, now!"),
    ],
)
def test_what_is_one_to_a_reader_is_one(one: str, other: str) -> None:
    assert folded_words(one) == folded_words(other)


@pytest.mark.parametrize(
    ("one", "other"), [("мой", "мои"), ("10", "100"), ("not", "note"), ("12:30", "1230"), ("没有", "有")]
)
def test_what_is_two_to_a_reader_is_two(one: str, other: str) -> None:
    assert folded_words(one) != folded_words(other)


def test_signs_of_scripts_without_spaces_are_words() -> None:
    assert folded_words("我们不会") == ["我", "们", "不", "会"]
    assert len(folded_words("ありがとう")) == 5


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text())
def test_every_way_of_reading_a_text_gives_the_same_words(text: str) -> None:
    found = words(text)
    assert [word.text for word in found] == folded_words(text)
    assert hashed(found).tolist() == hashes(text)
    for word in found:
        assert text[word.start : word.end]
