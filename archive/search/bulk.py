"""Whoosh's writer, with its posting lists gathered and written whole.

Whoosh keeps every posting as a tuple of five, sorts millions of them, spills them to disk in pickles
and writes them one call at a time; all that is most of the time that indexing takes. Documents come in
order, so a list for each term is in order as it grows. The files are those that Whoosh writes.

Memory is the price: some 4 KB a passage, so whoever writes many writes several segments.
"""

from array import array
from collections.abc import Iterator
from operator import sub
from typing import Any

from whoosh.codec.whoosh3 import W3Codec, W3FieldWriter, W3PostingsWriter
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

# Postings in a block, which is read and decompressed as one.
_BLOCK = 512

Postings = tuple[list[int], list[float], list[bytes]]


class BulkWriter(SegmentWriter):  # type: ignore[misc]
    def __init__(self, index: FileIndex, *, locked: bool) -> None:
        """`locked`: whether to take Whoosh's own lock on the index."""
        super().__init__(index, codec=BulkCodec(blocklimit=_BLOCK), _lk=locked)
        self.pool = _Pool()


class BulkCodec(W3Codec):  # type: ignore[misc]
    # Shortest and longest passage of a block, to skip blocks by: the archive counts every hit.
    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> "_FieldWriter":
        return _FieldWriter(self, storage, segment)

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> "_PostingsWriter":
        return _PostingsWriter(dbfile, self._blocklimit, byteids, self._compression, self._inlinelimit)


class _Pool:
    """Takes the place of whoosh.writing.PostingPool."""

    def __init__(self) -> None:
        self._fields: dict[str, dict[bytes, Postings]] = {}

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        field, term, doc, weight, value = posting
        try:
            docs, weights, values = self._fields[field][term]
        except KeyError:
            docs, weights, values = self._fields.setdefault(field, {})[term] = [], [], []
        docs.append(doc)
        weights.append(weight)
        values.append(value)

    def iter_postings(self) -> "_Pool":
        return self

    def fields(self) -> Iterator[tuple[str, list[tuple[bytes, Postings]]]]:
        for field in sorted(self._fields):
            yield field, sorted(self._fields[field].items())

    def cleanup(self) -> None:
        self._fields = {}


class _FieldWriter(W3FieldWriter):  # type: ignore[misc]
    def add_postings(self, schema: Any, lengths: Any, items: Any) -> None:
        for field, terms in items.fields():
            self.start_field(field, schema[field])
            for term, postings in terms:
                self.start_term(term)
                self._postwriter.add_all(*postings)
                self.finish_term()
            self.finish_field()


class _PostingsWriter(W3PostingsWriter):  # type: ignore[misc]
    def add_all(self, docs: list[int], weights: list[float], values: list[bytes]) -> None:
        for start in range(0, len(docs), self._blocklimit):
            if start:
                self._write_block()
            end = start + self._blocklimit
            self._ids = array("I", docs[start:end])
            self._weights = array("f", weights[start:end])
            self._values = values[start:end]
            self._maxweight = max(self._weights)

    def _mini_ids(self) -> tuple[int, ...]:
        return self._ids[0], *map(sub, self._ids[1:], self._ids)
