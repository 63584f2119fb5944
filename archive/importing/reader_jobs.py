"""What a process that reads does with the jobs that it is given, and what it may take for one."""

import os
import resource
import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection

from archive.importing.forms import PackageMember, members
from archive.importing.garbage import seldom_collected
from archive.importing.locks import end_with_parent
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading, Unread
from archive.parsing.transcript import UnreadableDocument

_LOWEST = 19
"""The niceness of a process that gives way to all others."""

Job = tuple[str, str, bytes, SideFacts]
"""What to do ("read" or "unpack"), with the name of a file, its bytes and the facts beside it."""

Answer = Reading | Unread | PackageMember | UnreadableDocument | None
"""A document, read or not, a file that was unpacked, what is wrong with all, or that there are no more."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may take: seconds by the clock, and bytes of memory of the process that reads."""

    seconds: float = 120
    memory: int = 2 * 1024**3


def serve(connection: Connection, memory: int, niceness: int, options: ReadingOptions) -> None:
    """Do the jobs that come through the connection, until it ends.

    Sends None once when ready, None when it begins with a job, and then its answers.
    """
    # Ctrl+C is for the process that started this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    os.setpriority(os.PRIO_PROCESS, 0, min(niceness, _LOWEST))
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (memory, most))
    connection.send(None)
    with suppress(EOFError), seldom_collected():
        while True:
            job: Job = connection.recv()
            connection.send(None)
            try:
                for answer in answers(job, options):
                    connection.send(answer)
            except MemoryError:
                resource.setrlimit(resource.RLIMIT_AS, (most, most))
                connection.send(_too_large(memory))
                # What is left of the document may fill the memory for the next one.
                os._exit(0)


def answers(job: Job, options: ReadingOptions) -> Iterator[Answer]:
    """The answers to a job, of which the last is None or what is wrong. Raises MemoryError."""
    # Here, as who gives out the jobs reads nothing, and what reads takes long to load.
    from archive.parsing.pipeline import read_documents

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
