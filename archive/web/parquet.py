"""Rows as Parquet, streamed a group of rows at a time. Needs pyarrow, which is large and optional."""

import io
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from itertools import chain, islice
from typing import Any

from archive.web.tabular_export import Cells

# Rows in one group, which is what is held in memory.
_GROUP = 5_000

MISSING = (
    "Parquet can’t be written here, as pyarrow is not installed (pip install pyarrow); take csv or jsonl."
)


@cache
def is_available() -> bool:
    return find_spec("pyarrow") is not None


def parquet_parts(columns: Cells, rows: Iterator[Cells]) -> Iterator[bytes]:
    """A column whose first cell is a number is one of numbers; all others are of text."""
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    first = next(rows, None)
    numbers = [isinstance(cell, int) for cell in first or [""] * len(columns)]
    types = [arrow.int64() if number else arrow.string() for number in numbers]
    schema = arrow.schema(list(zip(map(str, columns), types, strict=True)))
    sink = _Sink()
    every = chain([first], rows) if first else iter(())
    with parquet.ParquetWriter(arrow.PythonFile(sink, mode="w"), schema, compression="zstd") as writer:
        while group := list(islice(every, _GROUP)):
            arrays = [
                arrow.array([_value(cell, number) for cell in cells], kind)
                for cells, number, kind in zip(zip(*group, strict=True), numbers, types, strict=True)
            ]
            writer.write_table(arrow.Table.from_arrays(arrays, schema=schema))
            yield sink.drained()
    yield sink.drained()


def _value(cell: str | int, number: bool) -> Any:
    if number:
        return cell if isinstance(cell, int) else None
    # Halves of surrogate pairs are no text.
    return str(cell).encode(errors="replace").decode()


class _Sink(io.RawIOBase):
    """Keeps what is written until it is taken away."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []
        self._written = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        part = bytes(data)
        self._parts.append(part)
        self._written += len(part)
        return len(part)

    def tell(self) -> int:
        return self._written

    def drained(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)
