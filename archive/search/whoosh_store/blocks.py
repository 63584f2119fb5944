"""How posting lists are laid out on disk: as arrays of numbers, some thousand postings in a block.

Whoosh writes a posting at a time, and packs even a list of one with zlib. Here a list comes whole, and is
read as such.
"""

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pickle import dumps, loads
from struct import Struct
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC

from archive.search.execute.postings import Numbers
from archive.search.whoosh_store.gathering import TermLists

# Postings in a block, which is read and unpacked as one.
_BLOCK = 2048
# Fewer documents than this are written as they are, more as the steps from each to the next.
_SHORT = 64
# Bytes from which on packing pays, and how hard to try.
_WORTH_PACKING, _LEVEL = 200, 1
# Bytes of lists that are read at once.
_READ_AHEAD = 1 << 20
# A byte holds less.
_BYTE = 256

HEAD = Struct("!iIII?")
"""What a block begins with: the bytes after this (negative in the last one), how many postings, the highest
document, how often the term occurs where it occurs most, and whether it is packed."""


@dataclass(frozen=True, slots=True)
class PostingBlock:
    """`counts`: how often the term occurs in each document, None for once in all of them. `places`: where,
    two bytes each, all documents in a row; empty in fields that keep none."""

    docs: Numbers
    counts: Numbers | None
    places: bytes


class ReadAhead:
    """A file up to where its reader will stop, read some bytes ahead: the list of a common word takes tens
    of megabytes, and those of rare words stand side by side."""

    def __init__(self, read: Callable[[int, int], bytes], end: int) -> None:
        self._read, self._end = read, end
        self._start, self._data = 0, b""

    def get(self, position: int, length: int) -> bytes:
        at = position - self._start
        if at < 0 or at + length > len(self._data):
            self._data = self._read(position, max(length, min(_READ_AHEAD, self._end - position)))
            self._start, at = position, 0
        return self._data[at : at + length]


def blocks(file: ReadAhead, start: int, wanted: Numbers | None = None) -> Iterator[PostingBlock]:
    """The blocks of the posting list that starts there; with `wanted` (sorted documents), those that may hold
    one of them."""
    at, seen, last = start + len(WHOOSH3_HEADER_MAGIC), 0, False
    while not last:
        length, count, highest, _, packed = HEAD.unpack(file.get(at, HEAD.size))
        last, at = length < 0, at + HEAD.size
        if wanted is None or np.searchsorted(wanted, seen) < np.searchsorted(wanted, highest, "right"):
            yield unpacked(file.get(at, abs(length)), count, packed)
        seen, at = highest + 1, at + abs(length)


def unpacked(data: bytes, count: int, packed: bool) -> PostingBlock:
    """A block of so many postings, without its head."""
    plain = zlib.decompress(data) if packed else data
    width, first, ids, counts, places = loads(plain)  # noqa: S301 - written below
    if width:
        docs = np.cumsum(np.frombuffer(ids, f"<u{width}"), dtype=np.uint32) + np.uint32(first)
    else:
        docs = np.frombuffer(ids, "<u4")
    if counts is None:
        return PostingBlock(docs, None, places)
    return PostingBlock(docs, np.frombuffer(counts, "u1" if len(counts) == count else "<u4"), places)


class Summary(NamedTuple):
    """Of a posting list: how often the term occurs, in how many documents, how often at most in one; the
    first and the last of them."""

    total: int
    frequency: int
    highest: int
    first: int
    last: int


def encoded(lists: TermLists) -> Iterator[tuple[bytes, Summary, bytes]]:
    """Each term with its posting list as it is on disk."""
    if not lists.terms:
        return
    begins, source = lists.starts[:-1], _Source(lists)
    frequencies = np.diff(lists.starts).tolist()
    if lists.counts is None:
        totals, highest = frequencies, [1] * len(frequencies)
    else:
        totals = np.add.reduceat(lists.counts, begins, dtype=np.int64).tolist()
        highest = np.maximum.reduceat(lists.counts, begins).tolist()
    firsts, lasts = lists.docs[begins].tolist(), lists.docs[lists.starts[1:] - 1].tolist()
    places = source.place_starts[lists.starts].tolist()
    at = zip(begins.tolist(), places[:-1], places[1:], strict=True)
    rows = zip(lists.terms, totals, frequencies, highest, firsts, lasts, at, strict=True)
    for term, total, frequency, most, first, last, (start, *places) in rows:
        end = start + frequency
        if frequency < _SHORT:
            data = source.few(start, end, source.counts(start, end, most, total), slice(*places))
            written = _block(data, frequency, last, most, is_last=True)
        else:
            written = b"".join(_blocks(source, start, end))
        yield term, Summary(total, frequency, most, first, last), WHOOSH3_HEADER_MAGIC + written


def _blocks(source: "_Source", start: int, end: int) -> Iterator[bytes]:
    for first in range(start, end, _BLOCK):
        beyond = min(first + _BLOCK, end)
        docs, most, total = source.docs[first:beyond], *source.most_and_total(first, beyond)
        counts, places = source.counts(first, beyond, most, total), source.places_of(first, beyond)
        if len(docs) < _SHORT:
            data = source.few(first, beyond, counts, places)
        else:
            steps = np.diff(docs, prepend=docs[0])
            width = np.min_scalar_type(steps.max()).itemsize
            ids = steps.astype(f"<u{width}").tobytes()
            data = dumps((width, int(docs[0]), ids, counts, source.places[places]), 4)
        yield _block(data, len(docs), int(docs[-1]), most, is_last=beyond == end)


def _block(data: bytes, count: int, last: int, most: int, *, is_last: bool) -> bytes:
    packed = len(data) >= _WORTH_PACKING
    if packed:
        data = zlib.compress(data, _LEVEL)
    return HEAD.pack(-len(data) if is_last else len(data), count, last, most, packed) + data


class _Source:
    """The numbers of all lists of a field, as the bytes of which those of a posting list are a part."""

    def __init__(self, lists: TermLists) -> None:
        self.docs: NDArray[np.uint32] = lists.docs
        self._docs = lists.docs.astype("<u4").tobytes()
        self._counts = lists.counts
        self._bytes = b"" if lists.counts is None else lists.counts.astype(np.uint8).tobytes()
        self.places = b"" if lists.places is None else lists.places.astype("<u2").tobytes()
        # Of each posting, in bytes; where none are kept, there is nothing from 0 to 0.
        none = np.zeros(len(lists.docs) + 1, np.int64)
        self.place_starts = none if lists.place_starts is None else 2 * lists.place_starts

    def few(self, start: int, end: int, counts: bytes | None, places: slice) -> bytes:
        """Postings whose documents are written as they are."""
        return dumps((0, 0, self._docs[4 * start : 4 * end], counts, self.places[places]), 4)

    def counts(self, start: int, end: int, most: int, total: int) -> bytes | None:
        """One byte a document, or four; None if all are 1. `total` and `most` are those of these."""
        if self._counts is None or (most == 1 and total == end - start):
            return None
        return self._bytes[start:end] if most < _BYTE else self._counts[start:end].astype("<u4").tobytes()

    def places_of(self, start: int, end: int) -> slice:
        return slice(int(self.place_starts[start]), int(self.place_starts[end]))

    def most_and_total(self, start: int, end: int) -> tuple[int, int]:
        if self._counts is None:
            return 1, end - start
        counts = self._counts[start:end]
        return int(counts.max()), int(counts.sum())
