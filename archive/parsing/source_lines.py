"""What each line of a source text was read as: head, boilerplate or text."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby

from archive.parsing.text import fold_space


class ReadAs(StrEnum):
    HEAD = "head"
    BOILERPLATE = "boilerplate"
    TEXT = "text"
    FILE = "the file itself"


LineRun = tuple[str, int]
"""What a run of consecutive lines was read as, and how many they are."""


def line_runs(text: str, head: Iterable[str], furniture: Iterable[str]) -> list[LineRun]:
    """The lines of a text that was read with this head and boilerplate, in runs; an empty line counts with
    the one before."""
    kinds = _kinds(text.splitlines(), head, furniture)
    return [(str(kind), sum(1 for _ in run)) for kind, run in groupby(kinds)]


def _kinds(lines: Iterable[str], head: Iterable[str], furniture: Iterable[str]) -> Iterator[ReadAs]:
    # A line may occur in the head and again in the footer: each occurrence is counted off.
    left = {
        ReadAs.HEAD: Counter(map(fold_space, head)),
        ReadAs.BOILERPLATE: Counter(map(fold_space, furniture)),
    }
    # Most lines of a page begin with a tag, and are long.
    begins = {"", *(line.partition(" ")[0] for known in left.values() for line in known)}
    read_as = ReadAs.BOILERPLATE
    for line in lines:
        first = "".join(line.split(None, 1)[:1])
        first = first if first.isascii() else fold_space(first)
        if first not in begins:
            read_as = ReadAs.TEXT
        elif words := fold_space(line):
            read_as = ReadAs.TEXT
            for kind, known in left.items():
                if known.get(words):
                    known[words] -= 1
                    read_as = kind
                    break
        yield read_as
