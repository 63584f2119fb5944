"""The manifest of a backup: what is in it, by which version of the archive, with which hashes. Pure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import Any

FORMAT = "transcript-archive-backup"
FORMAT_VERSION = 1
MANIFEST = "manifest.json"
DATABASE = "database.sqlite3"
FILES = "files/"
"""The folder of the ZIP that holds the files of the data folder."""


class UnusableBackup(Exception):
    """A file is no backup, or a damaged one, or made by a newer archive. The message says what to do."""


@dataclass(frozen=True, slots=True)
class BackupMember:
    """A member of the ZIP: its path there, size in bytes and SHA-256."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """`archive`: version of the archive. `made`: ISO 8601, UTC. `migrations`: applied, as "app.name"."""

    archive: str
    made: str
    migrations: tuple[str, ...]
    members: tuple[BackupMember, ...]

    def as_json(self) -> str:
        head = {"format": FORMAT, "format_version": FORMAT_VERSION}
        return json.dumps(head | asdict(self), ensure_ascii=False, indent=1) + "\n"

    @property
    def size(self) -> int:
        """Bytes of all members, unpacked."""
        return sum(member.size for member in self.members)

    def newer_than(self, known: Sequence[str]) -> list[str]:
        """Migrations of the database in the backup that are not `known`."""
        return sorted(set(self.migrations) - set(known))


def parse(data: bytes) -> Manifest:
    """Raises UnusableBackup."""
    try:
        fields = json.loads(data)
        if fields["format"] != FORMAT:
            raise UnusableBackup("it is no backup of a transcript archive")
        if fields["format_version"] > FORMAT_VERSION:
            raise UnusableBackup(
                f"it was made by the newer version {fields['archive']} of the archive; update this one first"
            )
        members = tuple(_member(each) for each in fields["members"])
        manifest = Manifest(
            str(fields["archive"]), str(fields["made"]), tuple(map(str, fields["migrations"])), members
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnusableBackup(
            f"its manifest can't be read ({type(error).__name__}); take another backup"
        ) from error
    paths = [member.path for member in members]
    if paths.count(DATABASE) != 1 or len(set(paths)) != len(paths):
        raise UnusableBackup("its manifest is damaged; take another backup")
    return manifest


def _member(fields: Mapping[str, Any]) -> BackupMember:
    path = str(fields["path"])
    parts = PurePosixPath(path).parts
    safe = path == "/".join(parts) and not set(parts) & {"..", ".", "/"} and "\\" not in path
    if not safe or not (path == DATABASE or path.startswith(FILES)):
        raise UnusableBackup(f"it holds a file at {path!r}, which no backup does")
    return BackupMember(path, int(fields["size"]), str(fields["sha256"]))
