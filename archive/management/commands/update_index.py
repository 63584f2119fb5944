"""manage.py update_index"""

from typing import Any

from haystack.management.commands.update_index import Command as HaystackCommand

from archive.management.progress import Bar
from archive.search.indexing import index_pending, mark_differing


class Command(HaystackCommand):  # type: ignore[misc]
    help = (
        "Bring into the search index what changed since it was written, or is missing there, and take out"
        " what is gone. Dates and --remove are not needed: the archive knows what changed."
    )

    def handle(self, **options: Any) -> None:
        mark_differing()
        with Bar("Indexing", " passages") as bar:
            count = index_pending(bar)
        self.stdout.write(f"Brought {count:,} meetings up to date.")
