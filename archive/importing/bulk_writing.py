"""How the database writes while documents are stored by the hundred."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

_PRAGMAS = {
    # What is held of the file, in KiB. With SQLite's own 2,000, to store 551 pages it is read 30,000 times.
    "cache_size": -65_536,
    # What a statement changes is kept until it is done, to be undone: in memory (2), not in a file.
    "temp_store": 2,
    # Blocks in the log after which it is copied into the file: many blocks change with each document.
    "wal_autocheckpoint": 8_000,
}


@contextmanager
def much_held_in_memory() -> Iterator[None]:
    """Let SQLite write less often than a process that serves pages should, for some 60 MB of memory.

    Nothing is kept less safely. A server of a database decides for itself, and within a transaction nothing
    can be changed.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    before = {name: _value(name) for name in _PRAGMAS}
    _set(_PRAGMAS)
    try:
        yield
    finally:
        _set(before)


def _value(name: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {name}")
        (value,) = cursor.fetchone()
    return int(value)


def _set(values: dict[str, int]) -> None:
    with connection.cursor() as cursor:
        for name, value in values.items():
            cursor.execute(f"PRAGMA {name} = {value}")
