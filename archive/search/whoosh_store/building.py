"""A whole index written at once, by several processes where that is safe.

Each process reads its own share of the archive, writes one segment, and ends. None of them waits for
another, so a killed parent leaves nothing running for long and no lock held.
"""

import gc
import multiprocessing
import pickle
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for
from pathlib import Path
from typing import Any

from whoosh.index import TOC, FileIndex

from archive.comparing.checksums import record
from archive.search.types import IndexNotWritten, Progress, Share
from archive.search.whoosh_store.bulk_writer import BulkWriter
from archive.search.whoosh_store.folder import WriteLock
from archive.search.whoosh_store.writing import writable

_STEP = 200


class BuildFailed(IndexNotWritten):
    """A process that wrote a part of the index ended before it was done."""


def build(
    index: FileIndex,
    shares: Sequence[Share],
    lock: WriteLock,
    progress: Progress | None = None,
    procs: int = 1,
) -> int:
    """Writes all shares into the empty index, a segment each, by as many processes as are given.

    Returns how many documents there are. `progress` is told each time how many more are written.
    """
    report = progress or (lambda count: None)
    if procs > 1:
        segments = list(_in_parallel(index, shares, lock, report, procs))
    else:
        segments = list(_segments(index, shares, report))
    if len(segments) < len(shares):
        raise BuildFailed("A process that built a part of the index ended before it was done.")
    # Whoosh's writers share this folder, so none of them may remove it.
    with suppress(OSError):
        index.storage.temp_storage(f"{index.indexname}.tmp").destroy()
    segments = [segment for segment in segments if segment.doc_count_all()]
    contents = index._read_toc()
    TOC(contents.schema, segments, contents.generation + 1).write(index.storage, index.indexname)
    folder = Path(index.storage.folder)
    # Were the new one lost, the table of contents of the empty index would pass for it.
    (folder / TOC._filename(index.indexname, contents.generation)).unlink(missing_ok=True)
    record(folder)
    return sum(segment.doc_count_all() for segment in segments)


def _segments(index: FileIndex, shares: Sequence[Share], report: Progress) -> Iterator[Any]:
    for number, share in enumerate(shares):
        if number:
            # Whoosh's writers are circles: that of the segment before holds all that it gathered until then.
            gc.collect()
        yield _segment(index, share, report)


def _segment(index: FileIndex, share: Share, report: Progress) -> Any:
    writer = BulkWriter(index, locked=False)
    # What is gathered from here on lives until the end, and looking through it for garbage takes long.
    gc.disable()
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
    else:
        report(count % _STEP)
        return writer._finalize_segment()
    finally:
        gc.enable()


def _in_parallel(
    index: FileIndex, shares: Sequence[Share], lock: WriteLock, report: Progress, procs: int
) -> Iterator[Any]:
    """The segments; fewer than shares if a process failed."""
    context = multiprocessing.get_context("fork")
    workers = []
    receivers: list[Connection] = []
    try:
        for number in range(procs):
            receiver, sender = context.Pipe(duplex=False)
            worker = context.Process(target=_work, args=(index, shares[number::procs], lock, sender))
            workers.append(worker)
            receivers.append(receiver)
            worker.start()
            sender.close()
        for message in _messages(receivers):
            if isinstance(message, int):
                report(message)
            else:
                yield message
    finally:
        for worker in workers:
            worker.terminate()
            worker.join()


def _messages(receivers: list[Connection]) -> Iterator[Any]:
    """A count of documents written, or a segment: whatever comes, until all have hung up."""
    while receivers:
        for receiver in [each for each in wait_for(receivers) if isinstance(each, Connection)]:
            try:
                yield pickle.loads(receiver.recv_bytes())  # noqa: S301 - from our own child
            except EOFError:
                receiver.close()
                receivers.remove(receiver)


def _work(index: FileIndex, shares: Sequence[Share], lock: WriteLock, sender: Connection) -> None:
    from django.db import connections

    lock.leave_to_parent()
    for connection in connections.all(initialized_only=True):
        # The parent's connection: not ours to use, nor to close.
        connection.connection = None

    def send(message: Any) -> None:
        sender.send_bytes(pickle.dumps(message))

    for segment in _segments(index, shares, send):
        send(segment)
