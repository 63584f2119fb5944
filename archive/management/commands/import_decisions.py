from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.curation.travel import apply_decisions
from archive.importing.sole_import import sole_import
from archive.management.checks import OF_TABLES


class Command(BaseCommand):
    help = "Carry out the decisions of a file that export_decisions wrote; what can't be is told by its line."
    requires_system_checks = OF_TABLES

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *, file: Path, **options: Any) -> None:
        done = known = failed = 0
        try:
            with sole_import(self._say_waiting), file.open(encoding="utf-8") as lines:
                for each in apply_decisions(lines):
                    is_new = bool(each.decision or each.answer)
                    done += is_new
                    known += not is_new and not each.reason
                    failed += bool(each.reason)
                    if each.reason:
                        self.stderr.write(f"line {each.line}: {each.reason}")
        except (OSError, UnicodeDecodeError) as error:
            raise CommandError(f"{file}: {error}") from error
        self.stdout.write(f"{done} carried out, {known} known, {failed} could not be applied")
        if failed:
            raise SystemExit(1)

    def _say_waiting(self) -> None:
        self.stderr.write("an import is running; waiting for it to end")
