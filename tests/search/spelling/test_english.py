"""Both spellings of an English word are one; words that are spelled alike stay as they are."""

import pytest

from archive.search.spelling.english import american, spellings

PAIRS = """organisation organization | recognising recognizing | analysed analyzed | colourful colorful
    | neighbours neighbors | labour labor | centres centers | defence defense | licence license
    | programme program | travelled traveled | counsellor counselor | dialogue dialog | sceptical skeptical
    | fulfil fulfill | artefact artifact | kilometre kilometer | grey gray"""
ALIKE = """advise compromise enterprise exercise otherwise promised raised revised surprising size prize
    honorary laborious central minister program us US газ 1990s programmed spelled called telling well"""


@pytest.mark.parametrize("pair", PAIRS.split("|"))
def test_british_and_american_spellings_meet(pair: str) -> None:
    british, other = pair.split()
    assert american(british) == american(other) == other
    assert set(spellings(british)) == set(spellings(other)) == {british, other}


@pytest.mark.parametrize("word", ALIKE.split())
def test_a_word_without_another_spelling_is_left_as_it_is(word: str) -> None:
    assert american(word) == word
