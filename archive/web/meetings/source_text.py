"""A source text as it came, cut into pages, each stretch of lines with what it was read as."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from archive.models import Source
from archive.parsing.text import fold_space

# Characters on one page. A longer line has a page to itself.
MOST = 200_000
# What the page says of each line besides: millions of empty lines are many pages too.
PER_LINE = 10


class ReadAs(StrEnum):
    HEAD = "head"
    FURNITURE = "page furniture"
    TEXT = "text"
    FILE = "the file itself"


class Line(NamedTuple):
    number: int
    text: str
    read_as: ReadAs


@dataclass(frozen=True)
class Stretch:
    read_as: ReadAs
    lines: list[tuple[int, str]]

    @property
    def slug(self) -> str:
        return self.read_as.name.lower()


def lines_of(source: Source) -> Iterator[Line]:
    """Each line with its number and what it was read as. Empty lines go with those before them.

    The lines of a web page are not those that a reader sees: what was taken from it for head and
    furniture stands before it, and it is shown whole.
    """
    return _lines_of_page(source) if is_page(source) else _read_lines(source)


def pages(lines: Iterable[Line], most: int = MOST) -> list[list[Line]]:
    """Whole lines, as many on each page as it holds. What has no line is one empty page."""
    cut: list[list[Line]] = [[]]
    room = most
    for line in lines:
        cost = len(line.text) + PER_LINE
        if cost > room and cut[-1]:
            cut.append([])
            room = most
        cut[-1].append(line)
        room -= cost
    return cut


def stretches(lines: Iterable[Line]) -> list[Stretch]:
    """Group lines by what they were read as."""
    return [
        Stretch(read_as, [(line.number, line.text) for line in group])
        for read_as, group in groupby(lines, lambda line: line.read_as)
    ]


def is_page(source: Source) -> bool:
    return "html" in source.media_type


def _lines_of_page(source: Source) -> Iterator[Line]:
    parts = {
        ReadAs.HEAD: source.head,
        ReadAs.FURNITURE: source.furniture,
        ReadAs.FILE: source.text.splitlines(),
    }
    for read_as, texts in parts.items():
        for number, text in enumerate(texts, start=1):
            yield Line(number, text, read_as)


def _read_lines(source: Source) -> Iterator[Line]:
    # A line may stand both in the head and, printed again, at the foot: each is used up once.
    left = {
        ReadAs.HEAD: Counter(map(fold_space, source.head)),
        ReadAs.FURNITURE: Counter(map(fold_space, source.furniture)),
    }
    read_as = ReadAs.FURNITURE
    for number, line in enumerate(source.text.splitlines(), start=1):
        if words := fold_space(line):
            read_as = next((kind for kind, lines in left.items() if lines[words]), ReadAs.TEXT)
            if read_as in left:
                left[read_as][words] -= 1
        yield Line(number, line, read_as)
