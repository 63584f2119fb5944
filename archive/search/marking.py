"""Where in a text the terms and phrases of a query stand. Pure, and quick where there are none.

A meeting's page asks this of hundreds of paragraphs in a row for one query: what can be known of the
query, and of each word that was met, is worked out once.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from archive.search.analysis import forms
from archive.search.tree import Node, Phrase, Term, sought
from archive.search.words import INITIALS, folded_words, spans


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a term, a whole phrase, or a word of several near each other stands; `sought` is which
    term or phrase of the query it is."""

    start: int
    end: int
    sought: int


def hits(text: str, root: Node | None) -> list[Hit]:
    """In the order of the text, the longest first of those that begin together."""
    return _marker(root).hits(text)


# Letters of one script that folding leaves alone but for their case (ё aside), and signs that are no
# letters. A word in two scripts may have a stem in another than its own.
_SIGNS = "\u00a0«»–—−‘’“”…№"
_PLAIN_TEXT = re.compile(f"[\0-\x7f{_SIGNS}]*|[\0-@\\[-`{{-\x7f{_SIGNS}А-Яа-яЁё]*")
# Up to the first letter that the Russian stemmer, which thinks in Latin letters, may exchange.
_LETTERS = re.compile("[a-z]+|[а-шыэюя]+")
# The end of a stem with which not all of its words begin: sensibility (sensibl), lying (lie), city (citi).
_BENT = re.compile("(?:bl|ie|[eiy]|[^a-z]{1,2})$")
_KNOWN_WORDS = 1 << 16


class _Bits(dict[str, int]):
    """Of each word that was met, the bits of the tests that it passes."""

    def __init__(self) -> None:
        self.tests: list[tuple[Term | Phrase, str, bool]] = []

    def __missing__(self, word: str) -> int:
        bits = sum(1 << bit for bit, test in enumerate(self.tests) if _passes(word, *test))
        if len(self) < _KNOWN_WORDS:
            self[word] = bits
        return bits


class _Marker:
    """Each word of each term has a bit: the words of a phrase one after the other, so that a step
    along the text is a shift (the algorithm is known as Shift-And)."""

    def __init__(self, root: Node | None) -> None:
        self.bits = _Bits()
        self.needed: list[tuple[str, ...]] = []
        self.begins = 0
        self.ends: dict[int, tuple[int, int]] = {}
        self.near: list[_Near] = []
        for number, leaf in enumerate(dict.fromkeys(sought(root))):
            self._add(number, leaf)
        self.ending = sum(1 << bit for bit in self.ends)

    def _add(self, number: int, leaf: Term | Phrase) -> None:
        tests = self.bits.tests
        first = len(tests)
        scattered = isinstance(leaf, Phrase) and leaf.slop > 1
        counts = Counter(leaf.words)
        words = tuple(counts) if scattered else leaf.words
        for place, word in enumerate(words, start=1):
            prefix = isinstance(leaf, Term) and leaf.prefix and place == len(words)
            tests.append((leaf, word, prefix))
        self.needed.append(tuple(_letters(*test) for test in tests[first:]))
        if isinstance(leaf, Phrase) and leaf.slop > 1:
            self.near.append(_Near(number, first, tuple(counts.values()), leaf.slop))
        else:
            self.begins |= 1 << first
            self.ends[len(tests) - 1] = (len(words), number)

    def hits(self, text: str) -> list[Hit]:
        if not self._possible(text):
            return []
        # Most words pass no test, so all that is done with every one of them is done by map and dict.
        passed = enumerate(map(self.bits.__getitem__, folded_words(text)))
        stand = [(place, bits) for place, bits in passed if bits]
        found = list(self._runs(stand))
        for near in self.near:
            found += near.places(stand)
        if not found:
            return []
        at = spans(text)
        hits = [Hit(at[first][0], at[last][1], number) for first, last, number in found]
        return sorted(hits, key=lambda hit: (hit.start, -hit.end))

    def _possible(self, text: str) -> bool:
        """Whether the text may hold any of it, as far as its letters tell without cutting it into words."""
        if not _PLAIN_TEXT.fullmatch(text):
            return bool(self.needed)
        plain = text.lower().replace("ё", "е")
        return any(all(letters in plain for letters in needed) for needed in self.needed)

    def _runs(self, stand: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
        """First place, last place and number of each term and phrase whose words stand side by side."""
        state, last = 0, -1
        for place, bits in stand:
            state = (state << 1 if place == last + 1 else 0) | self.begins
            state, last = state & bits, place
            if state & self.ending:
                for bit, (size, number) in self.ends.items():
                    if state >> bit & 1:
                        yield place - size + 1, place, number


@dataclass(frozen=True, slots=True)
class _Near:
    """A phrase whose words stand in any order: the bit of the first of them, and how often each is given."""

    number: int
    first: int
    counts: tuple[int, ...]
    slop: int

    def places(self, stand: list[tuple[int, int]]) -> set[tuple[int, int, int]]:
        """Each of the words that stands with all the others in `slop` + 1 places in a row."""
        own = [1 << bit for bit in range(self.first, self.first + len(self.counts))]
        any_of_them = sum(own)
        stand = [(place, bits & any_of_them) for place, bits in stand if bits & any_of_them]
        wanted = dict(zip(own, self.counts, strict=True))
        marked: set[tuple[int, int, int]] = set()
        held: Counter[int] = Counter()
        begin = done = 0
        for end, (place, word) in enumerate(stand):
            held[word] += 1
            while place - stand[begin][0] > self.slop:
                held[stand[begin][1]] -= 1
                begin += 1
            if all(held[bit] >= count for bit, count in wanted.items()):
                done = max(done, begin)
                marked.update((at, at, self.number) for at, _ in stand[done : end + 1])
                done = end + 1
        return marked


@lru_cache(maxsize=32)
def _marker(root: Node | None) -> _Marker:
    return _Marker(root)


def _passes(found: str, leaf: Term | Phrase, word: str, prefix: bool) -> bool:
    if isinstance(leaf, Phrase):
        return found == word
    return found.startswith(word) if prefix else not set(forms(word)).isdisjoint(forms(found))


def _letters(leaf: Term | Phrase, word: str, prefix: bool) -> str:
    """Letters that stand side by side in any plain text with such a word; empty if that can't be told."""
    if isinstance(leaf, Term) and not prefix:
        stem, *others = forms(word)
        word = "" if others else _BENT.sub("", stem)
    letters = _LETTERS.match(word)
    return letters[0] if letters and not any(initials.startswith(letters[0]) for initials in INITIALS) else ""
