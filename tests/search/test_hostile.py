"""Whatever is typed, search answers."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.search.api import Filters, offers, relaxed, search
from tests.chance import examples
from tests.search.conftest import Add, Added
from tests.search.query.test_parser import QUERIES

HOSTILE = [
    "\0",
    '"',
    '""',
    "*",
    "**",
    "-",
    "--",
    "-*",
    "x" * 10_000,
    "gas " * 2_500,
    "a* " * 64,
    '"' + "the " * 500,
    "(" * 5_000,
    ")" * 5_000,
    "()" * 2_000,
    "-(" * 400 + "gas",
    "NOT " * 200 + "gas",
    "OR " * 200,
    "gas OR " * 150,
    "gas AND",
    "'; DROP TABLE archive_passage; --",
    "<script>alert(1)</script>",
    "%00%s%n{0}${x}",
    "../../etc/passwd",
    "speaker:putin",
    'text:"gas"^5 [a TO b] {x}',
    "~5 gas~2 /re+/",
    "\ud800\udfff",
    "\u202e\u200b\ufeff",
    "💣" * 300,
    "ﷺ" * 300,
    "e" + "\u0301" * 900,
    "１２３ ①②③ ½",
    "\r\n\t gas \x1b[31m",
    "speaker:" * 130,
    'speaker:"' * 110,
    "speaker:a* " * 90,
    "is:question OR " * 60,
    "-is:question " * 70,
    "NOT year:2021 " * 70,
    "(" * 12 + "speaker:ada OR gas" + ")" * 12,
    "kind:" + "news-" * 190,
    "role:" + "ab " * 300 + "*",
    'country:"' + "\u0301" * 500 + '"',
    "place:\0place:\ud800",
    "lang:\u202eru\u202c is:\u200b",
    "year:0000 year:99999999999 year:2020-99999 year:-1 year:2021*",
    "after:0000-00 after:9999-99-99 after:2021-02-30 before:1000-01-01 before:0001",
    "after:9999-12-31 before:1000",
    "after:2021 before:2021 -after:2021 -before:2021",
    '"gas price"~0 "gas price"~' + "9" * 900,
    '"gas price the"~1 "gas"~5 ""~5 "~5"~5 ~',
    '"' + "the " * 60 + '"~100',
    '"the the the the"~2',
    '"gas price"~5 OR ("price gas"~3 -"gas the"~100)',
    "IS:QUESTION SPEAKER:ADA Lang:En",
    "gas w/5 " * 120,
    "(gas OR price OR the) w/100 " * 30 + "the",
    "NEAR " * 200,
    "the /s the /s " * 15 + "gas",
    '"=' + "The " * 60 + '"',
    "=" * 500,
    "a?b?c?d?e " * 60,
    "th?? ?? ???* w?rd*",
    "| & || && or and not |",
    "1 000 000 " * 90,
    "obrien " * 64,
    "non proliferation " * 32,
    '"cooperation nonproliferation policymaker ceasefire counterterrorism"',
    "http://zenda.example/?q=speaker:ada&year=2021#u3",
]


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_queries_are_answered(added: Added, typed: str) -> None:
    added("The gas price", "the the the", "a e s word " * 500)
    assert_answered(typed)


@settings(
    max_examples=examples(300), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(typed=QUERIES)
def test_any_query_is_answered(add: Add, typed: str) -> None:
    if not search("gas").total:
        add("The gas price is a price", "the the the", "бв x xx xxx OR NOT a")
    assert_answered(typed)


@settings(
    max_examples=examples(50), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(value=st.text(), year=st.integers())
def test_any_filter_is_answered(add: Add, value: str, year: int) -> None:
    if not search("gas").total:
        add("gas")
    for filters in (
        Filters(speaker=(value,)),
        Filters(place=(value, "")),
        Filters(kind=(value,), country=(value,)),
        Filters(year=(year,)),
    ):
        assert "index" not in " ".join(search("gas", filters).notes)


def assert_answered(typed: str) -> None:
    page = search(typed)
    offers(typed)
    if not page.total:
        relaxed(typed)
    assert "index" not in " ".join(page.notes)  # no error was turned into a note
    assert len(page.hits) == min(page.statements, page.size)
    assert sum(1 + len(hit.folded) + hit.more for hit in page.hits) <= page.total
