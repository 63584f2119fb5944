"""The folder of an index on disk: whole generations in folders of their own, one of them current.

    index/CURRENT                 the name of the current generation
    index/<version>-<random>/     a Whoosh index
    index/write.lock              held by the one process that writes

A new generation is built beside the old one, which goes on answering; replacing CURRENT swaps them
in one step. The version in the name tells the schema and the analysis that the index was made with,
so that one made otherwise counts as none.
"""

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import FileIndex
from whoosh.util.filelock import FileLock, try_for

from archive.search.types import IndexBusy, IndexUnavailable
from archive.search.whoosh_store.analysis import VERSION


class IndexFolder:
    def __init__(self, path: Path, schema: Schema, lock_wait: float = 60.0) -> None:
        self.path = path
        self.schema = schema
        self.lock_wait = lock_wait
        self.version = _version(schema)
        self._held: WriteLock | None = None

    def current(self) -> str:
        """The name of the current generation."""
        try:
            name = (self.path / "CURRENT").read_text(encoding="ascii").strip()
        except FileNotFoundError:
            raise IndexUnavailable("There is no index.") from None
        except (OSError, UnicodeDecodeError) as error:
            raise IndexUnavailable(f"The index can't be read: {error}") from error
        if name.rpartition("-")[0] != self.version:
            raise IndexUnavailable("The index was made by another version of this program.")
        return name

    def open(self, name: str) -> FileIndex:
        """Raises IndexUnavailable whatever is wrong with the files: Whoosh raises all kinds of errors."""
        try:
            return FileIndex(FileStorage(str(self.path / name)), schema=self.schema)
        except Exception as error:
            raise IndexUnavailable(f"The index can't be read: {error}") from error

    def create(self) -> tuple[str, FileIndex]:
        """A new, empty generation, which is not current yet."""
        name = f"{self.version}-{secrets.token_hex(6)}"
        (self.path / name).mkdir(parents=True)
        return name, FileIndex.create(FileStorage(str(self.path / name)), self.schema)

    def make_current(self, name: str) -> None:
        """Swap generations and remove the others. Those who still read them hold them open."""
        draft = self.path / f"CURRENT.{name}"
        draft.write_text(name, encoding="ascii")
        draft.replace(self.path / "CURRENT")
        self._sweep(name)

    def _sweep(self, name: str) -> None:
        for folder in self.path.iterdir():
            if folder.is_dir() and folder.name != name:
                self.remove(folder.name)

    def remove(self, name: str) -> None:
        shutil.rmtree(self.path / name, ignore_errors=True)

    @contextmanager
    def writing(self) -> Iterator["WriteLock"]:
        """Hold the lock on the index, or raise IndexBusy after waiting for it.

        Who holds it already may take it again: a thread has its own backend, and that its own folder.
        """
        if self._held:
            yield self._held
            return
        self.path.mkdir(parents=True, exist_ok=True)
        lock = FileLock(str(self.path / "write.lock"))
        if not try_for(lock.acquire, timeout=self.lock_wait, delay=0.05):
            raise IndexBusy(
                f"Another process has been writing the index in {self.path} for {self.lock_wait:.0f} seconds."
                " Wait for it to end, then run manage.py update_index."
            )
        self._held = WriteLock(lock)
        try:
            with suppress(IndexUnavailable):
                self._sweep(self.current())  # whoever was killed in a rebuild has left a half one
            yield self._held
        finally:
            self._held = None
            lock.release()


def segment_files(index: FileIndex) -> list[str]:
    """The names of the files that hold the documents of the index as it stands."""
    return [segment.make_filename(segment.COMPOUND_EXT) for segment in index._segments()]


class WriteLock:
    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

    def leave_to_parent(self) -> None:
        """For a forked child, so that the lock ends with the parent even if that is killed."""
        os.close(self._lock.fd)
        self._lock.fd = None


def _version(schema: Schema) -> str:
    fields = [
        (name, type(field).__name__, type(field.format).__name__, type(field.analyzer).__name__)
        for name, field in schema.items()
    ]
    boosts = [float(getattr(field.format, "field_boost", 1.0)) for _, field in schema.items()]
    return hashlib.sha256(repr((VERSION, fields, boosts)).encode()).hexdigest()[:12]
