"""How fast an archive is indexed, by the clock: on all cores, on one, and by its peers."""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from unittest.mock import patch

from archive.search.api import search
from archive.search.indexing import updates as indexing
from tests.benchmarks import fts5, passages, stock

# Above this number of passages a build is timed but once.
_LONG = 200_000


@dataclass(frozen=True)
class Built:
    """How many passages, in how many seconds by the clock, and of all processors."""

    what: str
    passages: int
    seconds: float
    cpu: float


def measure(peers: Path, rounds: int, stock_passages: int) -> list[Built]:
    """The archive's index stays as it is built last; so do the peers'."""
    count = passages.count()
    times = 1 if count > _LONG else max(1, rounds)
    with patch.object(indexing, "usable_processes", lambda: 1):
        one_core = _built("archive, one core", count, indexing.rebuild, times)
    return [
        one_core,
        _built(f"archive, {os.cpu_count()} cores (rebuild_index)", count, indexing.rebuild, times),
        _built("SQLite FTS5", count, lambda: fts5.build(peers), times),
        _stock(min(stock_passages, count)),
    ]


def make_ready(peers: Path, stock_passages: int) -> None:
    """Build whatever search needs and nobody built yet."""
    if not search("any").answered:
        indexing.rebuild()
    if not peers.exists():
        fts5.build(peers)
    fts5.finish(peers)
    if not stock.held():
        stock.build(stock_passages)


def _stock(count: int) -> Built:
    return _built(f"stock haystack, {count:,} passages", count, lambda: stock.build(count), 1)


def _built(what: str, count: int, work: Callable[[], object], rounds: int) -> Built:
    taken = []
    for _ in range(rounds):
        start, before = time.perf_counter(), _of_processors()
        work()
        taken.append((time.perf_counter() - start, _of_processors() - before))
    return Built(what, count, median(each for each, _ in taken), median(each for _, each in taken))


def _of_processors() -> float:
    return sum(os.times()[:4])
