"""How alike two paragraphs are, by the words that they share in order, rare words first."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz.distance import LCSseq

_WORD = re.compile(r"\w+")

LONG = 4_000
"""Words from which on order is not looked at: comparing all would take too long."""

_SAME = 0.55
"""Weighted share of words in common, from which on a paragraph is the same one, altered."""

_CONTAINED, _WHOLE = 0.9, 8
"""Share of its words that a part has in common with the whole; words that a part has at least."""

_BEGINNING = 3
"""Words that one must have that the other begins or ends with."""

_OPENING = 3
"""Words at the beginning among which a name says what a paragraph is about."""

_NEARLY_ALL = 0.9
"""Share from which on another name at the beginning is taken for a correction."""

_SPELLING = 0.6
"""Likeness of the letters of two names that may be spellings of one."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a paragraph, folded, and as printed."""

    folded: tuple[str, ...]
    printed: tuple[str, ...]


def words_of(text: str) -> Words:
    printed = tuple(_WORD.findall(text)) or tuple(text.split())
    return Words(tuple(word.casefold() for word in printed), printed)


class Similarity:
    """Compares paragraphs of two versions. A word that many of their paragraphs have weighs little, so
    that lines of one pattern ("Team Alpha will …", "Team Beta will …") are told apart."""

    def __init__(self, paragraphs: Iterable[Words]) -> None:
        self._frequency = Counter(word for each in paragraphs for word in set(each.folded))

    def frequency(self, word: str) -> int:
        """How many paragraphs of both versions have the word."""
        return self._frequency[word]

    def weight(self, words: Iterable[str]) -> float:
        return sum(1 / (1 + math.log(max(1, self._frequency[word] / 2))) for word in words)

    def score(self, one: Words, other: Words) -> float:
        """From 0 to 1, by weight: 0 where these are two paragraphs and not versions of one."""
        share = self.share(one, other)
        if share < _SAME and not self._is_part(one, other):
            return 0.0
        return 0.0 if share < _NEARLY_ALL and _names_another(one, other) else max(share, 0.01)

    def share(self, one: Words, other: Words) -> float:
        """Weight of the words that two paragraphs have in common, of that of all."""
        if one.folded == other.folded:
            return 1.0
        shorter, longer = sorted((len(one.folded), len(other.folded)))
        if not shorter or 2 * shorter < 0.2 * (shorter + longer):
            return 0.0
        common = common_words(one.folded, other.folded)
        if not common:
            return 0.0
        total = self.weight(one.folded) + self.weight(other.folded)
        return 2 * self.weight(common) / total

    def _is_part(self, one: Words, other: Words) -> bool:
        """Whether one is the other but for words that were taken out."""
        shorter, longer = sorted((one.folded, other.folded), key=len)
        if len(shorter) >= _BEGINNING and shorter in (longer[: len(shorter)], longer[-len(shorter) :]):
            return True
        if len(shorter) < _WHOLE or len(set(one.folded) & set(other.folded)) < _WHOLE / 2:
            return False
        return len(common_words(one.folded, other.folded)) >= _CONTAINED * len(shorter)


def common_words(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """The words that two texts share in order; of very long ones, in any order."""
    if max(len(one), len(other)) > LONG:
        return list((Counter(one) & Counter(other)).elements())
    if not set(one) & set(other):
        return []
    blocks = LCSseq.opcodes(one, other)
    return [word for block in blocks if block.tag == "equal" for word in one[block.src_start : block.src_end]]


def _names_another(one: Words, other: Words) -> bool:
    """Whether two texts begin alike but for a name or number, which is another one and no other spelling."""
    for word, name in zip(one.printed[:_OPENING], other.printed[:_OPENING], strict=False):
        if word.casefold() == name.casefold():
            continue
        named = all(each[0].isupper() or each[0].isdigit() for each in (word, name))
        if word.casefold() in other.folded or name.casefold() in one.folded:
            # Words before it were taken out or put in.
            return False
        return named and SequenceMatcher(None, word.casefold(), name.casefold()).ratio() < _SPELLING
    return False
