"""Where a text has the words of a phrase, in any of their forms and in any order, near to each other.

A window of a text is a use of the phrase if it is at most WINDOW times as long and has, by weight, at least
COVER of its words; of a phrase of a few words SHORT_COVER, since without a word of sense it is another
phrase ("fight against poverty" is no wording of "fight against terrorism"). Rare words weigh more, so that
six common words never make a use.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil, log

WINDOW = 1.5
COVER = 0.62
# Phrases up to so many words, of which only such as "of" may be missing.
SHORT, SHORT_COVER = 3, 0.85
# Sums of weights are not exact.
_SLACK = 1e-9
# What a word amid a use that is not of the phrase takes off, when one window is chosen among many.
_OTHER_WORD = 0.03
# Shares of all passages that have a word: what is rarer, or commoner, weighs no more, or no less.
_RARE, _COMMON = 1e-4, 0.3


@dataclass(frozen=True)
class PhrasePattern:
    """`stems`: each stem that counts, with the number of its slot. Of each slot, `wanted` says how many words
    of the phrase it stands for and `weights` what one of them weighs."""

    stems: dict[str, int]
    wanted: tuple[int, ...]
    weights: tuple[float, ...]

    @property
    def length(self) -> int:
        return sum(self.wanted)

    @property
    def window(self) -> int:
        """The most words of a window, from its first word of the phrase to its last."""
        return max(ceil(WINDOW * self.length), self.length + 1)

    @cached_property
    def total(self) -> float:
        return sum(count * weight for count, weight in zip(self.wanted, self.weights, strict=True))

    @property
    def least(self) -> float:
        """The weight that a window must have."""
        return (SHORT_COVER if self.length <= SHORT else COVER) * self.total - _SLACK

    def anchors(self) -> list[int]:
        """The rarest slots, of which each use has at least one: without any it would weigh too little."""
        left, chosen = self.total, list[int]()
        for slot in sorted(range(len(self.weights)), key=lambda slot: -self.weights[slot]):
            if left < self.least:
                break
            chosen.append(slot)
            left -= self.wanted[slot] * self.weights[slot]
        return chosen


@dataclass(frozen=True)
class Slots:
    """The words of a phrase before it is known how rare they are: words that share a stem are one slot."""

    stems: dict[str, int]
    words: tuple[str, ...]
    wanted: tuple[int, ...]

    def weighed(self, counts: Sequence[int], total: int) -> PhrasePattern:
        """`counts`: of each slot, the passages of `total` that have it."""
        return PhrasePattern(self.stems, self.wanted, tuple(weight(count, total) for count in counts))


def slots(words: Sequence[tuple[str, Sequence[str]]]) -> Slots:
    """Of each word of a phrase, in order: the word and all stems under which it may stand."""
    stems: dict[str, int] = {}
    first: list[str] = []
    wanted: list[int] = []
    for word, possible in words:
        slot = next((stems[stem] for stem in possible if stem in stems), len(wanted))
        if slot == len(wanted):
            first.append(word)
            wanted.append(0)
        wanted[slot] += 1
        for stem in possible:
            stems.setdefault(stem, slot)
    return Slots(stems, tuple(first), tuple(wanted))


def weight(count: int, total: int) -> float:
    """Of a word that so many of all passages have."""
    return -log(min(max(count / max(total, 1), _RARE), _COMMON))


@dataclass(frozen=True)
class Window:
    """Words [start, end) of a text, which begin and end with one of the phrase. `cover`: up to 1."""

    start: int
    end: int
    cover: float


def windows(phrase: PhrasePattern, stems: Sequence[str]) -> list[Window]:
    """The best windows of a text that do not overlap, in its order."""
    known = phrase.stems
    hits = [(place, known[stem]) for place, stem in enumerate(stems) if stem in known]
    found = sorted(_candidates(phrase, hits), key=lambda each: (-each[0], each[1].start))
    chosen: list[Window] = []
    for _, window in found:
        if all(window.end <= each.start or window.start >= each.end for each in chosen):
            chosen.append(window)
    return sorted(chosen, key=lambda window: window.start)


def _candidates(phrase: PhrasePattern, hits: Sequence[tuple[int, int]]) -> Iterator[tuple[float, Window]]:
    """Each window that is good enough, with its score."""
    for at, (start, _) in enumerate(hits):
        have = [0] * len(phrase.wanted)
        reached, same = 0.0, 0
        for place, slot in hits[at:]:
            if place - start >= phrase.window:
                break
            if have[slot] < phrase.wanted[slot]:
                have[slot] += 1
                same += 1
                reached += phrase.weights[slot]
                if reached >= phrase.least:
                    cover = min(reached / phrase.total, 1.0)
                    others = place + 1 - start - same
                    yield cover - _OTHER_WORD * others, Window(start, place + 1, cover)
