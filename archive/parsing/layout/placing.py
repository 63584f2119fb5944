"""Lines of pages beside the margins of the column that each stands in."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.parsing.layout.columns import PageColumn
from archive.parsing.layout.lines import DEEPEST_INDENT, LABEL_GAP, PageLine, PageWord, most_common

INDENT = 0.6
"""A line that begins so many sizes of the type behind the margin is indented."""

_CENTRED = 1.5
_FEW = 0.04
_NEARLY = 0.12
_LEVEL = 0.15
_FEWEST = 3
_MOST = 0.7
_SHORTEST = 2
_MOST_GAPS = 2


@dataclass(frozen=True, slots=True)
class ColumnFrame:
    """The margins of the column that a line stands in."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class PlacedLine:
    line: PageLine
    frame: ColumnFrame
    column: int

    @property
    def indent(self) -> float:
        return (self.line.left - self.frame.left) / self.line.size

    @property
    def is_centred(self) -> bool:
        behind = (self.frame.right - self.line.right) / self.line.size
        return min(self.indent, behind) > _CENTRED and abs(self.indent - behind) < _CENTRED


def centred(placed: Iterable[PlacedLine]) -> set[int]:
    """The ids of lines that are set in the middle of their column."""
    return {id(each.line) for each in placed if each.is_centred}


def placed_lines(columns: Sequence[PageColumn]) -> list[PlacedLine]:
    """The lines of all columns in order. Columns of one place share their margins on left or right pages."""
    groups: dict[tuple[int, int, int], list[PageLine]] = defaultdict(list)
    begun: Counter[int] = Counter()
    for column in columns:
        begun.update(round(line.left) for line in column.lines)
        for line in column.lines:
            groups[(*column.place, line.page % 2)].append(line)
    frames = {key: _frame(lines, begun) for key, lines in groups.items()}
    widths = {
        key[:2]: max(frames[k].right - frames[k].left for k in frames if k[:2] == key[:2]) for key in frames
    }
    placed: list[PlacedLine] = []
    for number, column in enumerate(columns):
        for line in column.lines:
            key = (*column.place, line.page % 2)
            frame = frames[key]
            placed.append(PlacedLine(line, ColumnFrame(frame.left, frame.left + widths[key[:2]]), number))
    return placed


def label_words(lines: Iterable[PlacedLine]) -> dict[int, int]:
    """How many words stand in a column of labels, to the left of the text, by the `id` of each such line.

    A label may stand a little above the words beside it, on a line of its own. None where there are few, or
    where they are figures or signs.
    """
    lines = list(lines)
    before = [_words_before(placed) for placed in lines]
    column = most_common(placed.line.left for placed, number in zip(lines, before, strict=True) if number)
    found: dict[int, int] = {}
    worded = 0
    above: PlacedLine | None = None
    for placed, number in zip(lines, before, strict=True):
        alone = number == len(placed.line.words)
        # The second line of a label is none by itself, and neither is what stands at another margin.
        goes_on = above and id(above.line) in found
        elsewhere = abs(placed.line.left - column) >= INDENT * placed.line.size
        above = placed
        if number and not (alone and (goes_on or elsewhere)):
            found[id(placed.line)] = number
            worded += any(map(_is_worded, placed.line.words[:number]))
    return found if len(found) >= _FEWEST and worded > _MOST * len(found) else {}


def _words_before(placed: PlacedLine) -> int:
    """How many words of a line stand to the left of the text, set apart from it."""
    if placed.indent >= -INDENT:
        return 0
    line, margin = placed.line, placed.frame.left
    for number, word, beside in line.parted():
        # Their first line may be indented.
        if -_LEVEL < (beside.left - margin) / line.size < DEEPEST_INDENT and word.right < margin:
            return number
    apart = line.right <= margin - LABEL_GAP * line.size and any(map(_is_worded, line.words))
    return len(line.words) if apart else 0


def _is_worded(word: PageWord) -> bool:
    """Whether a word may be of a label: no number, and no small letter of a list."""
    return any(map(str.isalpha, word.text)) and (len(word.text) > _SHORTEST or word.text[0].isupper())


def _frame(lines: Sequence[PageLine], begun: Mapping[int, int]) -> ColumnFrame:
    """Where most lines begin, and where the longest end; a few that stick far out are no measure.

    `begun`: how many lines of the document begin at each point.
    """
    ends = sorted(line.right for line in lines)
    most = ends[-1 - len(ends) // 50]
    right = max(end for end in ends if end <= most + lines[0].size)
    return ColumnFrame(_behind_labels(lines, _margin(lines, right), begun), right)


def _behind_labels(lines: Sequence[PageLine], margin: float, begun: Mapping[int, int]) -> float:
    """Where the words begin if most lines at the margin begin with a label, apart from words at one place.

    Words that take several lines go on at that place.
    """
    outer = [line for line in lines if abs(line.left - margin) < 1]
    gaps = [[word.left for _, _, word in line.parted()] for line in outer]
    # Lines with more gaps are spread to the margin.
    places = Counter(round(place) for found in gaps if len(found) <= _MOST_GAPS for place in found)
    found = [place for place, times in places.items() if times >= _MOST * len(outer) and begun.get(place)]
    return float(max(found)) if found and len(outer) >= _FEWEST else margin


def _margin(lines: Sequence[PageLine], right: float) -> float:
    """Where lines begin that go on from a full one; first lines begin elsewhere, and may be more."""
    usual = most_common(line.left for line in lines)
    outer = [line.left for line in lines if line.left < usual - INDENT * line.size]
    if len(outer) < max(2, _FEW * len(lines)):
        return usual
    other = most_common(outer)

    def goes_on(left: float) -> float:
        before = [one for one, line in pairwise(lines) if abs(line.left - left) < 1]
        return sum(one.right > right - _NEARLY * (right - left) for one in before) / (len(before) or 1)

    return other if goes_on(other) > goes_on(usual) else usual
