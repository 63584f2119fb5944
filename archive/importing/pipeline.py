"""Many files, one after the other: read on all cores, written by one process, in the order of their names."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import get_context

from archive.importing.files import Found, load, load_side_facts
from archive.importing.importer import Importer, Outcome, rejected
from archive.importing.locks import end_with_parent
from archive.parsing.document import SideFacts
from archive.parsing.pipeline import Reading, fingerprint, read_bytes
from archive.parsing.transcript import UnreadableDocument

_WORTH_A_PROCESS = 16
"""Files from which on starting other processes pays."""

_READ_HERE = 4
"""Documents that are read before other processes are started."""

_AHEAD = 8
"""Documents read ahead for each process: enough to keep it busy, few enough to keep memory flat."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file with its outcome, or with what was or is being read in it."""

    found: Found
    result: Outcome | Reading | Future[Reading]


class _Readers:
    """Reads documents: the first few here, for often no more have changed; then in processes of their own."""

    def __init__(self, stack: ExitStack, jobs: int, files: int) -> None:
        self._stack = stack
        self._jobs = jobs if files >= _WORTH_A_PROCESS else 1
        self._read = 0
        self._pool: ProcessPoolExecutor | None = None

    def read(self, name: str, data: bytes, side: SideFacts) -> Future[Reading] | Reading:
        """The reading, or the promise of one. Raises UnreadableDocument."""
        self._read += 1
        if self._jobs == 1 or self._read <= _READ_HERE:
            return read_bytes(name, data, side)
        if self._pool is None:
            # Fresh processes: what reads needs neither Django nor a database.
            pool = ProcessPoolExecutor(
                self._jobs, mp_context=get_context("spawn"), initializer=end_with_parent
            )
            self._pool = self._stack.enter_context(pool)
        return self._pool.submit(read_bytes, name, data, side)


def take_in(files: list[Found], importer: Importer, jobs: int) -> Iterator[tuple[Found, Outcome]]:
    """Import files, yielding each with what became of it, in their order.

    `jobs` processes read; this one alone writes. Whatever is wrong with a file is its outcome.
    """
    with ExitStack() as stack:
        readers = _Readers(stack, jobs, len(files))
        waiting: deque[_Waiting] = deque()
        for found in files:
            waiting.append(_begin(found, importer, readers))
            while len(waiting) > jobs * _AHEAD:
                yield _finish(waiting.popleft(), importer)
        while waiting:
            yield _finish(waiting.popleft(), importer)


def _begin(found: Found, importer: Importer, readers: _Readers) -> _Waiting:
    try:
        if found.problem:
            raise UnreadableDocument(found.problem)
        data, side = load(found.path), load_side_facts(found.path)
        outcome = importer.settled(found.name, fingerprint(data), side)
        return _Waiting(found, outcome or readers.read(found.name, data, side))
    except UnreadableDocument as error:
        return _Waiting(found, rejected(found.name, error))


def _finish(waiting: _Waiting, importer: Importer) -> tuple[Found, Outcome]:
    found, result = waiting.found, waiting.result
    if isinstance(result, Outcome):
        return found, result
    try:
        reading = result.result() if isinstance(result, Future) else result
        return found, importer.keep(reading)
    except UnreadableDocument as error:
        return found, rejected(found.name, error)
