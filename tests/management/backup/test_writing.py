import hashlib
import sqlite3
import stat
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from archive.management.backup import writing
from archive.management.backup.manifest import MANIFEST, parse
from archive.management.backup.writing import DamagedDatabase, write_backup
from tests.management.backup.conftest import words_in, write_database


def test_a_backup_holds_the_database_and_the_files_of_sources_with_their_hashes(backup: Path) -> None:
    with zipfile.ZipFile(backup) as package:
        manifest = parse(package.read(MANIFEST))
        assert [member.path for member in manifest.members] == [
            "database.sqlite3",
            "files/sources/ab/abcd.gz",
        ]
        for member in manifest.members:
            content = package.read(member.path)
            assert (member.size, member.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert (manifest.archive, manifest.migrations) == ("1.2.3", ("archive.0001_initial",))


def test_it_has_no_index_no_signing_key_and_no_drafts(backup: Path) -> None:
    with zipfile.ZipFile(backup) as package:
        names = " ".join(package.namelist())
    assert not any(each in names for each in ("index", "secret", ".part"))


def test_it_can_be_read_by_its_owner_only(backup: Path) -> None:
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600


def test_what_a_writer_has_not_committed_is_not_in_it(data: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(data / "archive.sqlite3", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO said VALUES ('half a meeting')")
        write_backup(tmp_path / "backup.zip", data / "archive.sqlite3", data, "1")
        writer.execute("COMMIT")
    with zipfile.ZipFile(tmp_path / "backup.zip") as package:
        package.extract("database.sqlite3", tmp_path)
    assert words_in(tmp_path / "database.sqlite3") == ["We met in Zenda.", "The harvest is late."]


def test_a_backup_in_the_data_folder_does_not_take_in_the_one_before(data: Path) -> None:
    (data / "backups").mkdir()
    for _ in range(2):
        manifest = write_backup(data / "backups" / "b.zip", data / "archive.sqlite3", data, "1")
    assert len(manifest.members) == 2
    assert [path.name for path in (data / "backups").iterdir()] == ["b.zip"]


def test_a_damaged_database_is_not_backed_up_and_the_former_backup_stays(data: Path, tmp_path: Path) -> None:
    database = write_database(
        tmp_path / "large.sqlite3", *(f"Load {number} of Zenda" for number in range(2000))
    )
    with closing(sqlite3.connect(database)) as rows:
        rows.execute("PRAGMA journal_mode = DELETE")
    content = bytearray(database.read_bytes())
    content[3 * 4096 : 3 * 4096 + 2000] = b"\xff" * 2000
    database.write_bytes(content)
    (tmp_path / "backup.zip").write_text("former")
    with pytest.raises((DamagedDatabase, sqlite3.DatabaseError)):
        write_backup(tmp_path / "backup.zip", database, data, "1")
    assert (tmp_path / "backup.zip").read_text() == "former"


def test_nothing_half_is_left_where_writing_fails(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> tuple[str, ...]:
        raise OSError("no space left")

    monkeypatch.setattr(writing, "applied_migrations", fail)
    with pytest.raises(OSError, match="no space"):
        write_backup(tmp_path / "backup.zip", data / "archive.sqlite3", data, "1")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]
