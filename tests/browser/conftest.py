"""A real browser on the live archive: one of Debian's, or the one that CHROMIUM names.

The headless shell is Chromium without all that stands around a page, and takes half the time.
"""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.core.signals import request_finished, request_started
from django.db import transaction
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.snapshots import Snapshot, index_at

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
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
    """Tests name the address themselves. (The plugin's own fixture is of a kind that pytest gives up.)"""


@pytest.fixture(scope="session")
def server(
    browser: Browser, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[LiveServer]:
    """A running archive. It shares the connection of the tests, and so sees what their transaction wrote.

    Beside the event loop of the browser that is another one than without it.
    """
    with django_db_blocker.unblock():
        server = LiveServer("localhost")
    yield server
    # The browser, which ends later, may still hold threads of it, with the shared connection.
    server.thread.terminate()


@pytest.fixture(scope="session")
def requests(server: LiveServer) -> "Requests":
    return Requests()


@pytest.fixture
def site(server: LiveServer, requests: "Requests", seeds: None) -> Iterator[str]:
    """The address of a running archive that holds the seeds."""
    yield server.url
    requests.wait()


@pytest.fixture(scope="module")
def lasting_site(
    server: LiveServer,
    requests: "Requests",
    imported_seeds: Snapshot,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[str]:
    """The same, set up once for a module of tests that only read. They need the mark `django_db`."""
    folder = tmp_path_factory.mktemp("site") / "index"
    with django_db_blocker.unblock(), index_at(folder), transaction.atomic():
        imported_seeds.plant(folder)
        yield server.url
        requests.wait()
        transaction.set_rollback(True)


class Requests:
    """The requests that a server is still answering."""

    def __init__(self) -> None:
        self._none = threading.Condition()
        self._open = 0
        request_started.connect(self._begin)
        request_finished.connect(self._end)

    def _begin(self, **signal: Any) -> None:
        with self._none:
            self._open += 1

    def _end(self, **signal: Any) -> None:
        with self._none:
            self._open -= 1
            self._none.notify_all()

    def wait(self) -> None:
        """Wait until all are answered: an answer must not be made of what the next test writes."""
        with self._none:
            self._none.wait_for(lambda: self._open <= 0, timeout=10)


@pytest.fixture
def context(site: str, new_context: Callable[[], BrowserContext]) -> BrowserContext:
    """A context that is closed before the site is."""
    return new_context()


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
