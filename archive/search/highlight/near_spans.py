"""Words near each other in one text, by their places in it. Pure."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

# First and last place of words in a row.
Stretch = tuple[int, int]
# The same with the number of what they are.
WordSpan = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class ScatteredWords:
    """A phrase whose words stand in any order: the bit of the first of them, and how often each is given."""

    number: int
    first: int
    counts: tuple[int, ...]
    slop: int

    def places(self, stand: list[tuple[int, int]]) -> set[WordSpan]:
        """Each of the words that stands with all the others in `slop` + 1 places in a row."""
        own = [1 << bit for bit in range(self.first, self.first + len(self.counts))]
        any_of_them = sum(own)
        wanted = dict(zip(own, self.counts, strict=True))
        # A word may be of several of these.
        placed = [(place, bit) for place, bits in stand if bits & any_of_them for bit in own if bits & bit]
        marked: set[WordSpan] = set()
        held: Counter[int] = Counter()
        begin = done = 0
        for end, (place, word) in enumerate(placed):
            held[word] += 1
            while place - placed[begin][0] > self.slop:
                held[placed[begin][1]] -= 1
                begin += 1
            if all(held[bit] >= count for bit, count in wanted.items()):
                done = max(done, begin)
                marked.update((at, at, self.number) for at, _ in placed[done : end + 1])
                done = end + 1
        return marked


def pairs_within(
    one: Sequence[Stretch], other: Sequence[Stretch], places: int, sentences: Sequence[int]
) -> set[Stretch]:
    """Those of both sides that are at most so many places from one of the other side; with 0, in one sentence
    with another. `sentences`: at which words these begin, but for the first."""
    if not places:
        return {*_in_one_sentence(one, other, sentences), *_in_one_sentence(other, one, sentences)}
    return {*_within(one, other, places), *_within(other, one, places)}


def _within(some: Sequence[Stretch], others: Sequence[Stretch], places: int) -> Iterator[Stretch]:
    starts, ends = sorted(first for first, _ in others), sorted(last for _, last in others)
    for first, last in some:
        after = bisect_right(starts, last + places) > bisect_right(starts, last)
        if after or bisect_left(ends, first) > bisect_left(ends, first - places):
            yield first, last


def _in_one_sentence(
    some: Sequence[Stretch], others: Sequence[Stretch], sentences: Sequence[int]
) -> Iterator[Stretch]:
    held = Counter(bisect_right(sentences, first) for first, _ in others)
    for stretch in some:
        if held[bisect_right(sentences, stretch[0])] > (stretch in others):
            yield stretch
