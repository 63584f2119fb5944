"""In which order passages are shown: fetched as far as a page asks for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.proximity import CANDIDATES, EXACT_CANDIDATES, side_by_side
from archive.search.execute.ranking import best
from archive.search.opensearch_store import page_scripts
from archive.search.opensearch_store.analysis import word_number
from archive.search.opensearch_store.facts import PassageColumns, pack, packed, unpacked
from archive.search.opensearch_store.leaves import all_of
from archive.search.opensearch_store.mapping import COPIED, Json
from archive.search.opensearch_store.paging import PassageHit, StatementPassage, in_order, order_of, pages
from archive.search.opensearch_store.querying import ServerQuery, hits_of

if TYPE_CHECKING:
    from archive.search.opensearch_store.reader import ServerIndexReader

# Passages in one request: at most, and in one that seldom needs a second.
ROUND, _FIRST = 10_000, 2 * CANDIDATES


# What each passage of an answer tells about words side by side.
_NEAR = "near"


def told_nearness(query: ServerQuery) -> Json:
    """What a search asks of each passage that it gives, so that `nearness` can be told of them."""
    if not query.runs:
        return {}
    params = {
        "pairs": [_numbers(pair) for run in query.runs for pair in pairwise(run)],
        "runs": [_numbers(run) for run in query.runs],
    }
    return {"script_fields": {_NEAR: {"script": {"source": page_scripts.NEARNESS, "params": params}}}}


def _numbers(words: Sequence[str]) -> list[int]:
    return [word_number(word) for word in words]


def nearness(query: ServerQuery, hits: Sequence[Json]) -> tuple[set[int], dict[int, float]]:
    """Which of these passages have all words as they were typed; what is added for words side by side."""
    full: set[int] = set()
    boosts: dict[int, float] = {}
    if not query.runs:
        return full, boosts
    pairs_of = [pair for run in query.runs for pair in pairwise(run)]
    weights = [side_by_side(query.weights[first], query.weights[second]) for first, second in pairs_of]
    for hit in hits:
        passage = PassageHit.of(hit).passage
        *pairs, whole = hit.get("fields", {}).get(_NEAR) or [0]
        boosts[passage] = sum(weight for weight, stands in zip(weights, pairs, strict=False) if stands)
        if whole:
            full.add(passage)
    return full, boosts


def _nearness_of(query: ServerQuery, best: Sequence[int], index: "ServerIndexReader") -> dict[int, float]:
    if not query.runs or not best:
        return {}
    put: Json = {"terms": {"passage": list(best)}}
    asked = hits_of(put, order_of("newest", scored=False), len(best)) | told_nearness(query)
    (answer,) = index.ask([asked])
    return nearness(query, answer["hits"]["hits"])[1]


_COPIES = ("passage", "utterance")


def in_full(query: ServerQuery) -> Json:
    """A search for the passages that have all words as they were typed: the first ones, and all copies."""
    full, _ = _parted(query)
    copies: Json = {"filter": {"term": {COPIED: True}}, "aggs": {"packed": pack(_COPIES)}}
    return {**hits_of(_shown(full, query), query.order, _FIRST), "aggs": {"copies": copies}}


def raised(boosts: Mapping[int, float], full: Json | None, hits: Sequence[PassageHit]) -> dict[int, float]:
    """What is added to the scores of passages, of copies above all. `full`: the answer to `in_full`."""
    if full is None:
        return {}
    highest = max((each.score + boosts.get(each.passage, 0.0) for each in hits), default=0.0)
    raised = dict(boosts)
    for passage in unpacked(full["aggregations"]["copies"], _COPIES)["passage"].tolist():
        raised[passage] = raised.get(passage, 0.0) + highest
    return raised


@dataclass(frozen=True)
class Fetched:
    """The best of what was found, at most `size`, and of these: which have all words as they were typed, and
    what is added to their scores. `first_full`: the first of all that have these words."""

    hits: list[PassageHit]
    size: int
    in_full: set[int]
    boosts: dict[int, float]
    first_full: list[PassageHit]


def ordered(query: ServerQuery, found: Fetched, index: "ServerIndexReader") -> Iterator[PassageHit]:
    """All passages in the order of the pages, fetched as far as they are asked for."""
    hits, in_full = found.hits, found.in_full
    last = hits[-1] if len(hits) == found.size else None
    if not query.runs:
        yield from hits
        if last:
            yield from _fetched(query.put, query, index, last.after)
        return
    first = in_order(hits[:CANDIDATES], found.boosts)
    known = {each.passage for each in first}
    # None of the best falls behind the others; whatever has all words as typed comes before what has not.
    yield from (each for each in first if each.passage in in_full)
    full, rest = _parted(query)
    yield from (each for each in found.first_full if each.passage not in known)
    if len(found.first_full) == _FIRST:
        yield from _fetched(full, query, index, found.first_full[-1].after)
    yield from (each for each in first + hits[CANDIDATES:] if each.passage not in in_full)
    if last:
        yield from _fetched(rest, query, index, last.after)


def _parted(query: ServerQuery) -> tuple[Json, Json]:
    return (
        {"bool": {"must": [query.put], "filter": [query.in_full]}},
        {"bool": {"must": [query.put], "must_not": [query.in_full]}},
    )


def _shown(put: Json, query: ServerQuery) -> Json:
    return {"bool": {"must": [put], "filter": list(query.chosen.values())}}


def _fetched(
    put: Json, query: ServerQuery, index: "ServerIndexReader", last: tuple[float, ...]
) -> Iterator[PassageHit]:
    """What comes behind this in the order of the pages."""

    def fetch(after: tuple[float, ...] | None, size: int) -> list[PassageHit]:
        asked = hits_of(_shown(put, query), query.order, size)
        (answer,) = index.ask([asked | {"search_after": list(after or last)}])
        return [PassageHit.of(hit) for hit in answer["hits"]["hits"]]

    return pages(fetch, _FIRST, ROUND)


_SPOKEN = ("passage", "utterance", "order")


def spoken(query: ServerQuery, leads: Sequence[PassageHit]) -> Json:
    """A search for all that is found of these statements, of which one may have any number of passages."""
    utterances = {"terms": {"utterance": sorted(each.utterance for each in leads)}}
    return packed(all_of([utterances, query.shown]), _SPOKEN)


def spoken_of(answer: Json) -> list[StatementPassage]:
    found = unpacked(answer["aggregations"], _SPOKEN)
    return list(map(StatementPassage, *(found[name].tolist() for name in _SPOKEN)))


def with_nearness(
    query: ServerQuery, found: PassageColumns, index: "ServerIndexReader"
) -> NDArray[np.float32] | None:
    """The scores of all that is found, with what is added for words side by side; None where all are 0."""
    scores = found.scores.copy()
    if not scores.any():
        return None
    if not query.runs:
        return scores
    newest = found.times.newest
    first = best(scores, CANDIDATES)
    first = first[np.lexsort((newest[first], -scores[first]))][:CANDIDATES]
    passages = found["passage"]
    boosts = _nearness_of(query, passages[first].tolist(), index)
    scores[first] += [np.float32(boosts.get(key, 0.0)) for key in passages[first].tolist()]
    in_full = index.facts(all_of([query.shown, query.in_full]), ("passage", "utterance"))["passage"]
    first = best(scores, EXACT_CANDIDATES)
    scores[first[np.isin(passages[first], in_full)]] += scores.max()
    return scores
