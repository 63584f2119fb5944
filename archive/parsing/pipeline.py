"""From bytes to a transcript whose every word is accounted for."""

import hashlib
from dataclasses import dataclass, replace

from archive.parsing import general, sites
from archive.parsing.containers import registry
from archive.parsing.coverage import Account, account
from archive.parsing.document import Document, SideFacts, decode
from archive.parsing.options import ReadingOptions
from archive.parsing.transcript import Transcript, UnreadableDocument


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, the fingerprint of its bytes, what was read in it, and where its words stand."""

    document: Document
    sha256: str
    transcript: Transcript
    words: Account


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
        document, transcript, words = _read(name, data, side or SideFacts(), options or ReadingOptions())
    except UnreadableDocument:
        raise
    except Exception as error:
        raise UnreadableDocument(
            f"no reader can take this page ({type(error).__name__}: {error});"
            " save it as text, with each turn on a line “Name: words”"
        ) from error
    return Reading(document, fingerprint(data), transcript, words)


def _read(
    name: str, data: bytes, side: SideFacts, options: ReadingOptions
) -> tuple[Document, Transcript, Account]:
    form = registry.form_of(name)
    if form is not None:
        content = registry.read(form, name, data, {field: column for column, field in options.columns})
        document = Document(name, form.module, "\n".join(content.shown), side, options=options)
        transcript = general.read(document, content)
        return document, transcript, account(content.shown, transcript)
    document = replace(decode(name, data, side), options=options)
    reader = sites.reader_for(document)
    if reader is None:
        content = general.content_of(document)
        transcript = general.read(document, content)
        return document, transcript, account(content.shown, transcript)
    transcript = reader.read(document)
    return document, transcript, account(sites.shown(document), transcript)
