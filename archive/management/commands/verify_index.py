"""manage.py verify_index [--repair]"""

from typing import Any

from django.core.management.base import CommandError, CommandParser

from archive.management.checks import OF_TABLES
from archive.management.priority import LowPriorityCommand
from archive.management.progress import Bar
from archive.models import Meeting
from archive.search.api import (
    Differences,
    IndexNotWritten,
    IndexUnavailable,
    differences,
    repair,
)

_SHOWN = 5


class Command(LowPriorityCommand):
    help = (
        "Compare the search index with the archive, passage by passage: what is missing there, stale,"
        " orphaned, or not to be found by all its words. Exit status 1 if anything differs and was not"
        " repaired."
    )
    requires_system_checks = OF_TABLES

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--repair", action="store_true", help="write anew what differs")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            found = differences()
            self._report(found)
            if not found.count:
                return
            if not options["repair"]:
                raise CommandError("The index differs from the archive. --repair mends it.")
            with Bar("Indexing", " passages") as bar:
                count = repair(found, bar)
            self.stdout.write(f"Wrote {count:,} meetings anew.")
            if left := differences().count:
                raise CommandError(f"{left:,} differences are left; run manage.py rebuild_index.")
        except (IndexUnavailable, IndexNotWritten) as error:
            raise CommandError(str(error)) from error

    def _report(self, found: Differences) -> None:
        if found.quotations_unusable:
            self.stdout.write("There is no index of quotations that can be read.")
        elif len(found.quotations):
            self.stdout.write(f"quotations{len(found.quotations):>9,} meetings")
        if found.unusable:
            self.stdout.write("There is no index that can be read.")
            return
        for what in ("missing", "stale", "orphaned", "faulty"):
            self.stdout.write(f"{what:<10}{len(getattr(found, what)):>10,} passages")
        if len(found.meetings):
            slugs = Meeting.objects.filter(pk__in=found.meetings[:_SHOWN].tolist())
            gone = len(found.meetings) - len(slugs) if len(found.meetings) <= _SHOWN else 0
            self.stdout.write(f"in {len(found.meetings):,} meetings:")
            for slug in slugs.values_list("slug", flat=True):
                self.stdout.write(f"  {slug}")
            if gone:
                self.stdout.write(f"  and {gone:,} that are gone from the archive")
