"""Processes that read documents, each of which can be given up: it may take so long and so much memory,
and what kills it costs the document that it had in hand, and no more."""

import os
import resource
import signal
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from threading import Lock, Timer, local

from archive.importing import forking
from archive.importing.forms import PackageMember, members
from archive.importing.garbage import seldom_collected
from archive.importing.locks import end_with_parent
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.pipeline import read_documents
from archive.parsing.readings import Reading, Unread
from archive.parsing.transcript import UnreadableDocument

_STARTING = Lock()

_STARTED = 60.0
"""Seconds in which a process must have started."""

Job = tuple[str, str, bytes, SideFacts]
"""What to do ("read" or "unpack"), with the name of a file, its bytes and the facts beside it."""

Answer = Reading | Unread | PackageMember | UnreadableDocument | None
"""A document, read or not, a file that was unpacked, what is wrong with all, or that there are no more."""

_ATTEMPTS = 3
"""Processes that may end before they begin with a document."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may take: seconds by the clock, and bytes of memory of the process that reads."""

    seconds: float = 120
    memory: int = 2 * 1024**3


class ReaderProcess:
    """One such process, started when it is first needed, and again when it has ended."""

    def __init__(self, limits: Limits, options: ReadingOptions) -> None:
        self._limits = limits
        self._options = options
        self._process: ForkServerProcess | None = None
        self._connection: Connection | None = None
        self._closed = False

    def read(self, name: str, data: bytes, side: SideFacts) -> list[Reading | Unread]:
        """What is read in a file. Raises UnreadableDocument, also where the process ended over it."""
        answers = self._answers(("read", name, data, side))
        return [answer for answer in answers if isinstance(answer, Reading | Unread)]

    def unpack(self, name: str, data: bytes) -> Iterator[PackageMember]:
        """The files in a package, one by one. Raises UnreadableDocument."""
        answers = self._answers(("unpack", name, data, SideFacts()))
        return (answer for answer in answers if isinstance(answer, PackageMember))

    def close(self) -> None:
        """End the process, whatever it is at. It is not started again."""
        self._closed = True
        if self._process:
            self._process.kill()

    def _answers(self, job: Job) -> Iterator[Answer]:
        process, connection = self._ask(job)
        in_step = False
        try:
            while True:
                answer = self._next(process, connection, self._limits.seconds)
                in_step = answer is None or isinstance(answer, UnreadableDocument)
                if isinstance(answer, UnreadableDocument):
                    raise answer
                if in_step:
                    return
                yield answer
        finally:
            if not in_step:
                # What it still has to say would be taken for the answer to the next job.
                self._drop()

    def _ask(self, job: Job) -> tuple[ForkServerProcess, Connection]:
        """Give a job to the process; one that ended before it began is replaced, and no document blamed."""
        for _ in range(_ATTEMPTS):
            process, connection = self._process, self._connection
            if not (process and connection and process.is_alive()):
                process, connection = self._start()
            with suppress(OSError, EOFError), _Deadline(self._limits.seconds, process):
                connection.send(job)
                connection.recv()
                return process, connection
            self._drop()
        raise UnreadableDocument("the processes that should read it end before they begin; import it again")

    def _start(self) -> tuple[ForkServerProcess, Connection]:
        self._drop()
        if self._closed:
            raise UnreadableDocument("the import was ended before it was read")
        ours, theirs = forking.FRESH.Pipe()
        arguments = (theirs, self._limits.memory, self._options)
        process = forking.FRESH.Process(target=_serve, args=arguments, daemon=True)
        try:
            with _STARTING:
                process.start()
        except OSError as error:
            raise UnreadableDocument(
                f"no process could be started to read it ({error.strerror}); use fewer with --jobs"
            ) from None
        finally:
            theirs.close()
        self._process, self._connection = process, ours
        # The clock of a document starts when the process can begin with it.
        self._next(process, ours, _STARTED)
        return process, ours

    def _drop(self) -> None:
        if self._process and self._connection:
            self._process.kill()
            self._process.join()
            self._connection.close()
        self._process = self._connection = None

    def _next(self, process: ForkServerProcess, connection: Connection, seconds: float) -> Answer:
        with _Deadline(seconds, process) as deadline, suppress(OSError, EOFError):
            answer: Answer = connection.recv()
            return answer
        process.join()
        raise UnreadableDocument(self._given_up(process.exitcode or 0, deadline.has_passed))

    def _given_up(self, code: int, too_late: bool) -> str:
        if too_late:
            return (
                f"reading it took more than {self._limits.seconds:g} seconds and was given up;"
                " split it by meeting, or allow more with --seconds"
            )
        how = f"was killed ({signal.Signals(-code).name})" if code < 0 else f"ended (status {code})"
        return (
            f"the process that read it {how}; if memory ran out, use fewer processes (--jobs 1) or split it"
            " by meeting, else import it again"
        )


