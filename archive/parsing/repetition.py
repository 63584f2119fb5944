"""What a source prints a second time: runs of paragraphs, right behind the first, and sentences set large."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import takewhile

from archive.parsing.text import ends_sentence

SHORTEST_REPETITION = 3
"""Paragraphs that a verbatim copy must have to count as one; two short thanks in a row are two."""

FEWEST_WORDS = 12
"""Different words of a copied run. A hall that chants and is thanked says the same few time and again."""

_FEWEST_QUOTED = 8
_LONGEST_OPENING = 6
_MAY_HAVE_LABEL = re.compile("[:：]")
_NEAR = 6
_MOST_PLACES = 20
"""Earlier places of a paragraph that are looked at; one that stands more often begins no copied run."""

_MODULUS = (1 << 61) - 1
_BASE = 1_000_003


def repetitions(texts: Sequence[str], fewest_words: int = 0) -> set[int]:
    """Positions of paragraphs that are a verbatim copy of a run that ends right before the copy.

    A run has SHORTEST_REPETITION paragraphs or more, as many of them different, and
    `fewest_words` different words. The words of a label belong to its paragraph: a copy begins with the
    label again.
    """
    if len(texts) - len(set(texts)) < SHORTEST_REPETITION:
        return set()
    runs = _ParagraphRunHashes(texts)
    copies: set[int] = set()
    position = 0
    while position < len(texts):
        length = runs.copied_at(position)
        said = {word for text in texts[position : position + length] for word in text.casefold().split()}
        if len(said) < fewest_words:
            length = 0
        copies.update(range(position, position + length))
        position += length or 1
    return copies


def pull_quotes(texts: Sequence[str]) -> set[int]:
    """Positions of texts that print words of a longer paragraph near them once more, as pages set them large.

    Both stand amid whole paragraphs: what stands below a name alone, or behind one, may be said again, and so
    may the beginning of a paragraph, which may have a name.
    """
    found: set[int] = set()
    for position, text in enumerate(texts):
        short = text.count(" ") < _FEWEST_QUOTED - 1
        if short or not position or not ends_sentence(texts[position - 1]) or _MAY_HAVE_LABEL.search(text):
            continue
        plain = text.strip(" \"“”„«»‘’'.…")
        near = texts[max(0, position - _NEAR) : position + _NEAR + 1]
        if any(other.find(plain) > 0 for other in near if len(other) > len(text)):
            found.add(position)
    return found


def opening_again(texts: Sequence[str]) -> set[int]:
    """Positions of lines that stand at the top of a text and again further down, as those of each page do.

    Two of them or more in a row, in which there is a figure, and none is a sentence.
    """
    opening = list(takewhile(lambda text: text and not ends_sentence(text), texts[:_LONGEST_OPENING]))
    found: set[int] = set()
    for position in range(1, len(texts) - 1):
        if texts[position] == texts[0] and position not in found:
            pairs = zip(opening, texts[position:], strict=False)
            alike = [one for one, other in takewhile(lambda pair: pair[0] == pair[1], pairs)]
            if 1 < len(alike) <= position and any(map(str.isdigit, "".join(alike))):
                found.update(range(position, position + len(alike)))
    return found


class _ParagraphRunHashes:
    """The paragraphs as numbers, prepared so that two runs of any length are compared in one step.

    Comparing them paragraph by paragraph takes time with the square of a text that nearly repeats itself.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        numbers: dict[str, int] = {}
        self._texts = [numbers.setdefault(text, len(numbers) + 1) for text in texts]
        self._places: dict[int, list[int]] = defaultdict(list)
        self._hashes, self._powers = [0], [1]
        for position, text in enumerate(self._texts):
            self._places[text].append(position)
            self._hashes.append((self._hashes[-1] * _BASE + text) % _MODULUS)
            self._powers.append(self._powers[-1] * _BASE % _MODULUS)
        self._varied = _ends_of_varied_runs(self._texts)

    def copied_at(self, start: int) -> int:
        """Length of the copy that begins at `start`, 0 where none does."""
        places = self._places[self._texts[start]]
        before = bisect_left(places, start)
        for first in places[max(0, before - _MOST_PLACES) : before]:
            length = start - first
            if length < SHORTEST_REPETITION:
                break
            if self._varied[first] <= start and self._are_alike(first, start, length):
                return length
        return 0

    def _are_alike(self, first: int, second: int, length: int) -> bool:
        if second + length > len(self._texts) or self._hash(first, length) != self._hash(second, length):
            return False
        return self._texts[first : first + length] == self._texts[second : second + length]

    def _hash(self, start: int, length: int) -> int:
        return (self._hashes[start + length] - self._hashes[start] * self._powers[length]) % _MODULUS


def _ends_of_varied_runs(texts: Sequence[int]) -> list[int]:
    """For each position, the end of the shortest run from there with enough different paragraphs."""
    ends: list[int] = []
    counts: dict[int, int] = defaultdict(int)
    end = 0
    for text in texts:
        while end < len(texts) and len(counts) < SHORTEST_REPETITION:
            counts[texts[end]] += 1
            end += 1
        ends.append(end if len(counts) >= SHORTEST_REPETITION else len(texts) + 1)
        counts[text] -= 1
        if not counts[text]:
            del counts[text]
    return ends
