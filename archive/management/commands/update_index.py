"""manage.py update_index"""

from typing import Any

from django.core.management.base import CommandError
from haystack.management.commands.update_index import Command as HaystackCommand

from archive.management.checks import OF_TABLES
from archive.management.priority import LowPriorityCommand
from archive.management.progress import Bar
from archive.search.api import IndexNotWritten, IndexUnavailable, update


class Command(LowPriorityCommand, HaystackCommand):  # type: ignore[misc]
    help = (
        "Bring into the search index what changed since it was written, or is missing there, and take out"
        " what is gone. Dates and --remove are not needed: the archive knows what changed."
    )
    requires_system_checks = OF_TABLES

    def handle(self, **options: Any) -> None:
        try:
            with Bar("Indexing", " passages") as bar:
                count = update(bar)
        except (IndexUnavailable, IndexNotWritten) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Brought {count:,} meetings up to date.")
