"""What a server says, and what is told where there is none."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from haystack import connections
from opensearchpy.exceptions import NotFoundError, TransportError

from archive.search.api import IndexNotWritten, index_pending, index_problem, limitations, pending, rebuild
from archive.search.opensearch_store.client import _node, problem, read, told, written
from archive.search.types import EngineUnreachable, IndexUnavailable
from tests.search.conftest import Add
from tests.snapshots import OPENSEARCH_ENGINE, index_at

GOOD = {"_shards": {"failed": 0}, "timed_out": False}


@pytest.fixture
def nobody_there(index: Path, tmp_path: Path) -> Iterator[None]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with index_at(tmp_path / "elsewhere", "nobody"):
        options = connections.connections_info["default"]
        options["URL"] = f"http://127.0.0.1:{port}"
        assert options["ENGINE"] == OPENSEARCH_ENGINE
        yield
        options["URL"] = ""


@pytest.mark.usefixtures("nobody_there")
def test_a_server_that_does_not_answer_is_told(add: Add, client: Client) -> None:
    add("The gas price rose.", indexed=False)
    response = client.get("/search/", {"q": "gas"})
    assert response.status_code == 503
    assert "does not answer" in response.content.decode()
    assert "ARCHIVE_SEARCH_URL" in index_problem()
    assert not limitations()
    for write in (index_pending, rebuild):
        with pytest.raises(IndexNotWritten, match="ARCHIVE_SEARCH_URL"):
            write()
    assert pending().count() == 1


def test_nodes_are_named_by_their_addresses() -> None:
    assert _node("https://reader:s%20t@search.example") == {
        "host": "search.example",
        "port": 443,
        "use_ssl": True,
        "http_auth": "reader:s t",
    }
    assert _node("search.example:9201") == {"host": "search.example", "port": 9201, "use_ssl": False}


def test_only_a_whole_answer_is_one() -> None:
    assert problem(GOOD) is None
    partial = problem({**GOOD, "_shards": {"failed": 1}})
    assert partial
    assert partial.passes
    gone = problem({"error": {"type": "index_not_found_exception"}, "status": 404})
    assert gone
    assert not gone.passes
    assert not isinstance(gone.error, EngineUnreachable)
    caused = {"reason": "all shards failed", "caused_by": {"reason": "no such field", "caused_by": {}}}
    wrong = problem({"error": caused, "status": 400})
    assert wrong
    assert not wrong.passes
    assert "no such field" in str(wrong.error)


def test_errors_of_the_client_become_those_of_search() -> None:
    with pytest.raises(IndexUnavailable), read():
        raise NotFoundError(404, "missing", {})
    with pytest.raises(EngineUnreachable, match="503"), read():
        raise TransportError(503, "busy", {})
    with pytest.raises(IndexNotWritten, match="429"), written():
        raise TransportError(429, "full", {})
    assert told(TransportError(500, "x" * 900, {})).startswith("500 x")
