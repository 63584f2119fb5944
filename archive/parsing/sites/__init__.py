"""One layout, one module. Each tells by the text whether it knows a document, and reads it."""

from types import ModuleType

from archive.parsing.containers.html import unfamiliar
from archive.parsing.document import Document
from archive.parsing.sites import (
    kremlin_html,
    kremlin_print,
    kremlin_text,
    mid_text,
    plain,
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
    plain,
)


def reader_for(document: Document) -> ModuleType:
    """The first reader that knows the document's layout. Raises UnreadableDocument if none does."""
    for reader in READERS:
        if reader.matches(document):
            return reader
    raise unfamiliar(document)


def read(document: Document) -> Transcript:
    """Read a document with the reader that knows it. Raises UnreadableDocument."""
    transcript: Transcript = reader_for(document).read(document)
    return transcript


VERSIONS: dict[str, int] = {reader.NAME: reader.VERSION for reader in READERS}
"""The version of each reader by its name. What an older version read is read anew."""
