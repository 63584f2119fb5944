"""One value a document, held in memory: what to filter, sort and count hits by."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.tokenizer import caseless_words, side_by_side

Mask = NDArray[np.bool_]
Numbers = NDArray[np.unsignedinteger[Any]]

_MINUTES_A_DAY = 24 * 60
_PASSAGES = 1 << 14
_HIGHEST = (1 << 31) - 1
# Documents that are counted at once.
_AT_ONCE = 1 << 16


@lru_cache(maxsize=32)  # passages of a meeting follow on each other
def moment(date: datetime.date, time: datetime.time | str | None = "") -> int:
    """Minutes since the year 1, as a column holds them. The time ("15:30") is local, so the order of the
    meetings of a day is that of their own clocks."""
    hours, minutes, *_ = [*str(time or "").split(":"), "", ""]
    passed = int(hours) * 60 + int(minutes) if hours.isdecimal() and minutes.isdecimal() else 0
    return date.toordinal() * _MINUTES_A_DAY + min(passed, _MINUTES_A_DAY - 1)


def next_day(date: datetime.date) -> int:
    return (date.toordinal() + 1) * _MINUTES_A_DAY


def order(utterance: int, passage: int) -> int:
    """A passage's place in its meeting, from the positions of its utterance and in it."""
    return utterance * _PASSAGES + min(passage, _PASSAGES - 1)


def order_from_end(utterance: int, passage: int) -> int:
    """A number that falls where `order` rises."""
    return _HIGHEST - order(utterance, passage)


def all_of(masks: Sequence[Mask]) -> Mask:
    every: Mask = np.logical_and.reduce(masks) if len(masks) > 1 else masks[0]
    return every


def any_of(masks: Sequence[Mask]) -> Mask:
    some: Mask = np.logical_or.reduce(masks) if len(masks) > 1 else masks[0]
    return some


def sums(
    groups: Numbers, docs: NDArray[Any], count: int, values: NDArray[np.uint32] | None = None
) -> NDArray[Any]:
    """How many of these documents are in each of so many groups, or the sums of their values.

    Counted some documents at a time: numpy makes each number eight bytes wide.
    """
    total = np.zeros(count, np.intp if values is None else np.float64)
    for start in range(0, len(docs), _AT_ONCE):
        part = docs[start : start + _AT_ONCE]
        total += np.bincount(groups[part], None if values is None else values[part], count)
    return total


@dataclass(frozen=True)
class StringColumn:
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

    def counted(self, docs: NDArray[Any]) -> list[tuple[str, int]]:
        """How many of these documents have each line, the most frequent first."""
        tally = sums(self.numbers, docs, len(self.names))
        held = np.flatnonzero(tally)
        if self._ranks is not None:
            held = held[self._ranks[held] >= 0]
            held = held[np.lexsort((self._ranks[held], -tally[held]))]
            return [
                (self.names[at], count) for at, count in zip(held.tolist(), tally[held].tolist(), strict=True)
            ]
        counts: dict[str, int] = {}
        for number in held.tolist():
            for line in self._lines[number]:
                counts[line] = counts.get(line, 0) + int(tally[number])
        return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))

    @cached_property
    def _ranks(self) -> NDArray[np.intp] | None:
        """The place of each value by alphabet, -1 of the empty one; None where a value has several lines."""
        if any(lines not in ([name], []) for name, lines in zip(self.names, self._lines, strict=True)):
            return None
        ranks = np.empty(len(self.names), np.intp)
        ranks[sorted(range(len(self.names)), key=self.names.__getitem__)] = np.arange(len(self.names))
        ranks[[at for at, name in enumerate(self.names) if not name]] = -1
        return ranks

    @cached_property
    def _lines(self) -> list[list[str]]:
        return [name.splitlines() for name in self.names]

    @cached_property
    def _folded(self) -> list[list[tuple[str, ...]]]:
        return [[caseless_words(line) for line in lines] for lines in self._lines]
