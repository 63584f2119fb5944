from unittest.mock import patch

import pytest
from django.db import connection

from archive.importing.bulk_writing import much_held_in_memory


def held() -> list[int]:
    names = "cache_size", "temp_store", "wal_autocheckpoint"
    with connection.cursor() as cursor:
        return [cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in names]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a server of a database decides for itself")
@pytest.mark.django_db(transaction=True)
def test_while_much_is_written_more_is_held_in_memory_and_then_as_before() -> None:
    before = held()
    with much_held_in_memory():
        assert held() == [-65_536, 2, 8_000]
    assert held() == before


@pytest.mark.django_db
def test_nothing_is_changed_within_a_transaction() -> None:
    with patch.object(connection, "cursor") as cursor, much_held_in_memory():
        pass
    cursor.assert_not_called()
