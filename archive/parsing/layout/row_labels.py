"""Labels in the middle of the rows of a table, beside words that take several lines.

                 Good morning to all who came
RUDOLF           here today, from near and
                 from far.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from archive.parsing.layout.label_column import (
    before_text,
    is_time_code,
    line_step,
    margins_of,
    text_beside,
    with_words_apart,
)
from archive.parsing.layout.lines import PageLine, body_size, most_common

_LEVEL = 0.75
"""Sizes of the type by which a label may stand off the middle of its row."""

_BAND = 1.28
"""A step from line to line that is so many times the usual one parts two paragraphs."""

_LABEL = 1.1
"""The same, of the labels of two rows."""

_LOWER, _HIGHER = 0.3, 1.5
"""Sizes of the type by which a label beside the first line of its words may begin below and above it."""

_MOST_PARAGRAPHS = 40
"""Beside one label, above its foot and below it."""

_FEWEST = 3
_MOST = 0.8


@dataclass(frozen=True, slots=True)
class _Band:
    """Lines below each other with no space between them, of one page."""

    lines: tuple[PageLine, ...]

    @property
    def top(self) -> float:
        return self.lines[0].top

    @property
    def foot(self) -> float:
        return self.lines[-1].bottom


@dataclass(frozen=True, slots=True)
class _TableRow:
    """A label with the paragraphs and the time codes beside it.

    `is_level`: whether it stands in the middle of the paragraphs.
    """

    label: _Band
    words: tuple[_Band, ...]
    is_level: bool
    times: tuple[PageLine, ...]

    @property
    def begins_level(self) -> bool:
        """Whether label and words begin on one height, or the label up to a line above."""
        ahead = self.label.top - self.words[0].top
        return -_LOWER < ahead / self.label.lines[0].size < _HIGHER


def with_labels_of_rows(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """The lines of pages, with labels that stand in the middle of their rows moved to the first line of each.

    The pages as they are where labels stand elsewhere, or where there are none.
    """
    apart = with_words_apart(pages)
    margins = margins_of(apart)
    step = line_step(apart, margins)
    rows = [list(_rows(lines, margin, step)) for lines, margin in zip(apart, margins, strict=True)]
    # The last row of a page may go on over the next one.
    found = [row for each in rows for row in each[:-1]]
    uneven = sum(not row.begins_level for row in found)
    if uneven < _FEWEST or sum(row.is_level for row in found) < _MOST * len(found):
        return list(pages)
    return [_moved(lines, each) for lines, each in zip(apart, rows, strict=True)]


def _moved(lines: Sequence[PageLine], rows: Sequence[_TableRow]) -> list[PageLine]:
    heads = {id(row.words[0].lines[0]): row for row in rows}
    gone = {id(line) for row in rows for line in (*row.label.lines, *row.times)}
    moved: list[PageLine] = []
    for line in lines:
        if row := heads.get(id(line)):
            words = tuple(word for each in row.label.lines for word in each.words)
            moved += [replace(line, words=each) for each in (*(time.words for time in row.times), words)]
        if id(line) not in gone:
            moved.append(line)
    return moved


def _rows(lines: Sequence[PageLine], margin: float, step: float) -> Iterator[_TableRow]:
    """The rows of a page: the words of each label are the paragraphs whose middle is its own.

    They begin below those of the label above; what stands above the first is of a row of the page before.
    """
    size = body_size(lines)
    text = text_beside(lines, margin)
    before = before_text(lines, margin)
    times = [line for line in before if is_time_code(line.text)]
    names = [line for line in before if not is_time_code(line.text)]
    column = most_common(line.left for line in names)
    bands = list(_bands(text, _BAND * step))
    end = 0
    for label in _bands([line for line in names if abs(line.left - column) < size], _LABEL * step):
        spans = [_Span(label, bands, first, last) for first, last in _likely(label, bands, end)]
        if not spans:
            return
        best = min(spans, key=lambda span: (not span.is_level, not span.is_apart, span.first, span.off))
        end = best.last + 1
        words = tuple(bands[best.first : end])
        beside = tuple(time for time in times if words[-1].foot <= time.bottom <= words[0].top)
        yield _TableRow(label, words, best.is_level, beside)


def _likely(label: _Band, bands: Sequence[_Band], start: int) -> Iterator[tuple[int, int]]:
    """The paragraphs with which the row of a label may begin and end, none before `start`.

    It begins above the foot of the label, and has no more below its middle than above.
    """
    beyond = next((i for i in range(start, len(bands)) if bands[i].top < label.foot), len(bands))
    for first in range(max(start, beyond - _MOST_PARAGRAPHS), beyond):
        before = inf
        for last in range(first, min(len(bands), beyond + _MOST_PARAGRAPHS)):
            off = _Span(label, bands, first, last).off
            if off > before:
                break
            yield first, last
            before = off


@dataclass(frozen=True, slots=True)
class _Span:
    """The paragraphs of a page that may be beside a label, from the `first` to the `last` of its `bands`."""

    label: _Band
    bands: Sequence[_Band]
    first: int
    last: int

    @property
    def off(self) -> float:
        """How far the middle of the label is from theirs, in points."""
        top, foot = self.bands[self.first].top, self.bands[self.last].foot
        return abs(self.label.top + self.label.foot - top - foot) / 2

    @property
    def is_level(self) -> bool:
        return self.off <= _LEVEL * self.label.lines[0].size

    @property
    def is_apart(self) -> bool:
        """Whether they stand closer to each other than to those above and below them."""
        around = min(self._gap(self.first - 1), self._gap(self.last))
        return all(self._gap(number) < around for number in range(self.first, self.last))

    def _gap(self, number: int) -> float:
        """The space below a paragraph, in points; none is as wide as that at the ends of a page."""
        inside = 0 <= number < len(self.bands) - 1
        return self.bands[number].foot - self.bands[number + 1].top if inside else inf


def _bands(lines: Sequence[PageLine], farthest: float) -> Iterator[_Band]:
    """Lines in groups, each at most so far below the one above it, in points."""
    group: list[PageLine] = []
    for line in sorted(lines, key=lambda each: -each.bottom):
        if group and group[-1].bottom - line.bottom > farthest:
            yield _Band(tuple(group))
            group = []
        group.append(line)
    if group:
        yield _Band(tuple(group))
