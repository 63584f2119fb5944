"""Text to words, the same for what is indexed and for what is typed.

A word of a source and the same word typed on a plain keyboard fold to the same string:
case, accents, ё, dashes, apostrophes, spaces and invisible marks make no difference.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from archive.search import scripts

# Raised whenever folding or splitting changes, so that an index made before is not used any more.
VERSION = 4

_APOSTROPHES = "'’‘ʼ‛′＇`´"
DASHES = "-‐‑‒–—―−﹘﹣－"
# Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark.
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_MARKS = "\u0300-\u036f"
_HIDDEN = re.compile(f"[{_INVISIBLE}{_MARKS}]")
_CLUSTER = re.compile(f"[{_INVISIBLE}]+|.[{_MARKS}{_INVISIBLE}]*", re.DOTALL)
_NOT_SEEN = re.compile(f"[{_INVISIBLE}]")
_MARK = re.compile(f"[{_MARKS}]")

# Names whose first letters are printed with dots and without: "U.S." and "US" are one word. Any other
# letters with dots stay apart, for they are mostly the initials of people.
INITIALS = ("us", "usa", "ussr", "uk", "un", "uae", "eu", "dc")
_DOTTED = "|".join(
    r"\.".join(f"[{letter}{letter.upper()}]" for letter in name) for name in sorted(INITIALS, reverse=True)
)

# "5,974" is one number, so is "3.5"; "12:30" and "24.02.2021" are several. "20th" and "1990s" are
# one word, "G20" is two, so that G-20, G 20 and G20 find each other. "Kyrgyzstan's" and "don't" are
# one word; any other apostrophe divides (d'Estaing, O'Brien), and so does every dash and dot but
# those of INITIALS. The first line adds nothing, but finds most words of English sooner; for the
# same reason nothing here asks to ignore case.
_WORD = re.compile(
    rf"""
    [A-Za-z]++ (?=[ ,\n])
    | (?=[A-Za-z]\.) (?<!\w\.) (?:{_DOTTED}) (?!\w|\.\w(?!\w))
    | [^\W\d_]++ (?:[{_APOSTROPHES}](?:[sS]|[tT]|[dD]|[mM]|[lL][lL]|[rR][eE]|[vV][eE])(?!\w))?
    | (?<!\d[.,]) (?:\d{{1,3}}(?:,\d{{3}})+ | \d+) (?:\.\d+ | ,\d\d?)? (?![.,]?\d) [^\W\d_]*
    | \d+ [^\W\d_]*
    """,
    re.VERBOSE,
)
_THOUSANDS = re.compile(r",(?=\d{3}(?!\d))")
_PLAIN = str.maketrans(
    {
        **dict.fromkeys(_APOSTROPHES, "'"),
        **dict.fromkeys(DASHES, "-"),
        **scripts.DIGITS,
        **{"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ё": "е", "ħ": "h", "ð": "d"},
    }
)
# Letters whose mark makes another letter, not an accent: й, ў, ї.
_LETTERS = {"и\u0306": "й", "у\u0306": "ў", "і\u0308": "ї"}


class Word(NamedTuple):
    """A folded word and where it stands in the text as it was given."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[Word]:
    for word, (start, end) in zip(folded_words(text), spans(text), strict=True):
        yield Word(word, start, end)


def spans(text: str) -> list[tuple[int, int]]:
    """Where each of the folded words begins and ends in the text as it was given."""
    text = text.replace("ʼ", "'")  # for Unicode this apostrophe is a letter
    if not _HIDDEN.search(text):
        return [match.span() for match in scripts.words(text, 0, _WORD)]
    shown, places = _without_hidden(text)
    return [(places[match.start()], places[match.end()]) for match in scripts.words(shown, 0, _WORD)]


def words_from(text: str, start: int) -> Iterator[Word]:
    """The words of a text without invisible marks, from a place on at which none is cut."""
    for match in scripts.words(text, start, _WORD):
        yield Word(_fold_word(match[0]), *match.span())


def visible(text: str) -> str:
    """The text without marks that no one sees."""
    return _NOT_SEEN.sub("", text)


@lru_cache(maxsize=8)  # the two text fields of a passage are analysed one right after the other
def folded_words(text: str) -> tuple[str, ...]:
    text = text.replace("ʼ", "'")
    if _HIDDEN.search(text):
        text, _ = _without_hidden(text)
    if scripts.has_own_words(text):
        return tuple([_fold_word(match[0]) for match in scripts.words(text, 0, _WORD)])
    return tuple([_fold_word(match) for match in _WORD.findall(text)])


def _without_hidden(text: str) -> tuple[str, list[int]]:
    """The text without invisible marks, accents composed, and the place of each of its characters.

    The list has one place more: where the last character ends.
    """
    shown: list[str] = []
    places: list[int] = []
    for match in _CLUSTER.finditer(text):
        composed = _MARK.sub("", unicodedata.normalize("NFC", _NOT_SEEN.sub("", match[0])))
        shown.append(composed)
        places.extend([match.start()] * len(composed))
    places.append(len(text))
    return "".join(shown), places


@lru_cache(maxsize=1 << 17)
def _fold_word(word: str) -> str:
    number = word[0].isdigit()
    word = _THOUSANDS.sub("", word).replace(",", ".") if number else word.replace(".", "")
    if word.isascii():
        return word.lower().replace("`", "'")
    return scripts.fold(word) if scripts.is_own_word(word) else _folded(word)


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    for pair, letter in _LETTERS.items():
        text = text.replace(pair, letter)
    text = "".join([char for char in text if not unicodedata.combining(char)])
    return text.translate(_PLAIN)


def side_by_side(words: tuple[str, ...], line: tuple[str, ...], prefix: bool) -> bool:
    """Whether these words stand in a row in the line; `prefix`: of the last only its beginning."""
    *first, last = words
    for start in range(len(line) - len(words) + 1):
        end = start + len(first)
        if line[start:end] == tuple(first) and (line[end].startswith(last) if prefix else line[end] == last):
            return True
    return False
