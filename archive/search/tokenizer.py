"""Text to words, the same for what is indexed and for what is typed.

A word of a source and the same word typed on a plain keyboard fold to the same string:
case, accents, ё, dashes, apostrophes, spaces and invisible marks make no difference. Only of words that mean
something else in capitals (`CASED`) the case is kept: "US" and "U.S." are one word, "us" is another.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress, count, filterfalse
from typing import NamedTuple

from archive.search import scripts

# Raised whenever folding or splitting changes, so that an index made before is not used any more.
VERSION = 5

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
# Names that are another word in small letters, as they are written. In small letters the first are never
# the name (nobody looks for the country by "us"), the others may be typed so by one who means it.
_NEVER_SMALL = ("US", "IT", "WHO", "IS")
_SOMETIMES_SMALL = ("UN", "EU", "AIDS", "START", "SALT", "PACE", "CAR", "May", "March", "Polish")
CASED = frozenset((*_NEVER_SMALL, *_SOMETIMES_SMALL))
# Of a word typed in small letters, the name that it may stand for, and the one that it does not.
SMALL_NAMES = {name.lower(): name for name in _SOMETIMES_SMALL}
NAMES_ALIKE = {name.lower(): name for name in _NEVER_SMALL}
# So many words in capitals alone, and these tell nothing.
_SHOUTED = 3

# Between the groups of a number's digits: in English, on the continent, in Switzerland.
_SPACES = "\u0020\u00a0\u2007\u2009\u202f"
_GROUPED = rf"""(?: \d{{1,3}}(?:,\d{{3}})+ | (?<!\+)[1-9]\d{{0,2}}(?:[{_SPACES}]\d{{3}})+
    | \d{{1,3}}(?:\.\d{{3}}){{2,}} | \d{{1,3}}(?:['’]\d{{3}})+ )"""

# "5,974" is one number, so is "3.5"; "12:30" and "24.02.2021" are several. "20th" and "1990s" are
# one word, "G20" is two, so that G-20, G 20 and G20 find each other. "Kyrgyzstan's" and "don't" are
# one word; any other apostrophe divides (d'Estaing, O'Brien), and so does every dash and dot but
# those of INITIALS. The first line adds nothing, but finds most words of English sooner; for the
# same reason nothing here asks to ignore case.
_PATTERN = rf"""
    [A-Za-z]++ (?=[ ,\n])
    | (?=[A-Za-z]\.) (?<!\w\.) (?:{_DOTTED}) (?!\w|\.\w(?!\w))
    | [^\W\d_]++ (?:[{_APOSTROPHES}](?:[sS]|[tT]|[dD]|[mM]|[lL][lL]|[rR][eE]|[vV][eE])(?!\w))?
    | (?<!\d[.,]) (?:{_GROUPED} | \d+) (?:\.\d+ | ,\d\d?)? (?![.,]?\d) [^\W\d_]*
    | \d+ [^\W\d_]*
    """.replace(_SPACES, _SPACES.replace(" ", "\\ "))
_WORD = re.compile(_PATTERN, re.VERBOSE)
# Signs that end nothing but a sentence: of Chinese, Arabic, Urdu, Hindi.
_SURE_ENDS = "。！？؟۔।"
# The same, and the signs that may end a sentence.
_PATTERN_OR_END = rf"{_PATTERN} | [.!?…] (?=[»”’\"')\]]*\s) | [{_SURE_ENDS}]"
_WORD_OR_END = re.compile(_PATTERN_OR_END, re.VERBOSE)
# As a group behind the space before it, which would cost as much as a word to find that none begins there.
_SPACED = re.compile(rf"\ ?+({_PATTERN_OR_END})", re.VERBOSE)
_ENDS = frozenset(f".!?…{_SURE_ENDS}")
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Dr", "St", "No", "Gen", "Prof"))
_THOUSANDS = re.compile(rf"[,'’{_SPACES}](?=\d{{3}}(?!\d))")
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


class WordToken(NamedTuple):
    """A folded word and where it stands in the text as it was given."""

    text: str
    start: int
    end: int


def words(text: str) -> Iterator[WordToken]:
    for word, (start, end) in zip(folded_words(text), spans(text), strict=True):
        yield WordToken(word, start, end)


def spans(text: str) -> list[tuple[int, int]]:
    """Where each of the folded words begins and ends in the text as it was given."""
    text = text.replace("ʼ", "'")  # for Unicode this apostrophe is a letter
    if not _HIDDEN.search(text):
        return [match.span() for match in scripts.words(text, 0, _WORD)]
    shown, places = _without_hidden(text)
    return [(places[match.start()], places[match.end()]) for match in scripts.words(shown, 0, _WORD)]


def words_from(text: str, start: int) -> Iterator[WordToken]:
    """The words of a text without invisible marks, from a place on at which none is cut."""
    shouted = _is_shouted(text)
    for match in scripts.words(text, start, _WORD):
        folded = _fold_word(match[0])
        yield WordToken(folded.lower() if shouted else folded, *match.span())


def _is_shouted(text: str) -> bool:
    return text.isupper() and _tells_nothing_by_capitals(text, written(text).words)


def _tells_nothing_by_capitals(text: str, words: Sequence[str]) -> bool:
    """Whether all of a text in capitals is so because it is a heading; beside a script that has none, Latin
    letters stand for names."""
    return len(words) >= _SHOUTED and not scripts.has_own_words(text)


def visible(text: str) -> str:
    """The text without marks that no one sees."""
    return _NOT_SEEN.sub("", text)


class Written(NamedTuple):
    """The words of a text, folded and as written; at which of them each sentence but the first begins."""

    folded: tuple[str, ...]
    words: tuple[str, ...]
    sentences: tuple[int, ...]


def folded_words(text: str) -> tuple[str, ...]:
    return written(text).folded


def caseless_words(text: str) -> tuple[str, ...]:
    """The folded words of a name or a title, where capitals tell nothing."""
    return tuple(map(str.lower, written(text).folded))


@lru_cache(maxsize=32)  # the fields of some passages are analysed one right after the other
def written(text: str) -> Written:
    text = text.replace("ʼ", "'")
    if _HIDDEN.search(text):
        text, _ = _without_hidden(text)
    if scripts.has_own_words(text):
        found = [match[0] for match in scripts.words(text, 0, _WORD_OR_END)]
    else:
        found = _SPACED.findall(text)
    # Nothing is done in Python with each of the words.
    ends = list(compress(count(), map(_ENDS.__contains__, found)))
    sentences = [place - number for number, place in enumerate(ends, start=1) if _is_end(found, place)]
    if ends:
        found = list(filterfalse(_ENDS.__contains__, found))
    folded = tuple(map(_fold_word, found))
    if text.isupper() and _tells_nothing_by_capitals(text, found):
        folded = tuple(map(str.lower, folded))
    return Written(folded, tuple(found), tuple([place + 1 for place in sentences]))


def _is_end(found: list[str], place: int) -> bool:
    """Whether a sentence ends at this sign: a capital follows, or a word of a script that has none, and it
    stands for no shortened word."""
    if not place or place + 1 == len(found) or found[place + 1] in _ENDS or found[place - 1] in _ENDS:
        return False
    begins = found[place + 1][0].isupper() or scripts.is_own_word(found[place + 1])
    if found[place] not in ".…":
        return begins or found[place] in _SURE_ENDS
    before = found[place - 1]
    initials = before.isupper() and (len(before) == 1 or "." in before)
    return begins and before not in _TITLES and not initials


def case_of(word: str) -> str:
    """How a word is written: "" in small letters, "C" with a capital first, "A" in capitals, "M" mixed."""
    letters = word.replace(".", "")
    if letters.lower() == letters:
        return ""
    if letters.isupper() and len(letters) > 1:
        return "A"
    return "C" if letters[0].isupper() and letters[1:] == letters[1:].lower() else "M"


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
    if word[0].isdigit():
        word = _plain_number(word)
    elif "." in word:
        word = word.replace(".", "").upper()
    if word in CASED:
        return word
    if word.isascii():
        return word.lower().replace("`", "'")
    return scripts.fold(word) if scripts.is_own_word(word) else _folded(word)


def _plain_number(word: str) -> str:
    if word.count(".") > 1:
        word = word.replace(".", "")
    return _THOUSANDS.sub("", word).replace(",", ".")


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
