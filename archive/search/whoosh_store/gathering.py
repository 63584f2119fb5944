"""Postings gathered while documents are added, and sorted once into the lists of each term.

Occurrences are kept as arrays of numbers: a term, a document and, in fields that keep such, a place in it.
Lists of Python objects, one for each term, took ten times the memory and most of the time of indexing.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.postings import POSITIONS_PER_DOCUMENT

Whole = NDArray[np.int64]

# The place of an occurrence past the last that is kept, and the bits of a place.
_PAST = POSITIONS_PER_DOCUMENT
_PLACE_BITS = _PAST.bit_length()


class Companion(Enum):
    """What is kept of a term beside each of its documents."""

    NOTHING = auto()
    COUNT = auto()
    PLACES = auto()


class TermNumbers(dict[bytes, int]):
    """Terms numbered as they come."""

    def __missing__(self, term: bytes) -> int:
        number = self[term] = len(self)
        return number


@dataclass(frozen=True, slots=True)
class TermLists:
    """The posting lists of a field, one after the other.

    `terms` are ascending; the postings of the term at `n` are those from `starts[n]` to `starts[n + 1]`.
    `counts` of each posting, None where only documents are kept. `places` of all, those of a posting from
    its `place_starts` on; None where none are kept.
    """

    terms: list[bytes]
    starts: Whole
    docs: NDArray[np.uint32]
    counts: NDArray[np.uint32] | None = None
    places: NDArray[np.uint16] | None = None
    place_starts: Whole | None = None


class Gathered:
    """The occurrences in one field; documents may come in any order."""

    def __init__(self, companion: Companion) -> None:
        self.companion = companion
        self.numbers = TermNumbers()
        # Documents with the terms of each in a row.
        self._rows, self._row_docs, self._row_lengths = array("I"), array("I"), array("I")
        # Terms with the places of each in a document.
        self._terms, self._docs, self._counts, self._places = array("I"), array("I"), array("I"), array("I")

    def add_rows(self, docs: Iterable[int], lengths: Iterable[int], numbers: Iterable[int]) -> None:
        """Documents, how many terms each has, and the numbers of these, by their places in the document."""
        self._row_docs.extend(docs)
        self._row_lengths.extend(lengths)
        self._rows.extend(numbers)

    def add_places(self, doc: int, number: int, places: Sequence[int]) -> None:
        """A term that stands at these places of a document; without any it is there all the same."""
        places = places or (_PAST,)
        self._terms.append(number)
        self._docs.append(doc)
        self._counts.append(len(places))
        self._places.extend(places)

    def lists(self) -> TermLists:
        """All posting lists, for which what was gathered is let go of."""
        terms = sorted(self.numbers)
        keys, doc_bits, place_bits = self._keys(terms)
        keys.sort()
        places = None
        if place_bits:
            places = keys.astype(np.uint32)  # of the lower half
            places &= np.uint32((1 << place_bits) - 1)
            keys >>= np.uint64(place_bits)
        starts = _beginnings(keys)
        counts = np.diff(starts, append=len(keys)).astype(np.uint32)
        keys = keys[starts]
        docs = (keys & np.uint64((1 << doc_bits) - 1)).astype(np.uint32)
        ranks = (keys >> np.uint64(doc_bits)).astype(np.uint32)
        lists = _beginnings(ranks)
        present, ends = [terms[rank] for rank in ranks[lists].tolist()], np.append(lists, len(docs))
        if self.companion is Companion.NOTHING:
            return TermLists(present, ends, docs)
        if places is None:
            return TermLists(present, ends, docs, counts)
        kept = places < _PAST
        if not kept.all():
            counts, places = np.add.reduceat(kept, starts, dtype=np.uint32), places[kept]
        place_starts = np.concatenate([[0], np.cumsum(counts, dtype=np.int64)])
        return TermLists(present, ends, docs, counts, places.astype(np.uint16), place_starts)

    def _keys(self, terms: list[bytes]) -> tuple[NDArray[np.uint64], int, int]:
        """Each occurrence as one number, which is sorted much faster than three: the rank of the term, the
        document, and the place where that is kept. With how many bits the latter two have."""
        ranks = np.empty(len(terms), np.uint64)
        ranks[np.fromiter(map(self.numbers.__getitem__, terms), np.int64, len(terms))] = np.arange(len(terms))
        lengths, counts = _whole(self._row_lengths), _whole(self._counts)
        row_docs, docs = _whole(self._row_docs), _whole(self._docs)
        place_bits = _PLACE_BITS if self.companion is Companion.PLACES else 0
        doc_bits = int(max(row_docs.max(initial=0), docs.max(initial=0))).bit_length()
        if len(terms).bit_length() + doc_bits + place_bits > np.iinfo(np.uint64).bits:
            raise OverflowError("There are too many documents and words for one segment of the index.")
        keys = np.empty(len(self._rows) + len(self._places), np.uint64)
        in_rows, others = keys[: len(self._rows)], keys[len(self._rows) :]
        np.take(ranks, _whole(self._rows), out=in_rows, mode="clip")  # which needs no copy
        others[:] = np.repeat(ranks[_whole(self._terms)], counts)
        keys <<= np.uint64(doc_bits)
        in_rows |= np.repeat(row_docs, lengths)
        others |= np.repeat(docs, counts)
        if place_bits:
            keys <<= np.uint64(place_bits)
            in_rows |= _places_in_rows(lengths)
            others |= _whole(self._places)
        self._rows, self._terms, self._places = array("I"), array("I"), array("I")
        self.numbers.clear()
        return keys, doc_bits, place_bits


def _beginnings(sorted_numbers: NDArray[Any]) -> Whole:
    """Where another number begins."""
    begins = np.ones(len(sorted_numbers), bool)
    np.not_equal(sorted_numbers[1:], sorted_numbers[:-1], out=begins[1:])
    return np.flatnonzero(begins)


def _places_in_rows(lengths: NDArray[np.uint32]) -> NDArray[np.uint32]:
    starts = np.cumsum(lengths, dtype=np.uint32) - lengths
    places = np.arange(lengths.sum(), dtype=np.uint32)
    places -= np.repeat(starts, lengths)
    return np.minimum(places, np.uint32(_PAST), out=places)


def _whole(numbers: "array[int]") -> NDArray[np.uint32]:
    return np.frombuffer(numbers, np.uint32) if numbers else np.empty(0, np.uint32)
