import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from archive.curation.travel import written_decisions
from archive.management.checks import OF_TABLES


class Command(BaseCommand):
    help = "Write the decisions and answers of curators as JSON Lines, by hashes, words and names."
    requires_system_checks = OF_TABLES

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--output", type=Path, metavar="FILE", help="a file instead of standard output")

    def handle(self, *, output: Path | None, **options: Any) -> None:
        if output is None:
            sys.stdout.writelines(written_decisions())
            return
        with output.open("w", encoding="utf-8") as file:
            file.writelines(written_decisions())
