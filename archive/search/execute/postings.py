"""Posting lists as arrays of numbers: what an index must give of its terms to be searched."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Docs = NDArray[np.uint32]
Counts = NDArray[np.float32]
Numbers = NDArray[np.unsignedinteger[Any]]
# A document and a place in it, as one number: the order of these is the order of the words.
Positions = NDArray[np.int64]

# Documents have so many positions each; words past them can be found, but in no phrase.
POSITIONS_PER_DOCUMENT = 1 << 16
# The two fields of prose: stems, and words as printed (folded) with their positions.
STEMS_FIELD, WORDS_FIELD = "text", "exact"


@dataclass(frozen=True, slots=True)
class Occurrences:
    """In which documents, in ascending order, and how often in each."""

    docs: Docs
    counts: Counts


@dataclass(frozen=True, slots=True)
class PrefixMatches:
    """All words with a prefix: the sum of the numbers of documents of each, and where they occur."""

    frequency: int
    found: Occurrences


class Postings(Protocol):
    """The terms of an index, its documents numbered from 0 on. `wanted` are sorted documents: at least
    those are answered for, and others may be."""

    def frequency(self, field: str, term: bytes) -> int:
        """In how many documents it occurs (deleted ones included)."""
        ...

    def expand(self, field: str, prefix: str, limit: int) -> list[bytes]:
        """The first terms with this prefix, in their order."""
        ...

    def with_prefix(self, field: str, prefix: str, limit: int) -> PrefixMatches:
        """All that the first terms have, in their order, that have this prefix."""
        ...

    def occurrences(self, field: str, term: bytes, wanted: Numbers | None = None) -> Occurrences: ...

    def every(self, field: str) -> Iterator[Occurrences]:
        """All terms of a field, each in one or several parts."""
        ...

    def first(self, field: str, term: bytes, most: int) -> Docs:
        """At least the first `most` documents of the term, or all if it has fewer."""
        ...

    def positions(self, field: str, term: bytes, wanted: Numbers | None = None) -> Positions:
        """Each position of the term, ascending."""
        ...
