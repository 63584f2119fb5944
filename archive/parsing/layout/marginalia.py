"""Notes at the foot of pages and numbers of lines: printed beside the text, no part of it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.parsing.layout.lines import PageLine, row_text, rows

_SMALLER = 0.9
# "1 See the Gazette." · "* Retranslated." · "(2) Ibid."
_NOTE = re.compile(r"[(\[]?(?:\d{1,3}|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[a-z][.)])[)\]]?[.:]?(?:\s|(?=[^\W\d]))")
_LEAST_NUMBERED = 6


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


def part_line_numbers(pages: Sequence[list[PageLine]]) -> tuple[list[list[PageLine]], list[str]]:
    """Take off the numbers that count the lines of each page in its margin, as in minutes of a court."""
    kept: list[list[PageLine]] = []
    numbers: list[str] = []
    for lines in pages:
        numbered = _numbered(lines)
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


def _numbered(lines: list[PageLine]) -> set[int]:
    """The lines of a page that open with their number, if most do, one after the other in a margin."""
    found = [row[0] for row in rows(lines)]
    counted = [line for line in found if line.words[0].text.isdecimal() and len(line.words[0].text) < 4]
    run: list[PageLine] = []
    for line in counted:
        follows = run and int(line.words[0].text) == int(run[-1].words[0].text) + 1
        if follows and _aligned(line, run[-1]):
            run.append(line)
        elif len(run) < _LEAST_NUMBERED:
            run = [line]
    if len(run) < max(_LEAST_NUMBERED, 0.6 * len(found)):
        return set()
    edge = max(line.words[0].right for line in run)
    texts = [line.words[1].left for line in run if len(line.words) > 1]
    return {id(line) for line in run} if all(left > edge for left in texts) else set()


def _aligned(line: PageLine, other: PageLine) -> bool:
    word, before = line.words[0], other.words[0]
    return abs(word.left - before.left) < 3 or abs(word.right - before.right) < 3
