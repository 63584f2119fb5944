"""The pages that are asked for: the archive's from gunicorn, and Datasette's for the same question."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlencode

from tests.benchmarks.fts5 import PAGE, TABLE
from tests.benchmarks.processes import Client, Server, serving
from tests.benchmarks.queries import EVERY_TEXT, Query

# One worker that keeps connections open. A page that is asked first, and searches nothing.
_GUNICORN = "--workers 1 --worker-class gthread --threads 1 --keep-alive 600 --timeout 600".split()
_GUNICORN += "--limit-request-line 0 --log-level error".split()
_SEARCH = "/search/"
_HEAD = re.compile(r"<h1[^>]*>\s*([\d,]*)")

# Datasette by its own limits would leave out what takes long, and would guess at more facets.
_DATASETTE = ["--setting", "sql_time_limit_ms", "600000", "--setting", "facet_time_limit_ms", "600000"]
_DATASETTE += ["--setting", "suggest_facets", "off"]
_DATASETTE_FACETS = ("speaker", "year")
_ROWS = re.compile(r"([\d,]+) rows?\s")
_PLAIN = re.compile(r"[\w ]+")
_OPERATOR = re.compile(r"\b(?:AND|OR|NOT)\b")


class ArchivePages:
    def __init__(self, server: Server) -> None:
        self.server = server

    def ask(self, query: Query) -> str:
        return self.server.client.get(
            f"{_SEARCH}?{urlencode({'q': query.text, **EVERY_TEXT, **query.filters})}"
        )

    def check(self, query: Query, hits: int) -> None:
        """That the page says how many there are, and shows them; raises RuntimeError."""
        page = self.ask(query)
        head = _HEAD.search(page)
        if head is None or (hits and head[1] != f"{hits:,}"):
            raise RuntimeError(f"the archive's page for {query} does not say that {hits} were found")
        if hits and ("<blockquote" not in page or "<mark>" not in page):
            raise RuntimeError(f"the archive's page for {query} lacks quotes")


class DatasettePages:
    def __init__(self, client: Client, database: str) -> None:
        self._client, self._database = client, database

    def ask(self, query: Query) -> str:
        asked = [("_search", query.fts5), ("_size", str(PAGE)), *query.filters.items()]
        asked += [("_facet", name) for name in _DATASETTE_FACETS]
        if not _PLAIN.fullmatch(query.fts5) or _OPERATOR.search(query.fts5):
            asked.append(("_searchmode", "raw"))
        return self._client.get(f"/{self._database}/{TABLE}?{urlencode(asked)}")

    def check(self, query: Query, hits: int) -> None:
        """That the page has what FTS5 finds, with its facets; raises RuntimeError."""
        page = self.ask(query)
        rows = _ROWS.search(page)
        if hits and (rows is None or int(rows[1].replace(",", "")) != hits):
            raise RuntimeError(f"Datasette's page for {query} does not show {hits} rows")
        if page.count('<td class="col-id') < min(hits, PAGE):
            raise RuntimeError(f"Datasette's page for {query} lacks rows")
        if hits and not all(f'data-column="{name}"' in page for name in _DATASETTE_FACETS):
            raise RuntimeError(f"Datasette's page for {query} lacks facets")


@contextmanager
def archive(data: Path) -> Iterator[ArchivePages]:
    arguments = ["archive.wsgi", "--bind", "127.0.0.1:{port}", *_GUNICORN]
    with serving("gunicorn", *arguments, first=_SEARCH, data=data) as server:
        yield ArchivePages(server)


@contextmanager
def datasette(database: Path) -> Iterator[DatasettePages | None]:
    """None where it is not installed."""
    if find_spec("datasette") is None:
        yield None
        return
    arguments = ["serve", "--immutable", str(database), "--port", "{port}", *_DATASETTE]
    with serving("datasette", *arguments, first="/-/versions.json") as server:
        yield DatasettePages(server.client, database.stem)
