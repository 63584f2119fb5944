"""Which passages are of which kind of text, and how many words of a kind each year has."""

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask, StringColumn, sums
from archive.search.execute.languages import own_languages
from archive.search.types import TextKind, YearCount


class TextKinds:
    """All have one entry a document. What every search asks for is kept."""

    def __init__(
        self,
        kinds: StringColumn,
        years: StringColumn,
        languages: StringColumn,
        lengths: NDArray[np.uint32],
        alive: Mask,
    ) -> None:
        self._kinds = kinds
        self._years = years
        self._languages = languages
        self._lengths = lengths
        self._alive = alive
        self._masks: dict[frozenset[str], Mask] = {}
        self._living: dict[TextKind, Mask] = {}
        self._words: dict[tuple[frozenset[str], tuple[str, ...]], dict[int, int]] = {}
        self._of_languages: dict[frozenset[str], dict[str, int]] = {}

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

    def words_by_year(
        self, values: Iterable[str], scope: Mask | None, languages: tuple[str, ...] = ()
    ) -> dict[int, int]:
        """How many words these kinds of text have in each year, in all or in `scope`, in these languages
        if any are given."""
        wanted = frozenset(values)
        if scope is None and (wanted, languages) in self._words:
            return self._words[wanted, languages]
        chosen = self.having(wanted) & (self._alive if scope is None else scope)
        if languages:
            chosen &= self._languages.any_of(languages)
        words = self._words_of(chosen)
        if scope is None:
            self._words[wanted, languages] = words
        return words

    def languages_of(self, found: Mask, values: Iterable[str]) -> tuple[str, ...]:
        """The languages of what was looked for (see `own_languages`), by the passages found; () for all."""
        wanted = frozenset(values)
        names = self._languages.names
        if wanted not in self._of_languages:
            docs = np.flatnonzero(self.having(wanted) & self._alive)
            words = sums(self._languages.numbers, docs, len(names), self._lengths)
            self._of_languages[wanted] = _counted(names, words)
        words_in = self._of_languages[wanted]
        passages = sums(self._languages.numbers, np.flatnonzero(found), len(names))
        own = own_languages(_counted(names, passages), words_in)
        return () if words_in.keys() <= set(own) else tuple(sorted(own))

    def _words_of(self, chosen: Mask) -> dict[int, int]:
        docs = np.flatnonzero(chosen)
        words = sums(self._years.numbers, docs, len(self._years.names), self._lengths)
        return {int(year): int(count) for year, count in zip(self._years.names, words, strict=True)}


def _counted(names: list[str], counts: NDArray[Any]) -> dict[str, int]:
    return {name: int(count) for name, count in zip(names, counts, strict=True) if count}


def year_counts(passages: Mapping[str, int], words: Mapping[int, int]) -> list[YearCount]:
    """Of each year that is known, passages found and all words."""
    return [
        YearCount(year, passages.get(str(year), 0), count)
        for year, count in words.items()
        if year and (count or str(year) in passages)  # undated passages have the year 0
    ]
