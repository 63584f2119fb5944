"""One layout, one module. Each tells by the text whether it knows a document, and reads it."""

from collections.abc import Sequence
from types import ModuleType

from archive.parsing.containers.html_tokens import visible_text
from archive.parsing.document import Document
from archive.parsing.sites import (
    kremlin_html,
    kremlin_print,
    kremlin_text,
    mid_text,
    public_papers,
    state_text,
    whitehouse_html,
    whitehouse_text,
)

# Asked in this order. A document that none of them knows is read in the general way.
READERS: tuple[ModuleType, ...] = (
    kremlin_html,
    kremlin_text,
    kremlin_print,
    mid_text,
    whitehouse_html,
    whitehouse_text,
    state_text,
    public_papers,
)


def reader_for(document: Document) -> ModuleType | None:
    """The first reader that knows the document's layout, or None."""
    return next((reader for reader in READERS if reader.matches(document)), None)


def shown(document: Document) -> Sequence[str]:
    """What a document of a known site shows: the lines of a text, the text of a page outside its tags."""
    return [visible_text(document.text)] if document.media_type == "text/html" else document.lines()
