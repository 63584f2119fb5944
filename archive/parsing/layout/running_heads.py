"""What is printed on the pages and belongs to none of them: running heads and feet, page numbers."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from archive.parsing.layout.lines import PageLine, body_size, most_common, pieces_of, row_text, rows

_DEEPEST = 4
"""Rows of a running head or foot, at most."""

_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|pag|pág|seite|стр)\w*\W*)?(\d+)(?:\W+(?:of|de|von|из|sur)?\W*\d+)?\W*", re.I
)
_SAME_HEIGHT = 3.0
_OWN_GAP = 1.3
_MANY = 5
_MOST = 0.6
_DENSE = 0.4


@dataclass(frozen=True, slots=True)
class RunningHeadSplit:
    """The lines of each page that are its own, and the texts that run through the pages."""

    pages: list[list[PageLine]]
    running: list[str]


class _Edge(NamedTuple):
    """A row at the head or foot of a page. `depth`: rows between it and the edge. `apart`: set off."""

    page: int
    at_head: bool
    depth: int
    key: str
    height: float
    size: float
    apart: bool
    row: list[PageLine]


def part_running(pages: Sequence[list[PageLine]]) -> RunningHeadSplit:
    """Part what repeats at the head or foot of pages, at one height, from the text of the pages.

    Numbers may differ. A row counts if it or a piece of it stands so on three pages or more (on both of two)
    that nearly follow on each other, and is set off from the text by a gap or its size, or stands on most
    pages; and any row at the height where most pages have one. What ends like a speaker's label must be set
    off on most pages.
    """
    edges = [edge for number, lines in enumerate(pages) for edge in _edges(number, lines)]
    running = _repeated(edges, len(pages))
    running |= _at_running_heights(edges, running, len(pages))
    running |= {id(edge.row) for edge in edges if edge.depth == 0 and edge.apart and _numbers_page(edge)}
    taken = _contiguous(edges, running)
    texts = [row_text(edge.row) for edge in sorted(taken, key=lambda e: (e.page, not e.at_head, e.depth))]
    gone = {id(line) for edge in taken for line in edge.row}
    return RunningHeadSplit([[line for line in lines if id(line) not in gone] for lines in pages], texts)


def _edges(number: int, lines: list[PageLine]) -> list[_Edge]:
    found = rows(lines)
    usual = body_size(lines) if lines else 1.0
    steps = [above[0].bottom - below[0].bottom for above, below in pairwise(found)]
    leading = most_common(steps, default=usual * 1.2)
    edges: list[_Edge] = []
    depth = min(_DEEPEST, len(found) // 2 if len(found) > 1 else len(found))
    for at_head in (True, False):
        for place in range(depth):
            index = place if at_head else len(found) - 1 - place
            row = found[index]
            step = steps[index if at_head else index - 1] if steps else leading * 9
            size = max(line.size for line in row)
            apart = step > _OWN_GAP * leading or abs(size - usual) > 0.08 * usual
            # Beside a name of the journal there may be that of whoever speaks on the page.
            parts = [piece.text for line in row for piece in pieces_of(line)]
            for text in {row_text(row), *(parts if apart else ())}:
                key = _NUMBER.sub("#", text).casefold()
                edges.append(_Edge(number, at_head, place, key, row[0].bottom, size, apart, row))
    return edges


def _repeated(edges: list[_Edge], count: int) -> set[int]:
    groups: dict[tuple[bool, str], list[_Edge]] = defaultdict(list)
    for edge in edges:
        groups[edge.at_head, edge.key].append(edge)
    running: set[int] = set()
    for group in groups.values():
        usual = most_common(edge.height for edge in group)
        level = [edge for edge in group if abs(edge.height - usual) <= _SAME_HEIGHT]
        pages = len({edge.page for edge in level})
        apart = sum(edge.apart for edge in level) > len(level) / 2 and _goes_on(level, pages, count)
        if pages >= min(3, max(2, count)) and (apart or _is_plain(level, pages, count)):
            running |= {id(edge.row) for edge in level}
    return running


def _goes_on(level: list[_Edge], pages: int, count: int) -> bool:
    """Whether a row stands on the pages of a chapter at least, not here and there as a label may."""
    if level[0].key.endswith((":", "：")):
        return pages > _MOST * count
    numbers = [edge.page for edge in level]
    return pages > _DENSE * (max(numbers) - min(numbers) + 1)


def _is_plain(level: list[_Edge], pages: int, count: int) -> bool:
    """Whether a row that is not set off from the text runs through the pages all the same.

    It counts them, or some words stand on most pages, which no line of a speech does.
    """
    first = level[0].key
    if pages < max(3, count / 2) or first.endswith((":", "：")):
        return False
    offsets = Counter(
        int(found[0][:9]) - edge.page for edge in level if (found := re.search(r"\d+", row_text(edge.row)))
    )
    counts_pages = offsets and max(offsets.values()) > 0.8 * len(level)
    return bool(counts_pages) or (pages >= max(_MANY, _MOST * count) and len(first.split()) > 1)


def _at_running_heights(edges: list[_Edge], running: set[int], count: int) -> set[int]:
    """Rows set off at a height where most pages have a running row: heads that change with the chapter."""
    found: set[int] = set()
    for at_head in (True, False):
        level = [e for e in edges if e.at_head == at_head and e.depth == 0 and id(e.row) in running]
        if len(level) < max(3, count / 2):
            continue
        height, size = most_common(e.height for e in level), most_common(e.size for e in level)
        found |= {
            id(edge.row)
            for edge in edges
            if edge.at_head == at_head
            and edge.depth == 0
            and edge.apart
            and abs(edge.height - height) <= _SAME_HEIGHT
            and abs(edge.size - size) <= 0.6
        }
    return found


def _numbers_page(edge: _Edge) -> bool:
    found = _PAGE_NUMBER.fullmatch(row_text(edge.row))
    return found is not None and int(found[1][:9]) == edge.page + 1


def _contiguous(edges: list[_Edge], running: set[int]) -> list[_Edge]:
    """Running rows that have none of the page's own between them and the edge of the page."""
    taken: list[_Edge] = []
    rows_taken: set[int] = set()
    reached: dict[tuple[int, bool], int] = {}
    for edge in sorted(edges, key=lambda each: each.depth):
        place = (edge.page, edge.at_head)
        if id(edge.row) in running and id(edge.row) not in rows_taken and reached.get(place, 0) == edge.depth:
            rows_taken.add(id(edge.row))
            reached[place] = edge.depth + 1
            taken.append(edge)
    return taken
