"""manage.py renew_counts"""

from typing import Any

from django.core.management.base import BaseCommand

from archive.management.checks import OF_TABLES
from archive.models.tally_triggers import renew


class Command(BaseCommand):
    help = (
        "Count meetings, speakers and statements by day and year anew, as lists show them. The database keeps"
        " these counts itself; this is for when `doctor` says that they are wrong."
    )
    requires_system_checks = OF_TABLES

    def handle(self, **options: Any) -> None:
        renew()
        self.stdout.write("Counted anew.")
