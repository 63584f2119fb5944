"""One import at a time: on this machine, and of all machines that write to one database."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connection, connections

from archive.importing.locks import alone


@contextmanager
def sole_import(before_waiting: Callable[[], None]) -> Iterator[None]:
    """Hold what only one import may hold, or wait for it; `before_waiting` is called first."""
    with (
        alone(settings.DATA_DIR / "import.lock", before_waiting),
        alone_in_database("import", before_waiting),
    ):
        yield


@contextmanager
def alone_in_database(name: str, before_waiting: Callable[[], None]) -> Iterator[None]:
    """Hold the lock of this name, or wait for whoever holds it. It ends with its connection, and so with the
    process or the machine.

    Only a database server has such locks; the one file of SQLite is of one machine, where a file is locked
    (`locks.alone`).
    """
    if connection.vendor != "postgresql":
        yield
        return
    key = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
    # A connection of its own: that of the work may be closed and opened again.
    with closing(connections.create_connection(DEFAULT_DB_ALIAS)) as own, own.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [key])
        if not cursor.fetchone()[0]:
            before_waiting()
            cursor.execute("SELECT pg_advisory_lock(%s)", [key])
        yield
