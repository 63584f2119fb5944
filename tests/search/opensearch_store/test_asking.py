"""Several searches in one request, by a server that answers as one does."""

from typing import Any

import pytest
from opensearchpy.exceptions import ConnectionError as NotConnected
from opensearchpy.exceptions import TransportError

from archive.search.opensearch_store import client
from archive.search.types import EngineUnreachable, IndexNotWritten, IndexUnavailable

GOOD = {"_shards": {"failed": 0}, "timed_out": False}
PARTLY = {"_shards": {"failed": 1}, "timed_out": False}
GONE = {"error": {"type": "index_not_found_exception"}}


class Server:
    """Gives these answers, one a request."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)

    def msearch(self, body: list[Any], params: dict[str, Any]) -> dict[str, Any]:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return {"responses": [answer] * (len(body) // 2)}


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)


def ask(*answers: Any) -> list[Any]:
    return client.ask(Server(*answers), "archive", [{"size": 0}, {"size": 1}])  # type: ignore[arg-type]


def test_what_only_some_shards_answered_is_asked_again() -> None:
    assert ask(PARTLY, GOOD) == [GOOD, GOOD]


def test_never_less_is_given_than_all_that_there_is() -> None:
    with pytest.raises(IndexUnavailable):
        ask(*[PARTLY] * 9)
    with pytest.raises(IndexUnavailable, match="not there"):
        ask(GONE)


@pytest.mark.parametrize("error", [NotConnected("N/A", "refused", OSError()), TransportError(400, "bad", {})])
def test_faults_of_the_server_are_told(error: Exception) -> None:
    with pytest.raises(EngineUnreachable, match="does not answer"):
        ask(error)
    with pytest.raises(IndexNotWritten), client.written():
        raise error
