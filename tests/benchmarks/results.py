"""What was measured, as tables. A ratio of times or rates is the archive's by the peer's."""

import os
from collections.abc import Mapping, Sequence
from statistics import median

import numpy as np

from tests.benchmarks.importing import Rate, Run
from tests.benchmarks.indexing import Built
from tests.benchmarks.known_item import KnownItem
from tests.benchmarks.searching import ARCHIVE, DATASETTE, Searching, Times
from tests.benchmarks.tables import head, note, row

MANY = 10_000
_LONGEST = 60


def say_import(pages: int, passages: int, first: Run, second: Run, apart: Sequence[Rate]) -> None:
    if apart:
        head("On one core, per second of the processor", "pages/s", "passages/s", "seconds")
    for rate in apart:
        row(rate.what, rate.pages / rate.seconds, rate.passages / rate.seconds, rate.seconds)
    head(
        f"import_transcripts, {os.cpu_count()} cores, by the clock",
        *("pages/s", "passages/s", "seconds", "pages", "passages"),
    )
    row("first run", pages / first.seconds, passages / first.seconds, first.seconds, pages, passages)
    row("second run, nothing new", pages / second.seconds, None, second.seconds)
    row("second run, share of the first", None, None, second.seconds / first.seconds)
    row("seconds of all processors, first run", None, None, first.cpu)
    row("largest process, MB", None, None, first.megabytes)


def say_rows(passages: int, seconds: float) -> None:
    note("\nNo documents are imported: the rows are written straight into the database, to save time.")
    note(f"{passages:,} passages made up and written in {seconds:,.0f} s")


def say_index(built: Sequence[Built]) -> None:
    head("Index", *("passages/s", "seconds", "ratio", "CPU seconds", "passages/s", "ratio"))
    own = built[0]
    for each in built:
        rate, worked = each.passages / each.seconds, each.passages / each.cpu
        mine, my_work = own.passages / own.seconds, own.passages / own.cpu
        row(each.what, rate, each.seconds, mine / rate, each.cpu, worked, my_work / worked)


def say_search(found: Searching, *, each: bool) -> None:
    every = range(len(found.asked))
    _say_times(f"Search, {len(every)} queries, {found.passages:,} passages", found, every)
    note("pages: whole, over loopback, one connection; gunicorn with one worker, Datasette in one process")
    head("  asked once, right after the start", "first", "median ms", "p95 ms", "max ms")
    for times in found.times:
        if times.cold:
            row(f"  {times.who}", times.cold[0], *_spread(times.cold))
    heavy = [number for number in every if found.hits[number] > MANY]
    if heavy:
        _say_times(f"  the {len(heavy)} with more than {MANY:,} hits", found, heavy)
    note("")
    row("archive's worker after all of them, MB", found.memory[0])
    row("archive's worker at its most, MB", found.memory[1])
    _say_differing(found)
    if each:
        _say_each(found)


def say_known(found: Mapping[str, KnownItem]) -> None:
    spans = next(iter(found.values())).spans
    head(
        f"{spans:,} times six words of a passage, typed",
        "comes first",
        "first has them",
        "MRR@10",
        "median ms",
    )
    for who, known in found.items():
        row(who, known.first, known.as_typed, known.reciprocal_rank, known.milliseconds)


def say_growth(searched: Sequence[Searching]) -> None:
    if len(searched) < 2:
        return
    ordered = sorted(searched, key=lambda each: each.passages)
    head(
        "Growth: passages",
        "median ms",
        "× smallest",
        "Datasette",
        "× smallest",
        "slowest ms",
        "MB",
        "most MB",
    )
    smallest = {who: _median(ordered[0], who) for who in (ARCHIVE, DATASETTE)}
    for each in ordered:
        columns: list[float | None] = []
        for who, least in smallest.items():
            now = _median(each, who)
            columns += [now, now / least if now and least else None]
        row(f"{each.passages:,}", *columns, max(_own(each).warm), *each.memory)
    note("\nSlowest query of the archive")
    for each in ordered:
        warm = _own(each).warm
        note(f"{each.passages:>12,}  {each.asked[warm.index(max(warm))]}")


def _say_times(title: str, found: Searching, numbers: Sequence[int]) -> None:
    head(title, "median ms", "p95 ms", "max ms", "ratio", "ratio p95", "by query")
    own = [_own(found).warm[number] for number in numbers]
    indent = " " * (len(title) - len(title.lstrip()))
    for times in found.times:
        warm = [times.warm[number] for number in numbers]
        theirs, ours = _spread(warm), _spread(own)
        by_query = median(mine / other for mine, other in zip(own, warm, strict=True))
        row(f"{indent}{times.who}", *theirs, ours[0] / theirs[0], ours[1] / theirs[1], by_query)


def _say_differing(found: Searching) -> None:
    """Queries to which archive and peers don't find about the same: their times can't be compared."""
    for query, ours, theirs in zip(found.asked, found.shown, found.hits, strict=True):
        if abs(ours - theirs) > max(5, 0.2 * theirs):
            note(f"found by the archive {ours:,}, by FTS5 {theirs:,}: {query}")


def _say_each(found: Searching) -> None:
    peer = found.of(DATASETTE)
    head("Query by query", "FTS5 hits", "archive hits", "archive ms", "Datasette", "cold ms")
    own = _own(found)
    for number, query in enumerate(found.asked):
        theirs = peer.warm[number] if peer else None
        hits = found.hits[number], found.shown[number]
        row(str(query)[:45], *hits, own.warm[number], theirs, own.cold[number])


def _own(found: Searching) -> Times:
    own = found.of(ARCHIVE)
    assert own is not None
    return own


def _median(found: Searching, who: str) -> float | None:
    times = found.of(who)
    return median(times.warm) if times else None


def _spread(milliseconds: Sequence[float]) -> tuple[float, float, float]:
    return median(milliseconds), float(np.percentile(milliseconds, 95)), max(milliseconds)
