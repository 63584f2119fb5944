"""Where a term occurs: the posting lists of Whoosh's segments, read block by block.

Whoosh's matchers hand out one posting a call; half of a query's time goes there. A block (see
blocks.py) holds hundreds as lists, which are taken whole. Only private names of Whoosh 2.7.4 give
access to them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from whoosh.codec.whoosh3 import W3LeafMatcher
from whoosh.reading import SegmentReader

Counts = dict[int, float]
Places = dict[int, bytes]


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

    def counts(self, field: str, term: bytes, within: Sequence[int] | None = None) -> Counts:
        """How often the term occurs in each document; with `within` (sorted), at least in those."""
        counts: Counts = {}
        for matcher, first in self._blocks(field, term, within):
            matcher._read_weights()
            counts.update(zip(_docs(matcher, first), matcher._weights, strict=True))
        return counts

    def places(self, field: str, term: bytes, within: Sequence[int] | None = None) -> Places:
        """The places of the term in each document, as stored; with `within`, at least in those."""
        places: Places = {}
        for matcher, first in self._blocks(field, term, within):
            matcher._read_values()
            places.update(zip(_docs(matcher, first), matcher._values, strict=True))
        return places

    def _blocks(
        self, field: str, term: bytes, within: Sequence[int] | None
    ) -> Iterator[tuple[W3LeafMatcher, int]]:
        """The matcher of each segment at each of its blocks that may hold one of `within`."""
        for reader, first in self._segments:
            if (field, term) not in reader._terms:
                continue
            matcher = reader._terms.matcher(field, term, reader.schema[field].format)
            seen = first - 1
            while matcher.is_active():
                last = first + matcher.block_max_id()
                if within is None or bisect_right(within, seen) < bisect_right(within, last):
                    yield matcher, first
                seen = last
                matcher._next_block()


def _docs(matcher: W3LeafMatcher, first: int) -> Iterator[int]:
    """The documents of the block, which holds the steps from each to the next."""
    steps = matcher._data[0]
    return islice(accumulate(steps, initial=first), 1, None)


def _with_prefix(reader: SegmentReader, field: str, prefix: bytes) -> Iterator[bytes]:
    for name, term in reader._terms.terms_from(field, prefix):
        if name != field or not term.startswith(prefix):
            return
        yield term
