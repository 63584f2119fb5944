"""An index opened for searching, and one search in it.

A snapshot is kept until the index changes; opening one reads the columns into memory, for all
threads together. Whoosh's files have a place that they read at, so one thread searches at a time:
under Python's own lock that costs nothing.
"""

import datetime
import heapq
import threading
from array import array
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from whoosh.index import FileIndex
from whoosh.reading import SegmentReader

from archive.search.columns import Values, moment, next_day, numeric_column, value_column
from archive.search.folder import IndexFolder, IndexUnavailable
from archive.search.matching import Matcher
from archive.search.nearness import CANDIDATES, nearness, typed_runs
from archive.search.postings import Postings
from archive.search.query import Node

FACETS = ("speaker", "year", "place", "kind", "language")
_BY_VALUE = ("speaker", "place", "kind", "language")

_NARRATION = 0.7
"""What the words of a page about a meeting count for, beside words that were spoken there."""


@dataclass(frozen=True)
class Search:
    """What to look for. `root` None means every passage; `since` and `until` are both included."""

    root: Node | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    year: int | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    sort: str = "relevance"
    start: int = 0
    end: int = 20


@dataclass(frozen=True)
class Found:
    """Keys of the passages of the page, in order; how many there are in all; counts by whole values."""

    passages: list[int]
    total: int
    facets: dict[str, list[tuple[str, int]]]


@runtime_checkable
class Finder(Protocol):
    """An engine that takes the archive's own queries."""

    def find(self, wanted: Search) -> Found: ...


class Snapshot:
    def __init__(self, index: FileIndex, name: str) -> None:
        self.name = name
        self._index = index
        # Asked before the files are read: a change in between is seen at the next search.
        self.generation = index.latest_generation()
        self._reader = index.reader()
        readers = [reader for reader, _ in self._reader.leaf_readers()]
        self._readers: list[SegmentReader] = [r for r in readers if isinstance(r, SegmentReader)]
        self._postings = Postings(self._readers)
        self._deleted = _deleted(self._readers)
        self._everything = set(range(sum(r.doc_count_all() for r in self._readers))) - self._deleted
        self._passage = self._numbers("passage")
        self._year = self._numbers("year")
        self._moment = self._numbers("moment")
        self._meeting = self._numbers("meeting")
        self._order = self._numbers("order")
        self._length = self._numbers("length")
        self._mean_length = sum(self._length) / max(1, len(self._length))
        self._values = {name: value_column(self._readers, name) for name in _BY_VALUE}
        self._narration = self._postings.counts("utterance_kind", b"narration").keys()
        self._lock = threading.Lock()

    def is_current(self) -> bool:
        return bool(self._index.latest_generation() == self.generation)

    def meetings(self) -> dict[int, int]:
        """How many passages of each meeting the index holds."""
        return Counter(self._meeting[doc] for doc in self._everything)

    def search(self, wanted: Search) -> Found:
        with self._lock:
            matcher = Matcher(self._postings, self._everything, self._length, self._mean_length)
            docs = self._everything if wanted.root is None else matcher.find(wanted.root) - self._deleted
            docs = self._filtered(docs, wanted)
            ordered = self._ordered(docs, wanted, matcher)
            passages = [self._passage[doc] for doc in ordered[wanted.start :]]
            return Found(passages, len(docs), self._facets(docs))

    def _numbers(self, name: str) -> "array[int]":
        return numeric_column(self._readers, name)

    def _filtered(self, docs: set[int], wanted: Search) -> set[int]:
        for name, value in wanted.values.items():
            column = self._values[name]
            if value not in column.names:
                return set()
            number, numbers = column.names.index(value), column.numbers
            docs = {doc for doc in docs if numbers[doc] == number}
        if wanted.year is not None:
            docs = {doc for doc in docs if self._year[doc] == wanted.year}
        if wanted.since is not None:
            first = moment(wanted.since)
            docs = {doc for doc in docs if self._moment[doc] >= first}
        if wanted.until is not None:
            past = next_day(wanted.until)
            docs = {doc for doc in docs if self._moment[doc] < past}
        return docs

    def _ordered(self, docs: set[int], wanted: Search, matcher: Matcher) -> list[int]:
        """The first documents of the order asked for, up to the end of the page. Never by chance:
        what fits equally well comes newest first, and passages of a meeting as they were spoken."""
        if wanted.start >= len(docs):
            return []
        moments, meetings, orders = self._moment, self._meeting, self._order

        def oldest(doc: int) -> tuple[float, ...]:
            return moments[doc], meetings[doc], orders[doc]

        def newest(doc: int) -> tuple[float, ...]:
            return -moments[doc], -meetings[doc], orders[doc]

        key: Callable[[int], tuple[float, ...]] = oldest if wanted.sort == "oldest" else newest
        if wanted.sort == "relevance" and wanted.root is not None:
            scores = matcher.scores(docs)
            for doc in self._narration & docs:
                scores[doc] *= _NARRATION

            def best(doc: int) -> tuple[float, ...]:
                return -scores[doc], *newest(doc)

            key = best
            runs = typed_runs(wanted.root)
            docs = _best(scores, max(wanted.end, CANDIDATES if runs else 1))
            if runs:
                # These are put in a new order among themselves; none falls behind the others.
                first = heapq.nsmallest(CANDIDATES, docs, key=best)
                for doc, bonus in nearness(self._postings, runs, first, matcher.idf).items():
                    scores[doc] += bonus
        return heapq.nsmallest(wanted.end, docs, key=key)

    def _facets(self, docs: set[int]) -> dict[str, list[tuple[str, int]]]:
        years = Counter(map(self._year.__getitem__, docs))
        facets = {"year": [(str(year), count) for year, count in sorted(years.items(), reverse=True)]}
        for name, column in self._values.items():
            facets[name] = _counted(column, docs)
        return facets


def _best(scores: dict[int, float], count: int) -> set[int]:
    """The documents of the highest scores. Ties at the end are all kept, for their own order to decide."""
    if len(scores) <= count:
        return set(scores)
    least = heapq.nlargest(count, scores.values())[-1]
    return {doc for doc, score in scores.items() if score >= least}


def _counted(column: Values, docs: set[int]) -> list[tuple[str, int]]:
    """Values with counts, the most frequent first, without those that have no value."""
    counts = Counter(map(column.numbers.__getitem__, docs))
    named = [(column.names[number], count) for number, count in counts.items() if column.names[number]]
    return sorted(named, key=lambda pair: (-pair[1], pair[0]))


def _deleted(readers: list[SegmentReader]) -> set[int]:
    deleted: set[int] = set()
    first = 0
    for reader in readers:
        deleted.update(first + doc for doc in reader._perdoc.deleted_docs())
        first += reader.doc_count_all()
    return deleted


_open: dict[Path, Snapshot] = {}
_opening = threading.Lock()


def current_snapshot(folder: IndexFolder) -> Snapshot:
    """The index as it stands now; raises IndexUnavailable."""
    name = folder.current()
    with _opening:
        snapshot = _open.get(folder.path)
        if snapshot is None or snapshot.name != name or not snapshot.is_current():
            snapshot = _open[folder.path] = _opened(folder, name)
        return snapshot


def _opened(folder: IndexFolder, name: str) -> Snapshot:
    index = folder.open(name)
    try:
        return Snapshot(index, name)
    except Exception as error:  # damaged files make Whoosh fail in every way there is
        raise IndexUnavailable(f"The index can't be read: {error!r}") from error
