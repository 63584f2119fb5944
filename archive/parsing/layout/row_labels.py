"""Labels in the middle of the rows of a table, beside words that take several lines.

                 Good morning to all who came
RUDOLF           here today, from near and
                 from far.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import inf

from archive.parsing.layout.label_column import (
    is_time_code,
    line_step,
    margins_of,
    text_beside,
    with_words_apart,
)
from archive.parsing.layout.lines import LABEL_GAP, PageLine, body_size, most_common

_LEVEL = 0.75
"""Sizes of the type by which a label may stand off the middle of its row."""

_BAND = 1.28
"""A step from line to line that is so many times the usual one parts two paragraphs."""

_LABEL = 1.1
"""The same, of the labels of two rows."""

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
    """A label with the paragraphs beside it, and time codes; `off`: how far its middle is from theirs, in
    points."""

    label: _Band
    words: tuple[_Band, ...]
    off: float
    times: tuple[PageLine, ...] = ()

    @property
    def is_level(self) -> bool:
        return self.off <= _LEVEL * self.label.lines[0].size

    @property
    def begins_level(self) -> bool:
        """Whether label and words begin on one height, or the label a line above."""
        ahead = self.label.top - self.words[0].top
        return -0.3 < ahead / self.label.lines[0].size < 1.5


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
    before = [line for line in lines if line.right < margin - LABEL_GAP * size and abs(line.size - size) < 1]
    times = [line for line in before if is_time_code(line.text)]
    names = [line for line in before if not is_time_code(line.text)]
    column = most_common(line.left for line in names)
    bands = list(_bands(text, _BAND * step))
    for label in _bands([line for line in names if abs(line.left - column) < size], _LABEL * step):
        row = _row(label, bands)
        if not row:
            return
        beside = tuple(time for time in times if row.words[-1].foot <= time.bottom <= row.words[0].top)
        yield replace(row, times=beside)
        bands = bands[bands.index(row.words[-1]) + 1 :]


def _row(label: _Band, bands: Sequence[_Band]) -> _TableRow | None:
    """The row of a label, whose words begin with the first of the paragraphs, if they can.

    A row whose paragraphs stand closer to each other than to those of its neighbours is preferred.
    """
    found = [
        _TableRow(label, tuple(bands[start:end]), _off(label, bands[start], bands[end - 1]))
        for start in range(len(bands))
        for end in _ends(label, bands, start)
    ]
    return min(
        found,
        key=lambda row: (
            not row.is_level,
            not _is_apart(row.words, bands),
            bands.index(row.words[0]),
            row.off,
        ),
        default=None,
    )


def _off(label: _Band, first: _Band, last: _Band) -> float:
    return abs(label.top + label.foot - first.top - last.foot) / 2


def _ends(label: _Band, bands: Sequence[_Band], start: int) -> Iterator[int]:
    """Where words may end that begin with a paragraph: their middle comes nearer to that of the label."""
    if bands[start].top < label.foot:
        return
    before = inf
    for end in range(start + 1, len(bands) + 1):
        off = _off(label, bands[start], bands[end - 1])
        if off > before:
            return
        yield end
        before = off


def _is_apart(words: Sequence[_Band], bands: Sequence[_Band]) -> bool:
    first, last = bands.index(words[0]), bands.index(words[-1])
    around = [_gap(*bands[i : i + 2]) for i in (first - 1, last) if 0 <= i < len(bands) - 1]
    return max(map(_gap, words, words[1:]), default=0.0) < min(around, default=inf)


def _gap(above: _Band, below: _Band) -> float:
    return above.foot - below.top


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
