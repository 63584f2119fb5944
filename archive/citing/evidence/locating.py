"""Where words that were read stand in the text and in the bytes of their source. Pure.

What is compared are letters and digits alone, since reading folds white space, drops invisible characters
and markup, and may write punctuation otherwise. What is found says whether all else is the same too.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from itertools import accumulate

_WORD = re.compile(r"\w+")
# What a reader of a page does not see. Entities are decoded, each as long as it is written.
_MARKUP = re.compile(
    r"<!--.*?-->|<(?:script|style)\b.*?</(?:script|style)\s*>|<[a-zA-Z/!?][^<>]*>", re.DOTALL | re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,31});?")
_SPACE = re.compile("[\\s\u00ad\u200b-\u200d\u2060\ufeff]+")


@dataclass(frozen=True, slots=True)
class Location:
    """Words in a decoded source: offsets in characters and, where it can be said, in bytes.

    `exact`: all but white space and markup is the same, and not the letters and digits alone.
    """

    start: int
    end: int
    first_byte: int | None
    last_byte: int | None
    exact: bool


@dataclass(frozen=True)
class DecodedSource:
    """The text of a source. `codec`: Python's name of its encoding, "" where the text is not its bytes'.

    `markup`: the text has tags and entities.
    """

    text: str
    codec: str
    markup: bool

    @cached_property
    def seen(self) -> str:
        """The text with spaces for all markup, every character in its place."""
        if not self.markup:
            return self.text
        without_tags = _MARKUP.sub(lambda tag: " " * len(tag[0]), self.text)
        return _ENTITY.sub(lambda entity: _decoded(entity[0]), without_tags)

    @cached_property
    def _entity_ends(self) -> dict[int, int]:
        """The end of each entity by its start."""
        if not self.markup or "&" not in self.text:
            return {}
        return {found.start(): found.end() for found in _ENTITY.finditer(self.text)}

    @cached_property
    def _words(self) -> tuple[str, list[int], list[int]]:
        """All letters and digits, and of each run of them the place among these and in the text."""
        found = [(word.start(), word[0]) for word in _WORD.finditer(self.seen)]
        places = [0, *accumulate(len(word) for _, word in found)]
        return "".join(word for _, word in found), places[:-1], [start for start, _ in found]

    def locate(self, passages: Sequence[str]) -> list[Location | None]:
        """Where the passages of a document stand, each behind the one before or else where it stands once."""
        letters, _, _ = self._words
        found: list[Location | None] = []
        behind = 0
        for words in passages:
            wanted = "".join(_WORD.findall(words))
            place = letters.find(wanted, behind) if wanted else -1
            if place < 0 and wanted and letters.count(wanted) == 1:
                place = letters.find(wanted)
            if place < 0:
                found.append(None)
                continue
            behind = max(behind, place + len(wanted))
            found.append(self._location(words, place, place + len(wanted)))
        return found

    def _location(self, words: str, first: int, last: int) -> Location:
        start, end = self._offset(first), self._offset(last - 1) + 1
        letters = list(_WORD.finditer(words))
        start = self._over(words[: letters[0].start()][::-1], start, -1)
        end = self._over(words[letters[-1].end() :], end, 1)
        end = max(end, self._entity_ends.get(end - 1, end))
        exact = _SPACE.sub("", self.seen[start:end]) == _SPACE.sub("", words)
        return Location(start, end, *self._bytes(start, end), exact=exact)

    def _offset(self, letter: int) -> int:
        """The offset in the text of a letter among all letters."""
        _, places, starts = self._words
        word = bisect_right(places, letter) - 1
        return starts[word] + letter - places[word]

    def _over(self, punctuation: str, place: int, step: int) -> int:
        """The edge of the words moved over the same signs, with spaces and markup between them."""
        seen = self.seen
        for sign in _SPACE.sub("", punctuation):
            at = place if step > 0 else place - 1
            while 0 <= at < len(seen) and _SPACE.match(seen[at]):
                at += step
            if not 0 <= at < len(seen) or seen[at] != sign:
                break
            place = at + 1 if step > 0 else at
        return place

    def _bytes(self, start: int, end: int) -> tuple[int | None, int | None]:
        if not self.codec:
            return None, None
        first = len(self.text[:start].encode(self.codec))
        return first, first + len(self.text[start:end].encode(self.codec))


def decoded_source(data: bytes, codec: str) -> DecodedSource | None:
    """The text of the bytes, if they are that text in that encoding to the last byte."""
    try:
        text = data.decode(codec)
        faithful = text.encode(codec) == data
    except (UnicodeError, LookupError):
        return None
    return DecodedSource(text, codec, markup=_looks_marked_up(text)) if faithful else None


def _looks_marked_up(text: str) -> bool:
    return bool(re.search(r"</[a-zA-Z][\w:-]*\s*>", text))


def _decoded(entity: str) -> str:
    letters = unescape(entity)
    return letters.ljust(len(entity)) if len(letters) <= len(entity) else entity
