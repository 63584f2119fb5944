"""In which order passages are shown: fetched as far as a page asks for."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.proximity import CANDIDATES, EXACT_CANDIDATES
from archive.search.execute.ranking import best
from archive.search.opensearch_store.analysis import term_of
from archive.search.opensearch_store.facts import Facts
from archive.search.opensearch_store.leaves import all_of, in_a_row
from archive.search.opensearch_store.mapping import Json
from archive.search.opensearch_store.paging import Found, in_order, order_of, pages
from archive.search.opensearch_store.querying import Query, hits_of

if TYPE_CHECKING:
    from archive.search.opensearch_store.reader import Reader

# Passages in one request.
ROUND = 10_000


def nearness(query: Query, best: Sequence[int], index: "Reader") -> tuple[set[int], dict[int, float]]:
    """Of the best: which have all words as they were typed, and what is added for words side by side."""
    if not query.runs or not best:
        return set(), {}
    pairs: dict[str, float] = {}
    named: list[Json] = []
    for number, run in enumerate(query.runs):
        for place, pair in enumerate(pairwise(run)):
            name = f"{number} {place}"
            pairs[name] = sum(query.weights[word] for word in pair) / 2
            named.append(_named(name, in_a_row(list(map(term_of, pair)))))
    named.append(_named("full", query.in_full))
    wanted = {"terms": {"passage": list(best)}}
    put = {"bool": {"filter": [wanted], "should": named}}
    # Sorted, so that the script's scores of what is named are not asked for.
    (answer,) = index.ask([hits_of(put, order_of("newest", scored=False), len(best))])
    full, boosts = set(), {}
    for hit in answer["hits"]["hits"]:
        passage = Found.of(hit).passage
        names = hit.get("matched_queries", [])
        boosts[passage] = sum(pairs.get(name, 0.0) for name in names)
        if "full" in names:
            full.add(passage)
    return full, boosts


def _named(name: str, query: Json) -> Json:
    return {"bool": {"filter": [query], "_name": name}}


def raised(
    query: Query, boosts: Mapping[int, float], others: Sequence[Json], hits: Sequence[Found]
) -> dict[int, float]:
    """What is added to the scores of passages, of copies above all."""
    if not query.runs:
        return {}
    highest = max((each.score + boosts.get(each.passage, 0.0) for each in hits), default=0.0)
    raised = dict(boosts)
    for hit in others[0]["hits"]["hits"]:
        passage = Found.of(hit).passage
        raised[passage] = raised.get(passage, 0.0) + highest
    return raised


def ordered(
    query: Query,
    hits: list[Found],
    size: int,
    in_full: set[int],
    boosts: dict[int, float],
    index: "Reader",
) -> Iterator[Found]:
    """All passages in the order of the pages, fetched as far as they are asked for."""
    if not query.runs:
        yield from hits
        if len(hits) == size:
            yield from _fetched(query.put, query, index, hits[-1])
        return
    first = in_order(hits[:CANDIDATES], boosts)
    known = {each.passage for each in first}
    # None of the best falls behind the others; whatever has all words as typed comes before what has not.
    yield from (each for each in first if each.passage in in_full)
    full, rest = _parted(query)
    yield from (each for each in _fetched(full, query, index) if each.passage not in known)
    yield from (each for each in first if each.passage not in in_full)
    yield from (each for each in _fetched(rest, query, index) if each.passage not in known)


def _parted(query: Query) -> tuple[Json, Json]:
    return (
        {"bool": {"must": [query.put], "filter": [query.in_full]}},
        {"bool": {"must": [query.put], "must_not": [query.in_full]}},
    )


def _fetched(put: Json, query: Query, index: "Reader", last: Found | None = None) -> Iterator[Found]:
    shown = {"bool": {"must": [put], "filter": list(query.chosen.values())}}

    def fetch(after: tuple[float, ...] | None, size: int) -> list[Found]:
        asked = hits_of(shown, query.order, size)
        if after or last:
            asked["search_after"] = list(after or (last.after if last else ()))
        (answer,) = index.ask([asked])
        return [Found.of(hit) for hit in answer["hits"]["hits"]]

    return pages(fetch, 2 * CANDIDATES, ROUND)


def spoken(query: Query, leads: Sequence[Found], index: "Reader") -> list[Found]:
    """All that is found of these statements."""
    if not leads:
        return []
    utterances = {"terms": {"utterance": sorted(each.utterance for each in leads)}}
    asked = hits_of(all_of([utterances, query.shown]), order_of("oldest", scored=False), ROUND)
    (answer,) = index.ask([asked])
    return [Found.of(hit) for hit in answer["hits"]["hits"]]


def with_nearness(query: Query, found: Facts, index: "Reader") -> NDArray[np.float32] | None:
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
    _, boosts = nearness(query, passages[first].tolist(), index)
    scores[first] += [np.float32(boosts.get(key, 0.0)) for key in passages[first].tolist()]
    in_full = index.facts(all_of([query.shown, query.in_full]), ("passage", "utterance"))["passage"]
    first = best(scores, EXACT_CANDIDATES)
    scores[first[np.isin(passages[first], in_full)]] += scores.max()
    return scores
