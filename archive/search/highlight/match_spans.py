"""Where in a text the terms and phrases of a query stand. Pure, and quick where there are none.

A meeting's page asks this of hundreds of paragraphs in a row for one query: what can be known of the
query, and of each word that was met, is worked out once.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from archive.search.highlight.near_spans import ScatteredWords, WordSpan, pairs_within
from archive.search.query.ast import Near, Node, Phrase, Term, leaves
from archive.search.spelling.forms import AcceptedWords, Run, runs_of, scattered
from archive.search.stemming import analysis
from archive.search.tokenizer import INITIALS, WordToken, case_of, folded_words, spans, words_from, written


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
Cases = tuple[str, ...]
_KNOWN_WORDS = 1 << 16


class _Bits(dict[str, int]):
    """Of each word that was met, the bits of the words of the query that it is."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.tests: list[AcceptedWords] = []

    def __missing__(self, word: str) -> int:
        language = self.language
        bits = sum(1 << bit for bit, test in enumerate(self.tests) if test.accepts(word, language))
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
        # By the bit of the last word of a run: how many words it has, of what, and how they are written.
        self.ends: dict[int, tuple[int, int, Cases]] = {}
        self.scattered: list[ScatteredWords] = []
        # What the two sides of a pair are numbered, below all leaves.
        self.pairs: list[tuple[int, Near, int, int]] = []
        marked = (leaf for leaf in leaves(root) if isinstance(leaf, Term | Phrase | Near))
        for number, leaf in enumerate(dict.fromkeys(marked)):
            self._add(number, leaf)
        self.ending = sum(1 << bit for bit in self.ends)
        self.first_letters = self._first_letters()

    def _add(self, number: int, leaf: Term | Phrase | Near) -> None:
        if isinstance(leaf, Near):
            sides = -2 * len(self.pairs) - 1, -2 * len(self.pairs) - 2
            self.pairs.append((number, leaf, *sides))
            for side, choices in zip(sides, (leaf.first, leaf.second), strict=True):
                for choice in choices:
                    self._add(side, choice)
        elif isinstance(leaf, Phrase) and leaf.slop > 1:
            first, counts = self._tests(tuple(scattered(leaf))), tuple(scattered(leaf).values())
            self.scattered.append(ScatteredWords(number, first, counts, leaf.slop))
        else:
            cases = leaf.cases if isinstance(leaf, Phrase) else ()
            for run in runs_of(leaf):
                self.begins |= 1 << self._tests(run)
                self.ends[len(self.bits.tests) - 1] = (len(run), number, cases)

    def _tests(self, run: Run) -> int:
        """Give each of the words its bit. The first of them."""
        first = len(self.bits.tests)
        self.bits.tests += run
        self.needed.append(tuple(_letters(slot, self.bits.language) for slot in run))
        return first

    def _first_letters(self) -> re.Pattern[str] | None:
        """What any plain text has where a hit begins, if that can be told and tells enough."""
        letters = {needed[0] for needed in self.needed}
        if self.scattered or self.pairs or min(map(len, letters), default=0) < 2:
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
            state, run = 0, list[WordToken]()
            for word in words_from(text, max(done, text.rfind(" ", done, met.start()) + 1)):
                done = word.end
                state = (state << 1 | self.begins) & self.bits[word.text]
                if not state and done > met.start():
                    break
                run.append(word)
                if state & self.ending:
                    for size, number, cases in self._ended(state):
                        if _are_written([text[each.start : each.end] for each in run[-size:]], cases):
                            yield MatchSpan(run[-size].start, done, number)
            else:
                return

    def _throughout(self, text: str) -> list[MatchSpan]:
        # Most words pass no test, so all that is done with every one of them is done by map and dict.
        passed = enumerate(map(self.bits.__getitem__, folded_words(text)))
        stand = [(place, bits) for place, bits in passed if bits]
        runs = list(self._runs(stand, text))
        found = {each for each in runs if each[2] >= 0}
        for words_apart in self.scattered:
            found |= words_apart.places(stand)
        for number, near, one, other in self.pairs:
            firsts, seconds = ([each[:2] for each in runs if each[2] == side] for side in (one, other))
            sentences = written(text).sentences
            found |= {(*span, number) for span in pairs_within(firsts, seconds, near.within, sentences)}
        if not found:
            return []
        at = spans(text)
        return [MatchSpan(at[first][0], at[last][1], number) for first, last, number in found]

    def _possible(self, plain: str | None) -> bool:
        """Whether the text may hold any of it, as far as its letters tell without cutting it into words."""
        if plain is None:
            return bool(self.needed)
        return any(all(letters in plain for letters in needed) for needed in self.needed)

    def _runs(self, stand: list[tuple[int, int]], text: str) -> Iterator[WordSpan]:
        """First place, last place and number of each term and phrase whose words stand side by side."""
        state, last = 0, -1
        for place, bits in stand:
            state = (state << 1 if place == last + 1 else 0) | self.begins
            state, last = state & bits, place
            if state & self.ending:
                for size, number, cases in self._ended(state):
                    first = place - size + 1
                    if not cases or _are_written(written(text).words[first : place + 1], cases):
                        yield first, place, number

    def _ended(self, state: int) -> list[tuple[int, int, Cases]]:
        """Of each term and phrase that ends here: how many words it has, its number, how it is written."""
        return [end for bit, end in self.ends.items() if state >> bit & 1]


def _are_written(words: Sequence[str], cases: Cases) -> bool:
    return not cases or tuple(map(case_of, words)) == cases


@lru_cache(maxsize=32)
def _marker(root: Node | None, language: str = "") -> _Marker:
    return _Marker(root, language)


def _letters(slot: AcceptedWords, language: str = "") -> str:
    """Letters that stand side by side in any plain text with such a word; empty if that can't be told."""
    if slot.forms_of and language:
        return ""  # other stemmers than the usual two may bend more than the end of a word
    letters = _LETTERS.match(slot.letters)
    return letters[0] if letters and not any(initials.startswith(letters[0]) for initials in INITIALS) else ""
