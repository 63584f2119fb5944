"""What is new in an archive, and may come again: made-up words, people and places."""

import re
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

_VOWELS = "aeiouаеёиоуыэюя"
_SYLLABLE = re.compile(rf"[^{_VOWELS}\W\d_]{{1,3}}[{_VOWELS}]{{1,2}}")


class Newcomers:
    """Numbers of things: each draw is one that never came, or repeats any draw before it (Simon's process:
    what came often comes often, and most come once)."""

    def __init__(self, random: np.random.Generator) -> None:
        self._random = random
        self._drawn = np.empty(1024, np.int64)
        self._draws = 0
        self.count = 0

    def draw(self, size: int, share_new: float) -> NDArray[np.int64]:
        before, self._draws = self._draws, self._draws + size
        while self._draws > len(self._drawn):
            self._drawn = np.concatenate([self._drawn, np.empty_like(self._drawn)])
        places = np.arange(before, self._draws)
        new = self._random.random(size) < share_new
        new[:1] |= before == 0
        source = np.where(new, places, (self._random.random(size) * places).astype(np.int64))
        # A repetition of a repetition, until all lead to what is known: an older draw, or a new one.
        while True:
            here = np.flatnonzero(source >= before)
            unknown = here[~new[source[here] - before]]
            if not len(unknown):
                break
            source[unknown] = source[source[unknown] - before]
        numbers = np.where(new, np.cumsum(new) - 1 + self.count, 0)
        self.count += int(new.sum())
        self._drawn[before : self._draws] = numbers
        self._drawn[before : self._draws] = self._drawn[source]
        return self._drawn[before : self._draws]


class Spelling:
    """A word for each number, of the syllables of known words; no two numbers have the same."""

    def __init__(self, words: Iterable[str]) -> None:
        syllables: set[str] = set()
        for word in words:
            syllables.update(_SYLLABLE.findall(word))
        self._syllables = sorted(syllables, key=lambda each: (len(each), each[::-1]))[:400] or ["ka", "lo"]

    def word(self, number: int) -> str:
        number += len(self._syllables)
        parts = []
        while number:
            number, digit = divmod(number, len(self._syllables))
            parts.append(self._syllables[digit])
        return "".join(parts)
