"""manage.py import_transcripts PATH…"""

import json
import sys
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from archive.files import Found, find, load, load_side_facts
from archive.importing import Importer, Outcome, Status
from archive.reading.accounting import Account
from archive.reading.transcript import UnreadableDocument
from archive.search.indexing import index_pending


class Command(BaseCommand):
    help = "Read transcripts from files and folders into the archive. Files read before are not read again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")
        parser.add_argument("--dry-run", action="store_true", help="read and report, write nothing")
        parser.add_argument("--json", action="store_true", help="print the report as JSON")

    def handle(self, *, paths: list[Path], dry_run: bool, json: bool, **options: Any) -> None:
        importer = Importer(dry_run=dry_run)
        outcomes: list[Outcome] = []
        # The bar shows on a terminal only.
        for found in tqdm(list(find(paths)), desc="Reading", unit=" files", disable=None, leave=False):
            outcome = _import(importer, found)
            outcomes.append(outcome)
            if outcome.status is Status.REJECTED:
                with tqdm.external_write_mode(file=sys.stderr):
                    self.stderr.write(f"{found.path}: {outcome.reason}")
        if not dry_run:
            index_pending()
        self.stdout.write(_as_json(outcomes) if json else _as_table(outcomes, dry_run=dry_run))
        if any(outcome.status is Status.REJECTED for outcome in outcomes):
            raise SystemExit(1)


def _import(importer: Importer, found: Found) -> Outcome:
    try:
        if found.problem:
            raise UnreadableDocument(found.problem)
        return importer.import_document(found.name, load(found.path), load_side_facts(found.path))
    except UnreadableDocument as error:
        return Outcome(found.name, Status.REJECTED, reason=str(error))


def _counts(outcomes: list[Outcome]) -> dict[str, int]:
    statuses = Counter(outcome.status for outcome in outcomes)
    return {status.value: statuses[status] for status in Status}


def _warnings(outcomes: list[Outcome]) -> Counter[str]:
    return Counter(warning.partition(":")[0] for outcome in outcomes for warning in outcome.warnings)


def _words(outcomes: list[Outcome]) -> Account:
    return sum((outcome.words for outcome in outcomes), Account())


def _as_table(outcomes: list[Outcome], *, dry_run: bool) -> str:
    warnings, words = _warnings(outcomes), _words(outcomes)
    lines = ["Nothing was written (dry run)."] if dry_run else []
    lines += [f"{status:12}{count:>8,}" for status, count in _counts(outcomes).items()]
    lines += [f"{'warnings':12}{warnings.total():>8,}"]
    lines += [f"  {count:>6,} {code}" for code, count in warnings.most_common()]
    lines += [
        f"{'words':12}{words.utterances:>8,} in utterances, {words.head:,} in heads, "
        f"{words.furniture:,} in page furniture"
    ]
    return "\n".join(lines)


def _as_json(outcomes: list[Outcome]) -> str:
    words = _words(outcomes)
    report = {
        **_counts(outcomes),
        "warnings": dict(_warnings(outcomes)),
        "words": {"utterances": words.utterances, "head": words.head, "furniture": words.furniture},
        "rejections": [
            {"name": outcome.name, "reason": outcome.reason}
            for outcome in outcomes
            if outcome.status is Status.REJECTED
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=2)
