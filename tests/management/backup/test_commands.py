"""The commands, each in a process of its own on a data folder of its own."""

import os
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandError

from archive.management.backup.writing import write_backup
from tests.importing.test_kill import import_all, start
from tests.management.upgrade.test_upgrade import EARLIER
from tests.processes import COUNTED

ROOT = Path(settings.BASE_DIR)


def manage(data: Path, *arguments: str, status: int = 0, **environment: str) -> str:
    """What the command says, on standard output, or, where it fails, on standard error."""
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**os.environ, "ARCHIVE_DATA": str(data), "DJANGO_SETTINGS_MODULE": "archive.settings"}
        | (COUNTED if arguments[0] in ("backup", "restore") else {})
        | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stderr
    return done.stderr if status else done.stdout


@pytest.fixture(scope="module")
def archive(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of documents beside the data of an archive that has read one of them."""
    return shutil.copytree(begun, tmp_path_factory.mktemp("archive"), dirs_exist_ok=True)


def test_a_restore_on_an_empty_machine_gives_the_same_export_and_a_sound_index(
    archive: Path, tmp_path: Path
) -> None:
    backup, new = tmp_path / "backup.zip", tmp_path / "new"
    assert "the database and" in manage(archive / "data", "backup", str(backup))
    said = manage(new, "restore", str(backup))
    assert "Indexed 6 passages" in said
    assert manage(new, "export_transcripts") == manage(archive / "data", "export_transcripts") != ""
    manage(new, "verify_index")


def test_a_backup_while_an_import_writes_holds_whole_meetings(archive: Path, tmp_path: Path) -> None:
    importing = start(archive, *import_all(archive))
    backups: list[Path] = []
    while importing.poll() is None:
        backups.append(tmp_path / f"{len(backups)}.zip")
        write_backup(backups[-1], archive / "data" / "archive.sqlite3", archive / "data", settings.VERSION)
        time.sleep(0.1)
    _, err = importing.communicate()
    assert importing.returncode == 0, err
    for backup in {backups[0], backups[-1]}:
        manage(tmp_path / backup.stem, "restore", str(backup))
        export = manage(tmp_path / backup.stem, "export_transcripts")
        whole = manage(archive / "data", "export_transcripts").splitlines()
        assert set(export.splitlines()) <= set(whole)


def test_an_archive_is_replaced_only_when_that_is_asked(
    archive: Path, migrated: Path, tmp_path: Path
) -> None:
    backup, data = tmp_path / "backup.zip", tmp_path / "data"
    manage(archive / "data", "backup", str(backup))
    shutil.copytree(migrated / "data", data)
    assert "--replace" in manage(data, "restore", str(backup), status=1)
    manage(data, "restore", str(backup), "--replace")
    assert manage(data, "export_transcripts") == manage(archive / "data", "export_transcripts")
    assert not (data / "replaced.sqlite3").exists()


def test_a_backup_of_an_older_version_is_brought_up_to_date(tmp_path: Path) -> None:
    with tarfile.open(EARLIER) as packed:
        packed.extractall(tmp_path, filter="data")
    manage(tmp_path / "data", "backup", str(tmp_path / "backup.zip"))
    manage(tmp_path / "new", "restore", str(tmp_path / "backup.zip"))
    assert "[ ]" not in manage(tmp_path / "new", "showmigrations", "archive")


def test_a_damaged_backup_is_refused_with_a_plain_message(archive: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.zip"
    manage(archive / "data", "backup", str(backup))
    with zipfile.ZipFile(backup, "a") as package:
        package.writestr("more", "something")
    said = manage(tmp_path / "new", "restore", str(backup), status=1)
    assert "other files than its manifest says" in said
    assert "Nothing was changed." in said
    assert not (tmp_path / "new" / "archive.sqlite3").exists()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("backup", "/nowhere/backup.zip"), "can't be written"),
        (("restore", "/nowhere/backup.zip", "--replace"), "/nowhere/backup.zip: No such file"),
    ],
)
def test_a_place_that_is_not_there_is_told(archive: Path, arguments: tuple[str, ...], reason: str) -> None:
    assert reason in manage(archive / "data", *arguments, status=1)


def test_without_a_database_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    assert "nothing to back up" in manage(tmp_path, "backup", str(tmp_path / "backup.zip"), status=1)


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_on_a_server_that_is_not_known_its_own_tools_are_named(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(settings.DATABASES["default"], "ENGINE", "django.db.backends.mysql")
    with pytest.raises(CommandError, match="only its own tools"):
        call_command(command, "backup.zip")
