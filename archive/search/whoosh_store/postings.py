"""Where a term occurs: the posting lists of Whoosh's segments, whole, as arrays of numbers.

Whoosh's matchers hand out one posting a call; half of a query's time would go there. Only private names
of Whoosh 2.7.4 give access to the bytes of a list.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from whoosh.reading import SegmentReader

from archive.search.execute.postings import (
    POSITIONS_PER_DOCUMENT,
    Docs,
    Numbers,
    Occurrences,
    Positions,
    PrefixMatches,
)
from archive.search.marks import is_mark
from archive.search.whoosh_store.blocks import PostingBlock, ReadAhead, blocks
from archive.search.whoosh_store.codec import FIELD_SIZE, Extent, extent_of


@dataclass(frozen=True, slots=True)
class _List:
    """The posting list of a term in one segment, whose first document has the number `first`."""

    reader: SegmentReader
    first: int
    extent: Extent

    def blocks(self, wanted: Numbers | None = None) -> Iterator[PostingBlock]:
        file = ReadAhead(self.reader._terms._postfile.get, self.extent.end)
        return blocks(file, self.extent.start, wanted)


class SegmentPostings:
    """Terms of all segments, with the documents numbered through."""

    def __init__(self, readers: list[SegmentReader]) -> None:
        self._segments: list[tuple[SegmentReader, int]] = []
        first = 0
        for reader in readers:
            self._segments.append((reader, first))
            first += reader.doc_count_all()
        self._count = first
        # A query asks for the same term several times: how frequent, where, beside which other.
        self._lists = lru_cache(maxsize=2048)(self._find)

    def frequency(self, field: str, term: bytes) -> int:
        """In how many documents it occurs (deleted ones included)."""
        return sum(each.extent.frequency for each in self._lists(field, term))

    def expand(self, field: str, prefix: str) -> list[bytes]:
        """The terms with this prefix, in their order."""
        found: set[bytes] = set()
        for reader, _ in self._segments:
            found.update(term for term, _ in _with_prefix(reader, field, prefix.encode()))
        return sorted(found)

    def with_prefix(self, field: str, prefix: str, most: int, others: Sequence[bytes] = ()) -> PrefixMatches:
        """All that the terms with this prefix and the others have; of more than `most`, the commonest."""
        segments = [
            (reader, first, list(_with_prefix(reader, field, prefix.encode())))
            for reader, first in self._segments
        ]
        frequencies: Counter[bytes] = Counter()
        for _, _, extents in segments:
            for term, extent in extents:
                frequencies[term] += extent.frequency
        left_out = max(0, len(frequencies) - most)
        chosen = dict(frequencies.most_common(most)) if left_out else frequencies
        times = np.zeros(self._count, np.uint32)
        for reader, first, extents in segments:
            taken = [extent for term, extent in extents if term in chosen]
            for block in _read(reader, taken):
                # A term is in a document once.
                times[block.docs + np.uint32(first)] += np.uint32(1) if block.counts is None else block.counts
        for term in others:
            for block, first in self._blocks(field, term, None):
                times[block.docs + np.uint32(first)] += np.uint32(1) if block.counts is None else block.counts
        frequency = sum(chosen.values()) + sum(self.frequency(field, term) for term in others)
        held: Docs = np.flatnonzero(times).astype(np.uint32)
        return PrefixMatches(
            frequency, Occurrences(held, times[held].astype(np.float32)), len(chosen), left_out
        )

    def occurrences(self, field: str, term: bytes, wanted: Numbers | None = None) -> Occurrences:
        """All of the term; with `wanted` (sorted documents), at least those in these."""
        docs: list[Numbers] = [_NONE]
        counts: list[Any] = [_NONE.astype(np.float32)]
        for block, first in self._blocks(field, term, wanted):
            docs.append(block.docs + np.uint32(first))
            counts.append(_counted(block))
        return Occurrences(np.concatenate(docs, dtype=np.uint32), np.concatenate(counts, dtype=np.float32))

    def every(self, field: str) -> Iterator[Occurrences]:
        """All words of a field, each once in every segment that has it."""
        for reader, first in self._segments:
            for term, extent in _with_prefix(reader, field, b""):
                if is_mark(term):
                    continue
                for block in _List(reader, first, extent).blocks():
                    yield Occurrences(block.docs + np.uint32(first), _counted(block))

    def first(self, field: str, term: bytes, most: int) -> Docs:
        """Documents of the term from the first on: all, or those of as many blocks as hold `most`."""
        docs: list[Numbers] = [_NONE]
        for block, first in self._blocks(field, term, None):
            docs.append(block.docs + np.uint32(first))
            if sum(map(len, docs)) >= most:
                break
        return np.concatenate(docs, dtype=np.uint32)

    def positions(self, field: str, term: bytes, wanted: Numbers | None = None) -> Positions:
        """Each place of the term, ascending; with `wanted` (sorted documents), at least those in these."""
        found: list[Positions] = [np.empty(0, np.int64)]
        for block, first in self._blocks(field, term, wanted):
            docs = block.docs.astype(np.int64) + first
            places = np.frombuffer(block.places, "<u2")
            if block.counts is not None:
                docs = np.repeat(docs, block.counts)
            if wanted is not None and len(wanted):
                # Of a common word most would be thrown away after costly sums.
                here = wanted[np.minimum(np.searchsorted(wanted, docs), len(wanted) - 1)] == docs
                docs, places = docs[here], places[here]
            found.append(docs * POSITIONS_PER_DOCUMENT + places)
        return np.concatenate(found)

    def _blocks(self, field: str, term: bytes, wanted: Numbers | None) -> Iterator[tuple[PostingBlock, int]]:
        """The blocks of each segment that may hold one of `wanted`, and the segment's first document."""
        for each in self._lists(field, term):
            within = None
            if wanted is not None:
                low, high = np.searchsorted(wanted, [each.first, each.first + each.reader.doc_count_all()])
                within = wanted[low:high] - np.uint32(each.first)
                if not within.size:
                    continue
            for block in each.blocks(within):
                yield block, each.first

    def _find(self, field: str, term: bytes) -> tuple[_List, ...]:
        """The lists of the term, one in each segment that has it."""
        found = []
        for reader, first in self._segments:
            about = reader._terms._tindex.get(reader._terms._keycoder(field, term))
            if about is not None:
                found.append(_List(reader, first, extent_of(about)))
        return tuple(found)


_NONE: Numbers = np.empty(0, np.uint32)


def _read(reader: SegmentReader, extents: Sequence[Extent]) -> Iterator[PostingBlock]:
    """The blocks of lists in the order of their terms."""
    for stretch in _stretches(extents):
        file = ReadAhead(reader._terms._postfile.get, stretch[-1].end)
        for extent in stretch:
            yield from blocks(file, extent.start)


def _stretches(extents: Sequence[Extent]) -> Iterator[Sequence[Extent]]:
    """Those that follow on each other on disk."""
    first = 0
    for at, extent in enumerate(extents, 1):
        if at == len(extents) or extents[at].start != extent.end:
            yield extents[first:at]
            first = at


def _counted(block: PostingBlock) -> Any:
    return np.ones(len(block.docs), np.float32) if block.counts is None else block.counts


def _with_prefix(reader: SegmentReader, field: str, prefix: bytes) -> Iterator[tuple[bytes, Extent]]:
    """The terms with this prefix, in their order, each with where its list is."""
    if field not in reader._terms._fieldmap:
        return
    start = reader._terms._keycoder(field, prefix)
    for key, about in reader._terms._tindex.items_from(start):
        if not key.startswith(start):
            return
        yield key[FIELD_SIZE:], extent_of(about)
