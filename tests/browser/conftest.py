"""A real browser on the live archive: Debian's Chromium, or the one that CHROMIUM names."""

import os
import shutil
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.conftest import Snapshot, index_at

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]

# The browser's event loop runs in the thread in which the tests use the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def chromium() -> str | None:
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="session", autouse=True)
def browser_is_there() -> None:
    if chromium():
        return
    missing = f"no Chromium found (looked for {', '.join(NAMES)} and in CHROMIUM)"
    if os.environ.get("CI") == "true":
        pytest.fail(missing)
    pytest.skip(f"browser tests left out: {missing}")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_is_there: None) -> dict[str, Any]:
    return {"executable_path": chromium(), "args": FLAGS}


@pytest.fixture(scope="session")
def base_url() -> None:
    """Each test has a server of its own. (The plugin's own fixture is of a kind that pytest gives up.)"""


@pytest.fixture
def site(live_server: LiveServer, seeds: None) -> str:
    """The address of a running archive that holds the seeds."""
    return live_server.url


@pytest.fixture(scope="module")
def lasting_site(
    imported_seeds: Snapshot, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The same, set up once for a module of tests that only read. They need the mark `django_db`."""
    folder = tmp_path_factory.mktemp("site") / "index"
    with django_db_blocker.unblock(), index_at(folder), transaction.atomic():
        imported_seeds.plant(folder)
        server = LiveServer("localhost")
        yield server.url
        _hang_up()
        server.stop()
        transaction.set_rollback(True)


def _hang_up() -> None:
    """Wait until no thread answers a browser any more: each closes its database when it ends."""
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:
            thread.join(timeout=10)


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page that must load and run without any complaint."""
    page = context.new_page()
    complaints = complaints_of(page)
    yield page
    assert complaints == []


def complaints_of(page: Page) -> list[str]:
    """What the console, a script or a request complains of, from now on."""
    complaints: list[str] = []

    def hear(said: ConsoleMessage) -> None:
        if said.type in ("error", "warning"):
            complaints.append(said.text)

    def miss(request: Request) -> None:
        # A reader who moves on before the icon is there aborts its request.
        if "ERR_ABORTED" not in (request.failure or ""):
            complaints.append(f"{request.failure}: {request.url}")

    page.on("console", hear)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", miss)
    return complaints
