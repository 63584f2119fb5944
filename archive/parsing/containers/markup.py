"""Texts that a field of a table, of JSON or of XML holds: plain paragraphs, or a piece of HTML."""

import re

from archive.parsing.containers import html as pages
from archive.parsing.text import Block, fold_space, paragraph_blocks

_MARKUP = re.compile(
    r"</?(?:p|br|div|span|b|i|em|strong|a|ul|ol|li|h[1-6]|table|tr|td|blockquote|font|u)\b[^<>]{0,500}>",
    re.IGNORECASE,
)


def has_markup(text: str) -> bool:
    """Whether a text is HTML: it holds a tag of a paragraph, a break, a list, or of dressed letters."""
    return "<" in text and bool(_MARKUP.search(text))


def field_blocks(text: str) -> list[Block]:
    """The paragraphs of a field."""
    if has_markup(text):
        return pages.blocks(pages.parse(text))
    return paragraph_blocks(text.splitlines())


def markup_texts(text: str) -> list[str]:
    """What a piece of HTML shows."""
    return pages.texts(pages.parse(text))


def field_paragraphs(text: str) -> list[str]:
    """The paragraphs of a field as texts; none is lost."""
    return [block.text for block in field_blocks(text) if fold_space(block.text)]
