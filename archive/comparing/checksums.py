"""Checksums of the files of an index, by which damage is told from an index that only finds little.

The files of an index are never changed once they are written, so that a checksum holds as long as its file.
"""

import json
import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from zlib import crc32

FILE = "CHECKSUMS"
_CHUNK = 1 << 20


class Damaged(Exception):
    """A file of the index is not what was written."""


def record(folder: Path) -> None:
    """Write down the checksums of all files in the folder. Those that are known are not computed again."""
    try:
        known = recorded(folder)
    except Damaged:
        known = {}
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith(FILE))
    sums = {path.name: known[path.name] if path.name in known else checksum_of(path) for path in files}
    draft = folder / f"{FILE}.{os.getpid()}"
    draft.write_text(json.dumps({"files": sums, "checksum": of_mapping(sums)}), encoding="ascii")
    draft.replace(folder / FILE)


def recorded(folder: Path) -> dict[str, int]:
    """The checksums by file name; none where none were written. Raises Damaged."""
    try:
        state = json.loads((folder / FILE).read_text(encoding="ascii"))
        sums: dict[str, int] = state["files"]
        if state["checksum"] != of_mapping(sums):
            raise Damaged(f"{folder / FILE} is damaged.")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Damaged(f"{folder / FILE} is damaged: {error}") from error
    return sums


def check(folder: Path, names: Iterable[str]) -> None:
    """Compare these files with what was written down of them, where anything was. Raises Damaged.

    Whoever was killed between writing a file and its checksum has left a file without one.
    """
    sums = recorded(folder)
    compare(folder, {name: sums[name] for name in names if name in sums})


def compare(folder: Path, sums: Mapping[str, int]) -> None:
    """Raises Damaged where a file has another checksum, or can't be read. Whether one is gone is for whoever
    opens it to find: it may just have given way to another."""
    for name, expected in sums.items():
        path = folder / name
        try:
            stat = path.stat()
            found = _checksum_of(path, stat.st_ino, stat.st_mtime_ns, stat.st_size)
        except FileNotFoundError:
            continue
        except OSError as error:
            raise Damaged(f"{path} can't be read: {error}") from error
        if found != expected:
            raise Damaged(f"{path} is damaged.")


def checksum_of(path: Path) -> int:
    """CRC-32 of a file."""
    found = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found = crc32(chunk, found)
    return found


@lru_cache(maxsize=4096)
def _checksum_of(path: Path, inode: int, time: int, size: int) -> int:
    """A file that is opened again unchanged is not read again."""
    return checksum_of(path)


def of_mapping(sums: object) -> int:
    """CRC-32 of what JSON can hold, whatever the order of its names."""
    return crc32(json.dumps(sums, sort_keys=True).encode("ascii"))
