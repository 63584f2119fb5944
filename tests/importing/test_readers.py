"""Processes that read: what kills one, stops it or fills its memory costs one document, and is told.

Run as a program, and in the processes that such a program starts to read, this file makes documents of
certain names do so.
"""

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from archive.importing import reader_jobs
from archive.importing.reader_jobs import Limits
from archive.importing.readers import ReaderProcess, Readers
from archive.parsing.document import SideFacts
from archive.parsing.options import ReadingOptions
from archive.parsing.readings import Reading
from archive.parsing.transcript import UnreadableDocument
from tests.importing.test_kill import PATIENCE
from tests.processes import COUNTED

TALKS = """\
Talks with Regent Michael Elphberg

5 March 1999, Zenda

Colonel Hugo Sapt: The harvest is late this year.

Regent Michael Elphberg: I remember that harvest.
"""

IN_HAND = "in-hand-"
"""How the name of a file begins that tells which process has a slow document in hand."""

BAD = {
    "dies-at-once": "SIGKILL",
    "ends": "status 3",
    "hangs": "more than 8 seconds",
    "eats": "more than 1,024 MB",
}


@pytest.fixture
def archive(migrated: Path, tmp_path: Path) -> Path:
    shutil.copytree(migrated, tmp_path, dirs_exist_ok=True)
    documents = tmp_path / "documents"
    documents.mkdir()
    for number in range(20):
        (documents / f"talks-{number:02}.txt").write_text(TALKS.replace("late", f"{number} days late"))
    return tmp_path


