"""Runs every measure on every archive, and prints what came out."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import importing, indexing, known_item, results, searching
from tests.benchmarks.likeness import SEEDS, Likeness, likeness_of
from tests.benchmarks.made_up import MadeUp
from tests.benchmarks.processes import on_archive
from tests.benchmarks.searching import Searching
from tests.benchmarks.tables import note

PARTS = ("import", "index", "search", "known")

# Reading and database apart, on one core, tell no more of more documents.
_ENOUGH_APART = 20_000


@dataclass(frozen=True)
class Plan:
    """What to measure. `given`: documents to import. `largest_import`: larger archives are made of rows."""

    given: Path | None
    sizes: tuple[int, ...]
    parts: frozenset[str]
    rounds: int
    stock: int
    spans: int
    largest_import: int
    each: bool


@dataclass(frozen=True)
class Archive:
    """An archive to measure: the documents given where `size` is 0, else so many made-up passages."""

    size: int
    data: Path

    @property
    def peers(self) -> Path:
        return self.data / "peers.sqlite3"

    @property
    def is_complete(self) -> bool:
        return self._mark.exists()

    def complete(self) -> None:
        self._mark.touch()

    def clear(self) -> None:
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir(parents=True)

    @property
    def _mark(self) -> Path:
        return self.data / "complete"


def report(work: Path, plan: Plan) -> None:
    """Archives that are in the folder `work` already are not made again, unless importing is measured."""
    likeness = likeness_of(plan.given or SEEDS)
    sizes = ([0] if plan.given else []) + sorted(plan.sizes)
    searched = []
    for size in sizes:
        archive = Archive(size, work / (f"{size}" if size else "given"))
        note(f"\n=== {f'{size:,} passages, made up' if size else plan.given} ===\n{_load()}")
        if found := _measure(plan, archive, likeness):
            searched.append(found)
    results.say_growth(searched)
    note(_load())


def _measure(plan: Plan, archive: Archive, likeness: Likeness) -> Searching | None:
    if "import" in plan.parts or not archive.is_complete:
        _make(plan, archive, likeness)
    if "index" in plan.parts:
        built = on_archive(archive.data, indexing.measure, archive.peers, plan.rounds, plan.stock)
        results.say_index(built)
    if not plan.parts & {"search", "known"}:
        return None
    on_archive(archive.data, indexing.make_ready, archive.peers, plan.stock)
    found = None
    if "search" in plan.parts:
        found = on_archive(archive.data, searching.measure, likeness, plan.rounds, archive.peers)
        results.say_search(found, each=plan.each)
    if "known" in plan.parts:
        results.say_known(on_archive(archive.data, known_item.measure, archive.peers, plan.spans))
    return found


def _make(plan: Plan, archive: Archive, likeness: Likeness) -> None:
    archive.clear()
    if archive.size > plan.largest_import:
        seconds = on_archive(archive.data, importing.write_rows, likeness, archive.size)
        results.say_rows(archive.size, seconds)
    elif archive.size:
        documents = archive.data / "documents"
        documents.mkdir()
        MadeUp(likeness).write(documents, archive.size)
        _import(plan, archive, documents)
        shutil.rmtree(documents)
    elif plan.given:
        _import(plan, archive, plan.given)
    archive.complete()


def _import(plan: Plan, archive: Archive, documents: Path) -> None:
    first = importing.run_import(documents, archive.data)
    if "import" not in plan.parts:
        return
    second = importing.run_import(documents, archive.data)
    pages, passages = on_archive(archive.data, importing.held)
    apart = []
    if passages <= _ENOUGH_APART:
        empty = archive.data / "apart"
        apart = on_archive(empty, importing.apart, documents)
        shutil.rmtree(empty)
    results.say_import(pages, passages, first, second, apart)


def _load() -> str:
    """How busy the machine is with other things, which rates by the clock depend on."""
    minute, five, fifteen = os.getloadavg()
    return f"load {minute:.1f} now, {five:.1f} in five minutes, {fifteen:.1f} in fifteen"
