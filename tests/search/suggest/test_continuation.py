"""Where a query that is being typed stands, and what frequently follows there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.suggest.continuation import PartialQuery, partial_query, phrases
from tests.search.query.test_parser import QUERIES
from tests.search.test_hostile import HOSTILE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("strat", PartialQuery("", (), "strat")),
        ("Strategic Par", PartialQuery("Strategic ", ("strategic",), "par")),
        ("our strategic ", PartialQuery("our strategic ", ("our", "strategic"), "")),
        ("one two three four fi", PartialQuery("one two three four ", ("two", "three", "four"), "fi")),
        ('"strategic par', PartialQuery('"strategic ', ("strategic",), "par", quoted=True)),
        ('"strategic partnership" gr', PartialQuery('"strategic partnership" ', (), "gr")),
        ("gas OR oi", PartialQuery("gas OR ", (), "oi")),
        ("gas -oi", PartialQuery("gas -", (), "oi")),
        ("(gas oi", PartialQuery("(gas ", ("gas",), "oi")),
        ("Russia-Kyr", PartialQuery("Russia-", ("russia",), "kyr")),
        ("gas, oi", PartialQuery("gas, ", (), "oi")),
        ("Ещё ра", PartialQuery("Ещё ", ("еще",), "ра")),
        ("speaker:elph", PartialQuery("speaker:", (), "elph", "speaker")),
        ('gas SPEAKER:"Rudolf El', PartialQuery("gas SPEAKER:", ("rudolf",), "el", "speaker")),
        ("place:Stre", PartialQuery("place:", (), "stre", "place")),
        ("kind:tal", PartialQuery("kind:", (), "tal")),
        ("speaker:elph gr", PartialQuery("speaker:elph ", ("elph",), "gr")),
        ('speaker:"Rudolf Elphberg" gr', PartialQuery('speaker:"Rudolf Elphberg" ', (), "gr")),
    ],
)
def test_the_word_that_is_typed_and_those_before_it_are_known(text: str, expected: PartialQuery) -> None:
    assert partial_query(text) == expected


@pytest.mark.parametrize("text", ["", "  ", "gas,", "coop*", "(gas)", '"gas oil"', "speaker:", '"', "!?"])
def test_where_no_word_is_typed_there_is_nothing_to_go_on_with(text: str) -> None:
    assert partial_query(text) is None


@given(text=st.one_of(QUERIES, st.sampled_from(HOSTILE), st.text()))
def test_what_was_typed_is_kept_whatever_it_is(text: str) -> None:
    found = partial_query(text)
    if found and not found.operator:
        assert text.startswith(found.start)
        assert found.with_words("Zenda") == f"{found.start}Zenda" + '"' * found.quoted


def times(number: int, text: str) -> list[str]:
    return [text] * number


@pytest.mark.parametrize(
    ("before", "last", "texts", "expected"),
    [
        (("strategic",), "par", times(3, "Our strategic partnership."), ["partnership"]),
        (("strategic",), "par", times(2, "Our strategic partnership."), []),
        (("strategic",), "", times(3, "A strategic goal. Strategic goals."), ["goal", "goals"]),
        ((), "strat", times(3, "Our Strategic Partnership."), ["Strategic Partnership"]),
        ((), "strat", times(3, "strategic. Partnership"), []),
        (("of",), "r", times(3, "of Ruritania and Zenda"), ["Ruritania and Zenda"]),
        (("of",), "r", [*times(3, "of Ruritania and Zenda"), *times(3, "of Ruritania")], None),
        (("the",), "t", times(3, "the table of the house"), ["table"]),
        (("еще",), "ра", times(3, "ещё рано"), ["рано"]),
        (("russia",), "zen", times(3, "Russia-Zenda relations"), ["Zenda relations"]),
        (("gas",), "pri", times(3, "gas, prices"), []),
        (("gas",), "pri", times(3, "biogas prices"), []),
        (("gas",), "prices", times(3, "gas prices rise"), ["prices rise"]),
        (("the",), "king's", times(3, "the king’s horse"), ["king’s horse"]),
    ],
)
def test_phrases_are_what_frequently_follows_as_it_is_printed(
    before: tuple[str, ...], last: str, texts: list[str], expected: list[str] | None
) -> None:
    found = phrases(before, last, texts)
    assert found == (["Ruritania", "Ruritania and Zenda"] if expected is None else expected)


@given(before=st.tuples(st.text()), last=st.text(), texts=st.lists(st.text(), max_size=5))
def test_any_texts_have_phrases(before: tuple[str, ...], last: str, texts: list[str]) -> None:
    assert all(phrases(before, last, texts * 3))
