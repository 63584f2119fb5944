"""How fast documents come in: reading and database apart, and the command that does all."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from django.core.management import call_command

from archive.importing.files import find, load, load_side_facts
from archive.importing.importer import Importer
from archive.models import Meeting, Passage
from archive.parsing.pipeline import Reading, read_bytes
from archive.parsing.transcript import UnreadableDocument
from tests.benchmarks.likeness import Likeness
from tests.benchmarks.made_up import MadeUp
from tests.benchmarks.rows import fill

T = TypeVar("T")


@dataclass(frozen=True)
class Rate:
    """How many pages and passages, in how many seconds."""

    what: str
    pages: int
    passages: int
    seconds: float


@dataclass(frozen=True)
class Run:
    """One run of a command: its seconds by the clock, those of all processors, its largest process."""

    seconds: float
    cpu: float
    megabytes: float


def apart(folder: Path) -> list[Rate]:
    """Reading and database by themselves, in this process, in seconds of the processor.

    The archive must be empty.
    """
    call_command("migrate", verbosity=0)
    readings, reading = _timed(lambda: list(_readings(folder)))
    importer = Importer()
    _, database = _timed(lambda: [importer.keep(each) for each in readings])
    pages, passages = len(readings), Passage.objects.count()
    return [Rate("reading", pages, passages, reading), Rate("database", pages, passages, database)]


def run_import(folder: Path, data: Path) -> Run:
    """The command itself, on all cores, with the data folder given."""
    environment = {**os.environ, "ARCHIVE_DATA": str(data), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    manage = [sys.executable, "-m", "django"]
    subprocess.run([*manage, "migrate", "--verbosity=0"], env=environment, check=True)
    start = time.perf_counter()
    with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as complaints:
        command = [*manage, "import_transcripts", str(folder), "--json"]
        process = subprocess.Popen(command, env=environment, stdout=told, stderr=complaints)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        told.seek(0)
        complaints.seek(0)
        # Files that can't be read make it fail too, but not without a report.
        if not told.read():
            raise RuntimeError(f"import_transcripts failed: {complaints.read().decode()}")
    return Run(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def write_rows(likeness: Likeness, passages: int) -> float:
    """Fill an empty archive with made-up rows, without documents; how many seconds it took."""
    call_command("migrate", verbosity=0)
    start = time.perf_counter()
    fill(MadeUp(likeness).meetings(passages))
    return time.perf_counter() - start


def held() -> tuple[int, int]:
    """How many pages and passages the archive has."""
    return Meeting.objects.count(), Passage.objects.count()


def _readings(folder: Path) -> Iterator[Reading]:
    seen: set[str] = set()
    for found in find([folder]):
        try:
            reading = read_bytes(found.name, load(found.path), load_side_facts(found.path))
        except UnreadableDocument:
            continue
        if reading.sha256 not in seen:
            seen.add(reading.sha256)
            yield reading


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    return work(), time.process_time() - start
