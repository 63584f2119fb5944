"""How posting lists and documents are laid out on disk: in Whoosh's own files, only smaller.

Whoosh writes a posting at a time, and packs even a list of one with zlib. Here a list comes whole, as
arrays of numbers, and is read as such. Whoosh's own matchers, which merging and haystack's generic
queries go through, are told how to read it. Only private names of Whoosh 2.7.4 give access to all this.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pickle import dumps, loads
from struct import Struct
from typing import Any

import numpy as np
from whoosh.codec.whoosh3 import (
    WHOOSH3_HEADER_MAGIC,
    W3Codec,
    W3FieldWriter,
    W3LeafMatcher,
    W3PerDocReader,
    W3PerDocWriter,
    W3TermInfo,
)
from whoosh.columns import PickleColumn, VarBytesColumn

from archive.search.execute.postings import Numbers
from archive.search.whoosh_store.analysis import PositionsFormat
from archive.search.whoosh_store.segments import Segment

# The documents of a term, and beside each, where the field has such: its places, or how often it occurs.
Postings = tuple[list[int], list[Any]]

# Postings in a block, which is read and unpacked as one.
_BLOCK = 2048
# Fewer documents than this are written as they are, more as the steps from each to the next.
_SHORT = 64
# Bytes from which on packing pays, and how hard to try.
_WORTH_PACKING, _LEVEL = 200, 1

# What a block begins with: the bytes after this (negative in the last one), how many postings, the
# highest document, how often the term occurs where it occurs most, and whether it is packed.
_HEAD = Struct("!iIII?")
_EXTENT = Struct("!qi")
_FIELD = Struct("!H")
# A term's key begins with the number of its field.
FIELD_SIZE = _FIELD.size
_STORED = PickleColumn(VarBytesColumn())


@dataclass(frozen=True, slots=True)
class PostingBlock:
    """`counts`: how often the term occurs in each document, None for once in all of them. `places`: where,
    two bytes each, all documents in a row; empty in fields that keep none."""

    docs: Numbers
    counts: Numbers | None
    places: bytes


def blocks(data: bytes, wanted: Numbers | None = None) -> Iterator[PostingBlock]:
    """The blocks of a posting list; with `wanted` (sorted documents), those that may hold one of them."""
    at, seen, last = len(WHOOSH3_HEADER_MAGIC), 0, False
    while not last:
        length, count, highest, _, packed = _HEAD.unpack_from(data, at)
        last, at = length < 0, at + _HEAD.size
        end = at + abs(length)
        if wanted is None or np.searchsorted(wanted, seen) < np.searchsorted(wanted, highest, "right"):
            yield _unpacked(data[at:end], count, packed)
        seen, at = highest + 1, end


def _unpacked(data: bytes, count: int, packed: bool) -> PostingBlock:
    unpacked = zlib.decompress(data) if packed else data
    width, first, ids, counts, places = loads(unpacked)  # noqa: S301 - written below
    if width:
        docs = np.cumsum(np.frombuffer(ids, f"<u{width}"), dtype=np.uint32) + np.uint32(first)
    else:
        docs = np.frombuffer(ids, "<u4")
    if counts is None:
        return PostingBlock(docs, None, places)
    return PostingBlock(docs, np.frombuffer(counts, "u1" if len(counts) == count else "<u4"), places)


@dataclass(frozen=True, slots=True)
class Extent:
    """In how many documents a term is, and where its posting list stands."""

    frequency: int
    start: int
    length: int


def extent_of(about: bytes) -> Extent:
    """What the table of terms keeps of a term."""
    start, length = _EXTENT.unpack_from(about, W3TermInfo._struct.size)
    return Extent(W3TermInfo._struct.unpack_from(about)[2], start, length)


class BlockCodec(W3Codec):  # type: ignore[misc]
    # Shortest and longest passage of a block, to skip blocks by: the archive counts every hit.
    length_stats = False

    def new_segment(self, storage: Any, indexname: str) -> Segment:
        return Segment(self, indexname)

    def field_writer(self, storage: Any, segment: Any) -> "_FieldWriter":
        return _FieldWriter(self, storage, segment)

    def postings_reader(
        self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None
    ) -> "_Matcher":
        return _Matcher(dbfile, *terminfo.extent(), format_, term=term, scorer=scorer)

    def per_document_writer(self, storage: Any, segment: Any) -> "_DocumentWriter":
        return _DocumentWriter(self, storage, segment)

    def per_document_reader(self, storage: Any, segment: Any) -> "_DocumentReader":
        return _DocumentReader(storage, segment)


class _DocumentWriter(W3PerDocWriter):  # type: ignore[misc]
    def _create_column(self, name: str, column: Any) -> None:
        super()._create_column(name, _STORED if name == "_stored" else column)


class _DocumentReader(W3PerDocReader):  # type: ignore[misc]
    def stored_fields(self, doc: int) -> dict[str, Any]:
        stored: dict[str, Any] | None = self._cached_reader("_stored", _STORED)[doc]
        return stored or {}


class _Matcher(W3LeafMatcher):  # type: ignore[misc]
    """Hands out one posting a call, as Whoosh wants it."""

    _data: PostingBlock | None
    _ids: list[int] | None
    _weights: list[float] | None
    _values: list[bytes] | None

    def _goto(self, position: int) -> None:
        self._data = self._ids = self._weights = self._values = None
        self._i = self._minlength = self._maxlength = 0
        head = self._postfile.get(position, _HEAD.size)
        length, self._blocklength, self._maxid, self._maxweight, self._compression = _HEAD.unpack(head)
        self._lastblock = length < 0
        self._dataoffset = position + _HEAD.size
        self._nextoffset = self._dataoffset + abs(length)

    def _block(self) -> PostingBlock:
        if self._data is None:
            data = self._postfile.get(self._dataoffset, self._nextoffset - self._dataoffset)
            self._data = _unpacked(data, self._blocklength, self._compression)
        return self._data

    def _counts(self) -> list[int]:
        counts = self._block().counts
        return [1] * self._blocklength if counts is None else counts.tolist()

    def _read_ids(self) -> None:
        self._ids = self._block().docs.tolist()

    def _read_weights(self) -> None:
        self._weights = [float(count) for count in self._counts()]

    def _read_values(self) -> None:
        ends = np.cumsum([2 * count for count in self._counts()]).tolist()
        places = self._block().places
        self._values = [places[start:end] for start, end in zip([0, *ends], ends, strict=False)]


class _FieldWriter(W3FieldWriter):  # type: ignore[misc]
    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:
        """`items` is the pool of the writer."""
        for name, terms in items.fields():
            self.start_field(name, schema[name])
            field = _FIELD.pack(self._fieldid)
            for term, (docs, companions) in terms:
                self._tindex.add(field + term, self._write(docs, companions))
            self.finish_field()

    def _write(self, docs: list[int], companions: list[Any]) -> bytes:
        """Write the postings of a term. What to keep of them in the table of terms."""
        places: list[bytes] = companions if isinstance(self._format, PositionsFormat) else []
        counts: list[int] = [len(each) // 2 for each in places] if places else companions
        start = self._postfile.tell()
        self._postfile.write(WHOOSH3_HEADER_MAGIC)
        for first in range(0, len(docs), _BLOCK):
            part = slice(first, first + _BLOCK)
            last = first + _BLOCK >= len(docs)
            self._postfile.write(_block(docs[part], counts[part], b"".join(places[part]), last))
        total, highest = (sum(counts), max(counts)) if counts else (len(docs), 1)
        # No postings in the table itself, no shortest or longest document.
        about: bytes = W3TermInfo._struct.pack(False, total, len(docs), 0, 0, highest, docs[0], docs[-1])
        return about + _EXTENT.pack(start, self._postfile.tell() - start)


def _block(docs: list[int], counts: list[int], places: bytes, last: bool) -> bytes:
    data = dumps((*_steps(docs), _counts(counts), places), 4)
    packed = len(data) >= _WORTH_PACKING
    if packed:
        data = zlib.compress(data, _LEVEL)
    length = -len(data) if last else len(data)
    return _HEAD.pack(length, len(docs), docs[-1], max(counts, default=1), packed) + data


def _steps(docs: list[int]) -> tuple[int, int, bytes]:
    """How many bytes a step has, the first document, and the steps; or 0 and the documents themselves."""
    if len(docs) < _SHORT:
        return 0, 0, struct.pack(f"<{len(docs)}I", *docs)
    steps = np.diff(np.array(docs, np.uint32), prepend=np.uint32(docs[0]))
    width = np.min_scalar_type(steps.max()).itemsize
    return width, docs[0], steps.astype(f"<u{width}").tobytes()


def _counts(counts: Sequence[int]) -> bytes | None:
    """One byte a document, or four; None if all are 1."""
    highest = max(counts, default=1)
    if highest == 1 and min(counts, default=1) == 1:
        return None
    return bytes(counts) if highest < 256 else struct.pack(f"<{len(counts)}I", *counts)
