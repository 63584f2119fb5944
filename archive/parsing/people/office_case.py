"""Offices in capitals as they are usually written."""

import re
from functools import partial

from archive.languages.vocabulary import AGENCIES, HONORIFICS, LINKS
from archive.parsing.people.name_case import TURKISH, small_letters
from archive.parsing.people.names import bare

_VOWEL = re.compile("[AEIOUYÁÉÍÓÚÝÀÈÌÒÙÂÊÎÔÛÄÖÜÅØÆАЕЁИОУЫЭЮЯІЇЄАΕΗΙΟΥΩ]")
_ACRONYMS = (
    frozenset("us usa uk eu un uae nato osce unesco unicef opec asean imf iaea ceo cfo".split()) | AGENCIES
)
_LONGEST_ACRONYM = 6


def tidy_role(role: str) -> str:
    """An office in small letters: "PRIME MINISTER" is Prime Minister, "RTV ANCHOR" is RTV Anchor."""
    if not role.isupper():
        return role
    small = partial(small_letters, dotless=True) if TURKISH.search(role) else str.title
    words = [
        word.lower() if word.lower() in LINKS else word if _is_acronym(word) else small(word)
        for word in role.split()
    ]
    return " ".join(words)


def _is_acronym(word: str) -> bool:
    """Whether a word in capitals is one of letters: it has no vowel, or is an agency; and no title's."""
    short = word.strip(",;()")
    if not 1 < len(short) <= _LONGEST_ACRONYM or not short.isalpha() or bare(short) in HONORIFICS:
        return False
    return not _VOWEL.search(short) or bare(short) in _ACRONYMS
