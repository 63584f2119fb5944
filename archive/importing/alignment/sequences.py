"""Which equal items of two sequences stand for each other: a longest common subsequence, in linear steps."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import LCSseq

Pair = tuple[int, int]
"""A position in the first sequence and one in the second."""

_MAX_CELLS = 4_000_000
"""Product of two lengths up to which an exact longest common subsequence is computed."""


def matching_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Positions of equal items, rising in both sequences, as many as can be found.

    Items that come once in both are matched first (patience diff), so that a frequent item is matched
    among its neighbours; what lies between is matched exactly where it is short enough.
    """
    pairs: list[Pair] = []
    pending = [(0, len(old), 0, len(new))]
    while pending:
        start, end, new_start, new_end = pending.pop()
        while start < end and new_start < new_end and old[start] == new[new_start]:
            pairs.append((start, new_start))
            start, new_start = start + 1, new_start + 1
        while start < end and new_start < new_end and old[end - 1] == new[new_end - 1]:
            end, new_end = end - 1, new_end - 1
            pairs.append((end, new_end))
        if start == end or new_start == new_end:
            continue
        anchors = _unique_anchors(old, new, (start, end, new_start, new_end))
        if not anchors:
            pairs += _exact(old, new, (start, end, new_start, new_end))
            continue
        pairs += anchors
        bounds = [(start - 1, new_start - 1), *anchors, (end, new_end)]
        pending += [
            (left + 1, right, new_left + 1, new_right)
            for (left, new_left), (right, new_right) in pairwise(bounds)
        ]
    return sorted(pairs)


Window = tuple[int, int, int, int]


def _unique_anchors(old: Sequence[Hashable], new: Sequence[Hashable], window: Window) -> list[Pair]:
    start, end, new_start, new_end = window
    counts, new_counts = Counter(old[start:end]), Counter(new[new_start:new_end])
    once = {item for item, count in counts.items() if count == 1 and new_counts[item] == 1}
    if not once:
        return []
    places = {old[at]: at for at in range(start, end) if old[at] in once}
    found = [(places[new[at]], at) for at in range(new_start, new_end) if new[at] in once]
    return rising(found)


def rising(pairs: Sequence[Pair]) -> list[Pair]:
    """The longest choice of the pairs, which rise in the second number, that rises in the first, too."""
    lowest: list[int] = []
    chain: list[int] = []
    previous: list[int] = []
    for index, (first, _) in enumerate(pairs):
        length = bisect_left(lowest, first)
        previous.append(chain[length - 1] if length else -1)
        lowest[length : length + 1] = [first]
        chain[length : length + 1] = [index]
    result = []
    at = chain[-1] if chain else -1
    while at >= 0:
        result.append(pairs[at])
        at = previous[at]
    return result[::-1]


def _exact(old: Sequence[Hashable], new: Sequence[Hashable], window: Window) -> Iterator[Pair]:
    start, end, new_start, new_end = window
    if (end - start) * (new_end - new_start) > _MAX_CELLS:
        yield from _by_count(old, new, window)
        return
    for block in LCSseq.opcodes(old[start:end], new[new_start:new_end]):
        if block.tag == "equal":
            for offset in range(block.src_end - block.src_start):
                yield start + block.src_start + offset, new_start + block.dest_start + offset


def _by_count(old: Sequence[Hashable], new: Sequence[Hashable], window: Window) -> list[Pair]:
    """Of very long sequences: an item is matched with the one that came as often before."""
    start, end, new_start, new_end = window
    places = {key: at for at, key in _counted(old, start, end)}
    return rising([(places[key], at) for at, key in _counted(new, new_start, new_end) if key in places])


def _counted(items: Sequence[Hashable], start: int, end: int) -> Iterator[tuple[int, tuple[Hashable, int]]]:
    seen: Counter[Hashable] = Counter()
    for at in range(start, end):
        yield at, (items[at], seen[items[at]])
        seen[items[at]] += 1
