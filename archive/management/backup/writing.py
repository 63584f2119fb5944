"""Write a backup while the archive is in use."""

import hashlib
import os
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from archive.management.backup.manifest import DATABASE, FILES, MANIFEST, BackupMember, Manifest

_CHUNK = 1 << 20
_PACKED = (".gz", ".zst", ".xz", ".bz2", ".zip")


class DamagedDatabase(Exception):
    """The database fails SQLite's own check, which the message repeats."""


def write_backup(
    output: Path,
    database: Path | Callable[[Path], None],
    data: Path,
    version: str,
    progress: Callable[[int], None] = lambda _: None,
) -> Manifest:
    """Write `database` and the folders in `data` to the ZIP `output`, which appears only when it is whole.

    `database`: the file of SQLite, or what copies the database to one.
    The database is copied as of one moment, whatever writes to it. Files are copied after it: one that it
    names was written before, and none is ever changed or removed. `progress` is told the bytes packed.
    Raises DamagedDatabase, OSError and sqlite3.Error. Only one backup to one `output` may run at a time.
    """
    draft = output.with_name(f".{output.name}.part")
    copy = output.with_name(f".{output.name}.{DATABASE}.part")
    try:
        # The accounts of curators are in it.
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        if isinstance(database, Path):
            copy_database(database, copy)
        else:
            database(copy)
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as package:
            members = [_add(package, DATABASE, copy, progress)]
            for path in kept_files(data, output):
                members.append(_add(package, FILES + path.relative_to(data).as_posix(), path, progress))
            made = datetime.now(UTC).isoformat(timespec="seconds")
            manifest = Manifest(version, made, applied_migrations(copy), tuple(members))
            package.writestr(MANIFEST, manifest.as_json())
        _sync(draft)
        draft.replace(output)
    finally:
        draft.unlink(missing_ok=True)
        copy.unlink(missing_ok=True)
    return manifest


def copy_database(database: Path, copy: Path) -> None:
    """Copy a database that is in use, as of one moment. Raises DamagedDatabase and sqlite3.Error."""
    copy.unlink(missing_ok=True)
    copy.touch(0o600)
    with (
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, timeout=60)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        # In one step: between steps a writer could begin, and the copy would begin anew each time.
        source.backup(target, pages=-1)
        # One file without a log beside it.
        target.execute("PRAGMA journal_mode = DELETE")
        (result,) = target.execute("PRAGMA quick_check(1)").fetchone()
    if result != "ok":
        raise DamagedDatabase(str(result))


def applied_migrations(database: Path) -> tuple[str, ...]:
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as rows:
        found = rows.execute("SELECT app, name FROM django_migrations ORDER BY app, name").fetchall()
    return tuple(f"{app}.{name}" for app, name in found)


def kept_files(data: Path, output: Path | None = None) -> Iterator[Path]:
    """The files in folders of the data folder, without indexes, drafts, and the folder of `output`."""
    for folder in sorted(path for path in data.iterdir() if path.is_dir() and not path.is_symlink()):
        if folder.name.startswith((".", "index")) or (output and output.absolute().is_relative_to(folder)):
            continue
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.endswith((".part", ".lock")):
                yield path


def _add(package: zipfile.ZipFile, name: str, path: Path, progress: Callable[[int], None]) -> BackupMember:
    digest, size = hashlib.sha256(), 0
    info = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
    info.compress_type = zipfile.ZIP_STORED if path.suffix in _PACKED else zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    with path.open("rb") as file, package.open(info, "w", force_zip64=True) as member:
        for chunk in chunks(file):
            member.write(chunk)
            digest.update(chunk)
            size += len(chunk)
            progress(len(chunk))
    return BackupMember(name, size, digest.hexdigest())


def chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


def _sync(path: Path) -> None:
    """Have the file on the disk before it gets its name, so that a power cut leaves no empty backup."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
