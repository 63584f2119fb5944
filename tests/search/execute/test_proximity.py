"""Of passages with the same words, the one that has them side by side as typed comes first."""

import pytest

from archive.search.api import search
from archive.search.execute.proximity import CANDIDATES, typed_runs
from archive.search.indexing.updates import index_pending
from archive.search.query.parser import parse
from tests.search.conftest import Add


@pytest.mark.parametrize(
    ("typed", "runs"),
    [
        ("gas", []),
        ("price of gas", [["price", "of", "gas"]]),
        ("Russia-Kyrgyzstan talks", [["russia", "kyrgyzstan", "talks"]]),
        ('gas price "of the" year end', [["gas", "price"], ["year", "end"]]),
        ("gas price OR oil", []),
        ("gas pri* of", []),
        ("gas price -oil", [["gas", "price"]]),
    ],
)
def test_words_typed_side_by_side(typed: str, runs: list[list[str]]) -> None:
    assert typed_runs(parse(typed).root) == runs


def test_words_side_by_side_as_typed_come_first(add: Add) -> None:
    add("Of the price, the gas, the price and gas we spoke.")
    add("We spoke at length, and among many other things of the price of gas, which is high this year.")
    add("Gas price, price gas.")
    first = search("the price of gas").hits[0].passage.text
    assert "the price of gas" in first


def test_pages_of_many_hits_hold_each_passage_once(add: Add) -> None:
    texts = [f"gas {'and oil ' * (number % 7)} price {number}" for number in range(CANDIDATES + 60)]
    for text in texts:
        add(text, indexed=False)
    index_pending()
    pages = [search("gas price", page=page, size=20) for page in range(1, 9)]
    assert sorted(hit.passage.text for page in pages for hit in page.hits) == sorted(texts)
