"""Words of scripts that the general pattern of the tokenizer can't tell: pure.

- Scripts without spaces between words (Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese): each sign is
  a word, with the marks that it bears. What is typed without a space is looked for side by side, so a word
  is found wherever its signs stand in a row, and spans are exact without a segmenter or its dictionary.
- Scripts whose vowels are marks (Hebrew, Arabic, those of India, Tibetan): marks belong to the word.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from archive.languages.han import AS_SIMPLIFIED
from archive.languages.letter_forms import ONE_FORM

# From Hebrew to Burmese, Khmer and Mongolian; Hebrew and Arabic forms of presentation.
_BLOCKS = (
    range(0x0590, 0x10A0),
    range(0x1780, 0x18B0),
    range(0xFB1D, 0xFB50),
    range(0xFB50, 0xFE00),
    range(0xFE70, 0xFEFF),
)
_TATWEEL = "\u0640"


def _chosen(kind: str, *blocks: range) -> str:
    """The letters ("L") or marks ("M") of these blocks, as a part of a class of a pattern."""
    signs = (chr(code) for block in blocks for code in block)
    return "".join(
        sign
        for sign in signs
        if unicodedata.category(sign)[0] == kind
        and sign != _TATWEEL
        and (kind == "M" or unicodedata.normalize("NFKD", sign)[0].isalpha())
    )


# Hangul, Bopomofo, kana and Chinese characters, also of half width; Thai and Lao, Burmese, Khmer.
UNSPACED = (
    "\u1100-\u115f\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f"
    "\u3131-\u318e\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    "\uff66-\uff9d\uffa0-\uffdc\U00020000-\U000323af"
) + _chosen("L", range(0x0E00, 0x0F00), range(0x1000, 0x10A0), range(0x1780, 0x1800))
"""The signs of scripts without spaces between words, as a part of a class of a pattern."""
# Vowels and ends of decomposed Hangul; the marks of kana, also of half width.
_MARKS_OF_SIGNS = "\u1160-\u11ff\u3099\u309a\uff9e\uff9f"
_LETTERS, _MARKS = _chosen("L", *_BLOCKS), _chosen("M", *_BLOCKS) + _TATWEEL
_HEBREW = "\u05d0-\u05ea"
_RUN = re.compile(
    f"[{_LETTERS}{UNSPACED}](?:[{_LETTERS}{_MARKS}{UNSPACED}{_MARKS_OF_SIGNS}]"
    f"|(?<=[{_HEBREW}])[\"“”״'’׳](?=[{_HEBREW}]))*"
)
_SIGN = re.compile(f"[{UNSPACED}]")
_WORD = re.compile(
    f"[{UNSPACED}][{_MARKS}{_MARKS_OF_SIGNS}]*|(?:(?![{UNSPACED}])[^{_MARKS_OF_SIGNS}])+", re.DOTALL
)
# Whether there is any: a plain range is quick to look through, and all these letters are in it.
_MAYBE = re.compile(
    "[\u0590-\u10ff\u1100-\u11ff\u1780-\u18af\u3000-\ud7a3\uf900-\uffdc\U00020000-\U000323af]"
)

_FORMS = ONE_FORM | dict.fromkeys(map(ord, "\"“”״'’׳ "))
DIGITS = {
    sign: str(unicodedata.digit(sign))
    for sign in map(chr, range(0x0660, 0x1B60))
    if unicodedata.category(sign) == "Nd"
}
"""For `str.translate`: digits of these scripts as those that everyone types."""


def words(text: str, start: int, general: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The words of a text from a place on: of these scripts as they need it, of others by the pattern."""
    if text.isascii() or not _MAYBE.search(text, start):
        yield from general.finditer(text, start)
        return
    at = start
    for run in _RUN.finditer(text, start):
        yield from general.finditer(text, at, run.start())
        yield from _WORD.finditer(text, *run.span())
        at = run.end()
    yield from general.finditer(text, at)


def has_own_words(text: str) -> bool:
    """Whether a text may have words of these scripts."""
    return not text.isascii() and _MAYBE.search(text) is not None


def is_own_word(word: str) -> bool:
    """Whether a word that was found by `words` is of one of these scripts."""
    return _RUN.match(word) is not None


def is_sign(word: str) -> bool:
    """Whether a word is one sign of a script without spaces."""
    return _SIGN.match(word) is not None


def signs(word: str) -> list[str]:
    """The words that a folded one is indexed as: its signs, if its script has no spaces, else itself."""
    return _WORD.findall(word)


def fold(word: str) -> str:
    """A word of these scripts without the differences of spelling that searching passes over: points and
    hamza, forms of a letter, width, traditional characters."""
    if is_sign(word):
        return unicodedata.normalize("NFKC", word).translate(AS_SIMPLIFIED)
    letters = unicodedata.normalize("NFKD", word)
    return "".join([sign for sign in letters if not unicodedata.combining(sign)]).translate(_FORMS) or word


def joined(words: Iterable[str]) -> str:
    """Folded words as a line: no space between signs."""
    line, after_sign = "", True
    for word in words:
        here = is_sign(word)
        line += word if not line or (here and after_sign) else f" {word}"
        after_sign = here
    return line


def with_gershayim(text: str) -> str:
    """A text whose quotation marks between Hebrew letters are the sign of abbreviations that is meant."""
    return _GERSHAYIM.sub("״", text)


_GERSHAYIM = re.compile(f'(?<=[{_HEBREW}])["“”](?=[{_HEBREW}])')
