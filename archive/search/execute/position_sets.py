"""Sets of positions, as sorted arrays: words in a row, near each other, in one sentence. Pure.

All work is in proportion to the positions given, however often a word is asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from archive.search.execute.postings import POSITIONS_PER_DOCUMENT, Docs, Positions

Numbers = np.typing.NDArray[np.integer[Any]]

NO_POSITIONS: Positions = np.empty(0, np.int64)
# More than a document has sentences.
_SENTENCES = np.int64(1 << 40)


@dataclass(frozen=True, slots=True)
class Spans:
    """Where words in a row stand: positions of the first and of the last of each."""

    starts: Positions
    ends: Positions


def docs_of(positions: Positions) -> Docs:
    return (positions // POSITIONS_PER_DOCUMENT).astype(np.uint32)


def unique_docs(positions: Positions) -> Docs:
    """The documents of sorted positions, each once."""
    docs = docs_of(positions)
    return docs[np.flatnonzero(np.diff(docs, prepend=np.uint32(docs[0] + 1)))] if len(docs) else docs


def in_a_row(positions: Sequence[Positions]) -> Positions:
    """Where runs end that take a position of each list, one right after the other."""
    ends = positions[0]
    for following in positions[1:]:
        ends = common(ends + 1, following)
    return ends


def common(some: Positions, others: Positions) -> Positions:
    few, many = sorted((some, others), key=len)
    return few[are_in(few, many)]


def are_in(some: Numbers, others: Numbers) -> np.typing.NDArray[np.bool_]:
    """Which of the ones are among the others, which are sorted."""
    if not len(others):
        return np.zeros(len(some), bool)
    at = np.minimum(np.searchsorted(others, some), len(others) - 1)
    met: np.typing.NDArray[np.bool_] = others[at] == some
    return met


def together(positions: Sequence[Positions], times: Sequence[int], slop: int) -> Positions:
    """Where stretches begin that hold of each list so many positions, the last at most `slop` places on."""
    if list(times) == [1, 1]:
        few, many = sorted(positions, key=len)
        low = np.maximum(few - slop, few - few % POSITIONS_PER_DOCUMENT)
        near_others = np.searchsorted(many, _end(few, slop), "right") > np.searchsorted(many, low)
        return np.asarray(few[near_others])
    starts = np.unique(np.concatenate([NO_POSITIONS, *positions]))
    ends = _end(starts, slop)
    held = np.ones(len(starts), bool)
    for each, wanted in zip(positions, times, strict=True):
        held &= np.searchsorted(each, ends, "right") - np.searchsorted(each, starts) >= wanted
    return starts[held]


def _end(positions: Positions, places: int) -> Positions:
    """So many places on, in the same document."""
    last = (positions // POSITIONS_PER_DOCUMENT + 1) * POSITIONS_PER_DOCUMENT - 1
    ends: Positions = np.minimum(positions + places, last)
    return ends


def within(first: Spans, second: Spans, places: int) -> Positions:
    """The starts of those of the first that end or begin at most so many places from one of the second."""
    after = np.searchsorted(second.starts, _end(first.ends, places), "right") > np.searchsorted(
        second.starts, first.ends, "right"
    )
    low = np.maximum(first.starts - places, first.starts - first.starts % POSITIONS_PER_DOCUMENT)
    ends = np.sort(second.ends)
    before = np.searchsorted(ends, first.starts) > np.searchsorted(ends, low)
    return np.asarray(first.starts[after | before])


def in_one_sentence(first: Spans, second: Spans, sentences: Positions) -> Positions:
    """The starts of those of the first in whose sentence another one of the second begins. `sentences`: where
    sentences begin, but for the first of each document."""
    wanted, held = _sentence(first.starts, sentences), _sentence(second.starts, sentences)
    count = np.searchsorted(held, wanted, "right") - np.searchsorted(held, wanted)
    itself = are_in(_keys(first), np.sort(_keys(second)))
    return np.asarray(first.starts[count > itself])


def _keys(spans: Spans) -> Positions:
    """A number for each that only the same words have; a query has fewer words than a document places."""
    return spans.starts * POSITIONS_PER_DOCUMENT + (spans.ends - spans.starts)


def _sentence(positions: Positions, sentences: Positions) -> Positions:
    number: Positions = np.searchsorted(sentences, positions, "right").astype(np.int64)
    return positions // POSITIONS_PER_DOCUMENT * _SENTENCES + number
