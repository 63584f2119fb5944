"""Text with the word statistics of given documents: how often words come, and which follow which.

Each word is followed by one that follows it somewhere in the documents. Words that they have but once
stand for all that are rare: made-up ones come in their place, so many of them new that the vocabulary
goes on growing as it grew in the documents (Heaps' law).
"""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.likeness import Likeness
from tests.benchmarks.newcomers import Newcomers, Spelling

_PARTS = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_ENDS = ".!?…"


def folded(printed: str) -> str:
    """A printed word without the signs around it, in small letters."""
    return printed.strip("«»„“”‘’\"'()[]<>.,;:!?…–—-").casefold()


class Language:
    def __init__(self, likeness: Likeness, random: np.random.Generator) -> None:
        self._random = random
        printed = [word for paragraph in likeness.paragraphs for word in paragraph]
        words = [folded(each) for each in printed]
        counts = Counter(words)
        vocabulary = sorted(set(printed))
        numbers = {word: number for number, word in enumerate(vocabulary)}
        self._vocabulary = np.array(vocabulary, dtype=object)
        self._text = np.array([numbers[each] for each in printed], dtype=np.int32)
        # Where each word stands in the text: of every word, the places one after the other.
        self._places = np.argsort(self._text, kind="stable")
        self._times = np.bincount(self._text, minlength=len(vocabulary))
        self._first = np.cumsum(self._times) - self._times
        self._rare = np.array([bool(folded(each)) and counts[folded(each)] == 1 for each in vocabulary])
        self._beginnings = _beginnings(likeness)
        self._newcomers = Newcomers(random)
        self._spellings = [Spelling(word for word in counts if word.isascii() == ascii) for ascii in (0, 1)]
        self._written = len(words)
        # So many different words are in a text of n: factor * n ** power.
        part = words[: max(1, len(words) // 8)]
        self._power = float(np.log(len(counts) / len(set(part))) / np.log(len(words) / len(part)))
        self._factor = len(counts) / len(words) ** self._power

    def write(self, lengths: NDArray[np.int64], languages: Sequence[str]) -> list[str]:
        """Paragraphs of these lengths in words."""
        order = np.argsort(-lengths, kind="stable")
        sorted_lengths = lengths[order]
        ends = np.cumsum(sorted_lengths)
        starts = ends - sorted_lengths
        written = np.empty(int(ends[-1]), np.int32)
        at = self._begin(languages)[order]
        # All paragraphs grow by a word at a time, the longest ones until the end.
        for place in range(int(sorted_lengths[0])):
            growing = int(np.searchsorted(-sorted_lengths, -place))
            words = self._text[at[:growing]]
            written[starts[:growing] + place] = words
            at = self._after(words)
        printed = self._printed(written)
        paragraphs = [""] * len(order)
        for number, start, end in zip(order.tolist(), starts.tolist(), ends.tolist(), strict=True):
            text = " ".join(printed[start:end])
            paragraphs[number] = text if text[-1] in _ENDS else text.rstrip(",;:-–— ") + "."
        return paragraphs

    def spelled(self, number: int) -> str:
        return self._spellings[1].word(number)

    def _begin(self, languages: Sequence[str]) -> NDArray[np.int64]:
        at = np.empty(len(languages), np.int64)
        names = np.array(languages)
        for name, beginnings in self._beginnings.items():
            chosen = names == name
            at[chosen] = self._random.choice(beginnings, int(chosen.sum()))
        return at

    def _after(self, words: NDArray[np.int32]) -> NDArray[np.int64]:
        """Where the text goes on: after any of the places where the word stands."""
        nth = (self._random.random(len(words)) * self._times[words]).astype(np.int64)
        after: NDArray[np.int64] = (self._places[self._first[words] + nth] + 1) % len(self._text)
        return after

    def _printed(self, written: NDArray[np.int32]) -> list[str]:
        printed: list[str] = self._vocabulary[written].tolist()
        rare = np.flatnonzero(self._rare[written])
        before, self._written = self._written, self._written + len(written)
        growth = self._factor * (self._written**self._power - before**self._power)
        new = self._newcomers.draw(len(rare), min(1.0, growth / max(1, len(rare))))
        for place, number in zip(rare.tolist(), new.tolist(), strict=True):
            match = _PARTS.match(printed[place])
            assert match
            word = self._spellings[match[2].isascii()].word(number)
            printed[place] = match[1] + (word.capitalize() if match[2][:1].isupper() else word) + match[3]
        return printed


def _beginnings(likeness: Likeness) -> dict[str, NDArray[np.int64]]:
    """Where paragraphs begin in the text, for each language."""
    lengths = np.array([len(each) for each in likeness.paragraphs])
    starts = np.cumsum(lengths) - lengths
    languages = np.array(likeness.languages)
    return {name: starts[languages == name] for name in sorted(set(likeness.languages))}
