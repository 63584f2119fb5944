# ruff: noqa: S608 - names of tables and columns are those of these modules
"""Make the triggers that keep the tallies, make the tallies anew, and tell whether they are true.

Triggers, as many ways lead to a change of these rows (bulk statements, cascades, the undoing of decisions),
and a tally that one of them forgets is wrong for good. Migrations of SQLite make a table anew, which takes
its triggers away; so they are taken away before any migration, and made after it, with the tallies.
"""

from collections.abc import Iterable
from typing import Any

from django.db import connection, transaction
from django.db.models.signals import post_migrate, pre_migrate

from archive.models.tally_sql import definitions, triggers
from archive.models.trigger_sql import PREFIX, VENDORS

_TOLD = {
    "sqlite": "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE %s",
    "postgresql": (
        "SELECT t.tgname, c.relname, pg_get_triggerdef(t.oid) || p.prosrc FROM pg_trigger t"
        " JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgname LIKE %s"
        " AND pg_table_is_visible(c.oid)"
    ),
}


def connect(sender: Any) -> None:
    """Keep the triggers through migrations of this app."""
    pre_migrate.connect(_before_migrations, sender=sender, dispatch_uid="archive.tallies")
    post_migrate.connect(_after_migrations, sender=sender, dispatch_uid="archive.tallies")


def renew() -> None:
    """Make the triggers and all tallies anew, while nobody else writes."""
    with transaction.atomic(), connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "LOCK TABLE archive_meeting, archive_appearance, archive_meeting_tags IN EXCLUSIVE MODE"
            )
        _remove(cursor)
        for trigger in triggers(connection.vendor):
            for statement in trigger.statements(connection.vendor):
                cursor.execute(statement)
        for table, (columns, rows) in definitions(connection.vendor).items():
            cursor.execute(f"DELETE FROM {table}")
            cursor.execute(f"INSERT INTO {table} ({columns}) {rows}")


def remove() -> None:
    """Take the triggers away, until `renew`."""
    with connection.cursor() as cursor:
        _remove(cursor)


def missing_triggers() -> list[str]:
    """The names of those that are not as this version makes them."""
    with connection.cursor() as cursor:
        cursor.execute(_TOLD[connection.vendor], [f"{PREFIX}%"])
        made = {name: text for name, _, text in cursor.fetchall()}
    return [
        each.name
        for each in triggers(connection.vendor)
        if each.name not in made or each.text not in made[each.name]
    ]


def untrue_tallies() -> int:
    """How many rows differ from what the meetings say; 0 if the tallies are true."""
    found = 0
    with connection.cursor() as cursor:
        for table, (columns, rows) in definitions(connection.vendor).items():
            held = f"SELECT {columns} FROM {table}"
            for one, other in ((held, rows), (rows, held)):
                differing = f"SELECT * FROM ({one}) one EXCEPT SELECT * FROM ({other}) other"
                cursor.execute(f"SELECT count(*) FROM ({differing}) differing")
                found += cursor.fetchone()[0]
    return found


def _before_migrations(plan: Iterable[Any] = (), **_: Any) -> None:
    if plan and connection.vendor in VENDORS:
        with transaction.atomic():
            remove()


def _after_migrations(**_: Any) -> None:
    there = set(connection.introspection.table_names())
    if connection.vendor in VENDORS and there >= definitions(connection.vendor).keys() and missing_triggers():
        renew()


def _remove(cursor: Any) -> None:
    cursor.execute(_TOLD[connection.vendor], [f"{PREFIX}%"])
    for name, table, _ in cursor.fetchall():
        if connection.vendor == "postgresql":
            cursor.execute(f"DROP TRIGGER {name} ON {table}")
            cursor.execute(f"DROP FUNCTION IF EXISTS {name}()")
        else:
            cursor.execute(f"DROP TRIGGER {name}")
