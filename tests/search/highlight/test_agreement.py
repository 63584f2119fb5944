"""What is found is marked, and what is marked is found."""

from random import Random

import pytest

from archive.models import Passage
from archive.search.api import search
from archive.search.highlight.match_spans import match_spans
from archive.search.query.parser import parse
from tests.search.conftest import Add

WORDS = """gas gases price prices the lying city cities cafés ga\u00ads U.S. us газ газа 5,974 don’t May may
    IT it colour colors licence licensing co-operation cooperates non proliferation nonproliferation cease
    fire ceasefire, O’Brien obrien Su-35S Su-35 35th Gas GAS gas.
    Price! (The 1\u00a0000\u202f000""".split()
QUERIES = """gas | price | lie | city | cafe | US | газы | 5974 | don't | ga* | us*
    | "gas price" | "the gas price" | "US price" | "gas gas"
    | "gas price"~2 | "gas price"~5 | "price gas"~3 | "gas gas"~4 | "gas the price"~2 | "gas gas price"~3
    | "us gas price city"~9 | gas-price | the-ga* | gas OR "US price" OR city* | may | May | m* | ma*
    | IT | it | "=Gas" | "=gas" | "=the gas price" | color | licensed | license*
    | "licensing colour" | cooperation | co-operation | "co operation" | nonproliferation | non-proliferation
    | ceasefire | cease-fire | obrien | o'brien | Su-35 | su35 | "colors licence"~3 | pri?e | ci?ies
    | gas w/1 price | gas w/3 gas | gas /s price | gas /s gas | "gas price" w/4 "the us"
    | (gas OR city) w/2 US | "=Gas" w/3 price | pri* /s ga* | 1,000,000
    | co-operation w/3 ceasefire | US /s us""".split("|")


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
