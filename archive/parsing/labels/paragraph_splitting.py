"""Paragraphs that hold more than one turn, because the source lost a line break, are parted."""

import re
from collections.abc import Sequence

from archive.parsing.text import Block
from archive.parsing.transcript import Label

_OPENING, _CLOSING = "«“(", "»”)"


def part(blocks: Sequence[Block], labels: Sequence[tuple[Label, str] | None]) -> list[Block]:
    """The blocks, with those parted in which a label of this very document stands after a sentence.

    "Thank you. Hugo Sapt: We shall see." Only words that open a paragraph elsewhere as a label
    count, never inside quotation marks or brackets.
    """
    texts = {found[0].text for found in labels if found}
    if not texts:
        return list(blocks)
    alternatives = "|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True))
    inner = re.compile(
        r"(?:(?<=[.!?…])|(?<=[.!?…][»”\")\]]))\s+"
        rf"(?=(?:{alternatives})(?:\s\([^()]*\))?:\s+[A-ZА-ЯЁ“«(…\d])"
    )
    parted: list[Block] = []
    for block in blocks:
        if block.heading or block.outside or ":" not in block.text:
            parted.append(block)
            continue
        start = 0
        for gap in inner.finditer(block.text):
            if _is_open(block.text[: gap.start()]):
                continue
            parted.append(_piece(block, start, gap.start()))
            start = gap.end()
        parted.append(_piece(block, start, len(block.text)) if start else block)
    return parted


def _is_open(text: str) -> bool:
    """Whether a quotation or a bracket begun in the text is still open at its end."""
    return any(
        text.count(mark) > text.count(end) for mark, end in zip(_OPENING, _CLOSING, strict=True)
    ) or bool(text.count('"') % 2)


def _piece(block: Block, start: int, end: int) -> Block:
    if start:
        return Block(block.text[start:end])
    return Block(block.text[:end], bold=min(block.bold, end), links=block.links, label=block.label)
