"""Labels in a column of their own beside the words, on as many lines as each takes.

RUDOLF           Good morning to all who came
ELPHBERG:        here today.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from archive.parsing.layout.lines import DEEPEST_INDENT, LABEL_GAP, PageLine, body_size, most_common, rows
from archive.parsing.text import begins_small, ends_sentence

_LONGEST = 3
"""Lines of a label, at most."""

_LONGEST_APART = 8
"""The same, where a space parts each turn from the one above."""

_FEWEST = 3
_MOST = 0.75
_LEVEL = 1.15
_MANY = 0.4
_BESIDE = 0.4
"""A line that stands no more steps above another one may be beside it."""

_FULL = 0.85

_CLOSES = re.compile(r"[:：.]$")
_TIME = re.compile(r"\[?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d+)?\]?")
_ABBREVIATED = re.compile(r"\b(?:\w|Mrs?|Ms|Dr|Prof|Sra?|Sres|St|Hon|Gen|Sen|Rep|Col|Lt|Abg|Mme)\.$")


@dataclass(frozen=True, slots=True)
class _Label:
    """`lines`: below each other, `place`: that with the words beside it.

    `certain`: whether they can't be the labels of several turns. `times`: time codes beside the first line.
    """

    lines: tuple[PageLine, ...]
    place: PageLine
    certain: bool
    times: tuple[PageLine, ...]

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True)
class _LabelColumn:
    """The lines of a page to the left of its text: `labels`, and `before` with time codes among them.

    `margin`: where the text begins. `step`: from line to line. `apart`: a space parts each turn from the
    one above.
    """

    labels: tuple[PageLine, ...]
    before: tuple[PageLine, ...]
    text: tuple[PageLine, ...]
    margin: float
    step: float
    apart: bool = False


def lines_beside(pages: Sequence[list[PageLine]]) -> set[int]:
    """The ids of lines in a column of labels, where a space parts each turn from the one above."""
    return {id(line) for column in _columns(pages) if column and column.apart for line in column.before}


def with_whole_labels(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """The lines of pages, where a label that takes several has all its words on the first of them."""
    pages = with_words_apart(pages)
    found = [list(_labels(column)) if column else [] for column in _columns(pages)]
    known = {label.text for labels in found for label in labels if label.certain}
    whole: list[list[PageLine]] = []
    for lines, labels in zip(pages, found, strict=True):
        placed = {id(label.place): label for label in labels if label.text in known}
        gone = {id(line) for label in placed.values() for line in (*label.lines, *label.times)}
        whole.append(
            [
                part
                for line in lines
                for part in (_joined(placed[id(line)]) if id(line) in placed else (line,))
                if id(part) not in gone
            ]
        )
    return whole


def with_words_apart(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """The lines of pages, time code, label and words of one line apart."""
    return [
        [part for line in lines for part in _parts(line, margin)]
        for lines, margin in zip(pages, margins_of(pages), strict=True)
    ]


def _parts(line: PageLine, margin: float) -> list[PageLine]:
    starts = [0]
    for number, before, word in line.parted():
        is_time = number == 1 and is_time_code(before.text)
        begins = before.right < margin and -1 < word.left - margin < DEEPEST_INDENT * line.size
        if is_time or begins:
            starts.append(number)
    if len(starts) == 1:
        return [line]
    return [replace(line, words=line.words[start:end]) for start, end in pairwise([*starts, None])]


def margins_of(pages: Sequence[list[PageLine]]) -> list[float]:
    """Where the text of each page begins: where most of all pages does, if some of this one begins there.

    On a page of short answers most letters may be those of the labels.
    """
    of_all = _margin([line for lines in pages for line in lines])
    return [of_all if any(_begins_at(of_all, line) for line in lines) else _margin(lines) for lines in pages]


def _begins_at(margin: float, line: PageLine) -> bool:
    """Whether a line begins at the margin, or its words behind a label do."""
    if line.left >= margin - 1:
        return line.left < margin + 1
    return line.right > margin and any(abs(word.left - margin) < 1 for _, _, word in line.parted())


def _margin(lines: Sequence[PageLine]) -> float:
    return most_common((line.left for line in lines), [len(line.text) for line in lines])


def is_time_code(text: str) -> bool:
    return bool(_TIME.fullmatch(text))


def text_beside(lines: Sequence[PageLine], margin: float) -> list[PageLine]:
    """The lines of a page that stand beside labels, or would."""
    return [line for line in lines if line.left > margin - LABEL_GAP * line.size]


def before_text(lines: Sequence[PageLine], margin: float) -> list[PageLine]:
    """The lines of a page that stand to the left of its text, in the type of most of it."""
    size = body_size(lines)
    return [line for line in lines if line.right < margin - LABEL_GAP * size and abs(line.size - size) < 1]


def line_step(pages: Sequence[list[PageLine]], margins: Sequence[float]) -> float:
    """The step from line to line within paragraphs, in points: of short ones most steps are between them."""
    pairs = [
        pair
        for lines, margin in zip(pages, margins, strict=True)
        for pair in pairwise(sorted(text_beside(lines, margin), key=lambda each: -each.bottom))
    ]
    steps = [(one.bottom - other.bottom, other) for one, other in pairs if one.bottom > other.bottom]
    within = [step for step, line in steps if begins_small(line.text)]
    usual = within if len(within) >= _FEWEST else [step for step, _ in steps]
    return most_common(usual, default=1.0)


def _joined(label: _Label) -> Iterator[PageLine]:
    """The time codes and all words of a label, on one line with the words beside it."""
    for time in label.times:
        yield replace(label.place, words=time.words)
    yield replace(label.place, words=tuple(word for line in label.lines for word in line.words))


def _columns(pages: Sequence[list[PageLine]]) -> list[_LabelColumn | None]:
    """The column of labels of each page, or None."""
    margins = margins_of(pages)
    step = line_step(pages, margins)
    found = [_beside(lines, margin, step) for lines, margin in zip(pages, margins, strict=True)]
    firsts = [number for column, lines in zip(found, pages, strict=True) for number in _spaces(column, lines)]
    # Labels without a space between them are one where a space parts each turn from the one above.
    apart = len(firsts) >= _FEWEST and not any(firsts)
    return [
        replace(column, apart=apart) if _is_of_labels(column, lines, apart=apart) else None
        for column, lines in zip(found, pages, strict=True)
    ]


def _beside(lines: Sequence[PageLine], margin: float, step: float) -> _LabelColumn:
    """The lines of a page to the left of its text."""
    before = before_text(lines, margin)
    labels = [line for line in before if not is_time_code(line.text)]
    return _LabelColumn(tuple(labels), tuple(before), tuple(text_beside(lines, margin)), margin, step)


def _is_of_labels(column: _LabelColumn, lines: Sequence[PageLine], *, apart: bool) -> bool:
    letters = sum(len(line.text) for line in lines)
    if len(column.labels) < (1 if apart else 2):
        return False
    if sum(len(line.text) for line in column.text) < (_MANY if apart else _MOST) * letters:
        return False
    return not _goes_on_for_long(column.labels, column.step, _LONGEST_APART if apart else _LONGEST)


def _spaces(column: _LabelColumn, lines: Sequence[PageLine]) -> Iterator[bool]:
    """Whether a line stands close above, of each label of a page behind the first that begins a turn."""
    heights = sorted(line.bottom for line in lines if not is_time_code(line.text))
    ordered = sorted(column.labels, key=lambda each: -each.bottom)
    for above, line in pairwise(ordered):
        if not _goes_on(above, line, column.step):
            nearest = bisect_right(heights, line.bottom + _BESIDE * column.step)
            yield nearest < len(heights) and heights[nearest] < line.bottom + _LEVEL * column.step


def _labels(column: _LabelColumn) -> Iterator[_Label]:
    """The labels of a page that take several lines."""
    heights = {id(line): row for row in rows([*column.text, *column.labels]) for line in row}
    ends = max(line.right for line in column.text)
    longest = _LONGEST_APART if column.apart else _LONGEST
    group: list[PageLine] = []
    certain = True
    for line in [*sorted(column.labels, key=lambda each: -each.bottom), None]:
        if line and group and len(group) < longest and _goes_on(group[-1], line, column.step):
            said = [each for each in heights[id(group[-1])] if each is not group[-1]]
            full = not said or said[-1].right > column.margin + _FULL * (ends - column.margin)
            goes_on = full and not (said and ends_sentence(said[-1].text))
            # Whoever speaks has words beside the name.
            certain = certain and (column.apart or goes_on or len(heights[id(line)]) == 1)
            group.append(line)
            continue
        place = next((each for each in group if len(heights[id(each)]) > 1), None)
        if len(group) > 1 and place:
            times = (line for line in column.before if is_time_code(line.text))
            level = (time for time in times if abs(time.bottom - group[0].bottom) < time.size / 2)
            yield _Label(tuple(group), place, certain, tuple(level))
        group, certain = [line] if line else [], True


def _below(text: Sequence[PageLine]) -> Iterator[tuple[PageLine, PageLine]]:
    found = [row[0] for row in rows(text)]
    return pairwise(found)


def _goes_on_for_long(beside: Sequence[PageLine], step: float, longest: int) -> bool:
    """Whether lines below each other are more than labels have, as in a column of text."""
    run = 1
    for one, other in _below(beside):
        run = run + 1 if _goes_on(one, other, step) else 1
        if run > longest:
            return True
    return False


def _goes_on(above: PageLine, line: PageLine, step: float) -> bool:
    near = 0 < above.bottom - line.bottom < _LEVEL * step
    closed = _CLOSES.search(above.text) and not _ABBREVIATED.search(above.text)
    return near and abs(above.left - line.left) < 1 and not closed
