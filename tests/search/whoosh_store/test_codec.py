"""Posting lists as they are written and read: long, short, full of repetitions, merged."""

import struct

from archive.search.analyzers import PlainAnalyzer, StemmingAnalyzer
from archive.search.api import search
from archive.search.marks import CASES
from archive.search.whoosh_store.analysis import Prose, ProseField, decode_positions
from tests.search.conftest import Add


def test_lists_longer_than_a_block_are_found_whole(add: Add) -> None:
    add(*(f"gas pipe {number}" for number in range(1200)))
    assert search("gas").total == search('"gas pipe"').total == 1200
    assert search('"pipe 1111"').total == 1


def test_steps_and_counts_that_fit_no_byte_are_kept(add: Add) -> None:
    add("gas " * 300, *("oil" for _ in range(400)), "gas")
    page = search("gas")
    assert page.total == 2
    assert search('"gas gas"').total == 1


def test_many_small_segments_merge_without_loss(add: Add) -> None:
    for number in range(12):
        add(f"gas gas {number}", "oil and gas pipes", place=f"Place {number % 2}")
    assert search('"oil and gas"').total == search('"gas gas"').total == 12
    assert {facet.value: facet.count for facet in search("gas").facets["place"]} == {
        "Place 0": 12,
        "Place 1": 12,
    }


def test_places_and_counts_of_the_words_of_a_passage() -> None:
    exact, forms = (
        ProseField(PlainAnalyzer(), positions=True),
        ProseField(StemmingAnalyzer(), positions=False),
    )
    prose = Prose("Pipes, a pipe and pipes", "en")
    length, places = exact.occurrences(prose)
    assert length == 5
    assert {term: decode_positions(bytes(stored)) for term, stored in places.items() if stored} == {
        "pipes": (0, 4),
        "a": (1,),
        "pipe": (2,),
        "and": (3,),
        CASES["C"]: (0,),
    }
    assert forms.occurrences(prose)[1] == {"pipe": 3, "a": 1, "and": 1}


def test_a_word_past_the_last_place_is_found_though_it_has_none() -> None:
    length, places = ProseField(PlainAnalyzer(), positions=True).occurrences(
        Prose("gas " * 65_536 + "oil", "")
    )
    assert length == 65_537
    assert places["oil"] == b""
    assert places["gas"] == struct.pack("<65536H", *range(65_536))
