"""manage.py rebuild_index"""

from typing import Any

from django.core.management.base import CommandError
from haystack.management.commands.rebuild_index import Command as HaystackCommand

from archive.management.checks import OF_TABLES
from archive.management.priority import LowPriorityCommand
from archive.management.progress import Bar
from archive.search.api import IndexNotWritten, IndexUnavailable, rebuild


class Command(LowPriorityCommand, HaystackCommand):  # type: ignore[misc]
    help = (
        "Build the search index anew. The old one answers until the new one is ready, so nothing is asked"
        " and --noinput changes nothing; the number of workers and batches is chosen to fit."
    )
    requires_system_checks = OF_TABLES

    def handle(self, **options: Any) -> None:
        try:
            with Bar("Indexing", " passages") as bar:
                count = rebuild(bar)
        except (IndexUnavailable, IndexNotWritten) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Indexed {count:,} passages.")
