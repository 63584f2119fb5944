"""Notes at the foot of pages and what stands in their margins: printed beside the text, no part of it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import inf

from archive.parsing.layout.lines import GUTTER, PageLine, row_text, rows

_SMALLER = 0.9
# "1 See the Gazette." · "* Retranslated." · "(2) Ibid."
_NOTE = re.compile(r"[(\[]?(?:\d{1,3}|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[a-z][.)])[)\]]?[.:]?(?:\s|(?=[^\W\d]))")
_LEAST_NUMBERED = 6
_LEAST_COUNTED = 4
_FEW = 0.04
_SHORTEST = 5
_SAME_HEIGHT = 3.0


def part_notes(pages: Sequence[list[PageLine]], body: float) -> tuple[list[list[PageLine]], list[str]]:
    """Part the notes from the text of each page: small type at its foot that opens with a sign of a note.

    What goes on in small type at the foot of the next page is the rest of the note.
    """
    kept: list[list[PageLine]] = []
    notes: list[str] = []
    goes_on = False
    for lines in pages:
        found = rows(lines)
        start = len(found)
        while start and max(line.size for line in found[start - 1]) < _SMALLER * body:
            start -= 1
        opens = next((i for i in range(start, len(found)) if _NOTE.match(row_text(found[i]))), len(found))
        first = start if goes_on else opens
        if first == 0:  # a page of small type alone is text
            first = len(found)
        notes += [row_text(row) for row in found[first:]]
        goes_on = first < len(found)
        gone = {id(line) for row in found[first:] for line in row}
        kept.append([line for line in lines if id(line) not in gone])
    return kept, notes


def part_notes_of_columns(
    pages: Sequence[list[PageLine]], gutters: Sequence[Sequence[float]], body: float
) -> tuple[list[list[PageLine]], list[str]]:
    """Part the notes that stand at the foot of a column rather than of a page."""
    columns = [
        [line for line in lines if sum(place <= line.left for place in places) == number]
        for lines, places in zip(pages, gutters, strict=True)
        if places
        for number in range(len(places) + 1)
    ]
    kept, notes = part_notes(columns, body)
    left = {id(line) for lines in kept for line in lines}
    return [
        [line for line in lines if id(line) in left] if places else lines
        for lines, places in zip(pages, gutters, strict=True)
    ], notes


def part_line_numbers(pages: Sequence[list[PageLine]]) -> tuple[list[list[PageLine]], list[str]]:
    """Take off the numbers that count the lines of each page in its margin, as in minutes of a court."""
    kept: list[list[PageLine]] = []
    numbers: list[str] = []
    found = [_numbered(lines) for lines in pages]
    if sum(map(bool, found)) > len(pages) / 2:
        # The last page may have a few lines.
        found = [numbered or _numbered(lines, 1) for lines, numbered in zip(pages, found, strict=True)]
    for lines, numbered in zip(pages, found, strict=True):
        numbers += (
            [" ".join(line.words[0].text for line in lines if id(line) in numbered)] if numbered else []
        )
        left = [
            replace(line, words=line.words[1:]) if id(line) in numbered else line
            for line in lines
            if id(line) not in numbered or len(line.words) > 1
        ]
        kept.append(left)
    return kept, numbers


def _numbered(lines: list[PageLine], least: int = _LEAST_NUMBERED) -> set[int]:
    """The lines of a page that open with their number, if most do, one after the other in a margin."""
    found = [row[0] for row in rows(lines)]
    counted = [line for line in found if line.words[0].text.isdecimal() and len(line.words[0].text) < 4]
    run: list[PageLine] = []
    for line in counted:
        follows = run and int(line.words[0].text) == int(run[-1].words[0].text) + 1
        if follows and _aligned(line, run[-1]):
            run.append(line)
        elif len(run) < least:
            run = [line]
    if len(run) < max(least, 0.6 * len(found)):
        return set()
    edge = max(line.words[0].right for line in run)
    texts = [line.words[1].left for line in run if len(line.words) > 1]
    return {id(line) for line in run} if all(left > edge for left in texts) else set()


def _aligned(line: PageLine, other: PageLine) -> bool:
    word, before = line.words[0], other.words[0]
    return abs(word.left - before.left) < 3 or abs(word.right - before.right) < 3


def part_margins(pages: Sequence[list[PageLine]], body: float) -> tuple[list[list[PageLine]], list[str]]:
    """Part what stands in the margins, beside the text, from the text.

    That is small type ("the treaty on fishing"), the number of every fifth line or so, and what most pages
    have at one height, as the letters of a page's quarters. A label stays: it is in type of the usual size,
    in capitals or before a colon.
    """
    edges = [_edges(pages[side::2], body) for side in (0, 1)]
    pages = [
        [piece for line in lines for piece in _number_apart(line, *edges[number % 2])]
        for number, lines in enumerate(pages)
    ]
    outside = [
        line
        for side, (left, right) in enumerate(edges)
        for lines in pages[side::2]
        for line in lines
        if line.right < left or line.left > right
    ]
    places = Counter(
        (line.text, round(line.bottom / _SAME_HEIGHT) + step) for line in outside for step in (0, 1)
    )
    often = max(3, len(pages) / 2)
    counted = _counting([line for line in outside if line.text.isdecimal() and len(line.text) < _SHORTEST])
    gone = {
        id(line)
        for line in outside
        if (line.size < _SMALLER * body and not _may_be_label(line.text))
        or id(line) in counted
        or any(places[line.text, round(line.bottom / _SAME_HEIGHT) + step] >= often for step in (0, 1))
    }
    notes = [line.text for lines in pages for line in lines if id(line) in gone]
    return [[line for line in lines if id(line) not in gone] for lines in pages], notes


def _edges(pages: Sequence[list[PageLine]], body: float) -> tuple[float, float]:
    """Where the text of pages begins and ends: what is wholly to the left or to the right stands outside."""
    lines = [line for page in pages for line in page]
    text = [line for line in lines if line.size >= _SMALLER * body and len(line.text) >= _SHORTEST]
    least = max(2, _FEW * len(text))
    lefts = Counter(round(line.left) for line in text if not line.words[0].text.isdecimal())
    rights = Counter(round(line.right) for line in text if not line.words[-1].text.isdecimal())
    left = min((place for place, times in lefts.items() if times >= least), default=-inf)
    right = max((place for place, times in rights.items() if times >= least), default=inf)
    return (left, right) if left < right else (-inf, inf)


def _number_apart(line: PageLine, left: float, right: float) -> list[PageLine]:
    """A line, apart from a number that is set beside it outside of these edges."""
    words = line.words
    if len(words) > 1 and words[0].text.isdecimal() and words[0].right < left <= words[1].left + 1:
        return [replace(line, words=words[:1]), replace(line, words=words[1:])]
    ends_in_number = len(words) > 1 and words[-1].text.isdecimal() and right < words[-1].left
    if ends_in_number and words[-1].left - words[-2].right >= GUTTER * line.size:
        return [replace(line, words=words[:-1]), replace(line, words=words[-1:])]
    return [line]


def _may_be_label(text: str) -> bool:
    return text.isupper() or text.endswith((":", "："))


def _counting(numbers: Sequence[PageLine]) -> set[int]:
    """These numbers, if each on a page follows on the one above by the same step of two or more."""
    steps = Counter(
        int(below.text) - int(above.text)
        for above, below in pairwise(numbers)
        if above.page == below.page and below.bottom < above.bottom
    )
    step, times = max(steps.items(), key=lambda item: item[1], default=(0, 0))
    apart = step > 1 and times + 1 >= max(_LEAST_COUNTED, 0.8 * steps.total())
    return {id(line) for line in numbers if int(line.text) % step == 0} if apart else set()
