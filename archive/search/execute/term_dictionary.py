"""All terms of an index by their letters: which have a prefix, and which are similar. Pure.

A million passages have some 300,000 words. They are kept as one string, with a few numbers a word.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

_HIGHEST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class SimilarTerm:
    """A word, its edit distance from the one asked for, and how many passages hold it."""

    word: str
    distance: int
    frequency: int


def max_edit_distance(word: str) -> int:
    """Largest edit distance at which a word of this length is still matched."""
    return 0 if len(word) <= 3 else 1 if len(word) <= 5 else 2


class TermDictionary:
    """Words in ascending order, each with the number of passages that hold it."""

    def __init__(self, words: Iterable[tuple[str, int]]) -> None:
        held = list(words)
        self._text = "".join([word for word, _ in held])
        self._ends = np.fromiter(accumulate((len(word) for word, _ in held), initial=0), np.uint32)
        self.frequencies = np.array([frequency for _, frequency in held], np.uint32)
        self._letters = _letters(self._text, self._ends)

    def __len__(self) -> int:
        return len(self.frequencies)

    def __getitem__(self, place: int) -> str:
        return self._text[self._ends[place] : self._ends[place + 1]]

    def frequency(self, word: str) -> int:
        """In how many passages it stands; 0 for a word that there is not."""
        place = self.place(word)
        return 0 if place is None else int(self.frequencies[place])

    def place(self, word: str) -> int | None:
        place = bisect_left(self, word)
        return place if place < len(self) and self[place] == word else None

    def places_with_prefix(self, prefix: str) -> range:
        """The places of the words with this prefix."""
        return range(bisect_left(self, prefix), bisect_left(self, prefix + _HIGHEST))

    def with_prefix(self, prefix: str, most: int) -> list[str]:
        """The most frequent words with this prefix, the most frequent first."""
        places = self.places_with_prefix(prefix)
        frequencies = self.frequencies[places.start : places.stop].astype(np.int64)
        order = np.argsort(-frequencies, kind="stable")[:most] + places.start
        return [self[place] for place in order.tolist()]

    def similar(self, word: str, distance: int, most: int) -> list[SimilarTerm]:
        """Words within an edit distance (optimal string alignment: a letter put in, left out, changed or
        exchanged with the next is 1), the nearest first, the more frequent first among these."""
        if not distance:
            return []
        sizes = np.diff(self._ends.astype(np.int64))
        letters = _letters(word, np.array([0, len(word)], np.uint32))
        # An edit changes at most two letters, so most words need not be compared.
        alike = np.abs(sizes - len(word)) <= distance
        alike &= np.bitwise_count(self._letters ^ letters) <= 2 * distance
        places = np.flatnonzero(alike)
        found = []
        for place, start, end in zip(
            places.tolist(), self._ends[places].tolist(), self._ends[places + 1].tolist(), strict=True
        ):
            other = self._text[start:end]
            distance_here = OSA.distance(word, other, score_cutoff=distance)
            if distance_here <= distance:
                found.append(SimilarTerm(other, distance_here, int(self.frequencies[place])))
        return sorted(found, key=lambda term: (term.distance, -term.frequency, term.word))[:most]


def _letters(text: str, ends: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """For each word the set of its letters, folded into 64 bits."""
    if not text:
        return np.zeros(len(ends) - 1, np.uint64)
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    bits = np.left_shift(np.uint64(1), (points & np.uint32(63)).astype(np.uint64))
    return np.bitwise_or.reduceat(bits, ends[:-1].astype(np.intp))
