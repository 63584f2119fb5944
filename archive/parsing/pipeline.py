"""From bytes to a transcript whose every word is accounted for."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.parsing.containers import html as pages
from archive.parsing.coverage import Account, account
from archive.parsing.document import Document, SideFacts, decode
from archive.parsing.options import ReadingOptions
from archive.parsing.sites import read
from archive.parsing.transcript import Transcript, UnreadableDocument


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, the fingerprint of its bytes, what was read in it, and where its words stand."""

    document: Document
    sha256: str
    transcript: Transcript
    words: Account


@dataclass(frozen=True, slots=True)
class Unread:
    """A document among several in one file that can't be read, and why."""

    name: str
    reason: str


def fingerprint(data: bytes) -> str:
    """The SHA-256 of a document's bytes, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def read_bytes(
    name: str, data: bytes, side: SideFacts | None = None, options: ReadingOptions | None = None
) -> Reading:
    """Read the bytes of the file `name`. Raises UnreadableDocument, and nothing else.

    A fault of a reader, whatever it is, is told like a fault of the document, so that the rest of a run
    goes on.
    """
    try:
        document = decode(name, data, side)
        if options:
            document = replace(document, options=options)
        transcript, shown = read(document)
        words = account(shown, transcript)
    except UnreadableDocument:
        raise
    except Exception as error:
        raise UnreadableDocument(
            f"no reader can take this page ({type(error).__name__}: {error});"
            " save it as text, with each turn on a line “Name: words”"
        ) from error
    return Reading(document, fingerprint(data), transcript, words)


def read_documents(
    name: str, data: bytes, side: SideFacts | None = None, options: ReadingOptions | None = None
) -> Iterator[Reading | Unread]:
    """The documents in the bytes of the file `name`: one, or those of a table of several meetings.

    The first has the name and the fingerprint of the file, every other its own. Raises UnreadableDocument
    where there is none.
    """
    yield read_bytes(name, data, side, options)


def shown_lines(document: Document) -> list[str]:
    """What a document shows: the lines of a text, the visible blocks of a page."""
    if document.media_type == "text/html":
        return pages.texts(pages.parse(document.text))
    return document.lines()
