"""The one file that each part of an index is kept in, read where it lies.

Whoosh maps that file into memory and then copies all of it there: half a gigabyte for a million passages.
Only private names of Whoosh 2.7.4 let it be read from the disk, which the system keeps in memory anyway.
"""

import os
from io import SEEK_CUR, SEEK_END, SEEK_SET, BufferedReader, RawIOBase
from typing import Any

from whoosh.codec.whoosh3 import W3Segment
from whoosh.filedb.compound import CompoundStorage
from whoosh.filedb.structfile import StructFile

# Bytes. A segment has dozens of files, each with a buffer, and what is long is read whole.
_BUFFER = 1024


class Segment(W3Segment):  # type: ignore[misc]
    def open_compound_file(self, storage: Any) -> "_Files":
        return _Files(storage, self.make_filename(self.COMPOUND_EXT))


class _Files(CompoundStorage):  # type: ignore[misc]
    def __init__(self, storage: Any, name: str) -> None:
        with storage.open_file(name) as directory:
            super().__init__(directory, use_mmap=False)
        self._disk = _Disk(storage._fpath(name))

    def open_file(self, name: str, *args: Any, **kwargs: Any) -> "_MemberFile":
        start, length = self.range(name)
        return _MemberFile(self._disk, start, length, name)

    def close(self) -> None:
        """The file itself is closed when none of its parts is read any more."""
        self.is_closed = True


class _Disk:
    """An open file, without a place to read at: threads may share it."""

    def __init__(self, path: str) -> None:
        self.number = os.open(path, os.O_RDONLY)

    def __del__(self) -> None:
        if hasattr(self, "number"):
            os.close(self.number)


class _MemberFile(StructFile):  # type: ignore[misc]
    """A file within the file."""

    def __init__(self, disk: _Disk, start: int, length: int, name: str | None = None) -> None:
        super().__init__(BufferedReader(_View(disk, start, length), _BUFFER), name)
        self._disk, self._start = disk, start
        self.is_real = False

    def get(self, position: int, length: int) -> bytes:
        return os.pread(self._disk.number, length, self._start + position)

    def subset(self, position: int, length: int, name: str | None = None) -> "_MemberFile":
        return _MemberFile(self._disk, self._start + position, length, name or self._name)


class _View(RawIOBase):
    """The same as a file of its own, for all that Whoosh reads step by step."""

    def __init__(self, disk: _Disk, start: int, length: int) -> None:
        self._disk, self._start, self._length, self._at = disk, start, length, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        base = {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: self._length}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: Any) -> int:
        wanted = max(0, min(len(buffer), self._length - self._at))
        data = os.pread(self._disk.number, wanted, self._start + self._at)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)
