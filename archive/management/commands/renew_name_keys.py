"""manage.py renew_name_keys"""

from typing import Any

from django.core.management.base import BaseCommand

from archive.importing.name_keys import renew
from archive.importing.sole_import import sole_import
from archive.management.checks import OF_TABLES


class Command(BaseCommand):
    help = "Make the keys anew under which spellings of a name meet, where older rules made them."
    requires_system_checks = OF_TABLES

    def handle(self, **options: Any) -> None:
        with sole_import(self._say_waiting):
            changed = renew()
        self.stdout.write(f"{changed:,} keys are different now.")

    def _say_waiting(self) -> None:
        self.stderr.write("an import is running; waiting for it to end")
