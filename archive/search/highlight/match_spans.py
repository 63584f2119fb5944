"""Where in a text the terms and phrases of a query stand. Pure, and quick where there are none.

A meeting's page asks this of hundreds of paragraphs in a row for one query: what can be known of the
query, and of each word that was met, is worked out once.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from archive.search.query.ast import Node, Phrase, Term, positive_leaves
from archive.search.stemming import analysis, stem, stems_in
from archive.search.tokenizer import INITIALS, folded_words, spans, words_from


@dataclass(frozen=True, slots=True)
class MatchSpan:
    """Where a term, a whole phrase, or a word of several near each other stands; `leaf` is which
    term or phrase of the query it is."""

    start: int
    end: int
    leaf: int


def match_spans(text: str, root: Node | None, language: str = "") -> list[MatchSpan]:
    """In the order of the text, the longest first of those that begin together. `language`: that of the
    passage, "" where it is not known."""
    return _marker(root, analysis(language)).spans(text)


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

    def __init__(self, language: str) -> None:
        self.language = language
        self.tests: list[tuple[Term | Phrase, str, bool]] = []

    def __missing__(self, word: str) -> int:
        bits = sum(1 << bit for bit, test in enumerate(self.tests) if _passes(word, *test, self.language))
        if len(self) < _KNOWN_WORDS:
            self[word] = bits
        return bits


class _Marker:
    """Each word of each term has a bit: the words of a phrase one after the other, so that a step
    along the text is a shift (the algorithm is known as Shift-And)."""

    def __init__(self, root: Node | None, language: str = "") -> None:
        self.bits = _Bits(language)
        self.needed: list[tuple[str, ...]] = []
        self.begins = 0
        self.ends: dict[int, tuple[int, int]] = {}
        self.near: list[_Near] = []
        for number, leaf in enumerate(dict.fromkeys(positive_leaves(root))):
            self._add(number, leaf)
        self.ending = sum(1 << bit for bit in self.ends)
        self.first_letters = self._first_letters()

    def _add(self, number: int, leaf: Term | Phrase) -> None:
        tests = self.bits.tests
        first = len(tests)
        scattered = isinstance(leaf, Phrase) and leaf.slop > 1
        counts = Counter(leaf.words)
        words = tuple(counts) if scattered else leaf.words
        for place, word in enumerate(words, start=1):
            prefix = isinstance(leaf, Term) and leaf.prefix and place == len(words)
            tests.append((leaf, word, prefix))
        self.needed.append(tuple(_letters(*test, self.bits.language) for test in tests[first:]))
        if isinstance(leaf, Phrase) and leaf.slop > 1:
            self.near.append(_Near(number, first, tuple(counts.values()), leaf.slop))
        else:
            self.begins |= 1 << first
            self.ends[len(tests) - 1] = (len(words), number)

    def _first_letters(self) -> re.Pattern[str] | None:
        """What any plain text has where a hit begins, if that can be told and tells enough."""
        letters = {needed[0] for needed in self.needed}
        if self.near or min(map(len, letters), default=0) < 2:
            return None
        return re.compile("|".join(sorted(letters, key=len)))

    def spans(self, text: str) -> list[MatchSpan]:
        plain = text.lower().replace("ё", "е") if _PLAIN_TEXT.fullmatch(text) else None
        if not self._possible(plain):
            return []
        letters = self.first_letters
        found = self._around(letters, text, plain) if letters and plain else self._throughout(text)
        return sorted(found, key=lambda hit: (hit.start, -hit.end))

    def _around(self, letters: re.Pattern[str], text: str, plain: str) -> Iterator[MatchSpan]:
        """Cuts no more of the text into words than what stands around these letters. No word goes over
        a space, and each letter is in a word."""
        done = 0
        while met := letters.search(plain, done):
            state, run = 0, []
            for word in words_from(text, max(done, text.rfind(" ", done, met.start()) + 1)):
                done = word.end
                state = (state << 1 | self.begins) & self.bits[word.text]
                if not state and done > met.start():
                    break
                run.append(word)
                if state & self.ending:
                    for size, number in self._ended(state):
                        yield MatchSpan(run[-size].start, done, number)
            else:
                return

    def _throughout(self, text: str) -> list[MatchSpan]:
        # Most words pass no test, so all that is done with every one of them is done by map and dict.
        passed = enumerate(map(self.bits.__getitem__, folded_words(text)))
        stand = [(place, bits) for place, bits in passed if bits]
        found = list(self._runs(stand))
        for near in self.near:
            found += near.places(stand)
        if not found:
            return []
        at = spans(text)
        return [MatchSpan(at[first][0], at[last][1], number) for first, last, number in found]

    def _possible(self, plain: str | None) -> bool:
        """Whether the text may hold any of it, as far as its letters tell without cutting it into words."""
        if plain is None:
            return bool(self.needed)
        return any(all(letters in plain for letters in needed) for needed in self.needed)

    def _runs(self, stand: list[tuple[int, int]]) -> Iterator[tuple[int, int, int]]:
        """First place, last place and number of each term and phrase whose words stand side by side."""
        state, last = 0, -1
        for place, bits in stand:
            state = (state << 1 if place == last + 1 else 0) | self.begins
            state, last = state & bits, place
            if state & self.ending:
                yield from ((place - size + 1, place, number) for size, number in self._ended(state))

    def _ended(self, state: int) -> list[tuple[int, int]]:
        """Of each term and phrase that ends here: how many words it has, and its number."""
        return [end for bit, end in self.ends.items() if state >> bit & 1]


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
def _marker(root: Node | None, language: str = "") -> _Marker:
    return _Marker(root, language)


def _passes(found: str, leaf: Term | Phrase, word: str, prefix: bool, language: str) -> bool:
    if isinstance(leaf, Phrase):
        return found == word
    return found.startswith(word) if prefix else stem(found, language) in stems_in(word, language)


def _letters(leaf: Term | Phrase, word: str, prefix: bool, language: str = "") -> str:
    """Letters that stand side by side in any plain text with such a word; empty if that can't be told."""
    if isinstance(leaf, Term) and not prefix:
        if language:
            return ""  # other stemmers than these two may bend more than the end of a word
        word = _BENT.sub("", stem(word, language))
    letters = _LETTERS.match(word)
    return letters[0] if letters and not any(initials.startswith(letters[0]) for initials in INITIALS) else ""
