"""The archive's own figures: reading, database and index apart, and the command that does all three."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from haystack import connections

from archive.files import find, load, load_side_facts
from archive.importing import Importer
from archive.models import Passage
from archive.reading.ingest import Reading, read_bytes
from archive.reading.transcript import UnreadableDocument
from archive.search_indexes import PassageIndex, documents

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
    """Each part by itself in this process, in seconds of the processor."""
    files = list(find([folder]))
    readings, reading = _timed(lambda: list(_readings(folder)))
    importer = Importer()
    _, database = _timed(lambda: [importer.keep(each) for each in readings])
    pages = len(readings)
    passages, indexed = Passage.objects.count(), PassageIndex().index_queryset().count()
    _, index = _timed(_rebuild)
    return [
        Rate("reading", len(files), passages, reading),
        Rate("database", pages, passages, database),
        Rate("index", pages, indexed, index),
    ]


def run_import(folder: Path, data: Path) -> Run:
    """The command itself, on all cores, with the data folder given."""
    data.mkdir(exist_ok=True)
    environment = {**os.environ, "ARCHIVE_DATA": str(data), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    manage = [sys.executable, "-m", "django"]
    subprocess.run([*manage, "migrate", "--verbosity=0"], env=environment, check=True)
    start = time.perf_counter()
    process = subprocess.Popen(
        [*manage, "import_transcripts", str(folder), "--json"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):  # 1: some files were rejected
        raise SystemExit("import_transcripts failed")
    return Run(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _rebuild() -> None:
    """As `indexing.rebuild`, but in one process however many passages there are."""
    passages = PassageIndex().index_queryset().order_by("pk")
    connections["default"].get_backend().rebuild([lambda: documents(passages)])


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
