"""A reader is told how a query was read, in plain English."""

import pytest
from hypothesis import given

from archive.search.query.explain import explain, is_plain
from archive.search.query.parser import parse
from tests.search.query.test_parser import QUERIES


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("gas price", "“gas” and “price”"),
        ("Gas", "“gas”"),
        ('"gas"', "the very word “gas”"),
        ('"gas price"', "“gas price”"),
        ('"gas price"~5', "“gas” and “price” within 5 words"),
        ('"new gas price"~5', "“new”, “gas” and “price” within 5 words"),
        ("pipe*", "a word that begins with “pipe”"),
        ("gas OR oil", "“gas” or “oil”"),
        ("gas (oil OR price)", "“gas” and (“oil” or “price”)"),
        ("gas -oil", "“gas”, without “oil”"),
        ("gas -(oil OR coal)", "“gas”, without (“oil” or “coal”)"),
        (
            "gas (oil OR price) speaker:rudolf -place:zenda year:2021",
            "“gas” and (“oil” or “price”), said by rudolf, not at zenda, in 2021",
        ),
        ("speaker:rud*", "everything said by rud…"),
        ("speaker:rudolf OR speaker:sapt", "everything said by rudolf or said by sapt"),
        ("-gas", "everything without “gas”"),
        ("NOT speaker:rudolf", "everything not said by rudolf"),
        ("gas -(speaker:rudolf year:2021)", "“gas”, not (said by rudolf, in 2021)"),
        ("(gas speaker:rudolf) OR oil", "(“gas”, said by rudolf) or “oil”"),
        ("gas OR is:question", "“gas” or in a question"),
        ("gas role:minister", "“gas”, said by one in the office “minister”"),
        ("gas country:ruritania", "“gas”, about ruritania"),
        ("gas kind:interview", "“gas”, at a meeting of the kind “interview”"),
        ("gas lang:ru", "“gas”, in Russian"),
        ("gas lang:de", "“gas”, in German"),
        ("gas lang:xx", "“gas”, in the language “xx”"),
        ("gas is:narration", "“gas”, in narration"),
        ("year:2010-2015", "everything from 2010 to 2015"),
        ("after:2020-05", "everything from 1 May 2020 on"),
        ("before:2021-03-01", "everything up to 28 February 2021"),
        ("", ""),
    ],
)
def test_queries_are_told_so(typed: str, told: str) -> None:
    assert explain(parse(typed).root) == told


@pytest.mark.parametrize("typed", ["", "gas", "gas price", '"gas price" oil', "12:30", "(gas) AND price"])
def test_words_and_phrases_alone_are_plain(typed: str) -> None:
    assert is_plain(parse(typed).root)


@pytest.mark.parametrize(
    "typed", ["gas OR oil", "gas -oil", "pip*", '"gas price"~5', "gas speaker:rudolf", "gas year:2021"]
)
def test_operators_and_facts_are_not_plain(typed: str) -> None:
    assert not is_plain(parse(typed).root)


@given(QUERIES)
def test_whatever_can_be_searched_for_can_be_told(typed: str) -> None:
    root = parse(typed).root
    assert bool(explain(root)) == (root is not None)
