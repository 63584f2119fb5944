"""A data folder with a small database and a file of a source."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive.management.backup.manifest import Manifest
from archive.management.backup.restoring import put_in_place, staged
from archive.management.backup.writing import write_backup

KNOWN = ["archive.0001_initial"]


def write_database(path: Path, *words: str) -> Path:
    with closing(sqlite3.connect(path)) as rows:
        rows.execute("PRAGMA journal_mode = WAL")
        rows.execute("CREATE TABLE IF NOT EXISTS django_migrations (app, name)")
        rows.execute("CREATE TABLE IF NOT EXISTS said (words)")
        rows.execute("DELETE FROM django_migrations")
        rows.execute("INSERT INTO django_migrations VALUES ('archive', '0001_initial')")
        rows.executemany("INSERT INTO said VALUES (?)", [(word,) for word in words])
        rows.commit()
    return path


def words_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as rows:
        return [word for (word,) in rows.execute("SELECT words FROM said ORDER BY rowid")]


def restore(backup: Path, data: Path, known: list[str] = KNOWN) -> Manifest:
    with staged(backup, data, known) as (manifest, folder):
        put_in_place(folder, data / "archive.sqlite3", data, data / "index")
    return manifest


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "sources" / "ab").mkdir(parents=True)
    (folder / "sources" / "ab" / "abcd.gz").write_bytes(b"the bytes of Zenda")
    (folder / "sources" / "ab" / "half.part").write_bytes(b"half")
    (folder / "index" / "1").mkdir(parents=True)
    (folder / "index" / "1" / "terms").write_text("zenda")
    (folder / "secret-key").write_text("secret")
    write_database(folder / "archive.sqlite3", "We met in Zenda.", "The harvest is late.")
    return folder


@pytest.fixture
def backup(data: Path, tmp_path: Path) -> Path:
    path = tmp_path / "backup.zip"
    write_backup(path, data / "archive.sqlite3", data, "1.2.3")
    return path
