"""Titles that meet a query, as JSON for the server."""

import json

import pytest

from archive.search.opensearch_store.titles import titled
from archive.search.query.parser import parse
from tests.search.opensearch_store.test_compiling import known, lexicon


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("gas", ['"span_term"', '"gas"']),
        ('"gas prices"', ['"filter"', '"price"']),
        ("gas prices", ['"filter"', '"gas"', '"price"']),
        ("gas OR prices", ['"should"', '"gas"', '"price"']),
        ("gas -prices", ['"must_not"', '"price"']),
        ("cease-fire", ['"span_near"', '"in_order": true']),
        ("ceas*", ['"ceas']),
        ("pri?e", ['"price"']),
    ],
)
def test_each_form_of_a_query_asks_for_stems_of_titles(text: str, parts: list[str]) -> None:
    root = parse(text).root
    assert root
    asked = json.dumps(known(lambda compiler: titled(root, compiler.lexicon, compiler._leaves), lexicon()))
    assert [part for part in parts if part not in asked] == []
