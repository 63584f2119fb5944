"""What is found is marked, and what is marked is found."""

from random import Random

import pytest

from archive.models import Passage
from archive.search.api import search
from archive.search.highlight.match_spans import match_spans
from archive.search.query.parser import parse
from tests.search.conftest import Add

WORDS = "gas gases price prices the lying city cities cafés ga\u00ads U.S. us газ газа 5,974 don’t".split()
QUERIES = """gas | price | lie | city | cafe | US | газы | 5974 | don't | ga* | us*
    | "gas price" | "the gas price" | "US price" | "gas gas"
    | "gas price"~2 | "gas price"~5 | "price gas"~3 | "gas gas"~4 | "gas the price"~2 | "gas gas price"~3
    | "us gas price city"~9 | gas-price | the-ga* | gas OR "US price" OR city*""".split("|")


@pytest.mark.usefixtures("db")
def test_a_passage_is_found_if_and_only_if_something_in_it_is_marked(add: Add) -> None:
    random = Random(7)  # noqa: S311
    texts = {" ".join(random.choices(WORDS, k=random.randint(1, 12))) for _ in range(400)}
    add(*texts)
    for typed in map(str.strip, QUERIES):
        root = parse(typed).root
        found = search(typed, size=500)
        marked = {passage.text for passage in Passage.objects.all() if match_spans(passage.text, root)}
        keys = [each.passage.text for hit in found.hits for each in (hit, *hit.folded)]
        assert found.total == len(marked), typed
        assert set(keys) <= marked
