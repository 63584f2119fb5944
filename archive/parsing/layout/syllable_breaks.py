"""Words of Korean that a line ends amid, between two syllables and without a hyphen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_HANGUL = "\uac00-\ud7a3"
_LAST = re.compile(rf"(\w*[{_HANGUL}])$")
_FIRST = re.compile(rf"([{_HANGUL}]\w*)")
_WORD = re.compile(rf"\w*[{_HANGUL}]\w*")
_FEWEST = 3
_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class SyllableBreaks:
    """`words`: those that stand amid lines; `divides`: whether lines end amid words, too."""

    words: frozenset[str] = frozenset()
    divides: bool = False

    def goes_on(self, before: str, after: str) -> bool:
        """Whether the last word of a line goes on on the next one."""
        parts = _parts(before, after) if self.divides else None
        return parts is not None and (
            "".join(parts) in self.words or not (parts[0] in self.words and parts[1] in self.words)
        )


def syllable_breaks(lines: Sequence[str]) -> SyllableBreaks:
    """What the lines of a document say of the words at their ends: whether they are known whole or apart."""
    words = frozenset(word for line in lines for word in _WORD.findall(line)[1:-1])
    ends = [parts for one, other in pairwise(lines) if (parts := _parts(one, other))]
    whole = sum("".join(parts) in words for parts in ends)
    apart = sum(left in words and right in words for left, right in ends)
    return SyllableBreaks(words, whole >= _FEWEST and whole > _SHARE * (whole + apart))


def _parts(before: str, after: str) -> tuple[str, str] | None:
    left, right = _LAST.search(before), _FIRST.match(after)
    return (left[1], right[1]) if left and right else None
