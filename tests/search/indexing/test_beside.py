"""Work beside a process is done in any case, once where nothing goes wrong."""

import os
from pathlib import Path

import pytest

from archive.models import Meeting
from archive.search.indexing.beside import Beside
from archive.search.indexing.updates import index_pending
from tests.search.conftest import Add


@pytest.fixture
def done_by(tmp_path: Path) -> Path:
    return tmp_path / "done"


def test_work_that_is_begun_is_done_by_another_process(db: None, done_by: Path) -> None:
    Meeting.objects.exists()  # so that there is a connection, which is not theirs
    work = Beside(lambda: _note(done_by))
    work.begin()
    work.finish()
    (worker,) = done_by.read_text().split()
    assert int(worker) != os.getpid()


def test_work_that_was_never_begun_is_done_here(done_by: Path) -> None:
    Beside(lambda: _note(done_by)).finish()
    assert done_by.read_text().split() == [str(os.getpid())]


def test_work_that_fails_in_the_other_process_is_done_here(db: None, done_by: Path) -> None:
    here = os.getpid()

    def work() -> None:
        if os.getpid() != here:
            raise OSError("no room")
        _note(done_by)

    beside = Beside(work)
    beside.begin()
    beside.finish()
    assert done_by.read_text().split() == [str(here)]


@pytest.mark.parametrize("procs", [1, 2])
def test_what_is_done_beside_the_index_finds_all_changes_noted(
    procs: int, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Beside] = []

    class Here(Beside):
        def begin(self) -> None:
            begun.append(self)

    monkeypatch.setattr("archive.search.indexing.updates.Beside", Here)
    monkeypatch.setattr("archive.search.indexing.updates._MANY", 2)
    monkeypatch.setattr("archive.search.indexing.updates.usable_processes", lambda: procs)
    monkeypatch.setattr("archive.search.indexing.updates._rebuild_is_better", lambda: True)
    add("gas one", "gas two", indexed=False)
    waiting = []
    index_pending(beside=[lambda: waiting.append(Meeting.objects.filter(indexed=False).count())])
    assert waiting == [0]
    assert len(begun) == (0 if procs == 1 else 2)


def _note(path: Path) -> None:
    with path.open("a") as file:
        file.write(f"{os.getpid()}\n")
