"""How the values of index fields become terms: the `analyzer` of a haystack field.

Engines that analyse in Python call an analyzer with a value and take its tokens; other engines have
analysers of their own, which their configuration chooses.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from archive.search import tokenizer
from archive.search.marks import marks
from archive.search.stemming import analysis, possible_stems, stem
from archive.search.tokenizer import caseless_words, folded_words


@dataclass(slots=True)
class AnalyzedToken:
    """A term, the text that it was made of, and where that stands (`pos` counts words)."""

    text: str
    original: str
    pos: int
    startchar: int
    endchar: int
    boost: float = 1.0
    stopped: bool = False


class PlainAnalyzer:
    """Folded words as they stand. No stop words: "of Kyrgyzstan" and "I" are asked for too."""

    stemming = False

    def words(self, text: str) -> tuple[str, ...]:
        """The folded words of a text, in order."""
        return folded_words(text)

    def analysis(self, language: str) -> str:
        """By what the words of a text in a language become terms; the same for many languages."""
        return ""

    def term(self, word: str, analysis: str) -> str:
        """The term that a folded word is."""
        return word

    def marks(self, text: str) -> Mapping[str, Sequence[int]]:
        """What is kept beside the words, by the places of the words that it stands at."""
        return marks(text)

    def __call__(self, value: str, **_: Any) -> Iterator[AnalyzedToken]:
        """The tokens of a text of unknown language."""
        for place, word in enumerate(tokenizer.words(value)):
            yield AnalyzedToken(self._term(word.text), word.text, place, word.start, word.end)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))

    def has_morph(self) -> bool:
        """Called by engines: no spellings are kept beside the terms."""
        return False

    def _term(self, word: str) -> str:
        return word


class StemmingAnalyzer(PlainAnalyzer):
    """Stems of folded words, in the language of the passage."""

    stemming = True

    def analysis(self, language: str) -> str:
        return analysis(language)

    def term(self, word: str, analysis: str) -> str:
        return stem(word, analysis)

    def _term(self, word: str) -> str:
        return possible_stems(word)[0]


class TitleAnalyzer(StemmingAnalyzer):
    """Stems of titles and headings, where capitals tell nothing."""

    def words(self, text: str) -> tuple[str, ...]:
        return caseless_words(text)

    def marks(self, text: str) -> Mapping[str, Sequence[int]]:
        return {}

    def _term(self, word: str) -> str:
        return possible_stems(word.lower())[0]


class NameAnalyzer(PlainAnalyzer):
    """Words of names and titles, where capitals tell nothing."""

    def _term(self, word: str) -> str:
        return word.lower()


class WholeValueAnalyzer(PlainAnalyzer):
    """The value as one term, for what is filtered by and counted as it stands; several, a line each."""

    def __call__(self, value: str, **_: Any) -> Iterator[AnalyzedToken]:
        for place, line in enumerate(value.splitlines()):
            yield AnalyzedToken(quotable(line), line, place, 0, len(line))


# Haystack's exact queries stand in quotation marks, and no engine takes one within: so whole values have
# this character of private use in their place.
_MARK = "\ue022"


def quotable(value: str) -> str:
    """The value as it is indexed, without quotation marks."""
    return value.replace('"', _MARK)


def unquotable(value: str) -> str:
    """The value as it was, from what is indexed of it."""
    return value.replace(_MARK, '"')
