"""manage.py find_formulas"""

from typing import Any

from django.core.management.base import CommandError

from archive.management.checks import OF_TABLES
from archive.management.priority import LowPriorityCommand
from archive.search.api import IndexUnavailable, renew_formulas


class Command(LowPriorityCommand):
    help = (
        "Look for words that come again in several meetings, for the page of common formulas. An import does"
        " so itself where it has made the archive a twentieth larger."
    )
    requires_system_checks = OF_TABLES

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            count = renew_formulas()
        except IndexUnavailable as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{count:,} formulas")
