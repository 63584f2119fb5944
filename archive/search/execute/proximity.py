"""Words that stand side by side in a passage as they were typed: a sign that this is the one meant.

Only the passages that fit best by their words alone are looked at, so that it costs little.
"""

from collections.abc import Callable, Iterable
from itertools import groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from archive.search.query.parser import And, Node, Term
from archive.search.whoosh_store.postings import PLACES, Docs, Postings, Spots

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
    postings: Postings, runs: Iterable[list[str]], docs: Docs, idf: Callable[[int], float]
) -> NDArray[np.float32]:
    """For each of the documents (sorted), how telling the pairs of typed words are that stand side by
    side in it."""
    scores = np.zeros(len(docs), np.float32)
    for run in runs:
        terms = {word: word.encode() for word in run}
        weights = {word: idf(postings.frequency(_FIELD, term)) for word, term in terms.items()}
        spots = {word: _only(postings.spots(_FIELD, term, docs), docs) for word, term in terms.items()}
        for first, second in pairwise(run):
            met = np.intersect1d(spots[first] + 1, spots[second], assume_unique=True)
            near = np.isin(docs, met // PLACES)
            scores[near] += (weights[first] + weights[second]) / 2
    return scores


def _only(spots: Spots, docs: Docs) -> Spots:
    return spots[np.isin(spots // PLACES, docs)]
