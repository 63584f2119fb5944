"""manage.py doctor [--quick] [--json]"""

import json
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from typing import Any

from django.core.management.base import BaseCommand

from archive.management.doctor import database, files, software
from archive.management.doctor.finding import Finding, Severity

Examination = Callable[[], Iterator[Finding]]
_SIGNS = {Severity.OK: "ok", Severity.WARNING: "!", Severity.FAULT: "!!"}


class Command(BaseCommand):
    help = (
        "Examine the installation: data folder, disk, locks, clock, versions, settings, database and index;"
        " with the way out of what is wrong. Exit status 1 if anything is at fault."
    )
    # It has to run where nothing else does.
    requires_system_checks: list[str] = []
    requires_migrations_checks = False

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--quick", action="store_true", help="do not compare index and database")
        parser.add_argument("--json", action="store_true", help="print the findings as JSON")

    def handle(self, *, quick: bool, json: bool, **options: Any) -> None:
        found = list(_found(quick=quick))
        self.stdout.write(_as_json(found) if json else "\n".join(map(_line, found)))
        if any(each.grade is Severity.FAULT for each in found):
            raise SystemExit(1)


def _found(*, quick: bool) -> Iterator[Finding]:
    yield from _examined("packages", software.versions)
    yield from _examined("settings", software.deployment)
    yield from _examined("data folder", files.folder)
    yield from _examined("disk", files.disk)
    yield from _examined("locks", files.locks)
    tables = list(_examined("database", database.tables))
    yield from tables
    if any(each.grade is not Severity.OK for each in tables):
        return  # what follows asks it
    yield from _examined("database", database.soundness)
    yield from _examined("collation", database.collation)
    yield from _examined("counts", partial(database.tallies, thorough=not quick))
    yield from _examined("clock", files.clock)
    yield from _examined("index", partial(database.index, thorough=not quick))


def _examined(subject: str, examination: Examination) -> Iterator[Finding]:
    """What it finds; that it failed is a finding too."""
    try:
        yield from examination()
    except Exception as error:  # whatever stops it is what is asked for
        what = f"it can't be examined: {type(error).__name__}: {error}"
        yield Finding(subject, Severity.FAULT, what, "Mend what the message says, and examine again.")


def _line(found: Finding) -> str:
    line = f"{_SIGNS[found.grade]:<3}{found.subject:<13}{found.what}"
    return f"{line}\n{'':<16}→ {found.way_out}" if found.way_out else line


def _as_json(found: list[Finding]) -> str:
    return json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=1)
