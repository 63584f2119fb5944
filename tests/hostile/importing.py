"""Imports folders of broken documents by the command, and notes what must not be.

Each folder is imported in a process of its own, which may take so much memory and no more.
"""

import json
import multiprocessing
import re
import resource
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any
from unittest.mock import patch

from django.core.management import call_command

from tests.hostile.asking import SLOW
from tests.hostile.files import HostileFile, hostile_files
from tests.hostile.left import look
from tests.killing.processes import completed

MEMORY = 1024
"""MB that a process which reads may take, and which the one that writes must not reach."""

_FOLDER = 250
"""Files of one run of the command."""

_FAULT = re.compile(
    r"can't be taken in \(|no reader can take|the file can't be unpacked \("
    r"|more than [\d,.]+ (?:MB of memory|seconds)|the process that read it"
)
"""What an import says of a fault of its own, or of a document that was given up."""

_NUMBER = re.compile(r"\d+|“.*”|'.*'")


@dataclass
class Imports:
    files: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    """Why files were rejected, without what is different for each."""
    failed: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    seconds: float = 0.0
    memory: tuple[float, float] = (0.0, 0.0)
    """MB at their most of the process that writes, and of one that reads."""
    pages: int = 0


def take_in(folder: Path, count: int, seed: int, told: Callable[[Imports], None] = lambda _: None) -> Imports:
    """Import so many files. `folder` is for them, and for what the processes print."""
    imports = Imports()
    for start in range(0, count, _FOLDER):
        try:
            _run(imports, folder, range(start, min(start + _FOLDER, count)), seed)
        except RuntimeError as error:
            imports.failed.append(f"files {start} and on: {error}")
        shutil.rmtree(folder / "documents")
        told(imports)
    return imports


def _run(imports: Imports, folder: Path, numbers: range, seed: int) -> None:
    """Import the files of these numbers. Raises RuntimeError where a process ends by an error."""
    documents, output = folder / "documents", folder / "output"
    files = hostile_files(documents, numbers, seed)
    run = completed(lambda: _import(documents, folder / "times"), output)
    printed = output.read_text(encoding="utf-8")
    _count(imports, run, files)
    rejected = [each["name"] for each in run["report"]["rejections"]]
    left = completed(lambda: asdict(look(files, rejected, numbers.start)), output)
    imports.failed += [*left["wrong"], *(printed[-3_000:] for _ in range("Traceback" in printed))]
    imports.pages += left["pages"]


def _import(documents: Path, times: Path) -> dict[str, Any]:
    """What the command reports, with its exit status, and what it took for each file."""
    times.unlink(missing_ok=True)
    printed, status = StringIO(), 0
    limits = ("--jobs=1", f"--memory={MEMORY}", "--seconds=60")
    with _timed(times):
        try:
            call_command("import_transcripts", str(documents), "--json", *limits, stdout=printed)
        except SystemExit as end:
            status = int(end.code or 0)
    for reader in multiprocessing.active_children():
        reader.join()
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {
        "status": status,
        "report": json.loads(printed.getvalue()),
        "times": [line.split("\t") for line in times.read_text(encoding="utf-8").splitlines()],
        "memory": [each.ru_maxrss / 1024 for each in used],
        "seconds": sum(each.ru_utime + each.ru_stime for each in used),
    }


@contextmanager
def _timed(times: Path) -> Iterator[None]:
    """Whoever reads, unpacks or writes a file notes what that took; who reads is forked from this process."""
    from archive.importing import forms, reader_jobs
    from archive.importing.importer import Importer
    from archive.parsing import pipeline

    def note(name: str, began: float) -> None:
        with times.open("a", encoding="utf-8") as file:
            file.write(f"{time.thread_time() - began}\t{name!r}\n")

    def each(work: Callable[..., Iterator[Any]]) -> Callable[..., Iterator[Any]]:
        def noted(name: str, *arguments: Any) -> Iterator[Any]:
            began = time.thread_time()
            try:
                yield from work(name, *arguments)
            finally:
                note(name, began)

        return noted

    keep = Importer.keep

    def kept(importer: Importer, reading: Any) -> Any:
        began = time.thread_time()
        try:
            return keep(importer, reading)
        finally:
            note(reading.document.name, began)

    times.touch()
    with (
        patch.object(pipeline, "read_documents", each(pipeline.read_documents)),
        patch.object(reader_jobs, "members", each(forms.members)),
        patch.object(Importer, "keep", kept),
    ):
        yield


def _count(imports: Imports, run: dict[str, Any], files: Sequence[HostileFile]) -> None:
    report, made = run["report"], {each.shown: each.how for each in files}
    imports.files += len(files)
    for status in ("read", "updated", "unchanged", "skipped", "rejected"):
        imports.statuses[status] += report[status]
    imports.seconds += run["seconds"]
    writer, reader = run["memory"]
    imports.memory = max(imports.memory[0], writer), max(imports.memory[1], reader)
    if max(writer, reader) > MEMORY:
        imports.failed.append(f"{writer:.0f} MB to write, {reader:.0f} MB to read")
    if run["status"] != bool(report["rejections"]):
        imports.failed.append(f"status {run['status']} with {len(report['rejections'])} rejected")
    for rejected in report["rejections"]:
        name, reason = rejected["name"], rejected["reason"]
        imports.reasons[_NUMBER.sub("…", reason)[:110]] += 1
        if _FAULT.search(reason):
            imports.failed.append(f"{name}: {reason} {made.get(name, '')}")
    for taken, name in run["times"]:
        imports.slowest = max(imports.slowest, (float(taken), name))
        if float(taken) > SLOW:
            imports.failed.append(f"{float(taken):.1f} s: {name}")
