"""Columns of a page, and the order in which its lines are read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from archive.parsing.layout.lines import DEEPEST_INDENT, PageLine, joined, pieces_of, rows

LEAST_LINES = 5
"""Lines that each of two columns must have, side by side."""

_ALIGNED = 2.5
_MOST_PLACES = 12
_NARROWEST = 0.22
_MOST_ACROSS = 0.4
_LEAST_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class PageColumn:
    """Lines below each other. `place`: which column of how many, (0, 1) where there is one."""

    lines: tuple[PageLine, ...]
    place: tuple[int, int] = (0, 1)


def gutters(lines: Sequence[PageLine]) -> list[float]:
    """Where the second and any further column of a page begins, none where there is one column.

    Lines of a column begin at one place, lines before it end before that place, both stand side by side,
    and each column holds a fair part of the words: so names set beside speeches, or a table with short
    cells, are no columns.
    """
    pieces = [piece for line in lines for piece in pieces_of(line)]
    if len(pieces) < 2 * LEAST_LINES:
        return []
    left, right = min(piece.left for piece in pieces), max(piece.right for piece in pieces)
    counts: dict[int, int] = {}
    for piece in pieces:
        if _NARROWEST <= (piece.left - left) / ((right - left) or 1) <= 1 - _NARROWEST:
            counts[round(piece.left)] = counts.get(round(piece.left), 0) + 1
    found: list[float] = []
    likely = sorted(counts, key=lambda place: (-counts[place], place))[:_MOST_PLACES]
    parting = [place for place in likely if counts[place] > 2 and _parts(pieces, place - _ALIGNED)]
    for place in parting:
        if all(abs(place - other) > _NARROWEST * (right - left) for other in found):
            # First lines may be more than those that begin at the margin of their column.
            indent = DEEPEST_INDENT * lines[0].size
            found.append(min(other for other in parting if place - indent < other <= place) - _ALIGNED)
    return sorted(found)


def all_gutters(pages: Sequence[Sequence[PageLine]]) -> list[list[float]]:
    """The gutters of each page: the usual ones where they part its lines, else its own.

    Left and right pages may have different ones.
    """
    found = [gutters(lines) for lines in pages]
    usual = [_usual(found) or _usual(found[side::2]) for side in (0, 1)]
    for number, lines in enumerate(pages):
        places = usual[number % 2]
        pieces = [piece for line in lines for piece in pieces_of(line)]
        if places and all(_across(pieces, place) <= _MOST_ACROSS * len(pieces) for place in places):
            found[number] = places
    return found


def _usual(found: Sequence[list[float]]) -> list[float]:
    """The gutters of more than half of the pages that have any."""
    sets = Counter(tuple(round(place / _ALIGNED) for place in each) for each in found if each)
    best, count = max(sets.items(), key=lambda item: item[1], default=((), 0))
    if 2 * count <= sets.total():
        return []
    return next(each for each in found if tuple(round(place / _ALIGNED) for place in each) == best)


def _across(pieces: Sequence[PageLine], place: float) -> int:
    return sum(piece.left < place < piece.right for piece in pieces)


def _parts(pieces: Sequence[PageLine], place: float) -> bool:
    """Whether this place parts the lines into columns."""
    before = [piece for piece in pieces if piece.right <= place]
    behind = [piece for piece in pieces if piece.left >= place]
    across = len(pieces) - len(before) - len(behind)
    if min(len(before), len(behind)) < LEAST_LINES or across > _MOST_ACROSS * len(pieces):
        return False
    top = min(max(piece.top for piece in side) for side in (before, behind))
    foot = max(min(piece.bottom for piece in side) for side in (before, behind))
    beside = [[len(p.text) for p in side if foot <= p.bottom <= top] for side in (before, behind)]
    least, most = sorted(sum(lengths) for lengths in beside)
    return min(map(len, beside)) >= LEAST_LINES and least >= _LEAST_SHARE * most


def columns(lines: Sequence[PageLine], places: Sequence[float]) -> list[PageColumn]:
    """The columns of a page in reading order; a line across them parts what is above from what is below."""
    if not places:
        return [PageColumn(tuple(joined(row) for row in rows(lines)))] if lines else []
    found: list[PageColumn] = []
    band: list[list[PageLine]] = [[] for _ in range(len(places) + 1)]
    across: list[PageLine] = []
    for row in rows(lines):
        parted = _parted(row, places)
        if parted is None:
            found += _closed(band, [])
            across.append(joined(row))
        else:
            found += _closed([], across)
            across = []
            for column, piece in enumerate(parted):
                if piece:
                    band[column].append(piece)
    return [*found, *_closed(band, across)]


def _closed(band: list[list[PageLine]], across: list[PageLine]) -> list[PageColumn]:
    found = [PageColumn(tuple(lines), (place, len(band))) for place, lines in enumerate(band) if lines]
    for lines in band:
        lines.clear()
    return [*found, PageColumn(tuple(across))] if across else found


def _parted(row: list[PageLine], places: Sequence[float]) -> list[PageLine | None] | None:
    """The pieces of a row by columns, None where a piece stands across two."""
    found: list[list[PageLine]] = [[] for _ in range(len(places) + 1)]
    for line in row:
        for piece in pieces_of(line):
            first, last = (sum(place <= x for place in places) for x in (piece.left, piece.right - 1))
            if first != last:
                return None
            found[first].append(piece)
    return [joined(pieces) if pieces else None for pieces in found]
