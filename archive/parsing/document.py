"""A document as it came: its bytes turned into text, or a clear word why that can't be."""

import re
from dataclasses import dataclass, field
from pathlib import PurePath

from archive.parsing.containers.markdown import shown
from archive.parsing.options import ReadingOptions
from archive.parsing.transcript import UnreadableDocument

MEDIA_TYPES = {".txt": "text/plain", ".md": "text/markdown", ".html": "text/html", ".htm": "text/html"}

_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_WORD = re.compile(r"\w")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


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
    options: ReadingOptions = field(default_factory=ReadingOptions)

    def lines(self) -> list[str]:
        """The lines of the text; those of Markdown without its signs."""
        lines = self.text.splitlines()
        return [shown(line) for line in lines] if self.media_type == "text/markdown" else lines


def decode(name: str, data: bytes, side: SideFacts | None = None) -> Document:
    """Turn the bytes of the file `name` into a document.

    UTF-8 and UTF-16 with a byte order mark are read, and what a page declares of itself; no
    encoding is ever guessed. Raises UnreadableDocument for anything else, for an empty file
    and for one that is not text.
    """
    media_type = MEDIA_TYPES.get(PurePath(name).suffix.lower(), "text/plain")
    if not data.strip():
        raise UnreadableDocument("the file is empty; save the page again or remove the file")
    encoding = next((code for mark, code in _BYTE_ORDER_MARKS.items() if data.startswith(mark)), None)
    if encoding is None:
        encoding = _declared_encoding(data) if media_type == "text/html" else "utf-8"
    try:
        text = data.decode(encoding)
    except LookupError:
        raise UnreadableDocument(
            f"the page declares the unknown encoding {encoding!r}; save it again as UTF-8"
        ) from None
    except UnicodeDecodeError as error:
        raise UnreadableDocument(_undecodable(data, error)) from None
    control = _CONTROL.search(text)
    if control:
        line = text.count("\n", 0, control.start()) + 1
        raise UnreadableDocument(
            f"the file is not text (control character {control.group()!r} in line {line});"
            " save the page as text or HTML"
        )
    if not _WORD.search(text):
        raise UnreadableDocument("the file holds no words; save the page again or remove the file")
    return Document(name, media_type, text, side or SideFacts())


def _declared_encoding(data: bytes) -> str:
    declared = _DECLARED.search(data[:4096])
    return declared.group(1).decode("ascii") if declared else "utf-8"


def _undecodable(data: bytes, error: UnicodeDecodeError) -> str:
    if b"\0" in data:
        return "the file is not text (it holds NUL bytes); save the page as text or HTML"
    line = data.count(b"\n", 0, error.start) + 1
    byte = data[error.start]
    return (
        f"the text is not {error.encoding.upper()} (byte 0x{byte:02x} in line {line});"
        " convert it to UTF-8, for example: iconv -f WINDOWS-1251 -t UTF-8"
    )
