"""Values of a column written many at a time, as the blocks of bytes that they are on disk.

Whoosh's column writers take a value a call, at a microsecond each. Only private names of Whoosh 2.7.4 give
access to what they write to.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.columns import NumericColumn, RefBytesColumn

# RefBytesColumn numbers its values by a byte as long as that does, and then by two.
_BYTE, _TWO_BYTES = 1 << 8, 1 << 16


def write_values(column: Any, writer: Any, first: int, values: Sequence[Any]) -> None:
    """Give the writer of a column of Whoosh the values of documents in a row, None for one that has none."""
    if isinstance(column, NumericColumn):
        _write_numbers(np.dtype(column._typecode), writer, first, values)
    elif isinstance(column, RefBytesColumn) and len(writer._uniques) + len(values) <= _TWO_BYTES:
        _write_references(writer, first, values)
    else:
        for doc, value in enumerate(values, start=first):
            if value is not None:
                writer.add(doc, value)


def _write_numbers(kind: np.dtype[Any], writer: Any, first: int, values: Sequence[Any]) -> None:
    default = writer._default
    # As wide as can be, so that a number that the column can't hold is not cut to one that it can.
    numbers = np.array([default if value is None else value for value in values])
    if not np.can_cast(numbers.dtype, kind):
        _check_range(numbers, kind)
    written = np.flatnonzero(numbers != default)
    if len(written):  # what ends the column as its default is not written
        writer.fill(first)
        end = int(written[-1]) + 1
        writer._dbfile.write(numbers[:end].astype(kind.newbyteorder(">")).tobytes())
        writer._count = first + end


def _check_range(numbers: NDArray[Any], kind: np.dtype[Any]) -> None:
    if kind.kind in "iu" and not np.iinfo(kind).min <= numbers.min() <= numbers.max() <= np.iinfo(kind).max:
        raise OverflowError(f"A column of {kind.itemsize * 8} bits can’t hold all of these numbers.")


def _write_references(writer: Any, first: int, values: Sequence[bytes | None]) -> None:
    writer.fill(first)
    uniques = writer._uniques
    references = [0 if value is None else uniques.setdefault(value, len(uniques)) for value in values]
    if writer._refs is not None and len(uniques) > _BYTE:
        writer._dbfile.write(np.array(writer._refs, ">u2").tobytes())
        writer._refs = None
    if writer._refs is not None:
        writer._refs.extend(references)
    else:
        writer._dbfile.write(np.array(references, ">u2").tobytes())
    writer._count = first + len(values)
