"""manage.py import_transcripts PATH…"""

import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from tqdm import tqdm

from archive.importing.files import find
from archive.importing.importer import Importer, Status
from archive.importing.locks import alone
from archive.importing.pipeline import take_in
from archive.management.progress import Bar
from archive.management.reports import ImportReport
from archive.search.api import IndexNotWritten, index_pending


class Command(BaseCommand):
    help = "Read transcripts from files and folders into the archive. Files read before are not read again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
        parser.add_argument("--dry-run", action="store_true", help="read and report, write nothing")
        parser.add_argument("--json", action="store_true", help="print the report as JSON")
        parser.add_argument(
            "--jobs", type=int, default=os.cpu_count() or 1, help="processes that read (one a core)"
        )
        parser.add_argument(
            "--transcripts-only", action="store_true", help="leave out pages on which nobody speaks"
        )

    def handle(
        self,
        *,
        paths: list[Path],
        dry_run: bool,
        json: bool,
        jobs: int,
        transcripts_only: bool,
        **options: Any,
    ) -> None:
        files = list(find(paths))
        report = ImportReport(dry_run=dry_run)
        with alone(settings.DATA_DIR / "import.lock", self._say_waiting):
            importer = Importer(dry_run=dry_run, transcripts_only=transcripts_only)
            with Bar("Reading", " files", len(files)) as bar:
                for found, outcome in take_in(files, importer, max(1, jobs)):
                    report.add(outcome)
                    bar(1)
                    if outcome.status is Status.REJECTED:
                        self._complain(f"{found.path}: {outcome.reason}")
            if not dry_run:
                self._index(report)
        self.stdout.write(report.as_json() if json else report.as_table())
        if report.failed:
            raise SystemExit(1)

    def _say_waiting(self) -> None:
        self._complain("another import is running; waiting for it to end")

    def _index(self, report: ImportReport) -> None:
        try:
            with Bar("Indexing", " passages") as bar:
                index_pending(bar)
        except IndexNotWritten as error:
            report.index_failed = True
            self._complain(f"index: {error}; the documents are in the archive, run update_index to find them")

    def _complain(self, line: str) -> None:
        with tqdm.external_write_mode(file=sys.stderr):
            self.stderr.write(line)
