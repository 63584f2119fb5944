"""manage.py find_references"""

from typing import Any

from archive.importing.references.finding import renew_references
from archive.management.checks import OF_TABLES
from archive.management.priority import LowPriorityCommand


class Command(LowPriorityCommand):
    help = (
        "Look for references to what was said before in meetings that changed, and link those of which one"
        " meeting of the archive is left. An import does so itself."
    )
    requires_system_checks = OF_TABLES

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{renew_references():,} meetings looked through")
