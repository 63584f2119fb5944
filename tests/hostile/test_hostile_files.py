"""Whatever a file holds, an import of many tells what became of it, and takes in the others."""

import os
import subprocess
import sys
from pathlib import Path

from archive.parsing.containers.registry import ARCHIVES, EXTENSIONS
from archive.parsing.document import SideFacts
from archive.parsing.pipeline import read_documents
from archive.parsing.readings import Reading
from tests.hostile.files import hostile_files
from tests.hostile.originals import ENDINGS, original


def test_every_form_of_file_that_is_read_is_broken() -> None:
    assert set(ENDINGS) == EXTENSIONS
    for ending in sorted(EXTENSIONS - ARCHIVES):
        (reading, *_) = read_documents(
            f"talks{ending}", original(ending, 1), SideFacts("Talks", "1999-03-02")
        )
        assert isinstance(reading, Reading), reading
        assert len({each.person for each in reading.transcript.utterances if each.person}) == 4, ending


def test_the_same_number_and_seed_are_the_same_file(tmp_path: Path) -> None:
    first, again = (hostile_files(tmp_path / name, range(7, 9), seed=3) for name in ("one", "two"))
    assert first == again
    assert hostile_files(tmp_path / "three", range(8, 9), seed=3) == first[1:]


def test_no_broken_file_fells_an_import() -> None:
    command = [sys.executable, "-m", "tests.hostile", "--files=150", "--requests=0"]
    environment = {name: value for name, value in os.environ.items() if name != "ARCHIVE_DATA"}
    run = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "150 files  0 failed" in run.stdout
