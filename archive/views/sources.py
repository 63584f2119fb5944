"""A source text as it came, each stretch of lines with what it was read as."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from archive.models import Source
from archive.reading.text import fold_space


class ReadAs(StrEnum):
    HEAD = "head"
    FURNITURE = "page furniture"
    TEXT = "text"
    FILE = "the file itself"


@dataclass(frozen=True)
class Stretch:
    read_as: ReadAs
    lines: list[tuple[int, str]]

    @property
    def slug(self) -> str:
        return self.read_as.name.lower()


def stretches(source: Source) -> list[Stretch]:
    """Group numbered lines by what they were read as. Empty lines go with those before them.

    The lines of a web page are not those that a reader sees: what was taken from it for head and
    furniture stands before it, and it is shown whole.
    """
    if is_page(source):
        parts = {
            ReadAs.HEAD: source.head,
            ReadAs.FURNITURE: source.furniture,
            ReadAs.FILE: source.text.splitlines(),
        }
        return [
            Stretch(read_as, list(enumerate(lines, start=1))) for read_as, lines in parts.items() if lines
        ]
    return [
        Stretch(read_as, [(number, line) for number, line, _ in group])
        for read_as, group in groupby(_read_lines(source), lambda row: row[2])
    ]


def is_page(source: Source) -> bool:
    return "html" in source.media_type


def _read_lines(source: Source) -> Iterator[tuple[int, str, ReadAs]]:
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
        yield number, line, read_as
