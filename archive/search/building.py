"""A whole index written at once, by several processes where that is safe.

Each process reads its own share of the archive, writes one segment, and ends. None of them waits for
another, so a killed parent leaves nothing running for long and no lock held.
"""

import multiprocessing
import os
import pickle
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for
from typing import Any

from whoosh.index import TOC, FileIndex
from whoosh.writing import SegmentWriter

from archive.search.folder import WriteLock
from archive.search.writing import Document, writable

# A share of the archive: called in the process that writes it, gives its documents.
Share = Callable[[], Iterable[Document]]
Progress = Callable[[int], None]

_STEP = 200


class BuildFailed(Exception):
    """A process that wrote a part of the index ended before it was done."""


def usable_processes() -> int:
    """More than one only where a child starts as a copy of its parent, with Django set up."""
    return min(os.cpu_count() or 1, 8) if multiprocessing.get_start_method() == "fork" else 1


def build(index: FileIndex, shares: list[Share], lock: WriteLock, progress: Progress | None = None) -> int:
    """Writes all shares into the empty index, each in a process of its own if there are several.

    Returns how many documents there are. `progress` is told each time how many more are written.
    """
    report = progress or (lambda count: None)
    if len(shares) > 1:
        segments = _in_parallel(index, shares, lock, report)
    else:
        segments = [_segment(index, share, report) for share in shares]
    # Whoosh's writers share this folder, so none of them may remove it.
    with suppress(OSError):
        index.storage.temp_storage(f"{index.indexname}.tmp").destroy()
    segments = [segment for segment in segments if segment.doc_count_all()]
    contents = index._read_toc()
    TOC(contents.schema, segments, contents.generation + 1).write(index.storage, index.indexname)
    return sum(segment.doc_count_all() for segment in segments)


def _segment(index: FileIndex, share: Share, report: Progress) -> Any:
    writer = SegmentWriter(index, limitmb=256, _lk=False)
    ready = writable(index.schema)
    count = 0
    try:
        for count, document in enumerate(share(), start=1):
            writer.add_document(**ready(document))
            if count % _STEP == 0:
                report(_STEP)
    except BaseException:
        writer.cancel()
        raise
    report(count % _STEP)
    return writer._finalize_segment()


def _in_parallel(index: FileIndex, shares: list[Share], lock: WriteLock, report: Progress) -> list[Any]:
    context = multiprocessing.get_context("fork")
    workers = []
    receivers: list[Connection] = []
    try:
        for share in shares:
            receiver, sender = context.Pipe(duplex=False)
            worker = context.Process(target=_work, args=(index, share, lock, sender))
            workers.append(worker)
            receivers.append(receiver)
            worker.start()
            sender.close()
        return list(_received(receivers, report))
    finally:
        for worker in workers:
            worker.terminate()
            worker.join()


def _received(receivers: list[Connection], report: Progress) -> Iterator[Any]:
    """The segment of each worker; until then a worker sends how many more documents it has written."""
    open_ones = list(receivers)
    while open_ones:
        for receiver in [each for each in wait_for(open_ones) if isinstance(each, Connection)]:
            try:
                message = pickle.loads(receiver.recv_bytes())  # noqa: S301 - from our own child
            except EOFError:
                raise BuildFailed("A process that built a part of the index ended too early.") from None
            if isinstance(message, int):
                report(message)
            else:
                open_ones.remove(receiver)
                yield message


def _work(index: FileIndex, share: Share, lock: WriteLock, sender: Connection) -> None:
    from django.db import connections

    lock.leave_to_parent()
    for connection in connections.all(initialized_only=True):
        # The parent's connection: not ours to use, nor to close.
        connection.connection = None

    def report(count: int) -> None:
        sender.send_bytes(pickle.dumps(count))

    sender.send_bytes(pickle.dumps(_segment(index, share, report)))
