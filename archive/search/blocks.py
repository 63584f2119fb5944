"""How posting lists and documents are laid out on disk: in Whoosh's own files, only smaller.

Whoosh writes a posting at a time, and packs even a list of one with zlib. Here a list comes whole.
Whoosh's readers take in what is written here; of the stored values of a document alone they need
to be told that these are not packed. Only private names of Whoosh 2.7.4 give access to all this.
"""

import zlib
from operator import sub
from pickle import dumps
from struct import Struct
from typing import Any

from whoosh.codec.whoosh3 import (
    WHOOSH3_HEADER_MAGIC,
    W3Codec,
    W3FieldWriter,
    W3PerDocReader,
    W3PerDocWriter,
    W3TermInfo,
)
from whoosh.columns import PickleColumn, VarBytesColumn

from archive.search.analysis import Places

# The documents of a term, and beside each, where the field has such: its places, or how often it occurs.
Postings = tuple[list[int], list[Any]]

# Postings in a block, which is read and unpacked as one.
_BLOCK = 512
# Bytes from which on packing pays, and how hard to try.
_WORTH_PACKING, _LEVEL = 200, 1

_LENGTH = Struct("!i")
_EXTENT = Struct("!qi")
_FIELD = Struct("!H")
_STORED = PickleColumn(VarBytesColumn())


class BlockCodec(W3Codec):  # type: ignore[misc]
    # Shortest and longest passage of a block, to skip blocks by: the archive counts every hit.
    length_stats = False

    def field_writer(self, storage: Any, segment: Any) -> "_FieldWriter":
        return _FieldWriter(self, storage, segment)

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
        weights, values = _weights_and_values(self._format, companions)
        start = self._postfile.tell()
        self._postfile.write(WHOOSH3_HEADER_MAGIC)
        for first in range(0, len(docs), _BLOCK):
            block = slice(first, first + _BLOCK)
            last = first + _BLOCK >= len(docs)
            self._postfile.write(
                _block(docs[block], weights and weights[block], values and values[block], last)
            )
        total, highest = (sum(weights), max(weights)) if weights else (len(docs), 1.0)
        # No postings in the table itself, no shortest or longest document.
        about: bytes = W3TermInfo._struct.pack(False, total, len(docs), 0, 0, highest, docs[0], docs[-1])
        return about + _EXTENT.pack(start, self._postfile.tell() - start)


def _weights_and_values(form: Any, companions: list[Any]) -> tuple[list[float] | None, list[bytes] | None]:
    """How much each posting weighs, if not all 1, and what is kept with it."""
    if not companions:
        return None, None
    values = companions if isinstance(form, Places) else None
    counts = [len(places) // 2 for places in values] if values else companions
    return (counts if max(counts) > 1 else None), values


def _block(docs: list[int], weights: list[float] | None, values: list[bytes] | None, last: bool) -> bytes:
    data = dumps((_small([docs[0], *map(sub, docs[1:], docs)]), _small(weights), values), 4)
    packing = _LEVEL if len(data) >= _WORTH_PACKING else 0
    if packing:
        data = zlib.compress(data, packing)
    about = dumps((len(docs), docs[-1], max(weights) if weights else 1.0, packing, 0, 0), 4)
    length = len(about) + len(data)
    return b"".join((_LENGTH.pack(-length if last else length), about, data))


def _small(numbers: list[float] | None) -> bytes | tuple[float, ...] | None:
    """Numbers as bytes, which are numbers to whoever reads them, if each fits into one."""
    if numbers is None:
        return None
    try:
        return bytes(numbers)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return tuple(numbers)
