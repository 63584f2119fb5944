"""manage.py backup FILE.zip"""

import sqlite3
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import CommandError
from django.db import Error

from archive.importing.locks import alone
from archive.management.backup.server import copy_to_file, sqlite_database
from archive.management.backup.writing import DamagedDatabase, write_backup
from archive.management.checks import OF_TABLES
from archive.management.priority import LowPriorityCommand
from archive.management.progress import Bar


class Command(LowPriorityCommand):
    help = (
        "Write the whole archive to a ZIP: its database and the files of its sources, each with its SHA-256."
        " The archive may be in use meanwhile. The search index is left out; restore builds it anew."
    )
    requires_system_checks = OF_TABLES

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE.zip")

    def handle(self, *, file: Path, **options: Any) -> None:
        database = sqlite_database()
        if database is not None and not database.exists():
            raise CommandError(f"There is no database at {database}, so there is nothing to back up.")
        with alone(settings.DATA_DIR / "backup.lock", self._say_waiting):
            try:
                with Bar("Packing", "B") as bar:
                    manifest = write_backup(
                        file, database or copy_to_file, settings.DATA_DIR, settings.VERSION, bar
                    )
            except DamagedDatabase as error:
                raise CommandError(
                    f"The database is damaged ({error}); nothing was written. Restore an earlier backup."
                ) from error
            except OSError as error:
                raise CommandError(
                    f"{file}: can't be written ({error.strerror}); choose another place"
                ) from error
            except (sqlite3.Error, Error) as error:
                raise CommandError(f"The database can't be read ({error}); nothing was written.") from error
        files = len(manifest.members) - 1
        self.stdout.write(f"{file}: the database and {files:,} files, {manifest.size:,} bytes unpacked.")

    def _say_waiting(self) -> None:
        self.stderr.write("another backup is running; waiting for it to end")
