"""What the checking of a quotation is given of the archive, and what it finds."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from archive.comparing.folding import FoldedWord, folded_words, words


class Verdict(StrEnum):
    VERBATIM = "verbatim"
    SHORTENED = "shortened"
    ALTERED = "altered"
    SIMILAR = "similar"
    ABSENT = "absent"


class Warned(StrEnum):
    """What a reader of a quotation is warned of, as the JSON names it."""

    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    EDGE = "edge"
    SPEAKER = "speaker"
    DATE = "date"
    TRANSLATION = "translation"
    EDITED = "edited"


class ChangeKind(StrEnum):
    """How words of a quotation differ from those of its source."""

    CUT = "cut"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(eq=False)
class Statement:
    """Passages of one utterance in reading order, stage directions left out.

    `key`: the utterance's. `texts`: each passage's key and text; what is whole of the utterance is not said.
    """

    key: int
    meeting: int
    speaker: int | None
    language: str
    texts: tuple[tuple[int, str], ...]
    spoken: bool = True

    @cached_property
    def text(self) -> str:
        return "\n\n".join(text for _, text in self.texts)

    @cached_property
    def words(self) -> list[FoldedWord]:
        """With their spans in `text`."""
        return words(self.text)

    @cached_property
    def folded(self) -> list[str]:
        return folded_words(self.text)

    def location(self, word: int) -> tuple[int, int]:
        """The key of the passage that a word stands in, and where in it."""
        start = self.words[word].start
        number = self.passage_at(start)
        return self.texts[number][0], start - sum(len(text) + 2 for _, text in self.texts[:number])

    def keys(self, begin: int, stop: int) -> list[int]:
        """Of the passages that words [begin, stop) stand in."""
        first, last = (self.passage_at(self.words[word].start) for word in (begin, max(stop - 1, begin)))
        return [key for key, _ in self.texts[first : last + 1]]

    def passage_at(self, place: int) -> int:
        """The place in `texts` of the passage that a character of `text` belongs to."""
        end = -2
        for number, (_, text) in enumerate(self.texts):
            end += len(text) + 2
            if place < end + 2:
                return number
        return len(self.texts) - 1


# The statements that passages belong to, by the keys of these; near passages of one utterance together.
Load = Callable[[Collection[Sequence[int]]], list[Statement]]


@dataclass(frozen=True)
class QuotationChange:
    """Words of the quotation, [start, end), that differ, and what the source has instead, [begin, stop)."""

    kind: ChangeKind
    start: int
    end: int
    begin: int
    stop: int
    warnings: frozenset[Warned] = frozenset()
    marked: bool = False  # a cut that the quotation itself marks
