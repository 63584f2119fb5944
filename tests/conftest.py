"""What tests of several parts share: an index of their own, and the seeds."""

import os
import secrets
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import hypothesis
import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, models, transaction
from haystack import connections
from pytest_django.plugin import DjangoDbBlocker

from archive.models import ArchiveIdentity
from archive.search.api import rebuild
from tests.chance import FAST
from tests.importing import test_kill

# The engines that tests of pages run on: the archive's own, and haystack's over the same library.
ENGINES = {
    "own": "archive.search.whoosh_store.backend.ArchiveEngine",
    "stock": "haystack.backends.whoosh_backend.WhooshEngine",
}
# A server to run the tests on that ask the archive's own engine: see `make test-opensearch`.
OPENSEARCH = os.environ.get("ARCHIVE_TEST_OPENSEARCH", "")
OPENSEARCH_ENGINE = "archive.search.opensearch_store.backend.OpenSearchEngine"
SEEDS = Path(settings.BASE_DIR) / "fixtures" / "transcripts"
# Tests that start processes or measure; `make test-fast` leaves them out.
SLOW = (
    "tests/benchmarks/",
    "tests/importing/test_kill.py",
    "tests/importing/test_readers.py",
    "tests/management/backup/test_commands.py",
    "tests/protection/test_availability.py",
    "tests/protection/test_serving.py",
    "tests/search/indexing/test_damage.py",
)
# Counting coverage doubles what a test takes. It is not counted where other tests go the same ways: in the
# browser, in the many forms of one document, and in hundreds of examples made by chance.
UNCOUNTED = (
    "tests/browser/",
    "tests/importing/test_addresses.py",
    "tests/parsing/reading/test_any_bytes.py::test_markup_of_any_depth_is_read_whole[5000-",
    "tests/parsing/reading/test_label_forms.py",
)
UNCOUNTED_BY_CHANCE = ("tests/parsing/reading/", "tests/search/query/")

# How long an example takes says nothing on a machine that has other work.
_UNTIMED = hypothesis.settings(deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile("untimed", _UNTIMED)
hypothesis.settings.register_profile("fast", _UNTIMED, max_examples=FAST)
hypothesis.settings.load_profile("untimed")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.nodeid.startswith(SLOW):
            item.add_marker("slow")
        made_by_chance = hypothesis.is_hypothesis_test(getattr(item, "obj", None))
        if item.nodeid.startswith((*UNCOUNTED, *UNCOUNTED_BY_CHANCE) if made_by_chance else UNCOUNTED):
            item.add_marker("no_cover")


@pytest.fixture(autouse=True)
def index_follows_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test is one transaction, which is never committed."""
    monkeypatch.setattr("archive.curation.indexing.on_commit", lambda follow: follow())


@dataclass(frozen=True)
class Snapshot:
    """What importing the seeds wrote: the rows of each table, and the index."""

    rows: dict[type[models.Model], list[models.Model]]
    index: Path

    def plant(self, index: Path) -> None:
        """Write it again, into the database and this folder, which is the one of the index now."""
        with transaction.atomic():
            for model, rows in self.rows.items():
                model._default_manager.bulk_create(rows)
            _count_on(self.rows)
        shutil.copytree(self.index, index, dirs_exist_ok=True)
        shutil.copytree(_quotations(self.index), _quotations(index), dirs_exist_ok=True)
        if connections.connections_info["default"]["ENGINE"] == OPENSEARCH_ENGINE:
            rebuild()  # what is in no folder
        connections.reload("default")


@pytest.fixture
def search_engine(request: pytest.FixtureRequest) -> str:
    """A name of ENGINES: the archive's own, if the test is not run on several."""
    return _where_there_is_one(getattr(request, "param", "own"))


def _where_there_is_one(engine: str) -> str:
    """The same engine, or that on the server which takes its place."""
    return "opensearch" if engine == "own" and OPENSEARCH else engine


@pytest.fixture
def index(tmp_path: Path, search_engine: str) -> Iterator[Path]:
    """An index folder of the test's own."""
    with index_at(tmp_path / "index", search_engine) as path:
        yield path


@pytest.fixture
def seeds(db: None, index: Path, search_engine: str, request: pytest.FixtureRequest) -> None:
    """The five seeds, imported and indexed."""
    name = "seeds_on_stock" if search_engine == "stock" else "imported_seeds"
    snapshot: Snapshot = request.getfixturevalue(name)
    snapshot.plant(index)


@pytest.fixture(scope="session")
def imported_seeds(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Snapshot:
    """The seeds are imported once; each test that needs them is given a copy of what that wrote."""
    folder = tmp_path_factory.mktemp("seeds") / "index"
    with django_db_blocker.unblock(), index_at(folder, _where_there_is_one("own")), transaction.atomic():
        call_command("import_transcripts", SEEDS, stdout=StringIO())
        return _taken(folder)


@pytest.fixture(scope="session")
def seeds_on_stock(
    imported_seeds: Snapshot, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Snapshot:
    """The same rows, indexed by haystack's own engine."""
    folder = tmp_path_factory.mktemp("seeds-stock") / "index"
    with django_db_blocker.unblock(), index_at(folder, "stock"), transaction.atomic():
        imported_seeds.plant(folder.with_name("unused"))
        rebuild()
        return _taken(folder)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the data of an archive that has read nothing, for tests that start processes to copy."""
    folder = tmp_path_factory.mktemp("migrated")
    test_kill.run(folder, "migrate", "--verbosity=0")
    return folder


@pytest.fixture(scope="session")
def begun(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, of one that has read one of the documents beside the data."""
    folder = shutil.copytree(migrated, tmp_path_factory.mktemp("begun"), dirs_exist_ok=True)
    test_kill.begin(folder)
    return folder


def _count_on(models: Collection[type[models.Model]]) -> None:
    """New rows get keys beyond those that were written; PostgreSQL does not see to that itself."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models)):
            cursor.execute(statement)


def _taken(folder: Path) -> Snapshot:
    """What this transaction wrote, which is then undone."""
    tables = apps.get_app_config("archive").get_models(include_auto_created=True)
    written = [model for model in tables if model is not ArchiveIdentity]  # that was there before
    rows = {model: list(model._default_manager.all()) for model in written}
    transaction.set_rollback(True)
    return Snapshot(rows, folder)


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
