"""Lines that count the parts of a page or its sheets, and are nobody's words."""

import re
from collections.abc import Sequence
from itertools import pairwise

from archive.parsing.text import Block

_COUNTER = re.compile(r"(?P<word>[^\W\d_][^:：\d]{0,20})\s?[:：]\s?(?P<number>\d{1,5})")
_LETTERED = re.compile(r"[A-Z]-\d{1,3}")
_ASKED = re.compile(r"[QA](?:[.:]\s|\s{1,8})(?=[^\Wa-z])")
_FEW = 3


def counters(blocks: Sequence[Block]) -> set[int]:
    """Lines that count what stands between them, one more each time: "發言片段: 3"."""
    counted: dict[str, list[tuple[int, int]]] = {}
    for i, block in enumerate(blocks):
        if found := _COUNTER.fullmatch(block.text):
            counted.setdefault(found["word"], []).append((i, int(found["number"])))
    found_at: set[int] = set()
    for numbers in counted.values():
        steps = [(other[0] - one[0], other[1] - one[1]) for one, other in pairwise(numbers)]
        if len(numbers) >= _FEW and all(apart > 1 and step == 1 for apart, step in steps):
            found_at |= {i for i, _ in numbers}
    return found_at


def lettered_pages(blocks: Sequence[Block]) -> set[int]:
    """Marks of pages that have a letter, above a question or an answer with its own: "A-2 | Q    When?"."""
    marked = [
        i
        for i, (block, below) in enumerate(pairwise(blocks))
        if _LETTERED.fullmatch(block.text) and _ASKED.match(below.text)
    ]
    numbers = [int(blocks[i].text.rpartition("-")[2]) for i in marked]
    return set(marked) if all(one < other for one, other in pairwise(numbers)) else set()
