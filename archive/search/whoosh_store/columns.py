"""One value a document, held in memory: what to filter, sort and count hits by.

Whoosh reads its columns value by value, at a microsecond each; here a column comes in as the one
block of bytes that it is on disk. Only private names of Whoosh 2.7.4 give access to that block.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.columns import NumericColumn, RefBytesColumn
from whoosh.reading import SegmentReader

from archive.search.tokenizer import folded_words, side_by_side

Mask = NDArray[np.bool_]
Numbers = NDArray[np.unsignedinteger[Any]]

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


def all_of(masks: Sequence[Mask]) -> Mask:
    every: Mask = np.logical_and.reduce(masks) if len(masks) > 1 else masks[0]
    return every


def any_of(masks: Sequence[Mask]) -> Mask:
    some: Mask = np.logical_or.reduce(masks) if len(masks) > 1 else masks[0]
    return some


@dataclass(frozen=True)
class Values:
    """A column of strings: for each document the number of its value.

    A value may hold several, each on a line of its own: the countries of a meeting.
    """

    names: list[str]
    numbers: Numbers

    def having(self, test: Callable[[list[str]], bool]) -> Mask:
        """The documents whose value, as a list of its lines, passes the test."""
        return np.fromiter(map(test, self._lines), bool, len(self.names))[self.numbers]

    def any_of(self, wanted: Iterable[str]) -> Mask:
        chosen = set(wanted)
        return self.having(lambda lines: not chosen.isdisjoint(lines))

    def holding(self, words: tuple[str, ...], prefix: bool = False) -> Mask:
        """The documents with these words side by side in a line; `prefix`: the last is a beginning."""
        return np.fromiter(
            (any(side_by_side(words, line, prefix) for line in lines) for lines in self._folded),
            bool,
            len(self.names),
        )[self.numbers]

    def counted(self, found: Mask) -> list[tuple[str, int]]:
        """How many of the documents found have each line, the most frequent first."""
        counts: dict[str, int] = {}
        tally = np.bincount(self.numbers[found], minlength=len(self.names))
        for number in np.flatnonzero(tally).tolist():
            for line in self._lines[number]:
                counts[line] = counts.get(line, 0) + int(tally[number])
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))

    @cached_property
    def _lines(self) -> list[list[str]]:
        return [name.splitlines() for name in self.names]

    @cached_property
    def _folded(self) -> list[list[tuple[str, ...]]]:
        return [[folded_words(line) for line in lines] for lines in self._lines]


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


def value_column(readers: list[SegmentReader], name: str) -> Values:
    """A column of whole strings; each segment numbers its values anew, here they get one number."""
    known: dict[str, int] = {"": 0}
    segments = [_renumbered(reader, name, known) for reader in readers]
    kind = np.min_scalar_type(len(known))
    return Values(list(known), np.concatenate([np.empty(0, kind), *segments], dtype=kind, casting="unsafe"))


def _renumbered(reader: SegmentReader, name: str, known: dict[str, int]) -> Numbers:
    count = reader.doc_count_all()
    column = reader.column_reader(name, translate=False)
    if not isinstance(column, RefBytesColumn.Reader):
        return np.zeros(count, np.uint32)
    kind = np.dtype(column._typecode).newbyteorder(">")
    block = column._dbfile.get(column._basepos, count * kind.itemsize)
    numbers = [known.setdefault(value.decode(), len(known)) for value in column._uniques]
    return np.array(numbers, np.uint32)[np.frombuffer(block, kind)]