class _Deadline:
    """Kills a process that is not done in time."""

    def __init__(self, seconds: float, process: ForkServerProcess) -> None:
        self._timer = Timer(seconds, self._pass, [process])
        self._timer.daemon = True
        self.has_passed = False

    def _pass(self, process: ForkServerProcess) -> None:
        self.has_passed = True
        process.kill()

    def __enter__(self) -> "_Deadline":
        self._timer.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._timer.cancel()


class Readers:
    """As many such processes as are asked for, each with a thread of this one that waits for it."""

    def __init__(self, jobs: int, limits: Limits, options: ReadingOptions) -> None:
        self._limits = limits
        self._options = options
        self._threads = ThreadPoolExecutor(jobs, thread_name_prefix="reader")
        self._own = local()
        self._all: list[ReaderProcess] = []

    def read(self, name: str, data: bytes, side: SideFacts) -> "Future[list[Reading | Unread]]":
        return self._threads.submit(self._read, name, data, side)

    def _read(self, name: str, data: bytes, side: SideFacts) -> list[Reading | Unread]:
        reader: ReaderProcess | None = getattr(self._own, "reader", None)
        if reader is None:
            reader = self._own.reader = ReaderProcess(self._limits, self._options)
            self._all.append(reader)
        return reader.read(name, data, side)

    def __enter__(self) -> "Readers":
        return self

    def __exit__(self, *error: object) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        for reader in self._all:
            reader.close()


def _serve(connection: Connection, memory: int, options: ReadingOptions) -> None:
    """Read what comes through the connection, until it ends."""
    # Ctrl+C is for the process that started this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (memory, most))
    connection.send(None)
    with suppress(EOFError), seldom_collected():
        while True:
            job: Job = connection.recv()
            connection.send(None)
            try:
                for answer in _answers(job, options):
                    connection.send(answer)
            except MemoryError:
                resource.setrlimit(resource.RLIMIT_AS, (most, most))
                connection.send(_too_large(memory))
                # What is left of the document may fill the memory for the next one.
                os._exit(0)


def _answers(job: Job, options: ReadingOptions) -> Iterator[Answer]:
    task, name, data, side = job
    try:
        if task == "unpack":
            yield from members(name, data)
        else:
            yield from read_documents(name, data, side, options)
        yield None
    except UnreadableDocument as error:
        if isinstance(error.__cause__, MemoryError):
            raise error.__cause__ from None
        yield UnreadableDocument(str(error))
    except Exception as error:
        if isinstance(error, MemoryError):
            raise
        yield UnreadableDocument(f"the file can't be unpacked ({type(error).__name__}: {error}); unpack it")


def _too_large(memory: int) -> UnreadableDocument:
    return UnreadableDocument(
        f"reading it takes more than {memory // 2**20:,} MB of memory and was given up; split it by meeting,"
        " or allow more with --memory"
    )
