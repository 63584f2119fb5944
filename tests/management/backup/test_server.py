"""Backups of a database on a server, each command in a process of its own. Run by `make test-postgres`."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest
from django.conf import settings

from tests.importing.test_kill import text

SERVER = os.environ.get("ARCHIVE_TEST_DATABASE", "")
pytestmark = pytest.mark.skipif(not SERVER, reason="ARCHIVE_TEST_DATABASE names no server")


@pytest.fixture
def environments(tmp_path: Path) -> Iterator[dict[str, dict[str, str]]]:
    """Of two archives: of each a database on the server and a data folder, both empty."""
    found = {}
    for name in ("one", "other"):
        database = f"backup_{name}_{os.getpid()}"
        with psycopg.connect(SERVER, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {database}")
            connection.execute(
                f"CREATE DATABASE {database} ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0"
            )
        address = urlsplit(SERVER)._replace(path=f"/{database}").geturl()
        found[name] = {"ARCHIVE_DATABASE": address, "ARCHIVE_DATA": str(tmp_path / name)}
    yield found
    with psycopg.connect(SERVER, autocommit=True) as connection:
        for each in found.values():
            connection.execute(f"DROP DATABASE {urlsplit(each['ARCHIVE_DATABASE']).path[1:]} WITH (FORCE)")


def start(environment: dict[str, str], *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "archive.settings"} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def manage(environment: dict[str, str], *arguments: str) -> str:
    process = start(environment, *arguments)
    out, err = process.communicate()
    assert process.returncode == 0, err
    return out


def test_a_backup_gives_the_same_archive_on_a_server_and_in_a_file_and_a_kill_leaves_one_of_two(
    environments: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    one, other = environments["one"], environments["other"]
    documents, backup = tmp_path / "documents", str(tmp_path / "backup.zip")
    documents.mkdir()
    for number in range(3):
        (documents / f"{number}.txt").write_text(text(number))
    manage(one, "migrate", "--verbosity=0")
    manage(one, "import_transcripts", str(documents))
    exported = manage(one, "export_transcripts")
    assert "the database and" in manage(one, "backup", backup)

    in_a_file = {
        "ARCHIVE_DATABASE": f"sqlite:///{tmp_path}/new.sqlite3",
        "ARCHIVE_DATA": str(tmp_path / "new"),
    }
    (tmp_path / "new").mkdir(mode=0o700)
    for new in (other, in_a_file):
        manage(new, "restore", backup)
        assert manage(new, "export_transcripts") == exported != ""
        manage(new, "verify_index")
        assert "counts true to the meetings" in " ".join(start(new, "doctor").communicate()[0].split())

    (documents / "3.txt").write_text(text(3))
    manage(other, "import_transcripts", str(documents))
    before = manage(other, "export_transcripts")
    for seconds in (1.5, 3.0):
        process = start(other, "restore", backup, "--replace")
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert manage(other, "export_transcripts") in (before, exported)
    manage(other, "restore", backup, "--replace")
    assert manage(other, "export_transcripts") == exported
    shutil.rmtree(tmp_path / "new")
