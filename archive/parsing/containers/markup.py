"""Texts that a field of a table, of JSON or of XML holds: plain paragraphs, or a piece of HTML."""

import re

from archive.parsing.containers import html as pages
from archive.parsing.containers.html_tokens import visible_text
from archive.parsing.containers.text import blocks_of
from archive.parsing.text import Block, paragraph_blocks

_MARKUP = re.compile(
    r"</?(?:p|br|div|span|b|i|em|strong|a|ul|ol|li|h[1-6]|table|tr|td|blockquote|font|u)\b[^<>]{0,500}>",
    re.IGNORECASE,
)


def has_markup(text: str) -> bool:
    """Whether a text is HTML: it holds a tag of a paragraph, a break, a list, or of dressed letters."""
    return "<" in text and bool(_MARKUP.search(text))


def field_blocks(text: str, lines: bool = False) -> list[Block]:
    """The paragraphs of a field; with `lines`, lines that may open turns are blocks that continue one."""
    if has_markup(text):
        return pages.blocks(pages.parse(text), breaks=pages.Breaks.LINE if lines else pages.Breaks.SPACE)
    return blocks_of(text.splitlines()) if lines else paragraph_blocks(text.splitlines())


def markup_texts(text: str) -> list[str]:
    """What a piece of HTML shows, read by its tags alone."""
    return [visible_text(text)]


def shown_text(text: str) -> str:
    """A field as it is shown: without its tags, where it is HTML."""
    return "\n".join(markup_texts(text)) if has_markup(text) else text
