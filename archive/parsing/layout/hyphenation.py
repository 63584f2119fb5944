"""Words that are divided at the end of a line."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise

from archive.parsing.layout.lines import PageLine
from archive.parsing.layout.syllable_breaks import SyllableBreaks, syllable_breaks

HYPHENS = "-\u2010\u00ad"

_LAST_PART = re.compile(rf"([^\W\d_]+)[{HYPHENS}]$")
_ABBREVIATED = re.compile(rf"\b[A-ZА-ЯЁ]{{2,}}[{HYPHENS}]$")  # "EU-" + "wide"
_FIRST_PART = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(rf"[^\W\d_]+(?:[{HYPHENS}][^\W\d_]+)+")
_WORD = re.compile(r"[^\W\d_]+")
# Han, kana, bopomofo, full-width forms, Thai, Lao, Khmer, Burmese: written without spaces
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    r"\u3000-\u30ff\u3100-\u312f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"
)
UNSPACED = re.compile(f"[{_UNSPACED}]")
"""A character of a script that is written without spaces."""

_ENDS_UNSPACED = re.compile(rf"[{_UNSPACED}]$")
_LEAST_PART = 3
# What stands after a hyphen that a part of a compound leaves behind.
_BETWEEN = frozenset("and or to und oder bis sowie bzw et ou y e o en of och eller og ja tai i a lub".split())
_OFTEN = 0.015


class Joint(Enum):
    """How a line goes on on the next one."""

    SPACE = " "
    NONE = ""
    MENDED = "-"
    """Without the hyphen that ends the line."""


@dataclass(frozen=True, slots=True)
class DocumentVocabulary:
    """Which words and compounds a document uses inside its lines, and whether it divides words."""

    words: Counter[str] = field(default_factory=Counter)
    compounds: Counter[str] = field(default_factory=Counter)
    divides: bool = False
    syllables: SyllableBreaks = field(default_factory=SyllableBreaks)

    def joint(self, before: str, after: str) -> Joint:
        """How the text of a line joins the next one's."""
        if _ENDS_UNSPACED.search(before) and UNSPACED.match(after):
            return Joint.NONE
        if self.syllables.goes_on(before, after):
            return Joint.NONE
        parts = _parts(before, after)
        if parts and parts[1] in _BETWEEN and not self.words[parts[0] + parts[1]]:
            return Joint.SPACE  # "foreign- and home policy"
        if not parts:
            return Joint.NONE if _is_compound(before, after) else Joint.SPACE
        if _ABBREVIATED.search(before):
            return Joint.NONE
        return Joint.MENDED if self._is_divided(*parts) else Joint.NONE

    def _is_divided(self, left: str, right: str) -> bool:
        whole, compound = self.words[left + right], self.compounds[f"{left}-{right}"]
        if whole or compound:
            return whole >= compound
        known = self.words[left] and self.words[right] and min(len(left), len(right)) >= _LEAST_PART
        return self.divides and not known


def vocabulary(lines: Sequence[PageLine]) -> DocumentVocabulary:
    """What the lines of a document say of its words.

    It divides words if more of those at the ends of its lines are known whole than as compounds, or,
    where none is known, if so many lines end in a hyphen that compounds can't be the reason.
    """
    texts = [line.text for line in lines]
    words, compounds = Counter[str](), Counter[str]()
    for before, text in zip(["", *texts], texts, strict=False):
        inner = _LAST_PART.sub("", text).casefold()
        if _LAST_PART.search(before):
            inner = _FIRST_PART.sub("", inner, count=1)
        words.update(_WORD.findall(inner))
        compounds.update(re.sub(f"[{HYPHENS}]", "-", found) for found in _COMPOUND.findall(inner))
    ends = [parts for one, other in pairwise(texts) if (parts := _parts(one, other))]
    whole = sum(1 for left, right in ends if words[left + right])
    apart = sum(1 for left, right in ends if compounds[f"{left}-{right}"])
    divides = whole > apart or (whole == apart and len(ends) > max(1, _OFTEN * len(texts)))
    return DocumentVocabulary(words, compounds, divides, syllable_breaks(texts))


def _parts(before: str, after: str) -> tuple[str, str] | None:
    """The parts of a word that may be divided here: it goes on in small letters."""
    left, right = _LAST_PART.search(before), _FIRST_PART.match(after)
    if not left or not right or right[0][0].isupper():
        return None
    return left[1].casefold(), right[0].casefold()


def _is_compound(before: str, after: str) -> bool:
    """ "Franco-" + "German", "2015-" + "2016", "and/" + "or": no space, and no hyphen too many."""
    return bool(re.search(r"\w[-\u2010/]$", before)) and bool(re.match(r"\w", after))


@dataclass(frozen=True, slots=True)
class Mend:
    """A word put together from the parts that stand on lines of these pages."""

    parts: tuple[tuple[int, str], ...]

    @property
    def word(self) -> str:
        return "".join(part for _, part in self.parts)


_TAIL = re.compile(r"\w+$")
_HEAD = re.compile(r"\w+")


class Joiner:
    """Puts lines together to one text, and keeps which words were mended by that."""

    def __init__(self, known: DocumentVocabulary) -> None:
        self._known = known
        self._pieces: list[str] = []
        self._tail = ""
        self._mending: list[tuple[int, str]] = []
        self._page = 0
        self._mended: list[list[tuple[int, str]]] = []
        self.length = 0

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    @property
    def mends(self) -> list[Mend]:
        return [Mend(tuple(parts)) for parts in self._mended]

    def add_word(self, word: str) -> None:
        """Add a word of the same line."""
        self._append((" " if self.length else "") + word)

    def add_line(self, word: str, after: str, page: int) -> None:
        """Add the first word of a line, whose text is `after`, on this page."""
        joint = self._known.joint(self._tail, after) if self.length else Joint.SPACE
        if joint is Joint.SPACE or not self.length:
            self.add_word(word)
        else:
            if joint is Joint.MENDED:
                self._pieces[-1] = self._pieces[-1][:-1]
                self._tail = self._tail[:-1]
                self.length -= 1
            self._mend(word, page)
        self._page = page

    def _mend(self, word: str, page: int) -> None:
        left, right = _TAIL.search(self._tail), _HEAD.match(word)
        if not left or not right:
            self._append(word)
            return
        if not self._mending or left.start() > 0:
            self._mending = [(self._page, left[0])]
            self._mended.append(self._mending)
        self._mending.append((page, right[0]))
        self._pieces.append(word)
        self._tail = word
        self.length += len(word)
        if word[right.end() :].strip(HYPHENS):
            self._mending = []

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self._tail = text.lstrip()
        self._mending = []
        self.length += len(text)


def mended(pages: Iterable[str], mends: Sequence[Mend]) -> list[str]:
    """The texts of pages, from page 1, with the mended words in place of their parts."""
    gone: dict[int, Counter[str]] = {}
    more: dict[int, list[str]] = {}
    for mend in mends:
        for page, part in mend.parts:
            gone.setdefault(page, Counter())[part] += 1
        more.setdefault(mend.parts[0][0], []).append(mend.word)
    texts: list[str] = []
    for page, text in enumerate(pages, 1):
        left = gone.get(page)
        texts.append(" ".join([_without(text, left) if left else text, *more.get(page, ())]))
    return texts


def _without(text: str, gone: Counter[str]) -> str:
    """A text without as many of these words."""

    def kept(found: re.Match[str]) -> str:
        gone[found[0]] -= 1
        return "" if gone[found[0]] >= 0 else found[0]

    return re.sub(r"\w+", kept, text)
