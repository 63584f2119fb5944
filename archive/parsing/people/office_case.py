"""Offices in capitals as they are usually written."""

import re
from collections.abc import Callable
from functools import cache, partial

from archive.languages.vocabulary import AGENCIES, HONORIFICS, vocabulary_of
from archive.parsing.people.name_case import TURKISH, small_letters
from archive.parsing.people.names import bare

_VOWEL = re.compile("[AEIOUYÁÉÍÓÚÝÀÈÌÒÙÂÊÎÔÛÄÖÜÅØÆАЕЁИОУЫЭЮЯІЇЄАΕΗΙΟΥΩ]")
_ACRONYMS = (
    frozenset(
        "us usa uk eu un uae nato osce unesco unicef opec asean imf iaea ceo cfo it voa rfa rfi".split()
    )
    | AGENCIES
)
_LONGEST_ACRONYM = 6
# D’ÉTAT, DELL’INTERNO
_ELIDED = re.compile(r"(?P<link>(?:D|L|(?:D|N)ELL|(?:A|DA|SU)LL|QU)['’])(?P<word>.+)")
# Links of some language that are words of offices in another
_CAPITALISED = frozenset("under tax republik".split())


def tidy_role(role: str) -> str:
    """An office in small letters: "MINISTRE D’ÉTAT" is Ministre d’État, "RTV ANCHOR" is RTV Anchor."""
    if not role.isupper():
        return role
    small = partial(small_letters, dotless=True) if TURKISH.search(role) else str.title
    first, *others = role.split()
    words = [word.lower() if word.lower() in _links() else _cased(word, small) for word in others]
    return " ".join([_cased(first, small), *words])


def _cased(word: str, small: Callable[[str], str]) -> str:
    if _is_acronym(word):
        return word
    elided = _ELIDED.fullmatch(word)
    return elided["link"].lower() + small(elided["word"]) if elided else small(word)


@cache
def _links() -> frozenset[str]:
    """Small words between the words of an office, in any language."""
    return vocabulary_of("und").links - _CAPITALISED


def _is_acronym(word: str) -> bool:
    """Whether a word in capitals is one of letters: it has no vowel, or is an agency; and no title's."""
    short = word.strip(",;()")
    if not 1 < len(short) <= _LONGEST_ACRONYM or not short.isalpha() or bare(short) in HONORIFICS:
        return False
    return not _VOWEL.search(short) or bare(short) in _ACRONYMS
