"""An index opened for searching.

A snapshot is kept until the index changes; opening one reads the columns into memory, for all threads
together.
"""

import threading
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from whoosh.fields import Schema
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader

from archive.comparing.checksums import Damaged, check
from archive.search.execute.columns import Mask
from archive.search.execute.postings import TEXT_NUMBERS
from archive.search.execute.searcher import IndexContents, Searcher
from archive.search.types import IndexUnavailable
from archive.search.whoosh_store.columns import is_string, numeric_column, string_column
from archive.search.whoosh_store.folder import IndexFolder, segment_files
from archive.search.whoosh_store.postings import SegmentPostings
from archive.search.whoosh_store.terms import terms


class IndexSnapshot(Searcher):
    def __init__(self, index: FileIndex, name: str) -> None:
        self.name = name
        self._index = index
        # Asked before the files are read: a change in between is seen at the next search.
        self.generation = index.latest_generation()
        self._reader = index.reader()
        readers = [reader for reader, _ in self._reader.leaf_readers() if isinstance(reader, SegmentReader)]
        super().__init__(_contents(readers, index.schema))

    def is_current(self) -> bool:
        return bool(self._index.latest_generation() == self.generation)


def _contents(readers: list[SegmentReader], schema: Schema) -> IndexContents:
    return IndexContents(
        postings=SegmentPostings(readers),
        alive=_alive(readers),
        numbers=lambda name: numeric_column(readers, name),
        strings={name: string_column(readers, name) for name, each in schema.items() if is_string(each)},
        terms=lambda field: terms(readers, field),
        texts=lambda: _texts(readers),
    )


def _texts(readers: list[SegmentReader]) -> NDArray[np.uint64]:
    """The two numbers of each text as one; read when they are first asked for, and not kept."""
    high, low = TEXT_NUMBERS
    texts = numeric_column(readers, high).astype(np.uint64)
    # In place: each array is as large as the archive.
    texts <<= np.uint64(32)
    texts |= numeric_column(readers, low)
    return texts


def _alive(readers: list[SegmentReader]) -> Mask:
    """All documents but the deleted ones."""
    alive = np.ones(sum(reader.doc_count_all() for reader in readers), bool)
    first = 0
    for reader in readers:
        alive[[first + doc for doc in reader._perdoc.deleted_docs()]] = False
        first += reader.doc_count_all()
    return alive


_open: dict[Path, IndexSnapshot] = {}
_opening = threading.Lock()


def current_snapshot(folder: IndexFolder) -> IndexSnapshot:
    """The index as it stands now; raises IndexUnavailable."""
    name = folder.current()
    with _opening:
        snapshot = _open.get(folder.path)
        if snapshot is None or snapshot.name != name or not snapshot.is_current():
            snapshot = _open[folder.path] = _opened(folder, name)
        return snapshot


def _opened(folder: IndexFolder, name: str) -> IndexSnapshot:
    files = folder.path / name
    try:
        # First the table of contents: Whoosh leaves one that it can't read open.
        check(files, [path.name for path in files.glob("*.toc")])
        index = folder.open(name)
        check(files, segment_files(index))
        return IndexSnapshot(index, name)
    except IndexUnavailable:
        raise
    except Damaged as error:
        raise IndexUnavailable(f"{error} Run manage.py verify_index --repair.") from error
    except Exception as error:  # damaged files make Whoosh fail in every way there is
        raise IndexUnavailable(f"The index can't be read: {error!r}") from error
