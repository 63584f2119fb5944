"""Labels that a typist misspelt: the words behind them are nobody's."""

import pytest

from tests.parsing.reading.outline import read, spoken

SAID = (
    ("Rosa Holf", "Good morning, and welcome to all of you."),
    ("Anton Elphberg", "Thank you. We have begun to build the bridge."),
    ("Rosa Holf", "When will it be open to traffic?"),
    ("Anton Elphberg", "In May, as we said last year."),
    ("Rosa Holf", "And how much will it cost?"),
    ("", "It is all in the report, which you have read."),
    ("Rosa Holf", "And who will pay for it in the end?"),
    ("Anton Elphberg", "The kingdom pays, as it always has."),
)


def _labels(name: str, *more: str) -> list[str]:
    turns = [f"{label or name}: {words}" for label, words in SAID]
    found = spoken(read("Talk on the bridge\n\n3 March 2015\n\n" + "\n\n".join((*turns, *more))))
    return [label for label, words in found if words == SAID[5][1] or "in the report" in words]


@pytest.mark.parametrize("name", ["Anton Elphebrg", "Anton Elpberg", "Anton Elphbberg", "Anton Elphburg"])
def test_a_name_a_letter_away_from_one_that_comes_back_is_nobody(name: str) -> None:
    assert _labels(name) == ["?"]


@pytest.mark.parametrize("name", ["Anton Stelpberg", "Hugo Elpberg", "Rosa Tarlen", "Antonia Holf"])
def test_another_name_is_another_person(name: str) -> None:
    assert _labels(name) == [name]


def test_a_name_that_the_document_has_elsewhere_is_no_slip() -> None:
    assert _labels("Anton Elpberg", "Rosa Holf: Thank you, Mr. Elpberg.") == ["Anton Elpberg"]
