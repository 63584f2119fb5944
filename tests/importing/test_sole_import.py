"""One import at a time, also of machines that share nothing but a database."""

import json
import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from django.conf import settings
from django.db import connection

from archive.importing.database_collation import check_collation, collation_problem
from archive.importing.sole_import import alone_in_database, sole_import
from archive.models import Meeting, Source, Speaker
from tests.importing.conftest import TALKS

CODE = """
import django, sys
django.setup()
from archive.importing.sole_import import sole_import
with sole_import(lambda: print("waiting", flush=True)):
    print("begun", flush=True)
    sys.stdin.readline()
"""

on_postgresql = pytest.mark.skipif(
    "sqlite" in settings.DATABASES["default"]["ENGINE"],
    reason="a file on one machine needs no lock of its own",
)


def test_a_file_needs_no_lock_of_the_database(db: None) -> None:
    waited: list[str] = []
    with (
        sole_import(lambda: waited.append("file")),
        alone_in_database("other", lambda: waited.append("other")),
    ):
        pass
    assert waited == []


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_a_second_machine_waits_until_the_first_has_ended_however_it_does(tmp_path: Path) -> None:
    first = started(tmp_path / "one", "-c", CODE)
    assert said(first) == "begun"
    second = started(tmp_path / "other", "-c", CODE)
    assert said(second) == "waiting"
    first.kill()
    assert said(second) == "begun"
    for each in (first, second):
        each.kill()
        each.communicate()


@on_postgresql
@pytest.mark.django_db(transaction=True)
def test_two_machines_that_import_at_once_read_nothing_twice_and_lose_nothing(tmp_path: Path) -> None:
    for number in range(8):
        (tmp_path / f"{number}.txt").write_text(
            TALKS.replace("Zenda", f"Zenda {number}").replace("5 March", "6 May")
        )
    command = ("manage.py", "import_transcripts", "--json", "--jobs", "1", str(tmp_path))
    both = [started(tmp_path / name, *command) for name in ("one", "other")]
    reports = [json.loads(each.communicate()[0]) for each in both]
    assert sorted((each["read"], each["unchanged"]) for each in reports) == [(0, 8), (8, 0)]
    assert Source.objects.count() == Meeting.objects.count() == 8
    assert sorted(Speaker.objects.values_list("name", flat=True)) == ["Hugo Sapt", "Michael Elphberg"]


def started(data: Path, *arguments: str) -> subprocess.Popen[str]:
    """A process of the archive that runs with this data folder, and with the database of the tests."""
    known = connection.settings_dict
    server = f"{known['USER']}:{known['PASSWORD']}@{known['HOST']}:{known['PORT']}"
    environment = {
        "PATH": os.environ["PATH"],
        "DJANGO_SETTINGS_MODULE": "archive.settings",
        "ARCHIVE_DATA": str(data),
        "ARCHIVE_DATABASE": f"postgres://{server}/{known['NAME']}",
    }
    return subprocess.Popen(
        [sys.executable, *arguments],
        env=environment,
        cwd=settings.BASE_DIR,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


@on_postgresql
@pytest.mark.django_db
def test_a_database_that_sorts_by_code_points_is_right() -> None:
    assert collation_problem() == ""
    assert check_collation(["default"]) == []


@pytest.mark.parametrize(
    ("row", "is_right"),
    [
        (("UTF8", "C.UTF-8", "C.UTF-8"), True),
        (("UTF8", "C", "en_US.utf8"), True),
        (("UTF8", "en_US.utf8", "en_US.utf8"), False),
        (("UTF8", "C", "C"), False),
        (("SQL_ASCII", "C", "en_US.utf8"), False),
    ],
)
def test_a_database_that_sorts_otherwise_is_told_with_the_way_out(
    row: tuple[str, str, str], is_right: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = MagicMock(vendor="postgresql")
    server.cursor.return_value.__enter__.return_value.fetchone.return_value = row
    monkeypatch.setattr("archive.importing.database_collation.connection", server)
    messages = check_collation(["default"])
    assert check_collation() == []
    assert bool(messages) is not is_right
    assert is_right or "createdb --encoding=UTF8 --locale=C.UTF-8" in messages[0].msg


@pytest.mark.parametrize("is_free", [True, False])
def test_the_lock_of_a_server_is_taken_or_waited_for(is_free: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    own, waited = MagicMock(), list[str]()
    cursor = own.cursor.return_value.__enter__.return_value
    cursor.fetchone.return_value = (is_free,)
    monkeypatch.setattr("archive.importing.sole_import.connection", MagicMock(vendor="postgresql"))
    servers = MagicMock()
    servers.create_connection.return_value = own
    monkeypatch.setattr("archive.importing.sole_import.connections", servers)
    with alone_in_database("import", lambda: waited.append("waiting")):
        assert waited == ([] if is_free else ["waiting"])
    assert cursor.execute.call_count == (1 if is_free else 2)
    own.close.assert_called_once()
