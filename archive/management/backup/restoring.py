"""Put a backup in the place of an archive: whole or not at all."""

import errno
import hashlib
import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from archive.management.backup.manifest import (
    DATABASE,
    FILES,
    MANIFEST,
    BackupMember,
    Manifest,
    UnusableBackup,
    parse,
)
from archive.management.backup.writing import DamagedDatabase, chunks, copy_database
from archive.parsing.containers.package import BROKEN_ZIP

STAGING = ".restore.part"
REPLACED = "replaced.sqlite3"
"""The database that was replaced, until the new one is whole and indexed."""
_LARGEST_MANIFEST = 1 << 30


@contextmanager
def staged(
    backup: Path, data: Path, known: Sequence[str], progress: Callable[[int], None] = lambda _: None
) -> Iterator[tuple[Manifest, Path]]:
    """A backup, unpacked beside the data and checked against its hashes: its manifest and folder.

    `known`: the migrations of this archive, as "app.name". `progress` is told the bytes unpacked.
    Raises UnusableBackup and OSError.
    """
    folder = data / STAGING
    shutil.rmtree(folder, ignore_errors=True)
    try:
        with _damage_told(), zipfile.ZipFile(backup) as package:
            manifest = _manifest(package)
            if newer := manifest.newer_than(known):
                raise UnusableBackup(
                    f"it was made by version {manifest.archive} of the archive, and its database is newer"
                    f" than this archive knows ({newer[0]}); update the archive first"
                )
            folder.mkdir(parents=True, mode=0o700)
            for member in manifest.members:
                _unpack(package, member, folder, progress)
        yield manifest, folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def put_on_server(folder: Path, copy: Callable[[Path], None], data: Path, index: Path | None) -> None:
    """The same as `put_in_place` for a database on a server, to which `copy` copies that of the backup in one
    transaction."""
    _add_files(folder / FILES, data)
    if index:
        shutil.rmtree(index, ignore_errors=True)
    copy(folder / DATABASE)


def put_in_place(folder: Path, database: Path, data: Path, index: Path | None) -> None:
    """Make a staged backup the archive. A kill at any moment leaves the old one or the new one.

    The database is exchanged in one transaction, or by one renaming where there is none that can be read.
    Files only come in addition, and are mended. The index of the old one is taken away before, as it would
    find other passages in the new one; the caller builds it anew. The old database is kept in REPLACED.
    Raises OSError and sqlite3.OperationalError.
    """
    sound = database.exists() and _kept(database, data / REPLACED)
    _add_files(folder / FILES, data)
    if index:
        shutil.rmtree(index, ignore_errors=True)
    staged_database = folder / DATABASE
    if sound:
        with closing(sqlite3.connect(staged_database)) as new, closing(sqlite3.connect(database)) as old:
            new.backup(old, pages=-1)
        return
    if database.exists():
        shutil.copyfile(database, data / REPLACED)
    # The log of another database must not be taken for one of this.
    for ending in ("-wal", "-shm", "-journal"):
        database.with_name(database.name + ending).unlink(missing_ok=True)
    with staged_database.open("rb") as file:
        os.fsync(file.fileno())
    staged_database.replace(database)


def _kept(database: Path, beside: Path) -> bool:
    """Keep a copy of the database; False if it is damaged. Raises sqlite3.OperationalError."""
    try:
        copy_database(database, beside)
    except sqlite3.OperationalError:
        raise  # locked, or no space: no damage
    except (DamagedDatabase, sqlite3.DatabaseError):
        return False
    return True


def _add_files(staged_files: Path, data: Path) -> None:
    for path in sorted(staged_files.rglob("*")):
        target = data / path.relative_to(staged_files)
        if path.is_file() and not (target.is_file() and _sha256(target) == _sha256(path)):
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _manifest(package: zipfile.ZipFile) -> Manifest:
    names = package.namelist()
    if MANIFEST not in names:
        raise UnusableBackup("it is no backup of a transcript archive")
    if package.getinfo(MANIFEST).file_size > _LARGEST_MANIFEST:
        raise UnusableBackup("its manifest is damaged; take another backup")
    manifest = parse(package.read(MANIFEST))
    listed = sorted([MANIFEST, *(member.path for member in manifest.members)])
    if sorted(names) != listed:
        raise UnusableBackup("it holds other files than its manifest says; take another backup")
    return manifest


def _unpack(
    package: zipfile.ZipFile, member: BackupMember, folder: Path, progress: Callable[[int], None]
) -> None:
    path = folder / member.path
    path.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with package.open(member.path) as packed, path.open("wb") as file:
        for chunk in chunks(packed):
            digest.update(chunk)
            size += len(chunk)
            file.write(chunk)
            progress(len(chunk))
    path.chmod(0o600)
    if (size, digest.hexdigest()) != (member.size, member.sha256):
        raise UnusableBackup(f"{member.path} in it is damaged (its SHA-256 differs); take another backup")


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except (*BROKEN_ZIP, OSError) as error:
        # A place before the beginning of the file, which a damaged directory names, is refused so.
        if isinstance(error, OSError) and error.errno != errno.EINVAL:
            raise
        detail = str(error) or type(error).__name__
        raise UnusableBackup(f"it is damaged, or no ZIP ({detail}); take another backup") from error


def forget_replaced(data: Path) -> None:
    """Remove the database that was replaced."""
    with suppress(FileNotFoundError):
        (data / REPLACED).unlink()
