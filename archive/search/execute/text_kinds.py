"""Which passages are of which kind of text, and how many words of a kind each year has."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask, StringColumn
from archive.search.types import TextKind


class TextKinds:
    """All have one entry a document. What every search asks for is kept."""

    def __init__(
        self, kinds: StringColumn, years: StringColumn, lengths: NDArray[np.uint32], alive: Mask
    ) -> None:
        self._kinds = kinds
        self._years = years
        self._lengths = lengths
        self._alive = alive
        self._masks: dict[frozenset[str], Mask] = {}
        self._living: dict[TextKind, Mask] = {}
        self._words: dict[frozenset[str], dict[int, int]] = {}

    def having(self, values: Iterable[str]) -> Mask:
        """The passages with one of these values of the facet `text_kind`. Not to be written to."""
        wanted = frozenset(values)
        if wanted not in self._masks:
            self._masks[wanted] = self._kinds.any_of(wanted)
        return self._masks[wanted]

    def of(self, kind: TextKind) -> Mask:
        """The passages of a kind of text that were not deleted. Not to be written to."""
        if kind not in self._living:
            self._living[kind] = self.having(kind.values) & self._alive
        return self._living[kind]

    def words_by_year(self, values: Iterable[str], scope: Mask | None) -> dict[int, int]:
        """How many words these kinds of text have in each year, in all or in `scope`."""
        wanted = frozenset(values)
        if scope is not None:
            return self._words_of(self.having(wanted) & scope)
        if wanted not in self._words:
            self._words[wanted] = self._words_of(self.having(wanted) & self._alive)
        return self._words[wanted]

    def _words_of(self, chosen: Mask) -> dict[int, int]:
        docs = np.flatnonzero(chosen)
        words = np.bincount(self._years.numbers[docs], self._lengths[docs], len(self._years.names))
        return {int(year): int(count) for year, count in zip(self._years.names, words, strict=True)}
