"""One value a document, held in memory: what to filter, sort and count hits by.

Whoosh reads its columns value by value, at a microsecond each; here a column comes in as the one
block of bytes that it is on disk. Only private names of Whoosh 2.7.4 give access to that block.
"""

from __future__ import annotations

import datetime
import sys
from array import array
from dataclasses import dataclass

from whoosh.columns import NumericColumn, RefBytesColumn
from whoosh.reading import SegmentReader

_MINUTES_A_DAY = 24 * 60
_PASSAGES = 1 << 14


def moment(date: datetime.date, time: str = "") -> int:
    """Minutes since the year 1, as a column holds them. The time is local, so the order of the
    meetings of a day is that of their own clocks."""
    hours, _, minutes = time.partition(":")
    passed = int(hours) * 60 + int(minutes) if hours.isdecimal() and minutes.isdecimal() else 0
    return date.toordinal() * _MINUTES_A_DAY + min(passed, _MINUTES_A_DAY - 1)


def next_day(date: datetime.date) -> int:
    return (date.toordinal() + 1) * _MINUTES_A_DAY


def order(utterance: int, passage: int) -> int:
    """A passage's place in its meeting, from the positions of its utterance and in it."""
    return utterance * _PASSAGES + min(passage, _PASSAGES - 1)


@dataclass(frozen=True, slots=True)
class Values:
    """A column of strings: for each document the number of its value."""

    names: list[str]
    numbers: array[int]


def numeric_column(readers: list[SegmentReader], field: str) -> array[int]:
    """A column of 32-bit numbers over all segments, one after the other."""
    values = array("I")
    for reader in readers:
        count = reader.doc_count_all()
        segment = array("I")
        column = reader.column_reader(field, translate=False)
        if isinstance(column, NumericColumn.Reader):
            stored = min(column._count, count)
            segment.frombytes(column._dbfile.get(column._basepos, stored * segment.itemsize))
            if sys.byteorder == "little":
                segment.byteswap()
        segment.extend([0] * (count - len(segment)))
        values.extend(segment)
    return values


def value_column(readers: list[SegmentReader], field: str) -> Values:
    """A column of whole strings; each segment numbers its values anew, here they get one number."""
    numbers: dict[str, int] = {"": 0}
    values = array("I")
    for reader in readers:
        count = reader.doc_count_all()
        column = reader.column_reader(field, translate=False)
        if not isinstance(column, RefBytesColumn.Reader):
            values.extend([0] * count)
            continue
        refs = array(column._typecode)
        refs.frombytes(column._dbfile.get(column._basepos, count * refs.itemsize))
        if sys.byteorder == "little":
            refs.byteswap()
        renumbered = [numbers.setdefault(name.decode(), len(numbers)) for name in column._uniques]
        values.extend([renumbered[ref] for ref in refs])
    return Values(list(numbers), values)
