"""Where a term occurs: the posting lists of Whoosh's segments, whole, as arrays of numbers.

Whoosh's matchers hand out one posting a call; half of a query's time would go there. Only private names
of Whoosh 2.7.4 give access to the bytes of a list.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.reading import SegmentReader

from archive.search.blocks import Block, Numbers, blocks

Docs = NDArray[np.uint32]
Counts = NDArray[np.float32]
# A document and a place in it, as one number: the order of these is the order of the words.
Spots = NDArray[np.int64]

PLACES = 1 << 16


@dataclass(frozen=True, slots=True)
class Occurrences:
    """In which documents, in ascending order, and how often in each."""

    docs: Docs
    counts: Counts


class Postings:
    """Terms of all segments, with the documents numbered through."""

    def __init__(self, readers: list[SegmentReader]) -> None:
        self._segments: list[tuple[SegmentReader, int]] = []
        first = 0
        for reader in readers:
            self._segments.append((reader, first))
            first += reader.doc_count_all()

    def frequency(self, field: str, term: bytes) -> int:
        """In how many documents it occurs (deleted ones included)."""
        return sum(
            reader._terms.doc_frequency(field, term)
            for reader, _ in self._segments
            if (field, term) in reader._terms
        )

    def expand(self, field: str, prefix: str, limit: int) -> list[bytes]:
        """The first terms, in their order, that begin so."""
        start = prefix.encode()
        found: set[bytes] = set()
        for reader, _ in self._segments:
            found.update(islice(_with_prefix(reader, field, start), limit))
        return sorted(found)[:limit]

    def occurrences(self, field: str, term: bytes, wanted: Numbers | None = None) -> Occurrences:
        """All of the term; with `wanted` (sorted documents), at least those in these."""
        docs: list[Numbers] = [_NONE]
        counts: list[Any] = [_NONE.astype(np.float32)]
        for block, first in self._blocks(field, term, wanted):
            docs.append(block.docs + np.uint32(first))
            counts.append(_counted(block))
        return Occurrences(np.concatenate(docs, dtype=np.uint32), np.concatenate(counts, dtype=np.float32))

    def every(self, field: str) -> Iterator[Occurrences]:
        """All terms of a field, each once in every segment that has it."""
        for reader, first in self._segments:
            for term in _with_prefix(reader, field, b""):
                for block in _blocks(reader, field, term):
                    yield Occurrences(block.docs + np.uint32(first), _counted(block))

    def first(self, field: str, term: bytes, most: int) -> Docs:
        """Documents of the term from the first on: all, or those of as many blocks as hold `most`."""
        docs: list[Numbers] = [_NONE]
        for block, first in self._blocks(field, term, None):
            docs.append(block.docs + np.uint32(first))
            if sum(map(len, docs)) >= most:
                break
        return np.concatenate(docs, dtype=np.uint32)

    def spots(self, field: str, term: bytes, wanted: Numbers | None = None) -> Spots:
        """Each place of the term, ascending; with `wanted` (sorted documents), at least those in these."""
        spots: list[Spots] = [np.empty(0, np.int64)]
        for block, first in self._blocks(field, term, wanted):
            docs = (block.docs.astype(np.int64) + first) * PLACES
            if block.counts is not None:
                docs = np.repeat(docs, block.counts)
            spots.append(docs + np.frombuffer(block.places, "<u2"))
        return np.concatenate(spots)

    def _blocks(self, field: str, term: bytes, wanted: Numbers | None) -> Iterator[tuple[Block, int]]:
        """The blocks of each segment that may hold one of `wanted`, and the segment's first document."""
        for reader, first in self._segments:
            if (field, term) not in reader._terms:
                continue
            within = None
            if wanted is not None:
                low, high = np.searchsorted(wanted, [first, first + reader.doc_count_all()])
                within = wanted[low:high] - np.uint32(first)
                if not within.size:
                    continue
            for block in _blocks(reader, field, term, within):
                yield block, first


_NONE: Numbers = np.empty(0, np.uint32)


def _blocks(reader: SegmentReader, field: str, term: bytes, within: Numbers | None = None) -> Iterator[Block]:
    # Whoosh hands the length out as a tuple of one.
    start, (length,) = reader._terms.term_info(field, term).extent()
    return blocks(reader._terms._postfile.get(start, length), within)


def _counted(block: Block) -> Any:
    return np.ones(len(block.docs), np.float32) if block.counts is None else block.counts


def _with_prefix(reader: SegmentReader, field: str, prefix: bytes) -> Iterator[bytes]:
    for name, term in reader._terms.terms_from(field, prefix):
        if name != field or not term.startswith(prefix):
            return
        yield term
