"""Processes that read documents, each of which can be given up: it may take so long and so much memory,
and what kills it costs the document that it had in hand, and no more.

This process minds them when it gives out a document and when it waits for one, without threads: these would
wait for the interpreter each time that they are told something.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import inf
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerProcess
from time import monotonic

from archive.importing import forking
from archive.importing.forms import PackageMember
from archive.importing.reader_jobs import Answer, Job, Limits, serve
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading, Unread
from archive.parsing.transcript import UnreadableDocument

_STARTED = 60.0
"""Seconds in which a process must have started."""

_ENDING = 5.0
"""Seconds in which a process that has hung up must have ended, to tell how."""

_ATTEMPTS = 3
"""Processes that may end before they begin with a document."""

_NICER = 7
"""By how much those that read give way to the one that stores, for which they would wait otherwise."""


class _Task:
    """A job, with its answers so far."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.answers: deque[Answer] = deque()
        self.error: UnreadableDocument | None = None
        self.attempts = 0
        self.is_begun = False
        self.is_done = False

    def end(self, error: UnreadableDocument | None = None) -> None:
        self.error = error
        self.is_done = True

    def taken(self) -> Iterator[Answer]:
        """The answers that nobody has taken yet. Raises UnreadableDocument, after the last."""
        while self.answers:
            yield self.answers.popleft()
        if self.error:
            raise self.error


class ReaderProcess:
    """One such process, started when it is first needed, and again when it has ended.

    `deadline`: until when it has to say something, by the clock of `time.monotonic`.
    """

    def __init__(self, limits: Limits, options: ReadingOptions) -> None:
        self._limits = limits
        self._options = options
        self._process: ForkServerProcess | None = None
        self._task: _Task | None = None
        self._is_ready = False
        self._is_closed = False
        self.connection: Connection | None = None
        self.deadline = 0.0

    def read(self, name: str, data: bytes, side: SideFacts) -> list[Reading | Unread]:
        """What is read in a file. Raises UnreadableDocument, also where the process ended over it."""
        return _documents(self._answers(("read", name, data, side)))

    def unpack(self, name: str, data: bytes) -> Iterator[PackageMember]:
        """The files in a package, one by one. Raises UnreadableDocument."""
        answers = self._answers(("unpack", name, data, SideFacts()))
        return (answer for answer in answers if isinstance(answer, PackageMember))

    def close(self) -> None:
        """End the process, whatever it is at. It is not started again."""
        self._is_closed = True
        self._drop()

    @property
    def is_idle(self) -> bool:
        return self._task is None

    def begin(self, task: _Task) -> None:
        """Give a task to the process, which must be idle."""
        self._task = task
        if self._is_ready:
            self._send()
        else:
            self._start()

    def advance(self) -> None:
        """Take in what the process says, or that it has ended."""
        task, connection = self._task, self.connection
        if not (task and connection):
            return
        try:
            answer: Answer = connection.recv()
        except Exception:
            # It has hung up, or what it says can't be taken in.
            self._ended(too_late=False)
            return
        self.deadline = monotonic() + self._limits.seconds
        if not self._is_ready:
            self._is_ready = True
            self._send()
        elif not task.is_begun:
            task.is_begun = True
        elif answer is None or isinstance(answer, UnreadableDocument):
            self._task = None
            task.end(answer)
        else:
            task.answers.append(answer)

    def give_up(self) -> None:
        """End the process, as its time is over."""
        if self._process:
            self._process.kill()
        self._ended(too_late=True)

    def _answers(self, job: Job) -> Iterator[Answer]:
        task = _Task(job)
        self.begin(task)
        try:
            while not task.is_done:
                _mind([self])
                yield from task.taken()
            yield from task.taken()
        finally:
            if not task.is_done:
                # What it still has to say would be taken for the answer to the next job.
                self._drop()

    def _start(self) -> None:
        self._drop(keeping=self._task)
        if self._is_closed:
            self._fail("the import was ended before it was read")
            return
        ours, theirs = forking.FRESH.Pipe()
        niceness = os.getpriority(os.PRIO_PROCESS, 0) + _NICER
        arguments = (theirs, self._limits.memory, niceness, self._options)
        process = forking.FRESH.Process(target=serve, args=arguments, daemon=True)
        try:
            process.start()
        except OSError as error:
            ours.close()
            self._fail(f"no process could be started to read it ({error.strerror}); use fewer with --jobs")
            return
        finally:
            theirs.close()
        self._process, self.connection = process, ours
        # The clock of a document starts when the process can begin with it.
        self.deadline = monotonic() + _STARTED

    def _send(self) -> None:
        if self._task and self.connection:
            try:
                self.connection.send(self._task.job)
            except OSError:
                self._ended(too_late=False)
                return
            self.deadline = monotonic() + self._limits.seconds

    def _ended(self, *, too_late: bool) -> None:
        """Name the document over which the process ended; one that ended before it began is replaced, and no
        document blamed."""
        task, process = self._task, self._process
        if not (task and process):
            return
        process.join(_ENDING)
        task.attempts += 1
        if task.is_begun:
            self._fail(self._given_up(process.exitcode or 0, too_late))
        elif task.attempts < _ATTEMPTS:
            self._start()
        else:
            self._fail("the processes that should read it end before they begin; import it again")

    def _fail(self, reason: str) -> None:
        task = self._task
        self._drop()
        if task:
            task.end(UnreadableDocument(reason))

    def _drop(self, keeping: _Task | None = None) -> None:
        if self._process and self.connection:
            self._process.kill()
            self._process.join()
            self.connection.close()
        self._process = self.connection = None
        self._is_ready = False
        self._task = keeping

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


