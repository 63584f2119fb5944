"""The search page through a web server, beside its peers, each asked the same in turn."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from urllib.parse import urlencode

from django.conf import settings
from django.http import QueryDict

from archive.search.api import search
from archive.web.search.forms import SearchForm
from tests.benchmarks import fts5, pages, passages, stock
from tests.benchmarks.likeness import Likeness
from tests.benchmarks.processes import megabytes
from tests.benchmarks.queries import EVERY_TEXT, Query, queries

ARCHIVE, DATASETTE = "archive, page", "Datasette, page with two facets"


@dataclass(frozen=True)
class Times:
    """Milliseconds of each query: the median of its rounds, and what the first took after the start."""

    who: str
    warm: tuple[float, ...]
    cold: tuple[float, ...] = ()


@dataclass(frozen=True)
class Searching:
    """`hits` of each query as FTS5 counts them, `shown` as the archive does. `memory`: megabytes of the
    worker after all of them, and at its most."""

    passages: int
    asked: tuple[Query, ...]
    hits: tuple[int, ...]
    shown: tuple[int, ...]
    times: tuple[Times, ...]
    memory: tuple[float, float]

    def of(self, who: str) -> Times | None:
        return next((each for each in self.times if each.who == who), None)


@dataclass(frozen=True)
class Spread:
    median: float
    p95: float
    most: float


def spread(milliseconds: Sequence[float]) -> Spread:
    several = [*milliseconds, *milliseconds[:1]]
    return Spread(median(milliseconds), quantiles(several, n=20, method="inclusive")[-1], max(milliseconds))


def measure(likeness: Likeness, rounds: int, peers: Path) -> Searching:
    texts = [text for _, text in passages.sample(50, seed=3)]
    asked = queries(likeness, texts, {name: passages.commonest(name) for name in fts5.FILTERED})
    full_text = fts5.FullText(peers)
    hits = [full_text.ask(query) for query in asked]
    ways: dict[str, Callable[[Query], object]] = {}
    cold: dict[str, list[float]] = {}
    with ExitStack() as stack:
        own = stack.enter_context(pages.archive(settings.DATA_DIR))
        ways[ARCHIVE] = own.ask
        cold[ARCHIVE] = [_timed(own.ask, query) for query in asked]
        shown = [_in_process(query) for query in asked]
        for query, count in zip(asked, shown, strict=True):
            own.check(query, count)
        ways["archive in process, search alone"] = _in_process
        if peer := stack.enter_context(pages.datasette(peers)):
            ways[DATASETTE] = peer.ask
            cold[DATASETTE] = [_timed(peer.ask, query) for query in asked]
            for query, count in zip(asked, hits, strict=True):
                peer.check(query, count)
        ways["FTS5 in process, snippets, five facets"] = full_text.ask
        ways["FTS5 in process, snippets, no facets"] = lambda query: full_text.ask(query, facets=False)
        ways[f"stock haystack in process, {stock.held():,} passages"] = stock.ask
        warm = _warm(ways, asked, rounds)
        worker = own.server.worker()
        memory = megabytes(worker, "VmRSS"), megabytes(worker, "VmHWM")
    times = [Times(who, warm[who], tuple(cold.get(who, ()))) for who in ways]
    return Searching(passages.count(), tuple(asked), tuple(hits), tuple(shown), tuple(times), memory)


def _in_process(query: Query) -> int:
    form = SearchForm(QueryDict(urlencode({"q": query.text, **EVERY_TEXT, **query.filters})))
    return search(form.text, form.filters()).total


def _warm(
    ways: dict[str, Callable[[Query], object]], asked: Sequence[Query], rounds: int
) -> dict[str, tuple[float, ...]]:
    taken: dict[str, list[list[float]]] = {who: [] for who in ways}
    for number in range(rounds + 1):
        for who, ask in ways.items():
            times = [_timed(ask, query) for query in asked]
            if number or not rounds:  # the first round brings what is needed into memory
                taken[who].append(times)
    return {who: tuple(map(median, zip(*every, strict=True))) for who, every in taken.items()}


def _timed(ask: Callable[[Query], object], query: Query) -> float:
    start = perf_counter()
    ask(query)
    return (perf_counter() - start) * 1000
