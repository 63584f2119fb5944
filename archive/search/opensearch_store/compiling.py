"""The tree of a query as JSON for the server. Pure: what must be known of the index is in the lexicon."""

import json
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from archive.search.execute.columns import StringColumn, moment, next_day
from archive.search.execute.postings import Numbers
from archive.search.facets import BY_NAME, BY_OPERATOR
from archive.search.opensearch_store import scripts
from archive.search.opensearch_store.leaves import NOTHING, LeafQuery, Leaves, any_of
from archive.search.opensearch_store.lexicon import Lexicon
from archive.search.opensearch_store.mapping import Json
from archive.search.opensearch_store.titles import titled
from archive.search.query.ast import (
    And,
    AtLeast,
    DateFilter,
    FieldFilter,
    Filter,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    ValueFilter,
)
from archive.search.query.titles import TITLE, title_words

_K1, _B = 1.2, 0.75
# What a leaf is put as, where it is scored.
Scored = Callable[[LeafQuery], Json]
EVERYTHING: Json = {"match_all": {}}


class QueryDslCompiler:
    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._leaves = Leaves(lexicon)
        self.idf = self._leaves.idf

    def found(self, node: Node | None) -> Json:
        """The passages that a tree finds, without a score."""
        return self._query(node, scored=None)

    def scored(self, node: Node) -> Json:
        """The same, each with its BM25 over all terms that were not ruled out."""
        return self._query(node, scored=self._bm25)

    def times_of(self, node: Node) -> tuple[Json, list[Json]]:
        """The passages that a tree finds; and for each term that was not ruled out how often it occurs."""
        found: list[Json] = []

        def kept(leaf: LeafQuery) -> Json:
            found.append(leaf.times)
            return leaf.found

        return self._query(node, scored=kept), found

    def _query(self, node: Node | None, scored: Scored | None) -> Json:
        again = partial(self._query, scored=scored)
        match node:
            case None:
                return EVERYTHING
            case Term() | Phrase() | Near():
                leaf = self._leaves.query(node)
                return scored(leaf) if scored else leaf.found
            case FieldFilter() | DateFilter() | ValueFilter():
                return _unscored([self.filter(node)])
            case Not(part):
                return _unscored([{"bool": {"must_not": [self.found(part)]}}])
            case And(parts):
                return (
                    {"bool": {"must": [again(part) for part in dict.fromkeys(parts)]}} if parts else NOTHING
                )
            case Or(parts):
                return any_of([again(part) for part in dict.fromkeys(parts)])
            case AtLeast(parts, least):
                return self._at_least([again(part) for part in parts], least)

    def filter(self, filter_: Filter) -> Json:
        if isinstance(filter_, DateFilter):
            return days(filter_)
        if isinstance(filter_, ValueFilter):
            return having(filter_.name, sorted(filter_.values))
        if filter_.name == TITLE:
            query = titled(title_words(filter_), self.lexicon, self._leaves)
            key = json.dumps(query, sort_keys=True)
            return {"terms": {"meeting": self.lexicon.titled(key, query)}}
        name = BY_OPERATOR[filter_.name].name
        values = self.lexicon.values_of(name)
        column = StringColumn(values, _places(values))
        held = column.holding(filter_.words, filter_.prefix)
        return having(name, [value for value, holds in zip(values, held, strict=True) if holds])

    def titled(self, node: Node) -> Json:
        """The passages that stand for a title or heading that meets the tree."""
        return titled(node, self.lexicon, self._leaves)

    def _bm25(self, leaf: LeafQuery) -> Json:
        mean = self.lexicon.mean_length
        params = {
            "weight": leaf.idf * (_K1 + 1),
            "floor": _K1 * (1 - _B),
            "slope": _K1 * _B / mean if mean else 0.0,
        }
        return {"script_score": {"query": leaf.times, "script": {"source": scripts.BM25, "params": params}}}

    def _at_least(self, parts: list[Json], least: int) -> Json:
        if least <= 0:
            return {"bool": {"must": [EVERYTHING], "should": parts}}
        return {"bool": {"should": parts, "minimum_should_match": least}}


def days(filter_: DateFilter) -> Json:
    """The passages of meetings in these days; those without a known year have none."""
    if filter_.start is None and filter_.end is None:
        return EVERYTHING
    bounds: Json = {}
    if filter_.start is not None:
        bounds["gte"] = moment(filter_.start)
    if filter_.end is not None:
        bounds["lt"] = next_day(filter_.end)
    return {"bool": {"filter": [{"range": {"year": {"gt": 0}}}, {"range": {"moment": bounds}}]}}


def having(name: str, values: Sequence[str]) -> Json:
    """The passages with one of these values of a facet."""
    if BY_NAME[name].number if name in BY_NAME else name == "meeting":
        return {"terms": {name: [int(value) for value in values if value.isdecimal() and len(value) < 10]}}
    return {"terms": {name: [value.encode(errors="replace").decode() for value in values]}}


def _unscored(queries: list[Json]) -> Json:
    return {"bool": {"filter": queries}}


def _places(values: Sequence[str]) -> Numbers:
    return np.arange(len(values), dtype=np.uint32)
