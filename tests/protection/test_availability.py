"""An archive that is not ready says what to do, with status 503, and commands end without a traceback."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import OperationalError, ProgrammingError, connection
from django.test import Client
from pytest_django.fixtures import Settings

from archive.protection import data_folder
from archive.protection.availability import obstacle

ROOT = Path(__file__).parent.parent.parent


def manage(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ARCHIVE_")}
    environment = {**kept, "ARCHIVE_DATA": str(data), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("path", ["/", "/meetings/", "/meetings/2020-01-01-talks/", "/admin/"])
@pytest.mark.django_db
def test_without_tables_every_page_says_what_to_do(client: Client, path: str, settings: Settings) -> None:
    client.raise_request_exception = False
    with connection.cursor() as cursor:
        for table in ("archive_meeting", "django_session", "archive_speaker", "archive_joinedmeeting"):
            cursor.execute(f"ALTER TABLE {table} RENAME TO {table}_away")
        cursor.execute("DELETE FROM django_migrations WHERE app = 'archive'")
    client.cookies["sessionid"] = "of-a-curator"
    response = client.get(path)
    assert response.status_code in (503, 302)
    if response.status_code == 503:
        assert "manage.py migrate" in response.content.decode()
        assert response.headers["Retry-After"] == "30"
        assert "Content-Security-Policy" in response.headers


@pytest.mark.django_db
def test_errors_of_the_database_are_told_apart(settings: Settings) -> None:
    assert obstacle(ValueError("no such table")) is None
    assert obstacle(None) is None
    found = obstacle(OperationalError("attempt to write a readonly database"))
    assert found
    assert "user that runs" in found.way_out
    assert obstacle(ProgrammingError("syntax error")) is None
    settings.DATA_PROBLEM = "The data folder can't be written."
    found = obstacle(OperationalError("unable to open database file"))
    assert found
    assert "ARCHIVE_DATA" in found.way_out


@pytest.mark.django_db
def test_health_tells_alive_and_ready_apart(client: Client, settings: Settings, index: Path) -> None:
    assert client.get("/health/live/").content == b"alive\n"
    # There is no index yet.
    assert client.get("/health/ready/").json() == {"database": "ok", "index": "not built"}
    whole = client.get("/health/")
    assert whole.status_code == 503
    assert whole.json()["checks"]["disk"] == "ok"
    settings.DATA_PROBLEM = "It can't be written."
    assert client.get("/health/ready/").status_code == 503
    assert client.get("/health/live/").status_code == 200


@pytest.mark.usefixtures("seeds")
def test_health_is_good_where_all_is_well(client: Client) -> None:
    assert client.get("/health/ready/").status_code == 200
    assert client.get("/health/").json()["status"] == "ok"


def test_a_command_says_that_the_tables_are_missing(tmp_path: Path) -> None:
    done = manage(tmp_path / "data", "import_transcripts", "fixtures/transcripts")
    assert done.returncode == 1
    assert "Run manage.py migrate." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_data_folder_that_can_not_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    done = manage(tmp_path / "file" / "data", "import_transcripts", "fixtures/transcripts")
    assert done.returncode == 1
    assert "ARCHIVE_DATA" in done.stderr
    assert "Traceback" not in done.stderr
    examined = manage(tmp_path / "file" / "data", "doctor", "--quick")
    assert examined.returncode == 1
    assert "Traceback" not in examined.stderr


def test_a_command_whose_output_nobody_reads_on_ends_quietly(begun: Path) -> None:
    environment = {
        **os.environ,
        "ARCHIVE_DATA": str(begun / "data"),
        "DJANGO_SETTINGS_MODULE": "archive.settings",
    }
    command = [sys.executable, "manage.py", "export_transcripts"]
    writer = subprocess.Popen(
        command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert writer.stdout
    assert writer.stderr
    writer.stdout.close()
    with writer.stderr:
        assert writer.stderr.read() == b""
    assert writer.wait() == 128 + signal.SIGPIPE


def test_the_data_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o755)
    (data / "archive.sqlite3").write_bytes(b"")
    (data / "archive.sqlite3").chmod(0o644)
    assert data_folder.prepare(data) == ""
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (data, data / "archive.sqlite3")}
    assert modes == {"data": 0o700, "archive.sqlite3": 0o600}


def test_a_folder_that_others_use_too_keeps_its_permissions(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "somebody's").write_text("")
    (tmp_path / "secret-key").write_text("")
    data_folder.prepare(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    assert not stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) & 0o077


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("attempt to write a readonly database", "can’t be written"),
        ("database is locked", "is busy"),
        ("database disk image is malformed", "can’t be read"),
    ],
)
def test_each_fault_of_a_database_is_told_in_its_own_words(message: str, told: str) -> None:
    found = obstacle(OperationalError(message))
    assert found
    assert told in found.what
    assert obstacle(OperationalError("no such column: x")) is None
    assert obstacle(ValueError(message)) is None
