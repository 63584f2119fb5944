"""Offices against each other: which two can be one, and which are forms of address alone."""

from functools import cache

from archive.languages.vocabulary import HONORIFICS, LINKS, RANKS, vocabulary_of
from archive.parsing.people.names import bare

_MOST_LETTERS = 4


def is_form_of_address(role: str) -> bool:
    """Whether an office is none, but "Ms.", "Herr Dr.", "Señor"."""
    return bool(role) and all(bare(word) in _address() for word in role.split())


# Of the words that are in offices too ("Senator", "Professor"), those that are none by themselves
_NO_OFFICES = frozenset("sr jr honorable honourable excellency".split())


@cache
def _address() -> frozenset[str]:
    every = vocabulary_of("und")
    return HONORIFICS | (every.honorifics - every.offices) | _NO_OFFICES


# Titles that a person bears for life, beside whatever office
_RANKS = frozenset(
    """
    ambassador general admiral marshal brigadier colonel major captain commander lieutenant professor
    """.split()
) | (RANKS - {"rep", "gov"})


def is_rank(role: str) -> bool:
    """Whether an office is a rank alone: "General", who may be "Assistant to the President" as well."""
    return bool(role) and all(bare(word) in _RANKS for word in role.split())


def office_words(role: str) -> frozenset[str]:
    """The words of an office, without those of country and body: {"vice", "president"}."""
    return frozenset(word for token in role.split(" of ")[0].split() if (word := bare(token)) not in LINKS)


def differ(role: str, other: str) -> bool:
    """Whether two offices can't be one: neither holds the words of the other."""
    if not role or not other:
        return False
    if is_short_for(role, other) or is_short_for(other, role):
        return False
    words, others = office_words(role), office_words(other)
    return not (words <= others or others <= words) or ("vice" in words) != ("vice" in others)


def is_short_for(letters: str, role: str) -> bool:
    """Whether an office is given by first letters of another's words or their parts: "MP" of a premier's."""
    plain = letters.partition("’")[0]
    if not (plain.isupper() and 1 < len(plain) <= _MOST_LETTERS):
        return False
    first, others = plain[0].casefold(), plain[1:].casefold()
    words = [word for word in role.casefold().split() if word.startswith(first)]
    return any(_in_order(others, " ".join(words[i:])[1:]) for i in range(len(words)))


def _in_order(letters: str, text: str) -> bool:
    start = 0
    for letter in letters:
        start = text.find(letter, start) + 1
        if not start:
            return False
    return True
