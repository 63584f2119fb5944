"""Which item of a new version of a list continues which item of the old one."""

from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)

_SIMILAR = 0.6
"""Share of words in common from which on a changed text is the same text, mended."""


def continued(
    old: Sequence[Item], new: Sequence[Item], alike: Callable[[Item, Item], bool]
) -> list[int | None]:
    """For each new item the position of the old item that it continues, or None; order is kept.

    Equal items continue each other; between those, an item continues the first one left that
    it is `alike`.
    """
    result: list[int | None] = [None] * len(new)
    for tag, old_start, old_end, new_start, new_end in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if tag == "equal":
            result[new_start:new_end] = range(old_start, old_end)
        elif tag == "replace":
            first = old_start
            for position in range(new_start, new_end):
                match = next((i for i in range(first, old_end) if alike(old[i], new[position])), None)
                if match is not None:
                    result[position], first = match, match + 1
    return result


def similar_texts(one: str, other: str) -> bool:
    """Whether two texts are the same but for some words."""
    words, others = one.split(), other.split()
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    return matcher.quick_ratio() >= _SIMILAR and matcher.ratio() >= _SIMILAR
