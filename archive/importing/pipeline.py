"""Many files, one after the other: read on all cores, written by one process, in the order of their names.

Each document is in a net of its own: whatever is wrong with it is its outcome, and the rest goes on.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass
from functools import partial
from math import inf
from pathlib import Path
from time import monotonic

from archive.importing.files import FoundFile, is_package, load, load_side_facts, printable, unknown_form
from archive.importing.forms import members
from archive.importing.importer import Importer, Outcome
from archive.importing.reader_jobs import Limits
from archive.importing.readers import ReaderProcess, Readers
from archive.importing.storing import TOGETHER, GivenDocument, ReadDocument, Storing, rejected_for
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading, Unread, fingerprint
from archive.parsing.transcript import UnreadableDocument

_WORTH_PROCESSES = 16
"""Files from which on starting more than one process pays."""

_AHEAD = 24
"""Documents read ahead for each process: enough to keep it busy while a long one is waited for, few enough to
keep memory flat."""


_PATIENCE = 0.5
"""Seconds for which what is read waits for more to be written with it."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file, with what gives what became of it or what is read in it, or raises what is wrong with it, and
    what tells whether that is known within so many seconds."""

    given: GivenDocument
    result: Callable[[], Sequence[ReadDocument]]
    is_known: Callable[[float], bool] = lambda patience: True


class _Reading:
    """Where documents are read: in processes of their own, or here where none are wanted."""

    def __init__(self, stack: ExitStack, jobs: int, limits: Limits, options: ReadingOptions) -> None:
        self._options = options
        self._readers = stack.enter_context(Readers(jobs, limits, options)) if jobs else None
        self._unpacker = ReaderProcess(limits, options) if jobs else None
        if self._unpacker:
            stack.callback(self._unpacker.close)

    def read(self, given: GivenDocument) -> _Waiting:
        """Have a file read."""
        name, data, side = given.found.name, given.data, given.side
        if self._readers:
            pending = self._readers.read(name, data, side)
            return _Waiting(given, pending.result, pending.is_read)
        return _Waiting(given, partial(self._read_here, name, data, side))

    def go_on(self) -> None:
        """Give those that have read their document the next."""
        if self._readers:
            self._readers.go_on()

    def _read_here(self, name: str, data: bytes, side: SideFacts) -> list[Reading | Unread]:
        # Loaded here, as it takes long and is not needed where others read.
        from archive.parsing.pipeline import read_documents

        return list(read_documents(name, data, side, self._options))

    def documents(self, found: FoundFile) -> Iterator[GivenDocument]:
        """The document of a file, or those of a package. Raises whatever is wrong with the file."""
        if found.problem:
            raise UnreadableDocument(found.problem)
        data, side = load(found.path), load_side_facts(found.path)
        if not is_package(found.name):
            yield GivenDocument(found, data, side)
            return
        unpack = self._unpacker.unpack if self._unpacker else members
        for member in unpack(found.name, data):
            inside = member.name.removeprefix(found.name)
            problem = member.problem or unknown_form(member.name)
            inner = FoundFile(Path(f"{found.path}{inside}"), printable(member.name), problem)
            error = UnreadableDocument(problem) if problem else None
            yield GivenDocument(inner, member.data, member.side, error, member.fetched)


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
    what that takes. Whatever is wrong with a document is its outcome. `keeping` holds while documents are
    stored, and until their outcomes were taken: no report leaves out what is in the archive.
    """
    with ExitStack() as stack:
        jobs = jobs if len(files) >= _WORTH_PROCESSES else min(jobs, 1)
        reading = _Reading(stack, jobs, limits or Limits(), options or ReadingOptions())
        storing = Storing(importer, keeping, reading.go_on)
        waiting: deque[_Waiting] = deque()
        for given in _given(files, reading):
            waiting.append(_begin(given, importer, reading))
            while len(waiting) >= jobs * _AHEAD + TOGETHER:
                yield from storing.store(_read(waiting))
        while waiting:
            yield from storing.store(_read(waiting))


def _given(files: list[FoundFile], reading: _Reading) -> Iterator[GivenDocument]:
    for found in files:
        try:
            yield from reading.documents(found)
        except Exception as error:
            yield GivenDocument(found, error=error)


def _begin(given: GivenDocument, importer: Importer, reading: _Reading) -> _Waiting:
    try:
        if given.error:
            raise given.error
        outcome = importer.settled(given.found.name, fingerprint(given.data), given.side)
        return _Waiting(given, lambda: [outcome]) if outcome else reading.read(given)
    except Exception as error:
        return _Waiting(given, partial(_failed, error))


def _failed(error: Exception) -> list[ReadDocument]:
    raise error


def _read(waiting: deque[_Waiting]) -> list[tuple[GivenDocument, ReadDocument]]:
    """What was read in the first files of those that wait, at least one; these wait no longer."""
    read: list[tuple[GivenDocument, ReadDocument]] = []
    end = inf
    for _ in range(TOGETHER):
        if not waiting or (read and not waiting[0].is_known(max(0, end - monotonic()))):
            break
        first = waiting.popleft()
        read += [(first.given, document) for document in _documents(first)]
        end = min(end, monotonic() + _PATIENCE)
    return read


def _documents(waiting: _Waiting) -> list[ReadDocument]:
    try:
        return list(waiting.result())
    except Exception as error:
        return [rejected_for(waiting.given.found, error)]
