"""The database file, where the database is one."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError


def sqlite_database() -> Path:
    """The file of the SQLite database. Raises CommandError, which says what else to use, for a server."""
    database = settings.DATABASES["default"]
    if database["ENGINE"] == "django.db.backends.sqlite3":
        return Path(database["NAME"])
    server = database["ENGINE"].rpartition(".")[2]
    raise CommandError(
        f"The database is on a server ({server}), which has tools of its own that copy it while it is in use."
        ' For PostgreSQL: pg_dump --format=custom --file=archive.dump "$ARCHIVE_DATABASE" and then, of'
        f" {settings.DATA_DIR}, a copy of every folder but those named index. To restore:"
        ' pg_restore --clean --if-exists --no-owner --dbname="$ARCHIVE_DATABASE" archive.dump, put the'
        " folders back, then manage.py migrate and manage.py rebuild_index."
    )
