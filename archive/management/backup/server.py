"""Databases on a server: their rows are copied to a file of SQLite for a backup, and back to restore it.

So a backup is the same whatever database it is of, and can be restored to another; and the tools of the
server need be neither there nor of its version.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management.base import CommandError
from django.core.management.color import no_style
from django.db import DEFAULT_DB_ALIAS, connection, connections, models, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.db.migrations.recorder import MigrationRecorder

from archive.management.backup.manifest import UnusableBackup
from archive.models import Decision, Source, tally_triggers

_FILE = "backup"
_ROWS = 1_000


def sqlite_database() -> Path | None:
    """The file of the database, None if it is on a server. Raises CommandError for one that is not known."""
    database = settings.DATABASES["default"]
    if database["ENGINE"] == "django.db.backends.sqlite3":
        return Path(database["NAME"])
    server = database["ENGINE"].rpartition(".")[2]
    if server == "postgresql":
        return None
    raise CommandError(
        f"The database is on a server ({server}) of which only its own tools can take and restore a backup."
    )


def holds_an_archive() -> bool:
    """Whether there is anything in the database that a restore would replace."""
    tables = connection.introspection.table_names()
    return Source._meta.db_table in tables and (Source.objects.exists() or Decision.objects.exists())


def copy_to_file(path: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Copy the database, as of one moment, to a new file of SQLite. `progress` is told the rows."""
    path.unlink(missing_ok=True)
    path.touch(0o600)
    with _opened(path) as file, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        with file.schema_editor() as editor:
            for model in _models(created=False):
                editor.create_model(model)
        recorder = MigrationRecorder(file)
        recorder.ensure_schema()
        with transaction.atomic(using=_FILE):
            for app, name in MigrationRecorder(connection).applied_migrations():
                recorder.record_applied(app, name)
            _copy_rows(connection, file, progress)
        with file.cursor() as written:
            written.execute("PRAGMA journal_mode = DELETE")


def bring_up_to_date(path: Path) -> None:
    """Migrate the database of an older backup, in a process that knows no other. Raises UnusableBackup."""
    environment = {**os.environ, "ARCHIVE_DATABASE": f"sqlite:///{path.absolute()}"}
    command = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
    done = subprocess.run(  # noqa: S603 - ourselves
        command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        last = done.stderr.strip().rpartition("\n")[2]
        raise UnusableBackup(f"its database can't be brought up to date ({last})")


def copy_from_file(path: Path, progress: Callable[[int], None] = lambda _: None) -> None:
    """Put the rows of a file of SQLite, which has the same tables, in the place of all that there are: in
    one transaction, so that a kill leaves those before. Whoever reads waits meanwhile."""
    tables = [model._meta.db_table for model in _models(created=True)]
    with _opened(path) as file, transaction.atomic(), connection.cursor() as cursor:
        tally_triggers.remove()
        for statement in connection.ops.sql_flush(no_style(), tables):
            cursor.execute(statement)
        _copy_rows(file, connection, progress)
        # The references that were put off are looked at before tables are changed again.
        connection.check_constraints()
        for statement in connection.ops.sequence_reset_sql(no_style(), list(_models(created=True))):
            cursor.execute(statement)
        tally_triggers.renew()


def _models(*, created: bool) -> Iterator[type[models.Model]]:
    """All with a table of their own; `created`: with those that Django makes between many and many."""
    for model in apps.get_models(include_auto_created=created):
        if model._meta.managed and not model._meta.proxy:
            yield model


def _copy_rows(
    source: BaseDatabaseWrapper, target: BaseDatabaseWrapper, progress: Callable[[int], None]
) -> None:
    """All rows as they are: no field is set anew, as saving would."""
    for model in _models(created=True):
        fields = model._meta.local_concrete_fields
        names = ", ".join(target.ops.quote_name(field.column or "") for field in fields)
        table, places = target.ops.quote_name(model._meta.db_table), ", ".join(["%s"] * len(fields))
        statement = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608 - names of the models
        rows = model._base_manager.using(source.alias).order_by("pk")
        batch: list[list[Any]] = []
        with target.cursor() as cursor:
            for row in rows.values_list(*(field.attname for field in fields)).iterator(chunk_size=_ROWS):
                batch.append(
                    [field.get_db_prep_save(value, target) for field, value in zip(fields, row, strict=True)]
                )
                if len(batch) == _ROWS:
                    cursor.executemany(statement, batch)
                    progress(len(batch))
                    batch = []
            if batch:
                cursor.executemany(statement, batch)
                progress(len(batch))


@contextmanager
def _opened(path: Path) -> Iterator[BaseDatabaseWrapper]:
    """The file as a connection beside that of the archive."""
    known = {**connections[DEFAULT_DB_ALIAS].settings_dict, "OPTIONS": {}, "NAME": str(path)}
    file = DatabaseWrapper({**known, "ENGINE": "django.db.backends.sqlite3"}, _FILE)
    connections[_FILE] = file
    try:
        yield file
    finally:
        file.close()
        del connections[_FILE]
