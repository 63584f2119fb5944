"""A source text by page, with what the reader took each line for: head, boilerplate or text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby, repeat
from typing import NamedTuple

from archive.models import Source
from archive.parsing.source_lines import ReadAs

# Most characters of a page; a longer line has a page of its own.
PAGE_CHARACTERS = 200_000
# Added to the length of each line, so that empty lines fill pages too.
LINE_COST = 10


class SourceLine(NamedTuple):
    number: int
    text: str
    read_as: ReadAs


@dataclass(frozen=True)
class LineGroup:
    read_as: ReadAs
    lines: list[tuple[int, str]]

    @property
    def slug(self) -> str:
        return self.read_as.name.lower()


def lines_of(source: Source) -> Iterator[SourceLine]:
    """Each line with its number and what it was read as.

    The lines of an HTML file are not those of the page that a reader sees. So the head and boilerplate
    that were extracted come first, and then the whole file.
    """
    return _lines_of_page(source) if is_page(source) else _read_lines(source)


def pages(lines: Iterable[SourceLine], most: int = PAGE_CHARACTERS) -> list[list[SourceLine]]:
    """Split into pages of at most `most` characters, at line ends. Without lines, one empty page."""
    result: list[list[SourceLine]] = [[]]
    room = most
    for line in lines:
        cost = len(line.text) + LINE_COST
        if cost > room and result[-1]:
            result.append([])
            room = most
        result[-1].append(line)
        room -= cost
    return result


def grouped_lines(lines: Iterable[SourceLine]) -> list[LineGroup]:
    """Consecutive lines that were read as the same."""
    return [
        LineGroup(read_as, [(line.number, line.text) for line in group])
        for read_as, group in groupby(lines, lambda line: line.read_as)
    ]


def is_page(source: Source) -> bool:
    return "html" in source.media_type


def _lines_of_page(source: Source) -> Iterator[SourceLine]:
    parts = {
        ReadAs.HEAD: source.head,
        ReadAs.BOILERPLATE: source.furniture,
        ReadAs.FILE: source.text.splitlines(),
    }
    for read_as, texts in parts.items():
        for number, text in enumerate(texts, start=1):
            yield SourceLine(number, text, read_as)


def _read_lines(source: Source) -> Iterator[SourceLine]:
    kinds = chain.from_iterable(repeat(ReadAs(kind), count) for kind, count in source.line_runs)
    lines = zip(source.text.splitlines(), chain(kinds, repeat(ReadAs.TEXT)), strict=False)
    for number, (line, read_as) in enumerate(lines, start=1):
        yield SourceLine(number, line, read_as)
