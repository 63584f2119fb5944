"""manage.py restore FILE.zip [--replace]"""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connections
from django.db.migrations.loader import MigrationLoader

from archive.importing.locks import alone
from archive.management.backup.manifest import DATABASE, UnusableBackup
from archive.management.backup.restoring import (
    REPLACED,
    forget_replaced,
    put_in_place,
    put_on_server,
    staged,
)
from archive.management.backup.server import (
    bring_up_to_date,
    copy_from_file,
    holds_an_archive,
    sqlite_database,
)
from archive.management.backup.writing import kept_files
from archive.management.progress import Bar
from archive.search.api import IndexNotWritten, IndexUnavailable, rebuild


class Command(BaseCommand):
    help = (
        "Put the archive of a backup into an empty data folder. Every hash is checked before anything is"
        " changed. The search index is built anew."
    )
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE.zip")
        parser.add_argument("--replace", action="store_true", help="also where there is an archive already")

    def handle(self, *, file: Path, replace: bool, **options: Any) -> None:
        database, data = sqlite_database(), settings.DATA_DIR
        with alone(data / "import.lock", self._say_waiting):
            there = database.exists() if database else holds_an_archive()
            if not replace and (there or any(kept_files(data))):
                where = data if database or not there else "the database"
                raise CommandError(
                    f"There is an archive in {where} already. Choose an empty folder (ARCHIVE_DATA) and"
                    " an empty database, or put the backup in its place with --replace."
                )
            self._restore(file, database, data)
            self._index(data)
        forget_replaced(data)

    def _restore(self, file: Path, database: Path | None, data: Path) -> None:
        known = [".".join(key) for key in MigrationLoader(None).disk_migrations]
        if database is None:
            call_command("migrate", verbosity=0)
        connections.close_all()
        try:
            with Bar("Checking", "B") as bar, staged(file, data, known, bar) as (manifest, folder):
                if database is None:
                    bring_up_to_date(folder / DATABASE)
                    put_on_server(folder, copy_from_file, data, _index_folder(data))
                else:
                    put_in_place(folder, database, data, _index_folder(data))
        except UnusableBackup as error:
            raise CommandError(f"{file}: {error}. Nothing was changed.") from error
        except OSError as error:
            raise CommandError(
                f"{error.filename or file}: {error.strerror}; nothing was replaced."
            ) from error
        call_command("migrate", verbosity=0)
        self.stdout.write(f"Restored the archive as it was at {manifest.made}.")

    def _index(self, data: Path) -> None:
        try:
            with Bar("Indexing", " passages") as bar:
                count = rebuild(bar)
        except (IndexUnavailable, IndexNotWritten) as error:
            kept = f" The database that was replaced is in {data / REPLACED}." * (data / REPLACED).exists()
            raise CommandError(
                f"The documents are restored, but not indexed ({error}). Run manage.py rebuild_index.{kept}"
            ) from error
        self.stdout.write(f"Indexed {count:,} passages.")

    def _say_waiting(self) -> None:
        self.stderr.write("an import is running; waiting for it to end")


def _index_folder(data: Path) -> Path | None:
    """The folder of the index in use, where the engine keeps one in the data folder."""
    path = Path(str(settings.HAYSTACK_CONNECTIONS["default"]["PATH"]))
    return path if path != data and path.is_relative_to(data) else None
