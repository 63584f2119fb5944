"""The numbers that pages of paper print on lines of their own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from archive.parsing.head_lines import time_of
from archive.parsing.text import Block, ends_sentence

# "46" · "- 46 -" · "Page 46" · "Pag. 2" · "Seite 3 von 9"
PAGE = re.compile(
    r"\W*(?:(?P<word>p(?:age|ágina|agina|ag|ág|g)?|s(?:eite|\.)?|стр(?:аница)?|с|str|lap|oldal|sayfa|sivu|side"
    r"|σελ(?:ίδα)?|第|페이지|頁|页|عמוד|עמוד|صفحه|صفحة)\b\.?:?\s*)?(?P<number>\d{1,5})"
    r"(?:\s*(?:/|of|de|von|из|sur|di|z|od)\s*(?P<total>\d{1,5}))?\s*(?:[页頁]|페이지)?\W*",
    re.IGNORECASE,
)
_ASKS = ("?", "!", "？", "！", "؟")
_FEW = 3
SKIPPED = 10
"""Numbers that are left out between two pages, at most."""


def page_numbers(blocks: Sequence[Block]) -> set[int]:
    """Blocks that number the pages: several, each higher than the one before, and few of them skipped."""
    by_word: dict[str, list[tuple[int, int]]] = {}
    for i, block in enumerate(blocks):
        match = page_number(block) if block.row < 0 else None
        if match and not time_of(block.text):
            # "1/120", "2/120": what is counted up to a sum is as sure as "Page 1".
            word = (match["word"] or (f"/{match['total']}" if match["total"] else "")).casefold().strip(" .:")
            by_word.setdefault(word, []).append((i, int(match["number"])))
    found: set[int] = set()
    for word, numbers in by_word.items():
        steps = [other[1] - one[1] for one, other in pairwise(numbers)]
        rising = all(0 < step <= SKIPPED for step in steps) and 2 * steps.count(1) >= len(steps)
        if rising and len(numbers) >= (2 if word else _FEW) and (word or not _numbers_items(blocks, numbers)):
            found |= {i for i, _ in numbers}
    return found


def page_number(block: Block) -> re.Match[str] | None:
    """The number of a page, if a block may be one and nothing else: "121?" is what a question ends with, and
    so is "121." on a line that goes on."""
    text = block.text.strip()
    ends_words = text.endswith(_ASKS) or (block.continues and ends_sentence(text))
    return None if ends_words else PAGE.fullmatch(text)


def _numbers_items(blocks: Sequence[Block], numbers: Sequence[tuple[int, int]]) -> bool:
    """Whether bare numbers count from 1 what is said, as the items of an agenda, and no pages."""
    return numbers[0][1] <= 1 and all(
        i + 1 < len(blocks) and not blocks[i + 1].text[:1].islower() for i, _ in numbers
    )
