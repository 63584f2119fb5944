"""Words that stand side by side in a passage as they were typed: a sign that this is the one meant.

Only the passages that fit best by their words alone are looked at, so that it costs little.
"""

from collections.abc import Callable, Iterable
from itertools import groupby, pairwise

from archive.search.analysis import decode_places
from archive.search.postings import Postings
from archive.search.query import And, Node, Term

CANDIDATES = 100

_FIELD = "exact"


def typed_runs(root: Node | None) -> list[list[str]]:
    """The plain words that were typed one after the other, where there are several."""
    parts = root.parts if isinstance(root, And) else (root,)
    runs = []
    for plain, group in groupby(parts, lambda part: isinstance(part, Term) and not part.prefix):
        if plain:
            runs.append([word for part in group if isinstance(part, Term) for word in part.words])
    return [run for run in runs if len(run) > 1]


def nearness(
    postings: Postings, runs: Iterable[list[str]], docs: Iterable[int], idf: Callable[[int], float]
) -> dict[int, float]:
    """For each document, how telling the pairs of typed words are that stand side by side in it."""
    scores = dict.fromkeys(docs, 0.0)
    within = sorted(scores)
    for run in runs:
        weights: dict[str, float] = {}
        places: dict[str, dict[int, set[int]]] = {}
        for word in set(run):
            term = word.encode()
            weights[word] = idf(postings.frequency(_FIELD, term))
            found = postings.places(_FIELD, term, within)
            places[word] = {doc: set(decode_places(found[doc])) for doc in within if doc in found}
        for first, second in pairwise(run):
            worth = (weights[first] + weights[second]) / 2
            for doc, starts in places[first].items():
                following = places[second].get(doc)
                if following and not following.isdisjoint([place + 1 for place in starts]):
                    scores[doc] += worth
    return scores
