"""The words of the archive as its index has them, read when they are first asked for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np

from archive.search.execute.columns import Mask, StringColumn
from archive.search.execute.postings import (
    POSITIONS_PER_DOCUMENT,
    STEMS_FIELD,
    WORDS_FIELD,
    Docs,
    Positions,
    Postings,
)
from archive.search.execute.term_dictionary import TermDictionary
from archive.search.execute.text_kinds import TextKinds
from archive.search.stemming import analyses, possible_stems
from archive.search.types import Keys, TextKind

# To learn what follows on a word, as many words that begin as typed are looked at, and as many postings.
_MOST_WORDS, _MOST_POSTINGS = 32, 100_000
# Most words are found to be of a kind of text in so many of their passages.
_FIRST = 1_000


class IndexVocabulary:
    def __init__(
        self,
        postings: Postings,
        terms: Callable[[str], Iterable[tuple[str, int]]],
        values: Mapping[str, StringColumn],
        alive: Mask,
        passages: Keys,
        texts: TextKinds,
    ) -> None:
        self._postings = postings
        self._terms = terms
        self._values = values
        self._alive = alive
        self._passages = passages
        self._texts = texts
        self._deleted = len(alive) - int(np.count_nonzero(alive))

    @cached_property
    def analyses(self) -> tuple[str, ...]:
        """By what the words of its passages were analysed: see `stemming`."""
        return analyses(self._values["language"].names)

    @cached_property
    def words(self) -> TermDictionary:
        """As printed, but folded."""
        return TermDictionary(self._terms(WORDS_FIELD))

    def counted(self, column: str) -> dict[str, int]:
        """How many passages have each value."""
        return dict(self._values[column].counted(np.flatnonzero(self._alive)))

    def knows(self, word: str) -> bool:
        """Whether a search for it finds anything, as printed or in another form."""
        return any(
            self._stands(field, term)
            for field, term in [
                (WORDS_FIELD, word),
                *((STEMS_FIELD, form) for form in possible_stems(word, self.analyses)),
            ]
        )

    def _stands(self, field: str, term: str) -> bool:
        frequency = self._postings.frequency(field, term.encode())
        if frequency > self._deleted or not frequency:
            return bool(frequency)
        return bool(self._alive[self._postings.occurrences(field, term.encode()).docs].any())

    def stands_in(self, word: str, kind: TextKind) -> bool:
        """Whether a text of this kind has the word as printed."""
        living, term = self._texts.of(kind), word.encode()
        return bool(
            living[self._postings.first(WORDS_FIELD, term, _FIRST)].any()
            or living[self._postings.occurrences(WORDS_FIELD, term).docs].any()
        )

    def passages_with(
        self, before: Sequence[str], prefix: str, most: int, kind: TextKind = TextKind.BOTH
    ) -> Keys:
        """A sample of the passages of a kind of text in which such a word may follow on these words.

        Where it would take long to tell, they are those of the rarer part, for the reader to tell.
        """
        begun = self.words.with_prefix(prefix, _MOST_WORDS) if prefix else []
        if (prefix and not begun) or not (prefix or before):
            return self._passages[:0]
        frequencies = {word: self.words.frequency(word) for word in (*before, *begun)}
        docs = self._following(before, begun, frequencies, most)
        docs = docs[self._texts.of(kind)[docs]]
        if len(docs) > most:
            docs = docs[np.linspace(0, len(docs) - 1, most).astype(np.intp)]
        return self._passages[docs]

    def _following(
        self, before: Sequence[str], begun: Sequence[str], frequencies: Mapping[str, int], most: int
    ) -> Docs:
        if not before:
            return self._with_any(begun, most)
        rarest = min(before, key=frequencies.__getitem__)
        if sum(frequencies.values()) <= _MOST_POSTINGS:
            return self._after(before, rarest, begun, most)
        if begun and sum(map(frequencies.__getitem__, begun)) < frequencies[rarest]:
            return self._with_any(begun, most)
        return self._with_any([rarest], most)

    def _with_any(self, words: Sequence[str], most: int) -> Docs:
        found = [self._postings.first(WORDS_FIELD, word.encode(), most) for word in words]
        return np.unique(np.concatenate(found))

    def _after(self, before: Sequence[str], rarest: str, words: Sequence[str], most: int) -> Docs:
        docs = self._postings.occurrences(WORDS_FIELD, rarest.encode()).docs
        ends = self._positions(before[0], docs)
        for word in before[1:]:
            ends = np.intersect1d(ends + 1, self._positions(word, docs), assume_unique=True)
        if words and len(ends) > most:
            following = np.sort(np.concatenate([self._positions(word, docs) for word in words]))
            ends = np.intersect1d(ends + 1, following, assume_unique=True)
        return np.unique(ends // POSITIONS_PER_DOCUMENT).astype(np.uint32)

    def _positions(self, word: str, docs: Docs) -> Positions:
        return self._postings.positions(WORDS_FIELD, word.encode(), docs)
