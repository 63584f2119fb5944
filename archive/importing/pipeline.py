"""Many files, one after the other: read on all cores, written by one process, in the order of their names.

Each document is in a net of its own: whatever is wrong with it is its outcome, and the rest goes on.
"""

import logging
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from django.db import connection

from archive.importing.files import FoundFile, is_package, load, load_side_facts, printable, unknown_form
from archive.importing.forms import members
from archive.importing.importer import Importer, Outcome, rejected
from archive.importing.reader_jobs import Limits
from archive.importing.readers import ReaderProcess, Readers
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading, Unread, fingerprint
from archive.parsing.transcript import UnreadableDocument

logger = logging.getLogger(__name__)

_WORTH_PROCESSES = 16
"""Files from which on starting more than one process pays."""

_AHEAD = 24
"""Documents read ahead for each process: enough to keep it busy while a long one is waited for, few enough to
keep memory flat."""


@dataclass(frozen=True, slots=True)
class _Given:
    """A document as its file or its package gives it, or what is wrong with that."""

    found: FoundFile
    data: bytes = b""
    side: SideFacts = field(default_factory=SideFacts)
    error: Exception | None = None
    fetched: str = ""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file with its outcome, or with what gives what is read in it."""

    given: _Given
    result: Outcome | Callable[[], list[Reading | Unread]]


class _Reading:
    """Where documents are read: in processes of their own, or here where none are wanted."""

    def __init__(self, stack: ExitStack, jobs: int, limits: Limits, options: ReadingOptions) -> None:
        self._options = options
        self._readers = stack.enter_context(Readers(jobs, limits, options)) if jobs else None
        self._unpacker = ReaderProcess(limits, options) if jobs else None
        if self._unpacker:
            stack.callback(self._unpacker.close)

    def read(self, given: _Given) -> Callable[[], list[Reading | Unread]]:
        """What gives what is read in a file, or raises UnreadableDocument."""
        name, data, side = given.found.name, given.data, given.side
        if self._readers:
            return self._readers.read(name, data, side)
        return partial(self._read_here, name, data, side)

    def _read_here(self, name: str, data: bytes, side: SideFacts) -> list[Reading | Unread]:
        # Loaded here, as it takes long and is not needed where others read.
        from archive.parsing.pipeline import read_documents

        return list(read_documents(name, data, side, self._options))

    def documents(self, found: FoundFile) -> Iterator[_Given]:
        """The document of a file, or those of a package. Raises whatever is wrong with the file."""
        if found.problem:
            raise UnreadableDocument(found.problem)
        data, side = load(found.path), load_side_facts(found.path)
        if not is_package(found.name):
            yield _Given(found, data, side)
            return
        unpack = self._unpacker.unpack if self._unpacker else members
        for member in unpack(found.name, data):
            inside = member.name.removeprefix(found.name)
            problem = member.problem or unknown_form(member.name)
            inner = FoundFile(Path(f"{found.path}{inside}"), printable(member.name), problem)
            error = UnreadableDocument(problem) if problem else None
            yield _Given(inner, member.data, member.side, error, member.fetched)


def take_in(
    files: list[FoundFile],
    importer: Importer,
    jobs: int,
    limits: Limits | None = None,
    options: ReadingOptions | None = None,
    keeping: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> Iterator[tuple[FoundFile, Outcome]]:
    """Import files, yielding each document with what became of it, in their order.

    `jobs` processes read; this one alone writes. With no jobs this one reads, too, and nothing limits
    what that takes. Whatever is wrong with a document is its outcome. `keeping` holds while a document is
    stored, and until its outcome was taken: no report leaves out what is in the archive.
    """
    with ExitStack() as stack:
        jobs = jobs if len(files) >= _WORTH_PROCESSES else min(jobs, 1)
        reading = _Reading(stack, jobs, limits or Limits(), options or ReadingOptions())
        waiting: deque[_Waiting] = deque()
        for given in _given(files, reading):
            waiting.append(_begin(given, importer, reading))
            while len(waiting) > jobs * _AHEAD:
                yield from _finish(waiting.popleft(), importer, keeping)
        while waiting:
            yield from _finish(waiting.popleft(), importer, keeping)


def _given(files: list[FoundFile], reading: _Reading) -> Iterator[_Given]:
    for found in files:
        try:
            yield from reading.documents(found)
        except Exception as error:
            yield _Given(found, error=error)


def _begin(given: _Given, importer: Importer, reading: _Reading) -> _Waiting:
    found = given.found
    try:
        if given.error:
            raise given.error
        outcome = importer.settled(found.name, fingerprint(given.data), given.side)
        return _Waiting(given, outcome or reading.read(given))
    except Exception as error:
        return _Waiting(given, _rejected(found, error))


def _finish(
    waiting: _Waiting, importer: Importer, keeping: Callable[[], AbstractContextManager[None]]
) -> Iterator[tuple[FoundFile, Outcome]]:
    found, result = waiting.given.found, waiting.result
    if isinstance(result, Outcome):
        yield found, result
        return
    try:
        readings = result()
    except Exception as error:
        yield found, _rejected(found, error)
        return
    for reading in readings:
        with keeping():
            yield _kept(waiting.given, reading, importer)


def _kept(given: _Given, reading: Reading | Unread, importer: Importer) -> tuple[FoundFile, Outcome]:
    found = given.found
    name = reading.name if isinstance(reading, Unread) else reading.document.name
    if name != found.name:
        found = FoundFile(Path(f"{found.path}{name.removeprefix(found.name)}"), name)
    try:
        if isinstance(reading, Unread):
            raise UnreadableDocument(reading.reason)
        return found, importer.keep(replace(reading, data=given.data, fetched=given.fetched))
    except Exception as error:
        return found, _rejected(found, error)


def _rejected(found: FoundFile, error: Exception) -> Outcome:
    """The outcome of a document with which anything is wrong, be it foreseen or a fault of ours."""
    if not isinstance(error, UnreadableDocument):
        logger.debug("%s", found.name, exc_info=error)
        # A database that went away is there again for the next document.
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()
        told = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        error = UnreadableDocument(f"it can't be taken in ({told[:300]}); the rest of the run goes on")
    return rejected(found.name, error)
