"""Words and lines at their places on a page of paper."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

GUTTER = 1.0
"""Width of the space between two columns, at least, in sizes of the type."""

LABEL_GAP = 0.6
"""Sizes of the type that part a label from the words beside it, at least."""

DEEPEST_INDENT = 3.0
"""Sizes of the type by which the first line of a paragraph may be indented."""

TURN_SIGN = re.compile("[○◯〇◎●◆◇■□▲△▼▽]")
"""What minutes set before whoever speaks: "○議長（佐普斗君）"."""

_GAP = 0.9
_WIDER = 1.7
_LEAD_WORDS = 6


@dataclass(frozen=True, slots=True)
class PageWord:
    """A run of characters without white space; `left` and `right` in points."""

    text: str
    left: float
    right: float
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class PageLine:
    """Words beside each other, in reading order.

    `bottom` is where the line stands, `top` a size of the type above, in points from the foot of the page;
    `page` counts from 1.
    The line mirrors the horizontal places of a script that runs from right to left, so that `left` is
    always where reading begins.
    """

    words: tuple[PageWord, ...]
    bottom: float
    top: float
    page: int

    @cached_property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    @cached_property
    def left(self) -> float:
        return min(word.left for word in self.words)

    @cached_property
    def right(self) -> float:
        return max(word.right for word in self.words)

    @property
    def size(self) -> float:
        """The size of the type, in points."""
        return self.top - self.bottom

    @property
    def all_bold(self) -> bool:
        return all(word.bold for word in self.words)

    @property
    def all_italic(self) -> bool:
        return all(word.italic for word in self.words)

    def parted(self) -> Iterator[tuple[int, PageWord, PageWord]]:
        """Words on both sides of each space that may part a label from what it is for, the number of the
        second one before them."""
        for number, (before, word) in enumerate(pairwise(self.words), 1):
            if word.left - before.right >= LABEL_GAP * self.size:
                yield number, before, word

    def mirrored(self) -> "PageLine":
        """The line as it stands in a mirror."""
        words = tuple(replace(word, left=-word.right, right=-word.left) for word in self.words)
        return replace(self, words=words)


def rows(lines: Iterable[PageLine]) -> list[list[PageLine]]:
    """Lines of a page from top to foot, those on one height together, each row in reading order."""
    found: list[list[PageLine]] = []
    for line in sorted(lines, key=lambda each: -(each.top + each.bottom)):
        first = found[-1][0] if found else None
        if first and first.top + first.bottom - line.top - line.bottom < 0.7 * min(first.size, line.size):
            found[-1].append(line)
        else:
            found.append([line])
    return [sorted(row, key=lambda each: each.left) for row in found]


def row_text(row: Iterable[PageLine]) -> str:
    return " ".join(line.text for line in row)


def most_common(values: Iterable[float], weights: Iterable[int] | None = None, default: float = 0.0) -> float:
    """The value that occurs most, in steps of half a point; the smaller one of equals."""
    counts: Counter[float] = Counter()
    for value, weight in zip(values, weights, strict=True) if weights else ((value, 1) for value in values):
        counts[round(value * 2) / 2] += weight
    return min(counts, key=lambda value: (-counts[value], value)) if counts else default


def body_size(lines: Sequence[PageLine]) -> float:
    """The size that most of the text is set in."""
    return most_common((line.size for line in lines), [len(line.text) for line in lines], 1.0)


def joined(pieces: Sequence[PageLine]) -> PageLine:
    """Pieces of one row as one line."""
    first = pieces[0]
    if len(pieces) == 1:
        return first
    return replace(first, words=tuple(word for piece in pieces for word in piece.words))


def pieces_of(line: PageLine) -> list[PageLine]:
    """A line, cut where the space between two words is as wide as one between columns."""
    words = [[line.words[0]]]
    for word in line.words[1:]:
        if word.left - words[-1][-1].right >= GUTTER * line.size:
            words.append([word])
        else:
            words[-1].append(word)
    return [line] if len(words) == 1 else [replace(line, words=tuple(each)) for each in words]


def gapped_lead(line: PageLine) -> tuple[int, str]:
    """How many characters a gap wider than any other sets apart, and "gap"; 0 and "" where none does.

    It counts behind a sign that opens a turn alone: a line spread to the margin may have one, too.
    """
    gaps = [right.left - left.right for left, right in pairwise(line.words)]
    if len(gaps) < 2 or not TURN_SIGN.match(line.words[0].text):
        return 0, ""
    widest = max(gaps)
    at = gaps.index(widest)
    others = max(gap for place, gap in enumerate(gaps) if place != at)
    if widest < _GAP * line.size or widest < _WIDER * others or at >= _LEAD_WORDS:
        return 0, ""
    return len(" ".join(word.text for word in line.words[: at + 1])), "gap"
