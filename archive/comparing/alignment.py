"""Align a quotation with a text that may hold it: all of the quotation, any part of the text.

Words of the text between words of the quotation are cheap, for whoever quotes cuts; words of the quotation
that the text has not are dear. The costs are in words: a gap must lead to more than one matched word to pay.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_OTHER = 0.55  # a word for another
_ADDED = 0.6  # a word that the text has not
_CUT = 1.15  # words of the text left out
_CUT_MARKED = 0.25  # where the quotation says that it leaves out words
_CUT_WORD = 0.004  # for each word left out

_DIAGONAL, _UP, _GAP = 0, 1, 2


@dataclass(frozen=True)
class AlignmentRun:
    """Words of the quotation, [start, end), and what stands for them in the text, [begin, stop).

    `same`: they are the same words; otherwise one of the two may be empty.
    """

    same: bool
    start: int
    end: int
    begin: int
    stop: int


@dataclass(frozen=True)
class QuotationAlignment:
    score: float
    runs: tuple[AlignmentRun, ...]

    @property
    def matched(self) -> int:
        return sum(run.end - run.start for run in self.runs if run.same)


def align(quoted: Sequence[str], text: Sequence[str], cuts: Collection[int] = ()) -> QuotationAlignment:
    """`cuts`: places in the quotation before which it marks that words are left out."""
    count, width = len(quoted), len(text)
    if not count or not width:
        return QuotationAlignment(-_ADDED * count, (AlignmentRun(False, 0, count, 0, 0),) if count else ())
    numbers: dict[str, int] = {}
    left = np.array([numbers.setdefault(word, len(numbers)) for word in quoted])
    right = np.array([numbers.setdefault(word, len(numbers)) for word in text])
    slope: NDArray[np.float64] = np.arange(width + 1, dtype=np.float64) * _CUT_WORD
    rows = np.empty((count + 1, width + 1))  # best score before any gap that ends here
    moves = np.zeros((count + 1, width + 1), np.int8)
    best = np.zeros(width + 1)
    rows[0] = best
    for at in range(1, count + 1):
        diagonal = np.full(width + 1, -np.inf)
        diagonal[1:] = best[:-1] + np.where(right == left[at - 1], 1.0, -_OTHER)
        up = best - _ADDED
        rows[at] = np.maximum(diagonal, up)
        moves[at] = np.where(up > diagonal, _UP, _DIAGONAL)
        if at == count:
            break
        cost = _CUT_MARKED if at in cuts else _CUT
        gap = np.full(width + 1, -np.inf)
        gap[1:] = np.maximum.accumulate(rows[at] + slope)[:-1] - cost - slope[1:]
        best = np.maximum(rows[at], gap)
        moves[at][gap > rows[at]] |= _GAP
    end = int(np.argmax(rows[count]))
    return QuotationAlignment(float(rows[count][end]), tuple(_traced(rows, moves, slope, left, right, end)))


def _traced(
    rows: NDArray[np.float64],
    moves: NDArray[np.int8],
    slope: NDArray[np.float64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
    end: int,
) -> list[AlignmentRun]:
    """The runs of the best path, which ends before the word `end` of the text."""
    at, place = len(left), end
    steps: list[tuple[bool, int, int, int, int]] = []
    while at > 0:
        move = int(moves[at][place])
        if move & _GAP and at < len(left):
            origin = int(np.argmax((rows[at] + slope)[:place]))
            steps.append((False, at, at, origin, place))
            place = origin
            move = int(moves[at][place])
        if move & _UP:
            steps.append((False, at - 1, at, place, place))
        else:
            steps.append((bool(left[at - 1] == right[place - 1]), at - 1, at, place - 1, place))
            place -= 1
        at -= 1
    return _joined(steps[::-1])


def _joined(steps: Sequence[tuple[bool, int, int, int, int]]) -> list[AlignmentRun]:
    """Steps side by side as one run; what differs is moved together where it makes no difference."""
    runs: list[AlignmentRun] = []
    for same, start, end, begin, stop in steps:
        last = runs[-1] if runs else None
        if last and last.same == same and last.stop == begin:
            runs[-1] = AlignmentRun(same, last.start, end, last.begin, stop)
        else:
            runs.append(AlignmentRun(same, start, end, begin, stop))
    return runs
