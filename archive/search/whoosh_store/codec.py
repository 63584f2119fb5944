"""Whoosh's codec, for posting lists that are laid out as `blocks` says, in Whoosh's own files.

Whoosh's own matchers, which merging and haystack's generic queries go through, are told how to read them.
Only private names of Whoosh 2.7.4 give access to all this.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from struct import Struct
from typing import Any

import numpy as np
from whoosh.codec.whoosh3 import (
    W3Codec,
    W3FieldWriter,
    W3LeafMatcher,
    W3PerDocReader,
    W3PerDocWriter,
    W3TermInfo,
)
from whoosh.columns import PickleColumn, VarBytesColumn
from whoosh.filedb.filetables import OrderedHashWriter

from archive.search.whoosh_store.blocks import HEAD, PostingBlock, encoded, unpacked
from archive.search.whoosh_store.gathering import TermLists
from archive.search.whoosh_store.segments import Segment

# Posting lists that are written at once.
_AT_ONCE = 4096

_EXTENT = Struct("!qi")
# The lengths of a key and of what is kept of it, before both.
_LENGTHS = Struct("!Ii")
_FIELD = Struct("!H")
# A term's key begins with the number of its field.
FIELD_SIZE = _FIELD.size
_STORED = PickleColumn(VarBytesColumn())


@dataclass(frozen=True, slots=True)
class Extent:
    """In how many documents a term is, and where its posting list stands."""

    frequency: int
    start: int
    length: int

    @property
    def end(self) -> int:
        return self.start + self.length


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
        head = self._postfile.get(position, HEAD.size)
        length, self._blocklength, self._maxid, self._maxweight, self._compression = HEAD.unpack(head)
        self._lastblock = length < 0
        self._dataoffset = position + HEAD.size
        self._nextoffset = self._dataoffset + abs(length)

    def _block(self) -> PostingBlock:
        if self._data is None:
            data = self._postfile.get(self._dataoffset, self._nextoffset - self._dataoffset)
            self._data = unpacked(data, self._blocklength, self._compression)
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


def add_terms(table: OrderedHashWriter, terms: Iterable[tuple[bytes, bytes]]) -> None:
    """Add keys, which must ascend, with what is kept of each, as `table.add` does one by one."""
    at, key = table.dbfile.tell(), table.lastkey
    records: list[bytes] = []
    for key, about in terms:
        records.append(_LENGTHS.pack(len(key), len(about)) + key + about)
        table.index.append(at)
        hashed = table.hashfn(key)
        table.buckets[hashed & 255].append((hashed, at))
        at += len(records[-1])
        if len(records) == _AT_ONCE:
            table.dbfile.write(b"".join(records))
            records.clear()
    table.dbfile.write(b"".join(records))
    table.lastkey = key


class _FieldWriter(W3FieldWriter):  # type: ignore[misc]
    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:
        """`items` is the pool of the writer."""
        for name, lists in items.fields():
            self.start_field(name, schema[name])
            field = _FIELD.pack(self._fieldid)
            add_terms(self._tindex, ((field + term, about) for term, about in self._written(lists)))
            self.finish_field()

    def _written(self, lists: TermLists) -> Iterator[tuple[bytes, bytes]]:
        """Write the postings of each term. What to keep of them in the table of terms."""
        at = self._postfile.tell()
        waiting: list[bytes] = []
        for term, about, written in encoded(lists):
            waiting.append(written)
            # No postings in the table itself, no shortest or longest document.
            info: bytes = W3TermInfo._struct.pack(
                False, about.total, about.frequency, 0, 0, about.highest, about.first, about.last
            )
            yield term, info + _EXTENT.pack(at, len(written))
            at += len(written)
            if len(waiting) == _AT_ONCE:
                self._postfile.write(b"".join(waiting))
                waiting.clear()
        self._postfile.write(b"".join(waiting))
