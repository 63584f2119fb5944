"""Runs every measure, the archive and its peers in turn, and prints the table."""

import os
import sys
from pathlib import Path

from django.core.management import call_command

from archive.models import Passage
from archive.search_indexes import PassageIndex, documents
from tests.benchmarks.documents import Generator
from tests.benchmarks.measures import apart, run_import
from tests.benchmarks.peers import FullText, Stock
from tests.benchmarks.queries import ask_archive, best_of_archive, known_item, latency, queries


def say(*columns: object) -> None:
    what, *rest = columns
    if all(isinstance(each, str) for each in rest):  # the head of a table
        sys.stdout.write("\n")
    sys.stdout.write(f"{what!s:<44}" + "".join(f"{_shown(each):>14}" for each in rest) + "\n")
    sys.stdout.flush()


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:,.0f}" if value >= 100 else f"{value:,.2f}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def report(work: Path, folder: Path | None, pages: int, stock_passages: int) -> None:
    """`stock_passages`: how many stock haystack is given, which gets slower with each."""
    if folder is None:
        folder = work / "documents"
        folder.mkdir()
        Generator().write(folder, pages)
    index_rate = _import(work, folder)
    _peers(work, index_rate, stock_passages)


def _import(work: Path, folder: Path) -> float:
    """Prints how fast documents come in; returns passages a second of the index."""
    # While this process is small: what it forks counts its memory as its own.
    first, second = (run_import(folder, work / "whole") for _ in range(2))
    call_command("migrate", verbosity=0)
    say("On one core, per second of the processor", "pages/s", "passages/s", "seconds")
    rates = apart(folder)
    for rate in rates:
        say(rate.what, rate.pages / rate.seconds, rate.passages / rate.seconds, rate.seconds)
    whole = rates[0]
    say(f"import_transcripts, {os.cpu_count()} cores, by the clock", "pages/s", "passages/s", "seconds")
    say("first run", whole.pages / first.seconds, whole.passages / first.seconds, first.seconds)
    say("second run, nothing new", whole.pages / second.seconds, "", second.seconds)
    say("second run, share of the first", "", "", second.seconds / first.seconds)
    say("seconds of all processors, first run", "", "", first.cpu)
    say("largest process, MB", "", "", first.megabytes)
    return rates[-1].passages / rates[-1].seconds


def _peers(work: Path, index_rate: float, stock_passages: int) -> None:
    every = list(documents(PassageIndex().index_queryset().order_by("pk")))
    full_text = FullText(work / "fts5.sqlite3")
    stock = Stock(min(stock_passages, len(every)))
    say("Index, on one core", "passages/s", "ratio")
    say("archive", index_rate, 1.0)
    for name, peer_rate in (
        ("SQLite FTS5", len(every) / full_text.build(every)),
        (f"stock haystack ({stock.passages:,} passages)", stock.passages / stock.build()),
    ):
        say(name, peer_rate, index_rate / peer_rate)

    asked = queries(every)
    own = latency(asked, ask_archive)
    say(
        f"Search, {len(asked)} queries, {Passage.objects.count():,} passages",
        "median ms",
        "p95 ms",
        "ratio",
        "ratio p95",
    )
    say("archive, page with five facets", own.median, own.p95, 1.0, 1.0)
    for name, ask in (
        ("FTS5, page with five facets", full_text.search),
        ("FTS5, page without facets", lambda query: full_text.search(query, facets=False)),
        (f"stock haystack ({stock.passages:,} passages)", stock.search),
    ):
        peer = latency(asked, ask)
        say(name, peer.median, peer.p95, own.median / peer.median, own.p95 / peer.p95)

    say("Six words of a passage, typed without quotes", "comes first", "MRR@10")
    for name, best in (("archive", best_of_archive), ("FTS5, bm25", full_text.best)):
        known = known_item(every, best)
        say(name, known.first, known.reciprocal_rank)
