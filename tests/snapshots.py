"""Archives that are made once and copied for each test that needs them."""

import os
import secrets
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management.color import no_style
from django.db import connection, models, transaction
from haystack import connections

from archive.models import ArchiveIdentity
from archive.models.tallies import TALLIES
from archive.search.api import rebuild

# The engines that tests of pages run on: the archive's own, and haystack's over the same library.
ENGINES = {
    "own": "archive.search.whoosh_store.backend.ArchiveEngine",
    "stock": "haystack.backends.whoosh_backend.WhooshEngine",
}
OPENSEARCH_ENGINE = "archive.search.opensearch_store.backend.OpenSearchEngine"
# A server to run the tests on that ask the archive's own engine: see `make test-opensearch`.
OPENSEARCH = os.environ.get("ARCHIVE_TEST_OPENSEARCH", "")


@dataclass(frozen=True)
class Snapshot:
    """What was written: the rows of each table, and the index."""

    rows: dict[type[models.Model], list[models.Model]]
    index: Path
    statements: list[tuple[str, Any]] = field(default_factory=list)
    """What writes the rows: to run it again takes a third of the time of making it."""

    def plant(self, index: Path) -> None:
        """Write it again, into the database and this folder, which is the one of the index now."""
        with transaction.atomic():
            if self.statements:
                with connection.cursor() as cursor:
                    for sql, values in self.statements:
                        cursor.execute(sql, values)
            else:
                with connection.execute_wrapper(self._noted):
                    for model, rows in self.rows.items():
                        model._default_manager.bulk_create(rows)
                    _count_on(self.rows)
        if self.index.exists():
            _copy(self.index, index)
        if connections.connections_info["default"]["ENGINE"] == OPENSEARCH_ENGINE:
            rebuild()  # what is in no folder
        connections.reload("default")

    def _noted(self, execute: Callable[..., Any], sql: str, values: Any, many: bool, context: Any) -> Any:
        assert not many
        self.statements.append((sql, values))
        return execute(sql, values, many, context)


def undone(folder: Path) -> Snapshot:
    """What this transaction wrote, which is then undone."""
    written = Snapshot(_rows(), folder)
    transaction.set_rollback(True)
    return written


class Written:
    """What is written by fixtures of many tests: by the first of them, and copied for all others."""

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders
        self._snapshots: dict[str, Snapshot] = {}

    def once(self, name: str, index: Path, write: Callable[[], object]) -> None:
        """Call this, which writes into an archive of nothing with this index, or write the same again.

        `name` stands for all that it writes, the engine of the index included.
        """
        if name in self._snapshots:
            self._snapshots[name].plant(index)
            return
        write()
        folder = self._folders.mktemp("written") / "index"
        if index.exists():
            _copy(index, folder)
        self._snapshots[name] = Snapshot(_rows(), folder)


def _rows() -> dict[type[models.Model], list[models.Model]]:
    tables = apps.get_app_config("archive").get_models(include_auto_created=True)
    # The identity was there before, and tallies follow the rows that they count.
    written = [model for model in tables if model not in (ArchiveIdentity, *TALLIES)]
    return {model: list(model._default_manager.all()) for model in written}


def _copy(index: Path, to: Path) -> None:
    shutil.copytree(index, to, dirs_exist_ok=True)
    shutil.copytree(_quotations(index), _quotations(to), dirs_exist_ok=True)


@contextmanager
def index_at(path: Path, engine: str = "own") -> Iterator[Path]:
    options = connections.connections_info["default"]
    before, quotations = dict(options), settings.QUOTATION_INDEX
    options |= {"PATH": str(path), "ENGINE": ENGINES.get(engine, OPENSEARCH_ENGINE)}
    if engine == "opensearch":
        options |= {"URL": OPENSEARCH, "INDEX_NAME": f"test-{secrets.token_hex(6)}", "LOCK_WAIT": 5}
    settings.QUOTATION_INDEX = _quotations(path)
    connections.reload("default")
    try:
        yield path
    finally:
        if engine == "opensearch":
            _drop(options["INDEX_NAME"])
        options |= before
        settings.QUOTATION_INDEX = quotations
        connections.reload("default")


def _drop(name: str) -> None:
    from archive.search.opensearch_store.client import client

    client(OPENSEARCH).indices.delete(index=f"{name}-*,{name}.state", params={"ignore_unavailable": "true"})


def _quotations(index: Path) -> Path:
    """Where the index of quotations lies that belongs to an index of the search engine."""
    return index.with_name(f"{index.name}-quotations")


def _count_on(models: Collection[type[models.Model]]) -> None:
    """New rows get keys beyond those that were written; PostgreSQL does not see to that itself."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models)):
            cursor.execute(statement)
