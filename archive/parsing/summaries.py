"""The summary above a record: entries that are counted, each a name and what its bearer did.

"SUMMARY | 1 - ROSA HOLF | Opens the sitting. | 2 - HUGO SAPT | …": nobody says so; the talk is below.
"""

import re
from collections.abc import Sequence

from archive.languages.vocabulary import document_words
from archive.parsing.text import Block

_ENTRY = re.compile(r"(?P<number>\d{1,3})\s?[-–—.)]\s?(?=[^\W\da-zß-öø-ÿ_])[^:]{2,60}")
_FEWEST = 3
_FIRST_BLOCKS = 40


def summary_lines(blocks: Sequence[Block]) -> set[int]:
    """The positions of the entries of a summary, with the one paragraph below each."""
    words = document_words().summaries
    heads = (i for i, block in enumerate(blocks[:_FIRST_BLOCKS]) if _plain(block) in words)
    start = next(heads, -1)
    if start < 0:
        return set()
    entries: list[int] = []
    position = start + 1
    while position < len(blocks) and position - (entries[-1] if entries else start) <= _FEWEST:
        entry = _ENTRY.fullmatch(blocks[position].text)
        if entry and int(entry["number"]) == len(entries) + 1:
            entries.append(position)
        position += 1
    if len(entries) < _FEWEST:
        return set()
    return set(range(start, min(entries[-1] + 2, len(blocks))))


def _plain(block: Block) -> str:
    return block.text.casefold().rstrip(" :.")
