"""One writer at a time: on this machine by a locked file, of all machines by the database if it has locks."""

import fcntl
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from django.db import DEFAULT_DB_ALIAS, connection, connections

from archive.search.types import IndexBusy

_held = threading.local()


@contextmanager
def alone(path: Path, wait: float) -> Iterator[None]:
    """Hold the lock; who holds it already may take it again. Raises IndexBusy after waiting so many seconds.

    It ends with its process, however that ends.
    """
    if getattr(_held, "path", None) == path:
        yield
        return
    with ExitStack() as stack:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = stack.enter_context(path.open("a"))
        deadline = time.monotonic() + wait
        _take(lambda: _locked(file.fileno()), deadline)
        if connection.vendor == "postgresql":
            own = stack.enter_context(closing(connections.create_connection(DEFAULT_DB_ALIAS)))
            cursor = stack.enter_context(own.cursor())
            key = int.from_bytes(hashlib.sha256(b"search index").digest()[:8], signed=True)

            def taken() -> bool:
                cursor.execute("SELECT pg_try_advisory_lock(%s)", [key])
                return bool(cursor.fetchone()[0])

            _take(taken, deadline)
        _held.path = path
        try:
            yield
        finally:
            _held.path = None


def _take(taken: Callable[[], bool], deadline: float) -> None:
    while not taken():
        if time.monotonic() > deadline:
            raise IndexBusy(
                "Another process has been writing the index for long."
                " Wait for it to end, then run manage.py update_index."
            )
        time.sleep(0.05)


def _locked(number: int) -> bool:
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
