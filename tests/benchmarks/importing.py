"""How fast documents come in: reading and database apart, and the command that does all."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from django.core.management import call_command

from archive.importing.files import find, load, load_side_facts
from archive.importing.importer import Importer
from archive.models import Meeting, Passage
from archive.parsing.pipeline import read_bytes
from archive.parsing.readings import Reading
from archive.parsing.transcript import UnreadableDocument
from tests.benchmarks.likeness import Likeness
from tests.benchmarks.made_up import MadeUp
from tests.benchmarks.rows import fill

T = TypeVar("T")

_MEASURED = """
import ctypes, os, resource, subprocess, sys, time
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
start = time.perf_counter()
subprocess.run(sys.argv[1:], check=False)
seconds = time.perf_counter() - start
try:
    while True:
        os.wait()
except ChildProcessError:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
print()
print(seconds, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
"""Runs a command and prints its seconds, those of all processors, and the kilobytes of its largest process.
The system counts as a process's own what the one that started it held: so a small one must start it. It is
told to be the one that waits for whatever the command leaves (36 is PR_SET_CHILD_SUBREAPER), as for the
process from which readers are forked: what nobody waits for is counted nowhere."""


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
    command = [sys.executable, "-c", _MEASURED, *manage, "import_transcripts", str(folder), "--json"]
    measured = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    report, _, figures = measured.stdout.rstrip().rpartition("\n")
    # Files that can't be read make it fail too, but not without a report.
    if not report:
        raise RuntimeError(f"import_transcripts failed: {measured.stderr}")
    seconds, cpu, kilobytes = map(float, figures.split())
    return Run(seconds, cpu, kilobytes / 1024)


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
