"""Columns read from the index as the blocks of bytes that they are on disk.

Whoosh reads its columns value by value, at a microsecond each. Only private names of Whoosh 2.7.4 give
access to the blocks.
"""

import numpy as np
from numpy.typing import NDArray
from whoosh.columns import NumericColumn, RefBytesColumn
from whoosh.fields import FieldType
from whoosh.reading import SegmentReader

from archive.search.execute.columns import StringColumn
from archive.search.execute.postings import Numbers


def is_string(field: FieldType) -> bool:
    """Whether the field has a column of whole strings."""
    return isinstance(field.column_type, RefBytesColumn)


def numeric_column(readers: list[SegmentReader], name: str) -> NDArray[np.uint32]:
    """A column of 32-bit numbers over all segments, one after the other."""
    values = np.zeros(sum(reader.doc_count_all() for reader in readers), np.uint32)
    first = 0
    for reader in readers:
        count = reader.doc_count_all()
        column = reader.column_reader(name, translate=False)
        if isinstance(column, NumericColumn.Reader):
            stored = min(column._count, count)
            block = column._dbfile.get(column._basepos, stored * values.itemsize)
            values[first : first + stored] = np.frombuffer(block, ">u4")
        first += count
    return values


def string_column(readers: list[SegmentReader], name: str) -> StringColumn:
    """A column of whole strings; each segment numbers its values anew, here they get one number."""
    known: dict[str, int] = {"": 0}
    segments = [_renumbered(reader, name, known) for reader in readers]
    kind = np.min_scalar_type(len(known))
    return StringColumn(
        list(known), np.concatenate([np.empty(0, kind), *segments], dtype=kind, casting="unsafe")
    )


def _renumbered(reader: SegmentReader, name: str, known: dict[str, int]) -> Numbers:
    count = reader.doc_count_all()
    column = reader.column_reader(name, translate=False)
    if not isinstance(column, RefBytesColumn.Reader):
        return np.zeros(count, np.uint32)
    kind = np.dtype(column._typecode).newbyteorder(">")
    block = column._dbfile.get(column._basepos, count * kind.itemsize)
    numbers = [known.setdefault(value.decode(), len(known)) for value in column._uniques]
    return np.array(numbers, np.uint32)[np.frombuffer(block, kind)]
