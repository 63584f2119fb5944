"""Where a query that is being typed stands, and what frequently follows there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.suggest.continuation import Typed, phrases, typed
from tests.search.query.test_parser import QUERIES
from tests.search.test_hostile import HOSTILE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("strat", Typed("", (), "strat")),
        ("Strategic Par", Typed("Strategic ", ("strategic",), "par")),
        ("our strategic ", Typed("our strategic ", ("our", "strategic"), "")),
        ("one two three four fi", Typed("one two three four ", ("two", "three", "four"), "fi")),
        ('"strategic par', Typed('"strategic ', ("strategic",), "par", quoted=True)),
        ('"strategic partnership" gr', Typed('"strategic partnership" ', (), "gr")),
        ("gas OR oi", Typed("gas OR ", (), "oi")),
        ("gas -oi", Typed("gas -", (), "oi")),
        ("(gas oi", Typed("(gas ", ("gas",), "oi")),
        ("Russia-Kyr", Typed("Russia-", ("russia",), "kyr")),
        ("gas, oi", Typed("gas, ", (), "oi")),
        ("Ещё ра", Typed("Ещё ", ("еще",), "ра")),
        ("speaker:elph", Typed("speaker:", (), "elph", "speaker")),
        ('gas SPEAKER:"Rudolf El', Typed("gas SPEAKER:", ("rudolf",), "el", "speaker")),
        ("place:Stre", Typed("place:", (), "stre", "place")),
        ("kind:tal", Typed("kind:", (), "tal")),
        ("speaker:elph gr", Typed("speaker:elph ", ("elph",), "gr")),
        ('speaker:"Rudolf Elphberg" gr', Typed('speaker:"Rudolf Elphberg" ', (), "gr")),
    ],
)
def test_the_word_that_is_typed_and_those_before_it_are_known(text: str, expected: Typed) -> None:
    assert typed(text) == expected


@pytest.mark.parametrize("text", ["", "  ", "gas,", "coop*", "(gas)", '"gas oil"', "speaker:", '"', "!?"])
def test_where_no_word_is_typed_there_is_nothing_to_go_on_with(text: str) -> None:
    assert typed(text) is None


@given(text=st.one_of(QUERIES, st.sampled_from(HOSTILE), st.text()))
def test_what_was_typed_is_kept_whatever_it_is(text: str) -> None:
    found = typed(text)
    if found and not found.fact:
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
