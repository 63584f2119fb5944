"""Each place where a query meets a text, with the words before and after it: a concordance. Pure."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from archive.search.highlight.snippets import marks
from archive.search.query.ast import Node
from archive.search.scripts import UNSPACED
from archive.search.tokenizer import folded_words

# Words of context on either side, and within how many characters they are looked for.
WORDS = 12
REACH = 240

# To the end of a word; of scripts without spaces between words, each sign is one.
_REST_OF_WORD = re.compile(rf"(?![{UNSPACED}])[^\s{UNSPACED}]*")
_SIGN = re.compile(f"[{UNSPACED}]")
# Signs beside a match of scripts without spaces: about as much as so many words.
_SIGNS = 2 * WORDS

Key = tuple[str, ...]
Owner = TypeVar("Owner")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """`left`, `match` and `right` stand in the text one right after the other; neither end cuts a word."""

    text: str
    start: int
    end: int

    @property
    def match(self) -> str:
        return self.text[self.start : self.end]

    @property
    def left(self) -> str:
        begin = max(0, self.start - REACH)
        if begin and not self.text[begin - 1].isspace():
            begin = _end_of_word(self.text, begin, self.start)
        near = self.text[begin : self.start]
        signs = [sign.start() for sign in _SIGN.finditer(near)]
        if len(signs) > _SIGNS:
            near = near[signs[-_SIGNS] :]
        words = near.rsplit(None, WORDS)
        return (near[len(words[0]) :] if len(words) > WORDS else near).lstrip()

    @property
    def right(self) -> str:
        end = self.end + REACH
        near = self.text[self.end : end]
        if end < len(self.text) and not self.text[end].isspace():
            near = near[: len(near) - _end_of_word(near[::-1], 0, len(near))]
        signs = [sign.end() for sign in _SIGN.finditer(near)]
        if len(signs) > _SIGNS:
            near = near[: signs[_SIGNS - 1]]
        words = near.split(None, WORDS)
        return (near[: -len(words[-1])] if len(words) > WORDS else near).rstrip()

    def before(self) -> Key:
        """The words before it as they are compared: the nearest first."""
        return folded_words(self.left)[::-1]

    def after(self) -> Key:
        return folded_words(self.right)


def occurrences(text: str, root: Node | None, language: str = "") -> list[Occurrence]:
    """In the order of the text. What overlaps is one, as it is one mark on a page."""
    return [Occurrence(text, start, end) for start, end in marks(text, root, language)]


def opening(text: str) -> Occurrence:
    """The line of a text in which nothing is met: how it begins."""
    return Occurrence(text, 0, 0)


def by_words_before(lines: list[tuple[Owner, Occurrence]]) -> list[tuple[Owner, Occurrence]]:
    """What is nearest counts first. Where all is the same before, the words after decide, then the order
    given; a line without a match comes last."""
    return list(_sorted(lines, Occurrence.before, Occurrence.after))


def by_words_after(lines: list[tuple[Owner, Occurrence]]) -> list[tuple[Owner, Occurrence]]:
    return list(_sorted(lines, Occurrence.after, Occurrence.before))


def _sorted(
    lines: list[tuple[Owner, Occurrence]],
    first: Callable[[Occurrence], Key],
    second: Callable[[Occurrence], Key],
) -> Iterator[tuple[Owner, Occurrence]]:
    """Most lines differ in the first key, so the second is made for those alone that do not."""
    keyed = [((line[1].end == 0, first(line[1])), line) for line in lines]
    keyed.sort(key=lambda pair: pair[0])
    for _, group in groupby(keyed, key=lambda pair: pair[0]):
        same = [line for _, line in group]
        yield from same if len(same) == 1 else sorted(same, key=lambda line: second(line[1]))


def _end_of_word(text: str, start: int, end: int) -> int:
    word = _REST_OF_WORD.match(text, start, end)
    return word.end() if word else start
