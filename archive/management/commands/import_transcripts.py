"""manage.py import_transcripts PATH…"""

import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tqdm import tqdm

from archive.importing.bulk_writing import much_held_in_memory
from archive.importing.files import FoundFile, find, printable
from archive.importing.garbage import seldom_collected
from archive.importing.importer import Importer, Outcome, Status
from archive.importing.linking import link_pending
from archive.importing.locks import stopping_in_order
from archive.importing.pipeline import take_in
from archive.importing.processors import usable_processors
from archive.importing.reader_jobs import Limits
from archive.importing.references.finding import renew_references
from archive.importing.sole_import import sole_import
from archive.management.checks import OF_TABLES
from archive.management.priority import LowPriorityCommand
from archive.management.progress import Bar
from archive.management.reports import ImportReport
from archive.parsing.options import ReadingOptions
from archive.search.api import IndexNotWritten, IndexUnavailable, index_pending

_LEAST_MEMORY = 256
"""MB, below which a process can't even begin to read."""


class Command(LowPriorityCommand):
    help = "Read transcripts from files and folders into the archive. Files read before are not read again."
    requires_system_checks = OF_TABLES

    def add_arguments(self, parser: ArgumentParser) -> None:
        limits = Limits()
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
        parser.add_argument("--dry-run", action="store_true", help="read and report, write nothing")
        parser.add_argument("--json", action="store_true", help="print the report as JSON")
        parser.add_argument(
            "--jobs",
            type=int,
            # While one waits for its next document, the others leave no processor idle.
            default=usable_processors() + 1,
            help="processes that read (one more than processors)",
        )
        parser.add_argument(
            "--transcripts-only", action="store_true", help="leave out pages on which nobody speaks"
        )
        parser.add_argument(
            "--map",
            action="append",
            default=[],
            type=_column,
            metavar="COLUMN=FIELD",
            dest="columns",
            help="what a column of a table holds, as Redner=speaker",
        )
        parser.add_argument(
            "--follow-links", action="store_true", help="read what links lead to outside of a folder"
        )
        parser.add_argument(
            "--undated", action="store_true", help="keep documents in which no date can be read"
        )
        parser.add_argument(
            "--seconds", type=float, default=limits.seconds, help="what reading one document may take"
        )
        parser.add_argument(
            "--memory", type=int, default=limits.memory // 2**20, metavar="MB", help="the same, of memory"
        )

    def handle(
        self,
        *,
        paths: list[Path],
        dry_run: bool,
        json: bool,
        jobs: int,
        transcripts_only: bool,
        columns: list[tuple[str, str]],
        undated: bool,
        follow_links: bool,
        seconds: float,
        memory: int,
        **options: Any,
    ) -> None:
        read_with = ReadingOptions(tuple(columns), undated)
        limits = Limits(max(seconds, 1), max(memory, _LEAST_MEMORY) * 2**20)
        report = ImportReport(dry_run=dry_run)
        with sole_import(self._say_waiting), seldom_collected(), much_held_in_memory():
            importer = Importer(dry_run=dry_run, transcripts_only=transcripts_only, options=read_with)
            try:
                with stopping_in_order() as request:
                    files = list(find(paths, follow_links=follow_links))
                    outcomes = take_in(files, importer, max(1, jobs), limits, read_with, request.held)
                    for outcome in self._shown(outcomes, len(files)):
                        report.add(outcome)
                        request.heed()
            except KeyboardInterrupt:
                report.ended_early = True
                self._complain("ended early; what was read is in the archive, the next run reads the rest")
            finally:
                # However a run ends, what it has read is found.
                if not dry_run:
                    self._index(report)
        self.stdout.write(report.as_json() if json else report.as_table())
        if report.failed:
            raise SystemExit(1)

    def _shown(self, outcomes: Iterator[tuple[FoundFile, Outcome]], files: int) -> Iterator[Outcome]:
        with Bar("Reading", " files", files) as bar:
            for found, outcome in outcomes:
                bar(1)
                if outcome.status is Status.REJECTED:
                    self._complain(f"{found.path}: {outcome.reason}")
                yield outcome

    def _say_waiting(self) -> None:
        self._complain("another import is running; waiting for it to end")

    def _index(self, report: ImportReport) -> None:
        try:
            link_pending()
            with Bar("Indexing", " passages") as bar:
                index_pending(bar, formulas=True, beside=[renew_references])
        except (IndexNotWritten, IndexUnavailable) as error:
            self._say_not_indexed(report, str(error))
        except Exception as error:
            self._say_not_indexed(report, f"{type(error).__name__}: {error}")

    def _say_not_indexed(self, report: ImportReport, reason: str) -> None:
        report.index_failed = True
        self._complain(f"index: {reason}; the documents are in the archive, run update_index to find them")

    def _complain(self, line: str) -> None:
        with tqdm.external_write_mode(file=sys.stderr):
            self.stderr.write(printable(line))


def _column(text: str) -> tuple[str, str]:
    column, sign, field = text.rpartition("=")
    if not sign or not column.strip() or not field.strip():
        raise ArgumentTypeError(f"{text!r} is not COLUMN=FIELD, as Redner=speaker")
    return column.strip(), field.strip()
