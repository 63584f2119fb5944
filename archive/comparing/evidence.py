"""How much the words that two texts share tell: few or common ones prove no source."""

from collections.abc import Iterable
from math import log2

import numpy as np

from archive.comparing.candidates import Rarity

# Of the weight of a rare word, what the commonest has.
_LEAST_WEIGHT = 0.75
_COMMON = 1e-3  # a word with this share of all words is as common as can be
_RARE = 1e-5
_BACKOFF = 0.4


def weights(known: Rarity) -> list[float]:
    """The weight of each word of a quotation, from _LEAST_WEIGHT to 1."""
    share = np.clip(known.counts[1] / known.total, _RARE, _COMMON)
    rare = np.log(_COMMON / share) / np.log(_COMMON / _RARE)
    found: list[float] = (_LEAST_WEIGHT + (1 - _LEAST_WEIGHT) * rare).tolist()
    return found


def bits(known: Rarity, runs: Iterable[tuple[int, int]]) -> float:
    """How improbable it is that somebody else says the words of these runs, each [start, end).

    The surprise of the words by what precedes them, in all the rest of the archive: formulas that many use
    come to little, however long.
    """
    one, two, three = (known.counts[size].tolist() for size in (1, 2, 3))
    total = 0.0
    for start, end in runs:
        for at in range(start, end):
            total -= log2(_probability(at, start, one, two, three, known.total))
    return total


def _probability(at: int, start: int, one: list[int], two: list[int], three: list[int], words: int) -> float:
    """Of a word by the two before it, one occurrence of each, the one at hand, left aside."""
    if at - start >= 2 and (seen := three[at - 2] - 1) > 0:
        return min(seen / max(two[at - 2] - 1, 1), 1.0)
    backoff = _BACKOFF if at - start >= 2 else 1.0
    if at - start >= 1 and (seen := two[at - 1] - 1) > 0:
        return min(backoff * seen / max(one[at - 1] - 1, 1), 1.0)
    backoff *= _BACKOFF if at - start >= 1 else 1.0
    return backoff * max(one[at] - 1, 0.5) / words
