"""What others would do with the same passages: stock haystack over Whoosh, and SQLite's FTS5 by hand."""

# ruff: noqa: S608 - all names in statements are our own

import re
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from haystack import connections, indexes
from haystack.query import SearchQuerySet

from archive.models import Passage
from archive.search_indexes import PassageIndex
from tests.benchmarks.queries import Query

FACETS = ("speaker", "year", "place", "kind", "language")
_PAGE = 20


class StockIndex(indexes.SearchIndex, indexes.Indexable):  # type: ignore[misc]
    """As haystack's own documentation would have it declared."""

    text = indexes.CharField(document=True, model_attr="text")
    speaker = indexes.CharField(model_attr="utterance__speaker__slug", null=True, faceted=True)
    year = indexes.IntegerField(model_attr="utterance__meeting__date__year", faceted=True)
    place = indexes.CharField(model_attr="utterance__meeting__place", faceted=True)
    kind = indexes.CharField(model_attr="utterance__meeting__kind", faceted=True)
    language = indexes.CharField(model_attr="utterance__meeting__language", faceted=True)

    def get_model(self) -> type[Passage]:
        return Passage


class Stock:
    """Haystack's own engine, its own preparation, its own batches."""

    def __init__(self, passages: int) -> None:
        self.passages = passages
        connections["stock"].get_unified_index().build(indexes=[StockIndex()])

    def build(self) -> float:
        index = connections["stock"].get_unified_index().get_index(Passage)
        backend = connections["stock"].get_backend()
        objects = list(PassageIndex().index_queryset().order_by("pk")[: self.passages])
        start = time.process_time()
        for first in range(0, len(objects), backend.batch_size):
            backend.update(index, objects[first : first + backend.batch_size])
        return time.process_time() - start

    def search(self, query: Query) -> None:
        found = SearchQuerySet(using="stock").auto_query(query.text).highlight()
        for name, value in query.filters.items():
            found = found.narrow(f'{name}_exact:"{value}"')
        for name in FACETS:
            found = found.facet(name)
        for result in found[:_PAGE]:
            _ = result.highlighted
        found.count()
        found.facet_counts()


class FullText:
    """One table of FTS5, one of what is filtered and counted by."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path)
        self._database.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
            "CREATE VIRTUAL TABLE passage USING fts5 (text, tokenize = 'porter unicode61');"
            f"CREATE TABLE about (id INTEGER PRIMARY KEY, {', '.join(FACETS)});"
        )

    def build(self, documents: Iterable[dict[str, Any]]) -> float:
        start = time.process_time()
        with self._database:
            for each in documents:
                key = each["passage"]
                self._database.execute("INSERT INTO passage (rowid, text) VALUES (?, ?)", (key, each["text"]))
                values = [each[name] for name in FACETS]
                self._database.execute("INSERT INTO about VALUES (?, ?, ?, ?, ?, ?)", [key, *values])
        return time.process_time() - start

    def search(self, query: Query, *, facets: bool = True) -> None:
        """A page of snippets, the number of all hits, and the facets."""
        where, values = "passage MATCH ?", [query.fts5]
        for name, value in query.filters.items():
            where += f" AND {name} = ?"
            values.append(value)
        joined = f"passage JOIN about ON about.id = passage.rowid WHERE {where}"
        self._all(
            "SELECT about.id, snippet(passage, 0, '<mark>', '</mark>', '…', 48)"
            f" FROM {joined} ORDER BY bm25(passage) LIMIT {_PAGE}",
            values,
        )
        self._all(f"SELECT count(*) FROM {joined}", values)
        for name in FACETS if facets else ():
            self._all(f"SELECT {name}, count(*) FROM {joined} GROUP BY 1 ORDER BY 2 DESC LIMIT 50", values)

    def best(self, words: str, count: int) -> list[int]:
        """The passages that fit best, all words required."""
        wanted = " ".join(f'"{word}"' for word in re.findall(r"\w+", words))
        rows = self._all(
            f"SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY bm25(passage) LIMIT {count}",
            [wanted],
        )
        return [key for (key,) in rows]

    def _all(self, sql: str, values: list[Any]) -> list[Any]:
        return self._database.execute(sql, values).fetchall()
