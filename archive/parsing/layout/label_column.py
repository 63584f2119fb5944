"""Labels in a column of their own beside the words, on as many lines as each takes.

RUDOLF           Good morning to all who came
ELPHBERG:        here today.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from archive.parsing.layout.lines import PageLine, body_size, most_common, rows
from archive.parsing.text import ends_sentence

_GAP = 0.6
"""Sizes of the type that part a label from the words beside it, at least."""

_LONGEST = 3
"""Lines of a label, at most."""

_MOST = 0.75
_LEVEL = 1.15
_FULL = 0.85
_CLOSES = re.compile(r"[:：.]$")


@dataclass(frozen=True, slots=True)
class _Label:
    """`lines`: below each other. `certain`: whether they can't be the labels of several turns."""

    lines: tuple[PageLine, ...]
    certain: bool

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def with_whole_labels(pages: Sequence[list[PageLine]]) -> list[list[PageLine]]:
    """The lines of pages, where a label that takes several has all its words on the first of them."""
    found = [list(_labels(lines)) for lines in pages]
    known = {label.text for labels in found for label in labels if label.certain}
    whole: list[list[PageLine]] = []
    for lines, labels in zip(pages, found, strict=True):
        first = {id(label.lines[0]): label for label in labels if label.text in known}
        gone = {id(line) for label in first.values() for line in label.lines[1:]}
        kept = [line for line in lines if id(line) not in gone]
        whole.append([_joined(first[id(line)]) if id(line) in first else line for line in kept])
    return whole


def _joined(label: _Label) -> PageLine:
    return replace(label.lines[0], words=tuple(word for line in label.lines for word in line.words))


def _labels(lines: Sequence[PageLine]) -> Iterator[_Label]:
    """The labels of a page that take several lines."""
    size = body_size(lines)
    margin = most_common((line.left for line in lines), [len(line.text) for line in lines])
    text = [line for line in lines if line.left > margin - _GAP * size]
    beside = [line for line in lines if line.right < margin - _GAP * size and abs(line.size - size) < 1]
    letters = sum(len(line.text) for line in lines)
    if len(beside) < 2 or sum(len(line.text) for line in text) < _MOST * letters:
        return
    heights = {id(line): row for row in rows([*text, *beside]) for line in row}
    ends = max(line.right for line in text)
    step = most_common((one.bottom - other.bottom for one, other in _below(text)), default=1.2 * size)
    if _goes_on_for_long(beside, step):
        return
    group: list[PageLine] = []
    certain = True
    for line in [*sorted(beside, key=lambda each: -each.bottom), None]:
        if line and group and len(group) < _LONGEST and _goes_on(group[-1], line, step):
            said = [each for each in heights[id(group[-1])] if each is not group[-1]]
            full = not said or said[-1].right > margin + _FULL * (ends - margin)
            certain = certain and full and not (said and ends_sentence(said[-1].text))
            group.append(line)
            continue
        if len(group) > 1 and len(heights[id(group[0])]) > 1:
            yield _Label(tuple(group), certain)
        group, certain = [line] if line else [], True


def _below(text: Sequence[PageLine]) -> Iterator[tuple[PageLine, PageLine]]:
    found = [row[0] for row in rows(text)]
    return pairwise(found)


def _goes_on_for_long(beside: Sequence[PageLine], step: float) -> bool:
    """Whether lines below each other are more than labels have, as in a column of text."""
    run = 1
    for one, other in _below(beside):
        run = run + 1 if _goes_on(one, other, step) else 1
        if run > _LONGEST:
            return True
    return False


def _goes_on(above: PageLine, line: PageLine, step: float) -> bool:
    near = 0 < above.bottom - line.bottom < _LEVEL * step
    return near and abs(above.left - line.left) < 1 and not _CLOSES.search(above.text)
