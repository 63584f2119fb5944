"""From bytes to transcripts whose every word is accounted for."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from archive.parsing import general, sites
from archive.parsing.containers import registry
from archive.parsing.content import Content
from archive.parsing.coverage import Account, account
from archive.parsing.document import Document, SideFacts, decode
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading, Unread, fingerprint
from archive.parsing.transcript import Transcript, UnreadableDocument

Result = TypeVar("Result")


def read_bytes(
    name: str, data: bytes, side: SideFacts | None = None, options: ReadingOptions | None = None
) -> Reading:
    """The first document in the bytes of the file `name`. Raises UnreadableDocument, and nothing else."""
    first = next(read_documents(name, data, side, options))
    if isinstance(first, Unread):
        raise UnreadableDocument(first.reason)
    return first


def read_documents(
    name: str, data: bytes, side: SideFacts | None = None, options: ReadingOptions | None = None
) -> Iterator[Reading | Unread]:
    """The documents in the bytes of the file `name`: one, or those of a table of several meetings.

    The first has the name and the fingerprint of the file, every other its own. Raises UnreadableDocument,
    and nothing else, where there is none. A fault of a reader, whatever it is, is told like a fault of the
    document, so that the rest of a run goes on.
    """
    side, options = side or SideFacts(), options or ReadingOptions()
    form = registry.form_of(name)
    if form is None:
        document, transcript, words = _guarded(lambda: _read_text(name, data, side, options))
        yield Reading(document, fingerprint(data), transcript, words)
        return
    columns = {field: column for column, field in options.columns}
    found = _guarded(lambda: registry.contents(form, name, data, columns))
    # Read once: a file may hold thousands of documents.
    whole = hashlib.sha256(data)
    for number, (member, content) in enumerate(found):
        # The first keeps the name of its file, by which it is known when the file is imported again.
        member = member if number else name
        document = Document(member, form.module, "\n".join(content.shown), side, options=options)
        digest = whole.copy()
        if number:
            digest.update(member.encode("utf-8", "replace"))
        try:
            transcript, words = _guarded(lambda: _read_content(document, content))  # noqa: B023 - called at once
        except UnreadableDocument as error:
            if len(found) == 1:
                raise
            yield Unread(member, str(error))
            continue
        yield Reading(document, digest.hexdigest(), transcript, words)


def _guarded(read: Callable[[], Result]) -> Result:
    """What a reader gives. Raises UnreadableDocument for whatever goes wrong in it."""
    try:
        return read()
    except UnreadableDocument:
        raise
    except Exception as error:
        raise UnreadableDocument(
            f"no reader can take this page ({type(error).__name__}: {error});"
            " save it as text, with each turn on a line “Name: words”"
        ) from error


def _read_text(
    name: str, data: bytes, side: SideFacts, options: ReadingOptions
) -> tuple[Document, Transcript, Account]:
    """A text, a Markdown text or a page: by the site that it is of, or in the general way."""
    document = replace(decode(name, data, side), options=options)
    reader = sites.reader_for(document)
    if reader is None:
        return document, *_read_content(document, general.content_of(document))
    transcript = reader.read(document)
    return document, transcript, account(sites.shown(document), transcript)


def _read_content(document: Document, content: Content) -> tuple[Transcript, Account]:
    transcript = general.read(document, content)
    return transcript, account(content.shown, transcript)