def start(archive: Path, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.importing.test_readers", *arguments],
        env={
            **os.environ,
            **(COUNTED if arguments[0] == "import_transcripts" else {}),
            "ARCHIVE_DATA": str(archive / "data"),
            "DJANGO_SETTINGS_MODULE": "archive.settings",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # In the background it would be ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def run(archive: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    process = start(archive, *arguments)
    out, err = process.communicate(timeout=PATIENCE)
    return subprocess.CompletedProcess(arguments, process.returncode, out, err)


def import_all(archive: Path, *more: str) -> "tuple[str, ...]":
    return "import_transcripts", str(archive / "documents"), "--json", "--jobs=2", *more


def assert_unlocked(archive: Path) -> None:
    with (archive / "data" / "import.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_a_document_over_which_its_reader_ends_is_named_and_the_rest_goes_in(archive: Path) -> None:
    for number, name in enumerate(BAD):
        (archive / "documents" / f"talks-1{number}-{name}.txt").write_text(TALKS.replace("late", name))
    result = run(archive, *import_all(archive, "--seconds=8", "--memory=1024"))
    assert "Traceback" not in result.stderr
    report = json.loads(result.stdout)
    assert (result.returncode, report["read"], report["rejected"]) == (1, 20, len(BAD))
    reasons = {each["name"].partition("-1")[2][2:-4]: each["reason"] for each in report["rejections"]}
    for name, told in BAD.items():
        assert told in reasons[name]
    found = run(archive, "verify_index")
    assert found.returncode == 0, found.stdout
    assert_unlocked(archive)


def test_readers_that_are_killed_from_outside_cost_only_what_they_had_in_hand(archive: Path) -> None:
    for number in range(4):
        (archive / "documents" / f"talks-{number}-slow.txt").write_text(
            TALKS.replace("late", f"slow{number}")
        )
    process = start(archive, *import_all(archive))
    killed = 0
    while process.poll() is None and killed < 3:
        for reader in (archive / "data").glob(f"{IN_HAND}*"):
            os.kill(int(reader.name.removeprefix(IN_HAND)), signal.SIGKILL)
            reader.unlink(missing_ok=True)
            killed += 1
        time.sleep(0.05)
    out, err = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in err
    report = json.loads(out)
    assert report["read"] + report["rejected"] == 24
    assert report["rejected"] == killed >= 3
    assert process.returncode == 1
    assert_unlocked(archive)
    again = json.loads(run(archive, *import_all(archive)).stdout)
    assert (again["unchanged"], again["read"], again["rejected"]) == (report["read"], report["rejected"], 0)
    assert run(archive, "verify_index").returncode == 0


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_asked_to_end_indexes_what_it_has_read(archive: Path, sent: signal.Signals) -> None:
    (archive / "documents" / "talks-99-hangs.txt").write_text(TALKS.replace("late", "hangs"))
    process = start(archive, *import_all(archive))
    while b"talks-19" not in read_database(archive):
        assert process.poll() is None, process.communicate()
        time.sleep(0.1)
    process.send_signal(sent)
    out, err = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in err
    report = json.loads(out)
    assert (process.returncode, report["read"], report["ended_early"]) == (1, 20, True)
    assert run(archive, "verify_index").returncode == 0
    assert_unlocked(archive)


def read_database(archive: Path) -> bytes:
    data = archive / "data"
    return b"".join(path.read_bytes() for path in data.glob("archive.sqlite3*"))


def test_a_reader_that_was_killed_between_two_documents_is_replaced_unseen() -> None:
    reader = ReaderProcess(Limits(), ReadingOptions())
    assert len(reader.read("talks.txt", TALKS.encode(), SideFacts())) == 1
    first = reader._process
    assert first
    first.kill()
    first.join()
    assert len(reader.read("talks.txt", TALKS.encode(), SideFacts())) == 1
    reader.close()
    with pytest.raises(UnreadableDocument):
        reader.read("talks.txt", TALKS.encode(), SideFacts())


def test_what_reads_gives_way_to_what_stores() -> None:
    reader = ReaderProcess(Limits(), ReadingOptions())
    reader.read("talks.txt", TALKS.encode(), SideFacts())
    assert reader._process
    own = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, reader._process.pid or 0) == min(own + 7, 19)
    reader.close()


def test_readings_can_be_asked_for_in_any_order() -> None:
    with Readers(2, Limits(), ReadingOptions()) as readers:
        texts = [TALKS.replace("late", f"{number} days late").encode() for number in range(7)]
        asked = [readers.read(f"{number}.txt", text, SideFacts()) for number, text in enumerate(texts)]
        for number in (5, 6, 0, 3, 1, 4, 2):
            (reading,) = asked[number].result()
            assert isinstance(reading, Reading)
            assert f"{number} days late" in reading.transcript.utterances[0].paragraphs[0].text


def test_a_document_for_which_no_process_begins_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.importing.readers.serve", os.kill)
    with Readers(1, Limits(), ReadingOptions()) as readers:
        pending = readers.read("talks.txt", TALKS.encode(), SideFacts())
        with pytest.raises(UnreadableDocument, match="end before they begin"):
            pending.result()


def misbehave() -> None:
    """Let this process end, hang or fill its memory over documents that are named so."""
    from archive.parsing import pipeline

    read_documents = getattr(pipeline, "read_documents")  # noqa: B009

    def badly(name: str, *arguments: Any) -> Any:
        if "dies-at-once" in name:
            os.kill(os.getpid(), signal.SIGKILL)
        elif "ends" in name:
            os._exit(3)
        elif "hangs" in name:
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})
            time.sleep(1000)
        elif "eats" in name:
            hoard = [bytes(2**28) for _ in range(100)]
            assert not hoard
        elif "slow" in name:
            told = Path(os.environ["ARCHIVE_DATA"], f"{IN_HAND}{os.getpid()}")
            told.touch()
            time.sleep(3)
            told.unlink(missing_ok=True)
        return read_documents(name, *arguments)

    setattr(pipeline, "read_documents", badly)  # noqa: B010


if __name__ in ("__main__", "__mp_main__"):
    misbehave()

if __name__ == "__main__":
    import django
    from django.core.management import call_command

    django.setup()
    call_command(*sys.argv[1:])


@pytest.mark.parametrize(
    ("task", "name", "data", "told"),
    [
        ("read", "talks.txt", b"no words of a talk", "title"),
        ("unpack", "a.zip", b"PK no archive", ""),
    ],
)
def test_a_reader_answers_with_the_reason_why_it_can_not_read(
    task: str, name: str, data: bytes, told: str
) -> None:
    (answer,) = reader_jobs.answers((task, name, data, SideFacts()), ReadingOptions())
    assert isinstance(answer, UnreadableDocument)
    assert told in str(answer)
