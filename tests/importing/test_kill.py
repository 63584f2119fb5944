"""An import that is killed, at any moment, and two at once: nothing half, nothing lost, nothing twice.

Run as a program, this file is the import that is killed, or the one that says how the index differs
from the database.
"""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

DOCUMENTS, UTTERANCES, PARAGRAPHS = 18, 3, 5
PATIENCE = 300
"""Seconds after which a process hangs, on a machine however slow."""

NAMES = ["Colonel Hugo Sapt", "Regent Michael Elphberg", "Hugo Sapt"]

# What kills itself, and at which call, once that call has done its work; and whether there was an index.
MOMENTS = {
    "in a document": ("archive.importing.persistence.utterances", "Plan.write", 7, True),
    "between documents": ("archive.importing.importer", "store", 7, True),
    "in the index": ("archive.search.whoosh_store.bulk_writer", "BulkWriter.add_document", 40, True),
    "before meetings count as indexed": (
        "archive.search.whoosh_store.bulk_writer",
        "BulkWriter.commit",
        1,
        True,
    ),
    "before a new index is current": ("archive.search.whoosh_store.backend", "build", 1, False),
    "when a new index is current": (
        "archive.search.whoosh_store.folder",
        "IndexFolder.make_current",
        1,
        False,
    ),
}


def text(number: int) -> str:
    voices = "\n\n".join(
        f"{name}: We weighed sack {number} of load {place}.\n\nOf pile {number} and load {place} is more."
        for place, name in enumerate(NAMES)
    )
    return (
        f"Talks with Regent Michael Elphberg on load {number}\n\n{number + 1} March 1999, Zenda\n\n{voices}\n"
    )


@pytest.fixture
def archive(begun: Path, tmp_path: Path) -> Path:
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    return tmp_path


def start(archive: Path, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.importing.test_kill", *arguments],
        env={
            **os.environ,
            "ARCHIVE_DATA": str(archive / "data"),
            "DJANGO_SETTINGS_MODULE": "archive.settings",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(archive: Path, *arguments: str) -> str:
    process = start(archive, *arguments)
    out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, err
    return out


def begin(folder: Path) -> None:
    """Write the documents, and read one of them into the data of an archive that has read nothing."""
    (folder / "documents").mkdir()
    for number in range(DOCUMENTS):
        (folder / "documents" / f"{number}.txt").write_text(text(number))
    run(folder, "import_transcripts", str(folder / "documents" / "0.txt"))


def import_all(archive: Path, jobs: int = 1) -> tuple[str, ...]:
    return "import_transcripts", str(archive / "documents"), "--json", f"--jobs={jobs}"


def whole_documents(archive: Path) -> int:
    """How many documents are in the database, each of them whole."""
    database = sqlite3.connect(archive / "data" / "archive.sqlite3")
    rows = database.execute(
        "SELECT COUNT(DISTINCT u.id), COUNT(p.id) FROM archive_source s"
        " LEFT JOIN archive_meeting m ON m.source_id = s.id"
        " LEFT JOIN archive_utterance u ON u.meeting_id = m.id"
        " LEFT JOIN archive_passage p ON p.utterance_id = u.id GROUP BY s.id"
    ).fetchall()
    database.close()
    assert set(rows) <= {(3, 6)}
    return len(rows)


def assert_completed(archive: Path) -> None:
    """The next run completes the archive, and its index says the same."""
    there = whole_documents(archive)
    report, _, differing = run(archive, "complete", *import_all(archive)).rpartition("\n")
    counts = json.loads(report)
    assert (counts["read"], counts["unchanged"]) == (DOCUMENTS - there, there)
    assert json.loads(differing) == []
    assert whole_documents(archive) == DOCUMENTS


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_import_leaves_whole_documents_and_the_next_completes_it(archive: Path, moment: str) -> None:
    module, function, call, has_index = MOMENTS[moment]
    if not has_index:
        shutil.rmtree(archive / "data" / "index")
    killed = start(archive, "kill", module, function, str(call), *import_all(archive))
    _, err = killed.communicate(timeout=PATIENCE)
    assert killed.returncode == -signal.SIGKILL, err
    assert_completed(archive)


def test_an_import_that_is_killed_while_others_read_for_it_is_completed(archive: Path) -> None:
    killed = start(archive, *import_all(archive, jobs=2))
    while whole_documents(archive) < 4:
        assert killed.poll() is None, killed.communicate()
    killed.kill()
    killed.communicate(timeout=PATIENCE)  # returns when the readers, who share its output, have ended too
    assert_completed(archive)


def test_a_rebuild_that_is_killed_leaves_nothing_behind(archive: Path) -> None:
    run(archive, *import_all(archive))
    killed = start(archive, "kill", "archive.search.whoosh_store.backend", "build", "1", "rebuild_index")
    killed.communicate(timeout=PATIENCE)
    assert killed.returncode == -signal.SIGKILL
    assert_completed(archive)


def test_of_two_imports_at_once_neither_loses_or_doubles_anything(archive: Path) -> None:
    both = [start(archive, *import_all(archive)) for _ in range(2)]
    for process in both:
        _, err = process.communicate(timeout=PATIENCE)
        assert "Traceback" not in err, err
    assert_completed(archive)


def differences() -> list[str]:
    """What is in the database and not, or otherwise, in the index, and what is there twice."""
    from haystack import connections

    from archive.models import Passage, Source, Speaker
    from archive.search.api import search
    from archive.search.indexing import verification
    from archive.search.indexing.updates import pending

    found = [f"{meeting} is not indexed" for meeting in pending()]
    backend: Any = connections["default"].get_backend()
    if (differing := verification.differences()).count:
        found.append(f"the index differs: {differing}")
    for passage in Passage.objects.all():
        hits = [each.passage.pk for hit in search(f'"{passage.text}"').hits for each in (hit, *hit.folded)]
        if hits != [passage.pk]:
            found.append(f"{passage.text} is found as {hits}")
    if (Source.objects.count(), Speaker.objects.count()) != (DOCUMENTS, 2):
        found.append(f"{Source.objects.count()} sources, {Speaker.objects.count()} speakers")
    left = [path.name for path in backend.folder.path.iterdir() if path.is_dir()]
    if len(left) != 1:
        found.append(f"several indexes are left: {left}")
    return found


def kill_at(module: str, name: str, call: int) -> None:
    """Let this process kill itself when that function has been called so many times."""
    owner: Any = import_module(module)
    *path, name = name.split(".")
    for part in path:
        owner = getattr(owner, part)
    original: Callable[..., Any] = getattr(owner, name)
    calls = 0

    def fatal(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        result = original(*arguments, **options)
        if calls == call:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, fatal)


def main(command: str, *arguments: str) -> None:
    import django
    from django.core.management import call_command

    django.setup()
    if command == "kill":
        module, function, call, command, *arguments_left = arguments
        kill_at(module, function, int(call))
        call_command(command, *arguments_left)
    elif command == "complete":
        command, *arguments_left = arguments
        call_command(command, *arguments_left)
        sys.stdout.write(json.dumps(differences()))
    else:
        call_command(command, *arguments)


if __name__ == "__main__":
    main(*sys.argv[1:])
