from contextlib import closing
from unittest.mock import patch

import pytest
from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from archive.importing.bulk_writing import much_held_in_memory

pytestmark = pytest.mark.django_db


def held(database: BaseDatabaseWrapper) -> list[int]:
    names = "cache_size", "temp_store", "wal_autocheckpoint"
    with database.cursor() as cursor:
        return [cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in names]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a server of a database decides for itself")
def test_while_much_is_written_more_is_held_in_memory_and_then_as_before() -> None:
    # One of its own: a test's is within a transaction.
    with (
        closing(connections.create_connection(DEFAULT_DB_ALIAS)) as own,
        patch("archive.importing.bulk_writing.connection", own),
    ):
        before = held(own)
        with much_held_in_memory():
            assert held(own) == [-65_536, 2, 8_000]
        assert held(own) == before


def test_nothing_is_changed_within_a_transaction() -> None:
    with patch.object(connection, "cursor") as cursor, much_held_in_memory():
        pass
    cursor.assert_not_called()
