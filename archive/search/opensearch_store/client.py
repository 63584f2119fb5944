"""The server, or servers: what is asked of them, and what their errors mean."""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from urllib.parse import unquote, urlsplit

from opensearchpy import OpenSearch
from opensearchpy.exceptions import (
    ConnectionError as NotConnected,
)
from opensearchpy.exceptions import (
    NotFoundError,
    OpenSearchException,
    TransportError,
)

from archive.search.opensearch_store.mapping import Json
from archive.search.types import EngineUnreachable, IndexNotWritten, IndexUnavailable

# Seconds to wait for an answer, and for what is written.
TIMEOUT, WRITE_TIMEOUT = 30, 3_600
_UNREACHABLE = "The search server does not answer. See that it runs, and that ARCHIVE_SEARCH_URL is right."
# Queries in one request.
_BATCH = 200
# Seconds to wait before a part of the index that did not answer is asked again.
_WAITS = (0.2, 0.5, 1.0, 2.0)


def client(url: str, ca_certs: str = "") -> OpenSearch:
    """`url`: of one or several nodes, with commas between, as https://name:password@host:9200. A node that
    does not answer is passed over for the next."""
    # A process that was forked must not talk on the connections of its parent.
    return _client(url, ca_certs, os.getpid())


@cache
def _client(url: str, ca_certs: str, process: int) -> OpenSearch:
    nodes = [_node(each) for each in url.split(",") if each.strip()]
    if not nodes:
        raise EngineUnreachable("Set ARCHIVE_SEARCH_URL to the address of the search server.")
    return OpenSearch(
        nodes,
        ca_certs=ca_certs or None,
        timeout=TIMEOUT,
        max_retries=2 * len(nodes),
        retry_on_timeout=False,
        retry_on_status=(502, 503, 504),
        dead_timeout=5,
        maxsize=32,
    )


def _node(url: str) -> Json:
    parts = urlsplit(url.strip() if "//" in url else f"http://{url.strip()}")
    node: Json = {
        "host": parts.hostname or "localhost",
        "port": parts.port or (443 if parts.scheme == "https" else 9200),
        "use_ssl": parts.scheme == "https",
    }
    if parts.username:
        node["http_auth"] = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return node


@contextmanager
def read() -> Iterator[None]:
    """Raises IndexUnavailable for what the server does not answer."""
    try:
        yield
    except NotFoundError as error:
        raise IndexUnavailable("The index is not there.") from error
    except NotConnected as error:
        raise EngineUnreachable(_UNREACHABLE) from error
    except OpenSearchException as error:
        raise EngineUnreachable(f"The search server does not answer: {told(error)}") from error


@contextmanager
def written() -> Iterator[None]:
    """Raises IndexNotWritten for what the server does not take."""
    try:
        yield
    except NotConnected as error:
        raise IndexNotWritten(_UNREACHABLE) from error
    except OpenSearchException as error:
        raise IndexNotWritten(f"The search server did not take the index: {told(error)}") from error
    except IndexUnavailable as error:
        raise IndexNotWritten(str(error)) from error


def told(error: OpenSearchException) -> str:
    """What the server said, in a line."""
    if isinstance(error, TransportError):
        return f"{error.status_code} {error.error}"[:500]
    return repr(error)[:500]


def ask(server: OpenSearch, index: str, searches: Sequence[Json]) -> list[Json]:
    """The answers to several searches, in few requests. Raises IndexUnavailable where one has none, or only
    that of some shards: never less than all that there is."""
    found: list[Json] = []
    for start in range(0, len(searches), _BATCH):
        found += _answers(server, index, searches[start : start + _BATCH])
    return found


def _answers(server: OpenSearch, index: str, searches: Sequence[Json]) -> list[Json]:
    # What is asked again is answered from memory until the index changes, the best passages too.
    header = {"index": index, "request_cache": True}
    lines = [line for each in searches for line in (header, each)]
    for wait in (*_WAITS, None):
        with read():
            answers: list[Json] = server.msearch(body=lines, params={"max_concurrent_searches": 8})[
                "responses"
            ]
        problems = list(filter(None, map(problem, answers)))
        if not problems:
            return answers
        if wait is None or not all(each.passes for each in problems):
            raise problems[0].error
        # A node went away, and another takes its place.
        time.sleep(wait)
    return []


@dataclass(frozen=True)
class Problem:
    """Why a search was not answered, and whether that may pass by itself."""

    error: IndexUnavailable
    passes: bool


def problem(answer: Json) -> Problem | None:
    """What is wrong with the answer to a search."""
    if error := answer.get("error"):
        if error.get("type") == "index_not_found_exception":
            return Problem(IndexUnavailable("The index is not there."), passes=False)
        while (cause := error.get("caused_by")) and cause.get("reason"):
            error = cause
        told = f"The search server could not answer: {error.get('reason')}"[:500]
        return Problem(EngineUnreachable(told), passes=answer.get("status", 500) >= 500)
    if answer["_shards"]["failed"] or answer["timed_out"]:
        return Problem(
            EngineUnreachable("A part of the index does not answer. Try again later."), passes=True
        )
    return None
