"""What a word of a query may be in a text: for those who search an index, and those who mark a text. Pure."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from archive.search.query.ast import Phrase, Term
from archive.search.spelling.compounds import runs
from archive.search.spelling.english import spellings
from archive.search.stemming import possible_stems, stem, stems_in
from archive.search.tokenizer import SMALL_NAMES

# Of a type of a thing its variants: a Su-35 may be a Su-35S; 20th is none.
_VARIANT = r"(?!(?:st|nd|rd|th)$)[^\W\d_]{0,3}"
# The end of a stem with which not all of its words begin: sensibility (sensibl), lying (lie), city (citi),
# licence (licens), colour (color).
_BENT = re.compile("(?:(?:iz|yz|ens|or|er|og)[a-z]{0,2}|bl|ie|[eiy]|[^a-z]{1,2})$")
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class AcceptedWords:
    """One of these words, or any form of one of these (`forms_of`), or a word of this `pattern`.

    `beginning`: that of all words of the pattern; `is_prefix`: it asks for nothing more. `letters`: the small
    letters that each of the words begins with, forms where analysed as is usual for their script.
    """

    words: frozenset[str] = _NONE
    forms_of: frozenset[str] = _NONE
    pattern: re.Pattern[str] | None = None
    beginning: str = ""
    is_prefix: bool = False
    letters: str = ""

    def accepts(self, word: str, language: str = "") -> bool:
        """Whether a folded word of a text in that language is one of these."""
        if self.pattern:
            return self.pattern.fullmatch(word.lower()) is not None
        return word in self.words or stem(word, language) in _stems(self.forms_of, language)


Run = tuple[AcceptedWords, ...]


@lru_cache(maxsize=1 << 10)
def runs_of(leaf: Term | Phrase) -> tuple[Run, ...]:
    """The runs of words side by side, one of which the leaf asks for, that as typed first. Of a phrase
    whose words stand in any order, one run: its different words."""
    if isinstance(leaf, Phrase):
        if leaf.cases:
            return (tuple(AcceptedWords(frozenset((word,)), letters=word.lower()) for word in leaf.words),)
        if leaf.slop > 1:
            return (tuple(scattered(leaf)),)
        return tuple(tuple(map(_very_word, run)) for run in runs(leaf.words))
    if leaf.prefix:
        return ((*map(_any_form, leaf.words[:-1]), _patterned(leaf.words[-1], rest=".*")),)
    if len(leaf.words) == 1:
        as_typed = _any_form(leaf.words[0], leaf.closed)
        others = () if "?" in leaf.words[0] else runs(leaf.words)[1:]
        return ((as_typed,), *(tuple(map(_any_form, run)) for run in others))
    if any("?" in word for word in leaf.words):
        return (tuple(map(_any_form, leaf.words)),)
    found = [tuple(map(_any_form, run)) for run in runs(leaf.words, hyphenated=True)]
    if leaf.words[-1].isdecimal() and leaf.words[-2].isalpha():
        found[0] = (*found[0][:-1], _patterned(leaf.words[-1], rest=_VARIANT))
    return tuple(found)


def scattered(phrase: Phrase) -> dict[AcceptedWords, int]:
    """The different words of a phrase whose words stand in any order, and how often it has each."""
    return dict(Counter(map(_very_word, phrase.words)))


def _very_word(word: str) -> AcceptedWords:
    """The word in no other form, however it is spelled."""
    named = (SMALL_NAMES[word],) if word in SMALL_NAMES else ()
    return AcceptedWords(frozenset((*spellings(word), *named)), letters=_shared(spellings(word)).lower())


def _any_form(word: str, closed: tuple[str, ...] = ()) -> AcceptedWords:
    if "?" in word:
        return _patterned(word)
    words = (word, *closed, *((SMALL_NAMES[word],) if word in SMALL_NAMES else ()))
    return AcceptedWords(forms_of=frozenset(words), letters=_common_letters(words))


def _patterned(word: str, rest: str = "") -> AcceptedWords:
    letters = "".join(r"[^\W\d_]" if sign == "?" else re.escape(sign) for sign in word.lower())
    beginning = word.lower().partition("?")[0]
    pattern = re.compile(letters + rest, re.DOTALL)
    is_prefix = rest == ".*" and beginning == word.lower()
    return AcceptedWords(pattern=pattern, beginning=beginning, is_prefix=is_prefix, letters=beginning)


@lru_cache(maxsize=1 << 10)
def _stems(words: frozenset[str], language: str) -> frozenset[str]:
    return frozenset(each for word in words for each in stems_in(word, language))


def _common_letters(words: Sequence[str]) -> str:
    """Of the forms in passages whose language has the usual analysis (see `stemming`)."""
    stems = [each.lower() for word in words for each in possible_stems(word)]
    others = spellings(words[0])[1:] and spellings(words[0])
    return _shared([*(_BENT.sub("", each) for each in stems), *others])


def _shared(words: Sequence[str]) -> str:
    """What all of these begin with."""
    first, last = min(words), max(words)
    size = next((at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), None)
    return first[:size]
