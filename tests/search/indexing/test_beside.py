"""Work beside a process is done in any case, once where nothing goes wrong."""

import os
from pathlib import Path

import pytest

from archive.models import Meeting
from archive.search.indexing.beside import Beside


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


def _note(path: Path) -> None:
    with path.open("a") as file:
        file.write(f"{os.getpid()}\n")
