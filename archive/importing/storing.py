"""Documents that were read, written some at a time: each in a net of its own, none half."""

import logging
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

from django.db import connection

from archive.importing.files import FoundFile
from archive.importing.importer import Importer, Outcome, rejected
from archive.parsing.document import SideFacts
from archive.parsing.readings import Reading, Unread
from archive.parsing.transcript import UnreadableDocument

logger = logging.getLogger(__name__)

TOGETHER = 8
"""Documents written in one transaction at most: to end one takes as long as a sixth of a document."""

_WORDS = 40_000
"""Words of utterances written in one, unless a document has more: whoever else writes waits for its end."""


@dataclass(frozen=True, slots=True)
class GivenDocument:
    """A document as its file or its package gives it, or what is wrong with that."""

    found: FoundFile
    data: bytes = b""
    side: SideFacts = field(default_factory=SideFacts)
    error: Exception | None = None
    fetched: str = ""


ReadDocument = Reading | Unread | Outcome
"""What was read in a document, or what became of it if nothing is left to be written."""

Kept = tuple[FoundFile, Outcome]


class Storing:
    """Writes documents. `keeping` holds while some are written and until what became of them was taken;
    `between` is called after each."""

    def __init__(
        self,
        importer: Importer,
        keeping: Callable[[], AbstractContextManager[None]],
        between: Callable[[], None],
    ) -> None:
        self._importer = importer
        self._keeping = keeping
        self._between = between

    def store(self, read: Sequence[tuple[GivenDocument, ReadDocument]]) -> Iterator[Kept]:
        """Write documents, yielding each with what became of it."""
        left = deque(read)
        while left:
            some = [left.popleft()]
            words = _words(some[0])
            while left and len(some) < TOGETHER and (words := words + _words(left[0])) <= _WORDS:
                some.append(left.popleft())
            with self._keeping():
                yield from self._stored(some)

    def _stored(self, some: Sequence[tuple[GivenDocument, ReadDocument]]) -> list[Kept]:
        if len(some) > 1:
            try:
                with self._importer.together():
                    return [self._kept(*each) for each in some]
            except Exception as error:
                # None of them is written, whatever one of them or the database had.
                logger.debug("%s", some[0][0].found.name, exc_info=error)
        return [self._outcome(*each) for each in some]

    def _outcome(self, given: GivenDocument, document: ReadDocument) -> Kept:
        """What became of a document, also of one with which anything is wrong."""
        try:
            return self._kept(given, document)
        except Exception as error:
            found = _found(given, document)
            return found, rejected_for(found, error)

    def _kept(self, given: GivenDocument, document: ReadDocument) -> Kept:
        """What became of a document. Raises what is no fault of the document."""
        found = _found(given, document)
        if isinstance(document, Outcome):
            return found, document
        if isinstance(document, Unread):
            return found, rejected(found.name, UnreadableDocument(document.reason))
        try:
            return found, self._importer.keep(replace(document, data=given.data, fetched=given.fetched))
        except UnreadableDocument as error:
            return found, rejected(found.name, error)
        finally:
            self._between()


def rejected_for(found: FoundFile, error: Exception) -> Outcome:
    """The outcome of a document with which anything is wrong, be it foreseen or a fault of ours."""
    if not isinstance(error, UnreadableDocument):
        logger.debug("%s", found.name, exc_info=error)
        # A database that went away is there again for the next document.
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()
        told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        error = UnreadableDocument(f"it can't be taken in ({told[:300]}); the rest of the run goes on")
    return rejected(found.name, error)


def _found(given: GivenDocument, document: ReadDocument) -> FoundFile:
    """The file of a document, or what names it where it is one of several in its file."""
    found = given.found
    if isinstance(document, Outcome):
        return found
    name = document.name if isinstance(document, Unread) else document.document.name
    if name == found.name:
        return found
    return FoundFile(Path(f"{found.path}{name.removeprefix(found.name)}"), name)


def _words(read: tuple[GivenDocument, ReadDocument]) -> int:
    document = read[1]
    return document.words.utterances if isinstance(document, Reading) else 0
