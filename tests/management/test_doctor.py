"""The doctor finds what is wrong with an installation, and knows the way out."""

import fcntl
import json
from contextlib import suppress
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from pytest_django.fixtures import Settings

from archive.management.doctor import files, software
from archive.management.doctor.finding import Severity
from archive.models import Passage, SourceVersion

pytestmark = pytest.mark.usefixtures("seeds")


@pytest.fixture(autouse=True)
def data(tmp_path: Path, settings: Settings) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    settings.DATA_DIR, settings.DATA_PROBLEM = folder, ""
    return folder


def examined() -> dict[str, Any]:
    said = StringIO()
    with suppress(SystemExit):
        call_command("doctor", "--json", stdout=said)
    return {each["subject"]: each for each in json.loads(said.getvalue()) if each["grade"] != Severity.OK}


def test_all_is_well_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(software, "_others", lambda path: iter(()))
    assert set(examined()) <= {"settings"}


def test_what_differs_in_the_index_is_found() -> None:
    Passage.objects.filter(pk=Passage.objects.all()[0].pk).update(text="other words")
    assert examined()["index"]["way_out"] == "manage.py verify_index --repair"


def test_what_others_can_read_is_found(data: Path) -> None:
    (data / "archive.sqlite3").write_text("")
    (data / "archive.sqlite3").chmod(0o644)
    assert "chmod" in examined()["permissions"]["way_out"]


def test_a_lock_that_is_held_for_long_is_found(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_LONG", -1)
    with (data / "import.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert "fuser" in examined()["locks"]["way_out"]
    assert "locks" not in examined()


def test_a_clock_that_goes_wrong_and_a_full_disk_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_LEAST_FREE", 2**80)
    SourceVersion.objects.update(last_read="2999-01-01T00:00Z")
    found = examined()
    assert "Make room" in found["disk"]["way_out"]
    assert "clock" in found["clock"]["way_out"]


def test_other_versions_than_those_pinned_are_found(tmp_path: Path) -> None:
    (tmp_path / "requirements.txt").write_text(
        "Django==1.0\nnowhere-to-be-found==1\nx==1; python_version < '3'\n"
    )
    first, second = software._others(tmp_path / "requirements.txt")
    assert first.startswith("Django is 5")
    assert second == "nowhere-to-be-found is missing"
