"""Texts that a field of a table, of JSON or of XML holds: plain paragraphs, or a piece of HTML."""

import html as entities
import re

from archive.parsing.containers import html as pages
from archive.parsing.containers.html_tokens import visible_text
from archive.parsing.containers.text import blocks_of
from archive.parsing.counts import count_letters
from archive.parsing.text import Block, paragraph_blocks

_MARKUP = re.compile(
    r"</?(?:p|br|div|span|b|i|em|strong|a|ul|ol|li|h[1-6]|table|tr|td|blockquote|font|u)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
# &#8212; · &amp;
_ENTITY = re.compile(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\d{0,2});")

_DEEPEST = 1_000
"""Tags in each other that a tree surely holds; what stands in more, the parser of pages drops."""


def has_markup(text: str) -> bool:
    """Whether a text is HTML: it holds a tag of a paragraph, a break, a list, or of dressed letters."""
    return "<" in text and bool(_MARKUP.search(text))


def field_blocks(text: str, lines: bool = False) -> list[Block]:
    """The paragraphs of a field; with `lines`, lines that may open turns are blocks that continue one."""
    if has_markup(text):
        blocks = pages.blocks(pages.parse(text), breaks=pages.Breaks.LINE if lines else pages.Breaks.SPACE)
        if text.count("<") < _DEEPEST or _holds_all(blocks, text):
            return blocks
    found = shown_text(text).splitlines()
    return blocks_of(found) if lines else paragraph_blocks(found)


def _holds_all(blocks: list[Block], text: str) -> bool:
    return count_letters(block.text for block in blocks) == count_letters([visible_text(text)])


def shown_text(text: str) -> str:
    """A field as it is shown: by its tags alone, where it is HTML, and with the signs that entities mean."""
    if has_markup(text):
        return visible_text(text)
    return _ENTITY.sub(lambda match: entities.unescape(match.group()), text) if "&" in text else text
