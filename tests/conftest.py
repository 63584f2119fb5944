"""What tests of several parts share: an index of their own, and the seeds."""

import gc
import os
import shutil
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import transaction
from pytest_django.plugin import DjangoDbBlocker
from whitenoise.middleware import WhiteNoiseMiddleware

from archive.search.api import rebuild
from tests.chance import FAST
from tests.importing import test_kill
from tests.snapshots import OPENSEARCH, Snapshot, Written, index_at, undone
from tests.tiers import marks_of

SEEDS = Path(settings.BASE_DIR) / "fixtures" / "transcripts"
# How long an example takes says nothing on a machine that has other work.
_UNTIMED = hypothesis.settings(deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile("untimed", _UNTIMED)
hypothesis.settings.register_profile("fast", _UNTIMED, max_examples=FAST)
hypothesis.settings.load_profile("untimed")


# What is collected stays until the end: to look through it for garbage took a quarter of the time of that.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: a quarter of the time goes by in waiting for other processes."""
    return len(os.sched_getaffinity(0)) + 1


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for mark in marks_of(item):
            item.add_marker(mark)


@pytest.fixture(scope="session", autouse=True)
def index_follows_at_once() -> Iterator[None]:
    """A test is one transaction, which is never committed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("archive.curation.indexing.on_commit", lambda follow: follow())
        yield


@pytest.fixture(scope="session", autouse=True)
def static_files_are_looked_for_once() -> Iterator[None]:
    """Each client makes all middleware anew; of that, this took nearly all of the time."""
    look, found = WhiteNoiseMiddleware.add_files_from_finders, dict[str, Any]()

    def once(middleware: WhiteNoiseMiddleware) -> None:
        if not found:
            look(middleware)
            found.update(middleware.files)
        middleware.files.update(found)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(WhiteNoiseMiddleware, "add_files_from_finders", once)
        yield


@pytest.fixture
def search_engine(request: pytest.FixtureRequest) -> str:
    """A name of ENGINES: the archive's own, if the test is not run on several."""
    return _where_there_is_one(getattr(request, "param", "own"))


def _where_there_is_one(engine: str) -> str:
    """The same engine, or that on the server which takes its place."""
    return "opensearch" if engine == "own" and OPENSEARCH else engine


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return Written(tmp_path_factory)


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
        return undone(folder)


@pytest.fixture(scope="session")
def seeds_on_stock(
    imported_seeds: Snapshot, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Snapshot:
    """The same rows, indexed by haystack's own engine."""
    folder = tmp_path_factory.mktemp("seeds-stock") / "index"
    with django_db_blocker.unblock(), index_at(folder, "stock"), transaction.atomic():
        imported_seeds.plant(folder.with_name("unused"))
        rebuild()
        return undone(folder)


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
