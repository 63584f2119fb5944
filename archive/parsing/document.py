"""A document as it came: its bytes turned into text, or a clear word why that can't be."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePath

from archive.parsing.containers.markdown import shown
from archive.parsing.encoding import decode_text
from archive.parsing.options import ReadingOptions
from archive.parsing.text import fold_space
from archive.parsing.transcript import ReadingWarning, UnreadableDocument

MEDIA_TYPES = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".cha": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".shtml": "text/html",
}

_WORD = re.compile(r"\w")


SIDE_ENDING = ".meta.json"
"""Of the file beside a document that holds its SideFacts."""


@dataclass(frozen=True, slots=True)
class SideFacts:
    """Facts about a document that somebody keeps beside it; empty where they say nothing."""

    title: str = ""
    date: str = ""
    place: str = ""
    url: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    name: str
    media_type: str
    text: str
    side: SideFacts = SideFacts()
    warnings: tuple[ReadingWarning, ...] = ()
    options: ReadingOptions = field(default_factory=ReadingOptions)

    def lines(self) -> list[str]:
        """The lines of the text; those of Markdown without its signs."""
        return list(_lines(self.text, self.media_type == "text/markdown"))

    def filled_lines(self) -> list[str]:
        """The lines that are not blank, each run of white space in them as one space."""
        return list(_filled_lines(self.text, self.media_type == "text/markdown"))


# Of the last document: each reader is asked whether it knows the layout.
@lru_cache(maxsize=1)
def _lines(text: str, is_markdown: bool) -> Sequence[str]:
    return [shown(line) for line in text.splitlines()] if is_markdown else text.splitlines()


@lru_cache(maxsize=1)
def _filled_lines(text: str, is_markdown: bool) -> Sequence[str]:
    return [line for line in map(fold_space, _lines(text, is_markdown)) if line]


def decode(name: str, data: bytes, side: SideFacts | None = None) -> Document:
    """Turn the bytes of the file `name` into a document.

    Raises UnreadableDocument for an empty file and for one that is not text.
    """
    media_type = MEDIA_TYPES.get(PurePath(name).suffix.lower(), "text/plain")
    if not data.strip():
        raise UnreadableDocument("the file is empty; save the page again or remove the file")
    decoded = decode_text(data, html=media_type == "text/html")
    text = decoded.text
    if not _WORD.search(text):
        raise UnreadableDocument("the file holds no words; save the page again or remove the file")
    return Document(name, media_type, text, side or SideFacts(), decoded.warnings)
