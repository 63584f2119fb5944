"""Words as they are compared: case, accents, and the forms of quotes, dashes and spaces set aside.

Scripts without spaces between words are compared sign by sign.
"""

import re
import unicodedata
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from archive.languages.han import AS_SIMPLIFIED
from archive.languages.letter_forms import ONE_FORM

Hashes = NDArray[np.uint32]

# Raised whenever folding or hashing changes, so that an index made before is not used any more.
VERSION = 2

# Thai, Lao, Burmese, Khmer, kana, Chinese characters.
_SIGNS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
# Marks that `\w` leaves out: accents, points of Hebrew and Arabic, vowels of Indian scripts.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0dff"
# Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_APOSTROPHES = "'’‘ʼ‛′＇`´"
# "1,000", "1 000" and "1.000" are one number, so are "3.5" and "3,5"; "12:30" is two. A word is the group;
# the space before it and the first line add nothing, but find most words sooner.
_WORD = re.compile(
    rf"""
    \ ?+(
    (?:[A-Za-z]++|[А-яЁё]++) (?=[ ,.\n])
    | \d{{1,3}}(?:[ \u00a0\u2009\u202f]\d{{3}})+(?![\d])
    | \d+(?:[.,]\d+)*(?:[^\W\d_{_SIGNS}][{_MARKS}]*)*
    | [{_SIGNS}]
    | (?:[^\W\d_{_SIGNS}]|(?<=\w)[{_INVISIBLE}](?=\w)|[{_MARKS}])+\d*
      (?:[{_APOSTROPHES}][^\W\d_{_SIGNS}]+)*
    )""",
    re.VERBOSE,
)
_THOUSANDS = re.compile(r"[.,\s](?=\d{3}(?!\d))")
_DROPPED = re.compile(
    f"[{_INVISIBLE}]|(?<![иуі])[\u0300-\u036f]|[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]"
)
_PLAIN = (
    AS_SIMPLIFIED
    | ONE_FORM
    | str.maketrans(
        {**dict.fromkeys(_APOSTROPHES, "'"), "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"}
    )
)


class FoldedWord(NamedTuple):
    """A folded word and where it stands in the text as it was given."""

    text: str
    start: int
    end: int


def words(text: str) -> list[FoldedWord]:
    memo = _folded
    return [FoldedWord(memo[match[1]], *match.span(1)) for match in _WORD.finditer(text)]


def folded_words(text: str) -> list[str]:
    memo = _folded
    return [memo[word] for word in _WORD.findall(text)]


def hashes(text: str) -> list[int]:
    """A 32-bit hash of each word: what the index of quotations keeps instead of the words."""
    memo = _hashed
    return [memo[word] for word in _WORD.findall(text)]


def hashed(folded: list[FoldedWord]) -> Hashes:
    """The same of words that are folded already."""
    return np.array([_hash(word.text) for word in folded], np.uint32)


def fold(word: str) -> str:
    """One printed word in the form in which it is compared."""
    if not word.isascii():
        word = _DROPPED.sub("", unicodedata.normalize("NFKD", word.casefold()))
        word = unicodedata.normalize("NFC", word).translate(_PLAIN) or word
    word = word.lower()
    if word[:1].isdigit():
        return _THOUSANDS.sub("", word).replace(",", ".")
    return word


def _hash(folded: str) -> int:
    return crc32(folded.encode("utf-8", "surrogatepass"))


# The words of a language are few, and most come again.
_MOST = 300_000


class _FoldedWords(dict[str, str]):
    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST:
            self.clear()
        self[word] = folded = fold(word)
        return folded


class _HashedWords(dict[str, int]):
    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        self[word] = value = _hash(fold(word))
        return value


_folded = _FoldedWords()
_hashed = _HashedWords()
