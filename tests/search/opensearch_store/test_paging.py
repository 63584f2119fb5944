"""Pages, copies and years, from what a server tells."""

import base64

import numpy as np
import pytest

from archive.search.opensearch_store.facts import COLUMNS, pack, packed, unpacked
from archive.search.opensearch_store.folding import CopyRows, CopyTable
from archive.search.opensearch_store.lookups import _before
from archive.search.opensearch_store.ordering import spoken, spoken_of
from archive.search.opensearch_store.paging import (
    PassageHit,
    StatementPassage,
    in_order,
    members,
    pages,
    statements,
)
from archive.search.opensearch_store.querying import ServerQuery
from archive.search.opensearch_store.years import with_missing, words_by_year, year_counts, years_of
from archive.search.types import SearchRequest, YearCount


def hit(passage: int, utterance: int, score: float = 1.0, moment: int = 5) -> PassageHit:
    return PassageHit.of({"sort": [score, moment, 1, passage, passage, utterance]})


def bits(score: float) -> int:
    return int(np.float32(score).view(np.int32))


def test_statements_stand_where_their_best_passage_does() -> None:
    found = [hit(5, 2, 9.0), hit(3, 1, 8.0), hit(4, 2, 7.0), hit(6, 3, 6.0)]
    assert [each.passage for each in statements(found, set(), 0, 2)] == [5, 3]
    assert [each.passage for each in statements(found, {5}, 1, 3)] == [4, 6]


def test_a_statement_is_shown_by_its_best_passage_and_then_as_spoken() -> None:
    found = [StatementPassage(*each) for each in ((4, 2, 4), (5, 2, 5), (3, 1, 3), (6, 2, 6))]
    assert members([hit(5, 2)], found, {6}, scored=True) == [[5, 4]]
    assert members([hit(5, 2)], found, set(), scored=False) == [[4, 5, 6]]


def test_of_a_statement_every_passage_is_told_however_many_there_are() -> None:
    query = ServerQuery(SearchRequest(None), {"match_all": {}}, None, {}, ())
    assert spoken(query, [hit(5, 2)])["size"] == 0  # they are not hits, of which an answer has 10,000
    rows = np.array([[number, 2, number, bits(0.0)] for number in range(12_000)], ">i4")
    answer = {"aggregations": {"packed": {"value": [base64.b64encode(rows.tobytes()).decode()]}}}
    assert spoken_of(answer)[-1] == StatementPassage(11_999, 2, 11_999)
    assert len(spoken_of(answer)) == 12_000


def test_of_equals_the_newest_comes_first() -> None:
    found = [hit(1, 1, 2.0, 5), hit(2, 2, 2.0, 9), hit(3, 3, 1.0, 9)]
    assert [each.passage for each in in_order(found, {3: 5.0})] == [3, 2, 1]


def test_passages_are_fetched_as_far_as_they_are_asked_for() -> None:
    every = [hit(number, number) for number in range(10)]
    asked = []

    def fetch(after: tuple[float, ...] | None, size: int) -> list[PassageHit]:
        start = 0 if after is None else next(n for n, each in enumerate(every) if each.after == after) + 1
        asked.append(size)
        return every[start : start + size]

    assert next(pages(fetch, 2, 5)).passage == 0
    assert [each.passage for each in pages(fetch, 2, 5)] == list(range(10))
    assert asked == [2, 2, 5, 5]


def _told(count: int, *rows: list[int]) -> list[tuple[int, str]]:
    return [(count, base64.b64encode(np.array(rows, ">u4").tobytes()).decode())]


# Three passages with the same words, each of its own meeting: passage, utterance, meeting, moment, order.
_COPIES = [[number, 10 + number, number, number, number] for number in (1, 2, 3)]
_SCORES = {1: 2.0, 2: 2.0, 3: 1.0}
# The third stands beside another one of its statement.
_KEYS = {1: 1, 2: 2, 3: 3 | 1 << 31}


@pytest.mark.parametrize("held", [True, False])
def test_passages_with_the_same_words_are_shown_as_the_best_of_them(held: bool) -> None:
    every = [[*row, 0, 77] for row in _COPIES]
    table = CopyTable.read(_told(3, *every)) if held else None

    def rows(*, scored: bool) -> CopyRows:
        told = [
            [_KEYS[row[0]], *([bits(_SCORES[row[0]])] if scored else []), *([] if held else row[1:])]
            for row in every
        ]
        return CopyRows.of(_told(4, *told), table, scored=scored)

    copies = rows(scored=True).folded("relevance", {}, scored=True)
    assert (copies.dropped, copies.copies_of([2, 9]), copies.hidden) == ({1, 3}, {2: [3, 1]}, 1)
    raised = rows(scored=True).folded("relevance", {3: 5.0}, scored=True)
    assert raised.copies_of([3]) == {3: [2, 1]}
    assert rows(scored=False).folded("oldest", {}, scored=False).copies_of([1]) == {1: [3, 2]}


def test_passages_that_came_after_the_table_of_copies_stand_for_themselves() -> None:
    table = CopyTable.read(_told(1, [*_COPIES[0], 0, 77]))
    found = CopyRows.of(_told(2, [1], [2]), table, scored=False)
    assert (found["passage"].tolist(), found.statements) == ([1], 2)
    assert (
        not CopyRows.of(_told(2), CopyTable.read(_told(0)), scored=False)
        .folded("newest", {}, scored=False)
        .dropped
    )


def test_columns_come_in_the_order_of_every_index() -> None:
    rows = np.array([[9, 2, 1, 1, 1, bits(0.5)], [8, 1, 1, 1, 1, bits(1.5)]], ">i4").tobytes()
    facts = unpacked({"packed": {"value": [base64.b64encode(rows).decode()]}})
    assert (facts["passage"].tolist(), facts.scores.tolist()) == ([8, 9], [1.5, 0.5])
    assert facts.times.newest.tolist() == [0, 1]
    assert packed({"match_all": {}})["aggs"]["packed"] == pack(COLUMNS)


def test_words_of_a_year_are_those_in_the_languages_of_what_was_found() -> None:
    answer = {
        "aggregations": {
            "year": {
                "buckets": [
                    {
                        "key": 2021,
                        "language": {"buckets": [{"key": "en", "words": {"value": 7.0}}]},
                        "no_language": {"words": {"value": 2.0}},
                    }
                ]
            }
        }
    }
    words = years_of(answer)
    assert words == {2021: {"en": 7, "": 2}}
    assert year_counts({"2021": 3, "0": 1}, words, ()) == [YearCount(2021, 3, 9)]
    assert year_counts({"2020": 1}, words, ("en",)) == [YearCount(2020, 1, 0), YearCount(2021, 0, 7)]
    assert words_by_year({"match_all": {}})["size"] == 0
    assert with_missing({"buckets": []}, {"doc_count": 2}) == {"": 2}


def test_terms_are_walked_through_from_a_beginning_on() -> None:
    for letters in ("z", "ze", "\ue000"):
        assert _before(letters) < letters
        _before(letters).encode()
