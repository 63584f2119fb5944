"""From words to what the index holds: forms (stems, by language) and exact words with their places."""

import re
import struct
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from whoosh.analysis import Analyzer, Token
from whoosh.fields import FieldType
from whoosh.formats import Format
from whoosh.lang.snowball.english import EnglishStemmer
from whoosh.lang.snowball.russian import RussianStemmer

from archive.search.tokenizer import VERSION as WORDS_VERSION
from archive.search.tokenizer import folded_words, words

# Raised whenever what is written to the index changes in meaning.
VERSION = f"2.{WORDS_VERSION}"


@dataclass(frozen=True)
class Language:
    letters: re.Pattern[str]
    stem: Callable[[str], str]


LANGUAGES = {
    "en": Language(re.compile("[a-z]"), EnglishStemmer().stem),
    "ru": Language(re.compile("[а-я]"), RussianStemmer().stem),
}


@lru_cache(maxsize=1 << 17)
def stem(word: str, language: str) -> str:
    """The stem of a folded word in a passage of that language.

    A word in another script than the passage's (a Latin name in a Russian text) takes the
    first language that has such letters.
    """
    own = LANGUAGES.get(language)
    if own and own.letters.match(word):
        return own.stem(word)
    for other in LANGUAGES.values():
        if other.letters.match(word):
            return other.stem(word)
    return word


@lru_cache(maxsize=1 << 12)
def forms(word: str) -> tuple[str, ...]:
    """Every stem that a typed word may have been indexed under, as its language isn't known."""
    return tuple(dict.fromkeys(stem(word, language) for language in LANGUAGES))


def decode_places(value: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(value) // 2}H", value)


class Places(Format):  # type: ignore[misc]
    """The places of a word in its passage, two bytes each: half the size and a fifth of the time of
    Whoosh's own, which pickles them. A passage past 65,535 words has no places after that one."""

    def decode_positions(self, value: bytes) -> tuple[int, ...]:
        return decode_places(value)

    def decode_frequency(self, value: bytes) -> int:
        return len(value) // 2

    def decode_weight(self, value: bytes) -> float:
        return self.decode_frequency(value) * float(self.field_boost)


class Counts(Format):  # type: ignore[misc]
    """How often a word occurs, which Whoosh keeps as its weight; so there is nothing to store."""

    posting_size = 0

    def decode_frequency(self, value: bytes) -> int:
        return 1

    def decode_weight(self, value: bytes) -> float:
        return float(self.field_boost)


class PlainAnalyzer(Analyzer):  # type: ignore[misc]
    """Folded words as they stand. No stop words: "of Kyrgyzstan" and "I" are asked for too."""

    stemming = False

    def terms(self, text: str, language: str) -> tuple[str, ...]:
        return folded_words(text)

    def __call__(
        self, value: str, *, positions: bool = False, chars: bool = False, **_: Any
    ) -> Iterator[Token]:
        """Whoosh's own way in, which only haystack's generic queries take."""
        token = Token(positions, chars)
        for place, word in enumerate(words(value)):
            token.text, token.original = self._term(word.text), word.text
            token.boost, token.stopped = 1.0, False
            token.pos, token.startchar, token.endchar = place, word.start, word.end
            yield token

    def _term(self, word: str) -> str:
        return word


class StemmingAnalyzer(PlainAnalyzer):
    """Stems of folded words, in the language of the passage."""

    stemming = True

    def terms(self, text: str, language: str) -> tuple[str, ...]:
        return tuple([stem(word, language) for word in folded_words(text)])

    def _term(self, word: str) -> str:
        return forms(word)[0]


@dataclass(frozen=True, slots=True)
class Prose:
    """A text to index, with its language."""

    text: str
    language: str


class Words(FieldType):  # type: ignore[misc]
    """A Whoosh field of prose; with places where phrases are to be found in it."""

    scorable = True

    def __init__(self, analyzer: PlainAnalyzer) -> None:
        self.analyzer = analyzer
        self.format = Counts() if analyzer.stemming else Places()
        self.set_sortable(False)

    def occurrences(self, prose: Prose) -> tuple[int, Mapping[str, bytes | int]]:
        """The number of words, and for each term its places or how often it occurs."""
        terms = self.analyzer.terms(prose.text, prose.language)
        return len(terms), Counter(terms) if self.analyzer.stemming else _places(terms)


# As bytes; of most words there is one in a passage, and of most passages these are all.
_FIRST_PLACES = [struct.pack("<H", place) for place in range(1 << 10)]


def _places(terms: Sequence[str]) -> dict[str, bytes]:
    places: dict[str, bytes] = {}
    for place, term in zip(_FIRST_PLACES, terms, strict=False):
        places[term] = places[term] + place if term in places else place
    for number, term in enumerate(terms[len(_FIRST_PLACES) :], start=len(_FIRST_PLACES)):
        place = struct.pack("<H", number) if number <= 0xFFFF else b""
        places[term] = places.get(term, b"") + place
    return places
