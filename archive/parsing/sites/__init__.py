"""One layout, one module. Each tells by the text whether it knows a document, and reads it."""

from collections.abc import Sequence
from types import ModuleType

from archive.parsing import general
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
from archive.parsing.transcript import Transcript

# Asked in this order; the plain reader takes any text, so it stands last.
READERS: tuple[ModuleType, ...] = (
    kremlin_html,
    kremlin_text,
    kremlin_print,
    mid_text,
    whitehouse_html,
    whitehouse_text,
    state_text,
    public_papers,
    general,
)


def reader_for(document: Document) -> ModuleType:
    """The first reader that knows the document's layout; the general one takes any."""
    return next((reader for reader in READERS if reader.matches(document)), general)


def read(document: Document) -> tuple[Transcript, Sequence[str]]:
    """Read a document with the reader that knows it, and what it shows. Raises UnreadableDocument."""
    reader = reader_for(document)
    if reader is general:
        content = general.content_of(document)
        return general.read(document, content), content.shown
    transcript: Transcript = reader.read(document)
    if document.media_type == "text/html":
        return transcript, [visible_text(document.text)]
    return transcript, document.lines()


VERSIONS: dict[str, int] = {reader.NAME: reader.VERSION for reader in READERS}
"""The version of each reader by its name. What an older version read is read anew."""
