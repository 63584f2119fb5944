"""The same passages in SQLite's FTS5: asked by hand, and served by Datasette."""

# ruff: noqa: S608 - all names in statements are our own

import re
import sqlite3
from pathlib import Path
from typing import Any

from tests.benchmarks.passages import COLUMNS, batches
from tests.benchmarks.queries import Query

TABLE = "passages"
PAGE = 20
FACETS = ("speaker", "year", "place", "kind", "language")
FILTERED = ("speaker", "year", "place", "kind")

_TYPES = {"id": "INTEGER PRIMARY KEY", "year": "INTEGER"}


def build(path: Path) -> None:
    """A table with the columns that a page shows, and its words in FTS5."""
    path.unlink(missing_ok=True)
    database = sqlite3.connect(path)
    columns = ", ".join(f"{name} {_TYPES.get(name, 'TEXT')}" for name in COLUMNS)
    database.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
        f"CREATE TABLE {TABLE} ({columns});"
        f"CREATE VIRTUAL TABLE {TABLE}_fts USING fts5"
        # Written so, Datasette knows it again.
        f' (passage, content="{TABLE}", content_rowid="id", tokenize=\'porter unicode61\');'
    )
    marks = ", ".join("?" * len(COLUMNS))
    for batch in batches():
        with database:
            database.executemany(f"INSERT INTO {TABLE} VALUES ({marks})", batch)
            words = [(key, text) for key, text, *_ in batch]
            database.executemany(f"INSERT INTO {TABLE}_fts (rowid, passage) VALUES (?, ?)", words)
    database.close()


def finish(path: Path) -> None:
    """What makes FTS5 answer faster. An index for each facet would not: Datasette took a fifth longer."""
    database = sqlite3.connect(path)
    with database:
        database.execute(f"INSERT INTO {TABLE}_fts ({TABLE}_fts) VALUES ('optimize')")
    database.execute("PRAGMA journal_mode = DELETE")
    database.close()


class FullText:
    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)

    def ask(self, query: Query, *, facets: bool = True) -> int:
        """A page of snippets, the number of all hits, which is returned, and the facets."""
        # CROSS JOIN keeps the order of the two: first what matches, then what is known of it.
        joined = f"{TABLE}_fts CROSS JOIN {TABLE} ON id = {TABLE}_fts.rowid WHERE {TABLE}_fts MATCH ?"
        values: list[Any] = [query.fts5]
        for name, value in query.filters.items():
            joined += f" AND {name} = ?"
            values.append(value)
        columns = ", ".join(name for name in COLUMNS if name != "passage")
        self._all(
            f"SELECT {columns}, snippet({TABLE}_fts, 0, '<mark>', '</mark>', '…', 48)"
            f" FROM {joined} ORDER BY bm25({TABLE}_fts) LIMIT {PAGE}",
            values,
        )
        for name in FACETS if facets else ():
            self._all(f"SELECT {name}, count(*) FROM {joined} GROUP BY 1 ORDER BY 2 DESC LIMIT 50", values)
        return int(self._all(f"SELECT count(*) FROM {joined}", values)[0][0])

    def best(self, words: str, count: int) -> list[int]:
        """The passages that fit best, all words required."""
        wanted = " ".join(f'"{word}"' for word in re.findall(r"\w+", words))
        rows = self._all(
            f"SELECT rowid FROM {TABLE}_fts WHERE {TABLE}_fts MATCH ? ORDER BY bm25({TABLE}_fts)"
            f" LIMIT {count}",
            [wanted],
        )
        return [key for (key,) in rows]

    def _all(self, sql: str, values: list[Any]) -> list[Any]:
        return self._database.execute(sql, values).fetchall()