@dataclass(frozen=True, slots=True)
class Pending:
    """A document that is given to be read. `is_read`: whether that is done, within so many seconds. `result`:
    what is read in it, as soon as that is known; raises UnreadableDocument."""

    is_read: Callable[[float], bool]
    result: Callable[[], Sequence[Reading | Unread]]


class Readers:
    """As many such processes as are asked for."""

    def __init__(self, jobs: int, limits: Limits, options: ReadingOptions) -> None:
        self._processes = [ReaderProcess(limits, options) for _ in range(jobs)]
        self._tasks: deque[_Task] = deque()

    def read(self, name: str, data: bytes, side: SideFacts) -> Pending:
        """Have a document read."""
        task = _Task(("read", name, data, side))
        self._tasks.append(task)
        self._give_out()
        return Pending(partial(self._is_read, task), partial(self._result, task))

    def go_on(self) -> None:
        """Give those that are done the next document, without waiting for any."""
        while _mind(self._processes, patience=0):
            self._give_out()

    def _is_read(self, task: _Task, patience: float) -> bool:
        end = monotonic() + patience
        self.go_on()
        while not task.is_done and (left := end - monotonic()) > 0:
            _mind(self._processes, left)
            self._give_out()
        return task.is_done

    def _result(self, task: _Task) -> list[Reading | Unread]:
        self._is_read(task, inf)
        return _documents(task.taken())

    def _give_out(self) -> None:
        for process in self._processes:
            while process.is_idle and self._tasks:
                process.begin(self._tasks.popleft())

    def __enter__(self) -> "Readers":
        return self

    def __exit__(self, *error: object) -> None:
        for process in self._processes:
            process.close()


def _mind(processes: Sequence[ReaderProcess], patience: float = inf) -> bool:
    """Take in what these processes say; whether there was anything.

    Waits until one of them says something, or its time is over, but at most for so many seconds.
    """
    busy = {each.connection: each for each in processes if each.connection and not each.is_idle}
    if not busy:
        return False
    seconds = min(min(each.deadline for each in busy.values()) - monotonic(), patience)
    said = [busy[each] for each in wait(list(busy), max(0, seconds)) if isinstance(each, Connection)]
    for process in said:
        process.advance()
    late = [] if said else [each for each in busy.values() if each.deadline <= monotonic()]
    for process in late:
        process.give_up()
    return bool(said or late)


def _documents(answers: Iterator[Answer]) -> list[Reading | Unread]:
    return [answer for answer in answers if isinstance(answer, Reading | Unread)]
