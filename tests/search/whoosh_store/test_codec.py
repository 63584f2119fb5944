"""Posting lists as they are written and read: long, short, full of repetitions, merged."""

from pathlib import Path

from whoosh.columns import RefBytesColumn
from whoosh.fields import ID as WholeValue
from whoosh.fields import Schema
from whoosh.index import FileIndex, create_in
from whoosh.reading import SegmentReader

from archive.search.analyzers import PlainAnalyzer, StemmingAnalyzer, WholeValueAnalyzer
from archive.search.api import search
from archive.search.execute.postings import POSITIONS_PER_DOCUMENT
from archive.search.marks import CASES
from archive.search.whoosh_store.analysis import Prose, ProseField
from archive.search.whoosh_store.bulk_writer import BulkWriter
from archive.search.whoosh_store.columns import string_column
from archive.search.whoosh_store.postings import SegmentPostings
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


def test_places_and_counts_of_the_words_of_a_passage(tmp_path: Path) -> None:
    postings = written(tmp_path, Prose("Pipes, a pipe and pipes", "en"))
    assert {word: places_of(postings, word) for word in ("pipes", "a", "pipe", "and", CASES["C"])} == {
        "pipes": [0, 4],
        "a": [1],
        "pipe": [2],
        "and": [3],
        CASES["C"]: [0],
    }
    assert postings.expand("exact", "") == [b"\x01C", b"a", b"and", b"pipe", b"pipes"]
    counts = {term: postings.occurrences("forms", term).counts.tolist() for term in (b"pipe", b"a", b"and")}
    assert counts == {b"pipe": [3], b"a": [1], b"and": [1]}


def test_a_word_past_the_last_place_is_found_though_it_has_none(tmp_path: Path) -> None:
    postings = written(tmp_path, Prose("gas", ""), Prose("gas " * 65_536 + "oil gas", ""), Prose("oil", ""))
    assert places_of(postings, "gas") == [0, *range(65_536)]
    assert postings.occurrences("exact", b"gas").counts.tolist() == [1, 65_536]
    assert postings.occurrences("exact", b"oil").docs.tolist() == [1, 2]
    assert postings.occurrences("exact", b"oil").counts.tolist() == [0, 1]
    assert places_of(postings, "oil") == [0]


def test_a_column_of_more_values_than_a_byte_tells_apart_keeps_each(tmp_path: Path) -> None:
    place = WholeValue(sortable=RefBytesColumn(), analyzer=WholeValueAnalyzer())
    index = create_in(tmp_path, Schema(place=place))
    writer = BulkWriter(index, locked=False)
    for number in range(1_500):
        writer.add_document(place=f"Place {number // 5}" if number % 5 else None)
    writer.commit()
    (reader,) = segments(index)
    column = string_column([reader], "place")
    found = [column.names[number] for number in column.numbers.tolist()]
    assert found == [f"Place {number // 5}" if number % 5 else "" for number in range(1_500)]


def written(folder: Path, *texts: Prose) -> SegmentPostings:
    schema = Schema(
        exact=ProseField(PlainAnalyzer(), positions=True),
        forms=ProseField(StemmingAnalyzer(), positions=False),
    )
    index = create_in(folder, schema)
    writer = BulkWriter(index, locked=False)
    for text in texts:
        writer.add_document(exact=text, forms=text)
    writer.commit()
    return SegmentPostings(segments(index))


def segments(index: FileIndex) -> list[SegmentReader]:
    return [each for each, _ in index.reader().leaf_readers() if isinstance(each, SegmentReader)]


def places_of(postings: SegmentPostings, word: str) -> list[int]:
    return [number % POSITIONS_PER_DOCUMENT for number in postings.positions("exact", word.encode()).tolist()]
