"""Proximity boost: passages in which adjacent words of the query stand side by side are ranked higher.

Only the passages with the best BM25 scores are looked at, so that it costs little.
"""

from collections.abc import Callable, Iterable
from itertools import groupby, pairwise

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.matching import STEPS, Scores
from archive.search.execute.position_sets import are_in, common, unique_docs
from archive.search.execute.postings import POSITIONS_PER_DOCUMENT, WORDS_FIELD, Docs, Positions, Postings
from archive.search.execute.ranking import best
from archive.search.query.ast import And, Node, Term

CANDIDATES = 100
# Of more passages than this, all of the words in a row are looked for in the best.
EXACT_CANDIDATES = 20_000


def typed_runs(root: Node | None) -> list[list[str]]:
    """The plain words that were typed one after the other, where there are several."""
    parts = root.parts if isinstance(root, And) else (root,)
    runs = []
    for plain, group in groupby(parts, lambda part: isinstance(part, Term) and not part.prefix):
        if plain:
            runs.append([word for part in group if isinstance(part, Term) for word in part.words])
    return [run for run in runs if len(run) > 1]


def add_proximity(
    scores: Scores,
    docs: Docs,
    ranks: NDArray[np.uint32],
    postings: Postings,
    runs: list[list[str]],
    idf: Callable[[int], float],
) -> None:
    """Raise the scores of those of these documents (sorted, with their ranks in time) that have the words of
    a run side by side."""
    # These are put in a new order among themselves; none falls behind the others.
    first = best(scores, CANDIDATES)
    first = np.sort(first[np.lexsort((ranks[first], -scores[first]))][:CANDIDATES])
    scores[first] += proximity_boost(postings, runs, docs[first], idf)
    # Whatever has all words as they were typed comes first.
    first = np.sort(best(scores, EXACT_CANDIDATES))
    scores[first[in_full(postings, runs, docs[first])]] += scores.max()


def proximity_boost(
    postings: Postings, runs: Iterable[list[str]], docs: Docs, idf: Callable[[int], float]
) -> NDArray[np.float32]:
    """What to add to the score of each of the documents (sorted): for each pair of adjacent typed words
    that stand side by side in it, the mean of their inverse document frequencies."""
    scores = np.zeros(len(docs), np.float32)
    for run in runs:
        terms = {word: word.encode() for word in run}
        weights = {word: idf(postings.frequency(WORDS_FIELD, term)) for word, term in terms.items()}
        positions = {
            word: _only(postings.positions(WORDS_FIELD, term, docs), docs) for word, term in terms.items()
        }
        for first, second in pairwise(run):
            met = np.intersect1d(positions[first] + 1, positions[second], assume_unique=True)
            near = np.isin(docs, met // POSITIONS_PER_DOCUMENT)
            scores[near] += side_by_side(weights[first], weights[second])
    return scores


def side_by_side(first: float, second: float) -> float:
    """What is added for two words, by their inverse document frequencies."""
    return round((first + second) / 2 * STEPS) / STEPS


def in_full(postings: Postings, runs: Iterable[list[str]], docs: Docs) -> NDArray[np.bool_]:
    """Which of the documents (sorted) have all words of a run in a row, as they were typed."""
    found = np.zeros(len(docs), bool)
    for run in runs:
        ends: Positions | None = None
        wanted = docs
        for word in run:
            positions = postings.positions(WORDS_FIELD, word.encode(), wanted)
            ends = positions if ends is None else common(ends + 1, positions)
            wanted = unique_docs(ends)
            if not len(wanted):
                break
        found |= are_in(docs, wanted)
    return found


def _only(positions: Positions, docs: Docs) -> Positions:
    return positions[np.isin(positions // POSITIONS_PER_DOCUMENT, docs)]
