"""The words of the archive as its index has them, read when they are first asked for."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from threading import Lock

import numpy as np
from whoosh.reading import SegmentReader

from archive.search.analysis import forms
from archive.search.bearers import Names
from archive.search.columns import Mask, Values
from archive.search.finding import Keys
from archive.search.matching import EXACT, FORMS
from archive.search.postings import PLACES, Docs, Postings, Spots
from archive.search.terms import terms
from archive.search.vocabulary import Vocabulary

# Of a frequent word no more passages than these are looked at, to learn what follows on it.
_MOST_DOCS = 1 << 15
# Nor more words that begin as typed.
_MOST_WORDS = 32


class Lexicon:
    def __init__(
        self,
        readers: list[SegmentReader],
        postings: Postings,
        values: Mapping[str, Values],
        alive: Mask,
        passages: Keys,
        lock: Lock,
    ) -> None:
        self._readers = readers
        self._postings = postings
        self._values = values
        self._alive = alive
        self._passages = passages
        # Held while the files are read.
        self._lock = lock
        self._deleted = len(alive) - int(np.count_nonzero(alive))
        # Kept here for as long as the index stays as it is; see namebook.py.
        self.names: dict[str, tuple[float, Names]] = {}

    @cached_property
    def words(self) -> Vocabulary:
        """As printed, but folded."""
        with self._lock:
            return Vocabulary(terms(self._readers, EXACT))

    def counted(self, column: str) -> dict[str, int]:
        """How many passages have each value."""
        return dict(self._values[column].counted(self._alive))

    def knows(self, word: str) -> bool:
        """Whether a search for it finds anything, as printed or in another form."""
        with self._lock:
            return any(
                self._stands(field, term)
                for field, term in [(EXACT, word), *((FORMS, form) for form in forms(word))]
            )

    def _stands(self, field: str, term: str) -> bool:
        frequency = self._postings.frequency(field, term.encode())
        if frequency > self._deleted or not frequency:
            return bool(frequency)
        return bool(self._alive[self._postings.occurrences(field, term.encode()).docs].any())

    def passages_with(self, before: Sequence[str], prefix: str, most: int) -> Keys:
        """Some of the passages in which a word that begins so follows on these words, from all over."""
        begun = self.words.begun(prefix, _MOST_WORDS) if prefix else []
        if (prefix and not begun) or not (prefix or before):
            return self._passages[:0]
        # Before the files are taken: reading the words takes them too.
        rarest = min(before, key=self.words.frequency, default="")
        with self._lock:
            docs = self._after(before, rarest, begun, most) if before else self._with_any(begun, most)
        docs = docs[self._alive[docs]]
        if len(docs) > most:
            docs = docs[np.linspace(0, len(docs) - 1, most).astype(np.intp)]
        return self._passages[docs]

    def _with_any(self, words: Sequence[str], most: int) -> Docs:
        found = [self._postings.first(EXACT, word.encode(), most) for word in words]
        return np.unique(np.concatenate(found))

    def _after(self, before: Sequence[str], rarest: str, words: Sequence[str], most: int) -> Docs:
        docs = self._postings.first(EXACT, rarest.encode(), _MOST_DOCS)
        ends = self._spots(before[0], docs)
        for word in before[1:]:
            ends = np.intersect1d(ends + 1, self._spots(word, docs), assume_unique=True)
        if words and len(ends) > most:
            following = np.sort(np.concatenate([self._spots(word, docs) for word in words]))
            ends = np.intersect1d(ends + 1, following, assume_unique=True)
        return np.unique(ends // PLACES).astype(np.uint32)

    def _spots(self, word: str, docs: Docs) -> Spots:
        return self._postings.spots(EXACT, word.encode(), docs)
