"""Which item of a new version of a list continues which item of the old one."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)

_SIMILAR = 0.6
"""Share of words in common from which on a changed text is the same text, mended."""

_AHEAD = 50
"""Old items that are looked at for a new one that was changed: versions differ by little in one place."""

_LONG = 2000
"""Words, from which on the order of the words of a text is not compared: that would take too long."""


def continued(
    old: Sequence[Item], new: Sequence[Item], alike: Callable[[Item, Item], bool]
) -> list[int | None]:
    """For each new item the position of the old item that it continues, or None; order is kept.

    Equal items continue each other; between those, an item continues the first one left that
    it is equal to or `alike`. What this takes grows with the length of the lists, and not faster, however
    often an item comes.
    """
    result: list[int | None] = [None] * len(new)
    first = begin = 0
    for position, match in [*_equal(old, new), (len(new), len(old))]:
        for between in range(begin, position):
            left = range(first, min(match, first + _AHEAD))
            found = next((i for i in left if old[i] == new[between] or alike(old[i], new[between])), None)
            if found is not None:
                result[between], first = found, found + 1
        if position < len(new):
            result[position] = match
        first, begin = match + 1, position + 1
    return result


def _equal(old: Sequence[Item], new: Sequence[Item]) -> list[tuple[int, int]]:
    """Pairs of positions, new and old, of equal items, as many as keep their order.

    An item that comes several times is paired by the count of it, from the start and from the end.
    """
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    places = {each: position for position, each in _counted(old, start, len(old) - end)}
    pairs = [
        (position, places[each]) for position, each in _counted(new, start, len(new) - end) if each in places
    ]
    return [
        *((position, position) for position in range(start)),
        *_in_order(pairs),
        *((len(new) - back, len(old) - back) for back in range(end, 0, -1)),
    ]


def _counted(items: Sequence[Item], start: int, end: int) -> Iterable[tuple[int, tuple[Item, int]]]:
    """Each position with its item and how often that came before."""
    seen: Counter[Item] = Counter()
    for position in range(start, end):
        yield position, (items[position], seen[items[position]])
        seen[items[position]] += 1


def _in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest choice of the pairs, which rise in the first number, that rises in the second, too."""
    lowest: list[int] = []
    chain: list[int] = []
    before: list[int | None] = []
    for index, (_, match) in enumerate(pairs):
        length = bisect_left(lowest, match)
        before.append(chain[length - 1] if length else None)
        lowest[length : length + 1] = [match]
        chain[length : length + 1] = [index]
    found = []
    last = chain[-1] if chain else None
    while last is not None:
        found.append(pairs[last])
        last = before[last]
    return found[::-1]


def similar_texts(one: str, other: str) -> bool:
    """Whether two texts are the same but for some words."""
    words, others = one.split(), other.split()
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    if max(len(words), len(others)) > _LONG:
        return matcher.quick_ratio() >= _SIMILAR
    return matcher.quick_ratio() >= _SIMILAR and matcher.ratio() >= _SIMILAR
