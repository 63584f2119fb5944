"""Stems: what the forms of a word have in common, by language (Snowball's algorithms)."""

import re
import threading
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

from archive.search.spelling.english import american

# Raised whenever the stems of some words change, so that an index made before is not used any more.
VERSION = 3


@dataclass(frozen=True)
class Language:
    """The letters that words of the language begin with, and Snowball's name for it."""

    letters: re.Pattern[str]
    algorithm: str

    def stem(self, word: str) -> str:
        # One stem for both spellings of English.
        spelled = american(word) if self.algorithm == "english" else word
        stemmed: str = _stemmer(self.algorithm).stemWord(spelled)
        return stemmed


LANGUAGES = {
    "en": Language(re.compile("[a-z]"), "english"),
    "ru": Language(re.compile("[а-я]"), "russian"),
}

# A stemmer holds the word that it works on, so each thread has its own.
_local = threading.local()


def _stemmer(algorithm: str) -> Stemmer.Stemmer:
    known: dict[str, Stemmer.Stemmer] = _local.__dict__
    if algorithm not in known:
        known[algorithm] = Stemmer.Stemmer(algorithm)
    return known[algorithm]


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
def possible_stems(word: str) -> tuple[str, ...]:
    """Every stem that a typed word may have been indexed under, as its language isn't known."""
    return tuple(dict.fromkeys(stem(word, language) for language in LANGUAGES))
