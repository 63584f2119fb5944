"""A whole index written by several processes, each its own shares of the archive.

None of them holds the lock of the index, which so ends with the parent.
"""

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for

from archive.search.types import IndexNotWritten, Progress, Share

# Writes shares, and is told how many more passages are written.
Write = Callable[[Sequence[Share], Progress], int]


def in_parallel(write: Write, shares: Sequence[Share], report: Progress, procs: int) -> int:
    """How many passages were written. Raises IndexNotWritten where a process failed."""
    context = multiprocessing.get_context("fork")
    workers = []
    receivers: list[Connection] = []
    count = ended = 0
    try:
        for number in range(procs):
            receiver, sender = context.Pipe(duplex=False)
            worker = context.Process(target=_work, args=(write, shares[number::procs], sender))
            workers.append(worker)
            receivers.append(receiver)
            worker.start()
            sender.close()
        for size in _messages(receivers):
            if size:
                count += size
                report(size)
            else:
                ended += 1
    finally:
        for worker in workers:
            worker.terminate()
            worker.join()
    if ended < procs:
        raise IndexNotWritten("A process that built a part of the index ended before it was done.")
    return count


def _messages(receivers: list[Connection]) -> Iterator[int]:
    while receivers:
        for receiver in [each for each in wait_for(receivers) if isinstance(each, Connection)]:
            try:
                yield int(receiver.recv())
            except EOFError:
                receiver.close()
                receivers.remove(receiver)


def _work(write: Write, shares: Sequence[Share], sender: Connection) -> None:
    from django.db import connections

    for connection in connections.all(initialized_only=True):
        # The parent's connection: not ours to use, nor to close.
        connection.connection = None
    write(shares, sender.send)
    sender.send(0)
