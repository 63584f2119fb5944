import json
import signal
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive.management.backup import restoring
from archive.management.backup.manifest import MANIFEST, UnusableBackup
from archive.management.backup.restoring import REPLACED
from archive.management.backup.writing import write_backup
from tests.management.backup.conftest import restore, words_in, write_database

OLD = ["We met in Zenda.", "The harvest is late."]


def changed(backup: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The backup with other members, in a sound ZIP."""
    with zipfile.ZipFile(backup) as package:
        members = {name: package.read(name) for name in package.namelist()}
    change(members)
    with zipfile.ZipFile(backup, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)
    return backup


def with_manifest(**fields: Any) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        members[MANIFEST] = json.dumps(json.loads(members[MANIFEST]) | fields).encode()

    return change


def contents(data: Path) -> dict[str, bytes]:
    return {str(path.relative_to(data)): path.read_bytes() for path in data.rglob("*") if path.is_file()}


def test_an_empty_folder_gets_the_database_and_the_files(backup: Path, tmp_path: Path) -> None:
    manifest = restore(backup, tmp_path / "new")
    assert words_in(tmp_path / "new" / "archive.sqlite3") == OLD
    assert (tmp_path / "new" / "sources" / "ab" / "abcd.gz").read_bytes() == b"the bytes of Zenda"
    assert manifest.archive == "1.2.3"
    assert sorted(contents(tmp_path / "new")) == ["archive.sqlite3", "sources/ab/abcd.gz"]


def test_the_archive_of_today_is_replaced_and_kept_beside(backup: Path, data: Path) -> None:
    write_database(data / "archive.sqlite3", "A word of today.")
    (data / "sources" / "ab" / "abcd.gz").write_bytes(b"rotten")
    (data / "sources" / "ef").mkdir()
    (data / "sources" / "ef" / "efgh").write_bytes(b"of today")
    restore(backup, data)
    assert words_in(data / "archive.sqlite3") == OLD
    assert words_in(data / REPLACED) == [*OLD, "A word of today."]
    assert not (data / "index").exists()
    assert (data / "sources" / "ab" / "abcd.gz").read_bytes() == b"the bytes of Zenda"
    assert (data / "sources" / "ef" / "efgh").exists()


def test_who_reads_meanwhile_sees_the_new_words_next(backup: Path, data: Path) -> None:
    write_database(data / "archive.sqlite3", "A word of today.")
    reader = sqlite3.connect(data / "archive.sqlite3")
    assert reader.execute("SELECT COUNT(*) FROM said").fetchone() == (3,)
    restore(backup, data)
    assert reader.execute("SELECT COUNT(*) FROM said").fetchone() == (2,)
    reader.close()


def test_a_database_that_is_no_more_one_is_replaced_too(backup: Path, data: Path) -> None:
    (data / "archive.sqlite3").write_bytes(b"rotten" * 1000)
    restore(backup, data)
    assert words_in(data / "archive.sqlite3") == OLD
    assert (data / REPLACED).read_bytes().startswith(b"rotten")


def test_whatever_byte_is_flipped_nothing_else_than_the_archive_comes_out(
    backup: Path, tmp_path: Path
) -> None:
    sound = backup.read_bytes()
    # All of the end of the package, which says where everything else begins, and much of the rest.
    for place in {*range(0, len(sound), max(1, len(sound) // 150)), *range(len(sound) - 22, len(sound))}:
        backup.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        new = tmp_path / f"at {place}"
        try:
            restore(backup, new)
        except UnusableBackup:
            assert not new.exists() or contents(new) == {}
        else:  # a byte that says nothing, as the time of a member
            assert words_in(new / "archive.sqlite3") == OLD
            assert (new / "sources" / "ab" / "abcd.gz").read_bytes() == b"the bytes of Zenda"


@pytest.mark.parametrize("share", [0, 0.3, 0.9])
def test_a_cut_file_is_refused(backup: Path, tmp_path: Path, share: float) -> None:
    content = backup.read_bytes()
    backup.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(UnusableBackup, match="damaged"):
        restore(backup, tmp_path / "new")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (with_manifest(format_version=2, archive="9.0"), r"newer version 9\.0 of the archive; update"),
        (with_manifest(migrations=["archive.0999_later"]), r"newer than this archive knows \(archive\.0999"),
        (with_manifest(format="something"), "no backup"),
        (with_manifest(members=[]), "manifest is damaged"),
        (with_manifest(members=[{"path": "files/../../x", "size": 1, "sha256": ""}]), "no backup does"),
        (with_manifest(members=3), "manifest can't be read"),
        (lambda members: members.pop(MANIFEST), "no backup"),
        (lambda members: members.update({"files/more": b""}), "other files than its manifest says"),
        (lambda members: members.update({"database.sqlite3": b"another"}), "SHA-256 differs"),
    ],
)
def test_what_is_not_a_backup_for_this_archive_is_refused_with_the_reason(
    backup: Path, data: Path, change: Callable[[dict[str, bytes]], None], reason: str
) -> None:
    before = contents(data)
    with pytest.raises(UnusableBackup, match=reason):
        restore(changed(backup, change), data)
    assert contents(data) == before


KILLED = """
import os, signal, sqlite3, sys
from pathlib import Path
from archive.management.backup import restoring
from tests.management.backup.conftest import restore

def kill(*_):
    os.kill(os.getpid(), signal.SIGKILL)

class Slow(sqlite3.Connection):
    def backup(self, target, **options):
        super().backup(target, pages=2, progress=lambda status, left, total: left < total / 2 and kill())

connect = sqlite3.connect
if sys.argv[1] == "in the database":
    kinds = {True: Slow, False: sqlite3.Connection}
    sqlite3.connect = lambda path, **o: connect(path, factory=kinds["restore.part" in str(path)], **o)
else:
    original = getattr(restoring, sys.argv[1])
    setattr(restoring, sys.argv[1], lambda *a, **o: (original(*a, **o), kill()))
restore(Path(sys.argv[2]), Path(sys.argv[3]))
"""


@pytest.mark.parametrize("moment", ["_unpack", "_kept", "_add_files", "in the database"])
def test_a_restore_that_is_killed_leaves_the_old_archive_and_the_next_is_whole(
    tmp_path: Path, data: Path, moment: str
) -> None:
    loads = [f"Load {number} of Zenda" for number in range(3000)]
    other = tmp_path / "other"
    other.mkdir()
    write_database(other / "archive.sqlite3", *loads)
    restoring_from = tmp_path / "loads.zip"
    write_backup(restoring_from, other / "archive.sqlite3", other, "1")
    command = [sys.executable, "-c", KILLED, moment, str(restoring_from), str(data)]
    killed = subprocess.run(command, capture_output=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert words_in(data / "archive.sqlite3") == OLD
    restore(restoring_from, data)
    assert words_in(data / "archive.sqlite3") == loads
    assert list(data.glob(".*.part")) == []


def test_a_lack_of_space_is_no_damage(backup: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Path) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(restoring, "copy_database", full)
    with pytest.raises(sqlite3.OperationalError):
        restore(backup, data)
    assert (data / "index" / "1" / "terms").exists()
