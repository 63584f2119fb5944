"""Many files, one after the other: read on all cores, written by one process, in the order of their names."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing import get_context

from archive.files import Found, load, load_side_facts
from archive.importing import Importer, Outcome, rejected
from archive.processes import end_with_parent
from archive.reading.ingest import Reading, fingerprint, read_bytes
from archive.reading.transcript import UnreadableDocument

_WORTH_A_PROCESS = 16
"""Files from which on starting other processes pays."""

_AHEAD = 8
"""Documents read ahead for each process: enough to keep it busy, few enough to keep memory flat."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file whose outcome is known, or whose reading is under way."""

    found: Found
    outcome: Outcome | None = None
    reading: Future[Reading] | None = None


def take_in(files: list[Found], importer: Importer, jobs: int) -> Iterator[tuple[Found, Outcome]]:
    """Import files, yielding each with what became of it, in their order.

    `jobs` processes read; this one alone writes. Whatever is wrong with a file is its outcome.
    """
    with ExitStack() as stack:
        pool: ProcessPoolExecutor | None = None
        if jobs > 1 and len(files) >= _WORTH_A_PROCESS:
            # Fresh processes: what reads needs neither Django nor a database.
            pool = stack.enter_context(
                ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=end_with_parent)
            )
        waiting: deque[_Waiting] = deque()
        for found in files:
            waiting.append(_begin(found, importer, pool))
            while len(waiting) > jobs * _AHEAD:
                yield _finish(waiting.popleft(), importer)
        while waiting:
            yield _finish(waiting.popleft(), importer)


def _begin(found: Found, importer: Importer, pool: ProcessPoolExecutor | None) -> _Waiting:
    try:
        if found.problem:
            raise UnreadableDocument(found.problem)
        data, side = load(found.path), load_side_facts(found.path)
        outcome = importer.settled(found.name, fingerprint(data), side)
        if outcome:
            return _Waiting(found, outcome)
        if pool:
            return _Waiting(found, reading=pool.submit(read_bytes, found.name, data, side))
        return _Waiting(found, importer.keep(read_bytes(found.name, data, side)))
    except UnreadableDocument as error:
        return _Waiting(found, rejected(found.name, error))


def _finish(waiting: _Waiting, importer: Importer) -> tuple[Found, Outcome]:
    if waiting.outcome:
        return waiting.found, waiting.outcome
    assert waiting.reading is not None  # noqa: S101 - one of the two is always there
    try:
        return waiting.found, importer.keep(waiting.reading.result())
    except UnreadableDocument as error:
        return waiting.found, rejected(waiting.found.name, error)
