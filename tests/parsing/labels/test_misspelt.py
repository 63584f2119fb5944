"""Labels that a typist misspelt: the words behind them are nobody's."""

import pytest

from tests.parsing.reading.outline import read, spoken

SAID = (
    ("Holf", "Good morning, and welcome to all of you."),
    ("Elphberg", "Thank you. We have begun to build the bridge."),
    ("Holf", "When will it be open to traffic?"),
    ("Elphberg", "In May, as we said last year."),
    ("Holf", "And how much will it cost?"),
    ("", "It is all in the report, which you have read."),
    ("Holf", "And who will pay for it in the end?"),
    ("Elphberg", "The kingdom pays, as it always has."),
)


def _labels(name: str, *more: str) -> list[str]:
    turns = [f"{label or name}: {words}" for label, words in SAID]
    found = spoken(read("Talk on the bridge\n\n3 March 2015\n\n" + "\n\n".join((*turns, *more))))
    return [label for label, words in found if words == SAID[5][1] or "in the report" in words]


@pytest.mark.parametrize("name", ["Elphebrg", "Elpberg", "Elphbberg", "Elphburg"])
def test_a_surname_a_letter_away_from_one_that_comes_back_is_nobody(name: str) -> None:
    assert _labels(name) == ["?"]


@pytest.mark.parametrize("name", ["Stelpberg", "Tarlen", "Anton Elpberg", "Elphberga"])
def test_another_name_or_a_full_one_is_as_it_is_printed(name: str) -> None:
    assert _labels(name) == [name]


def test_a_name_that_the_document_has_elsewhere_is_no_slip() -> None:
    assert _labels("Elpberg", "Holf: Thank you, Mr. Elpberg.") == ["Elpberg"]
