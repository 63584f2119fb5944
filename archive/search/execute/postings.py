"""Posting lists as arrays of numbers: what an index must give of its terms to be searched."""

from collections.abc import Iterator, Sequence
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
# Two numbers that together only the same words have; 0 for too few words.
TEXT_NUMBERS = "text_high", "text_low"


@dataclass(frozen=True, slots=True)
class Occurrences:
    """In which documents, in ascending order, and how often in each."""

    docs: Docs
    counts: Counts


@dataclass(frozen=True, slots=True)
class PrefixMatches:
    """Words with a prefix: the sum of the numbers of documents of each, and where they occur. `words`: how
    many these are; `left_out`: how many more there are."""

    frequency: int
    found: Occurrences
    words: int
    left_out: int = 0


class Postings(Protocol):
    """The terms of an index, its documents numbered from 0 on. `wanted` are sorted documents: at least
    those are answered for, and others may be. Several threads may ask at once."""

    def frequency(self, field: str, term: bytes) -> int:
        """In how many documents it occurs (deleted ones included)."""
        ...

    def expand(self, field: str, prefix: str) -> list[bytes]:
        """The terms with this prefix, in their order."""
        ...

    def with_prefix(self, field: str, prefix: str, most: int, others: Sequence[bytes] = ()) -> PrefixMatches:
        """All that the terms with this prefix and the others have; of more than `most`, the commonest."""
        ...

    def occurrences(self, field: str, term: bytes, wanted: Numbers | None = None) -> Occurrences: ...

    def every(self, field: str) -> Iterator[Occurrences]:
        """All words of a field, each in one or several parts."""
        ...

    def first(self, field: str, term: bytes, most: int) -> Docs:
        """At least the first `most` documents of the term, or all if it has fewer."""
        ...

    def positions(self, field: str, term: bytes, wanted: Numbers | None = None) -> Positions:
        """Each position of the term, ascending."""
        ...
