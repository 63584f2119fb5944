"""An index on a server that is named (see `make test-opensearch`): built, changed, and mended."""

import os
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from haystack import connections

from archive.models import Meeting
from archive.search.api import differences, forget_meetings, rebuild, repair, search
from archive.search.indexing.documents import documents, passages
from archive.search.indexing.updates import index_pending
from archive.search.opensearch_store import lock
from archive.search.opensearch_store.client import client
from archive.search.opensearch_store.state import state_index
from archive.search.types import IndexBusy, IndexNotWritten
from tests.search.conftest import Add, texts
from tests.snapshots import OPENSEARCH

pytestmark = pytest.mark.skipif(
    not OPENSEARCH, reason="asks a server: make test-opensearch OPENSEARCH=http://…"
)


def backend() -> Any:
    return connections["default"].get_backend()


def name() -> str:
    return str(connections.connections_info["default"]["INDEX_NAME"])


def indexes() -> list[str]:
    found: dict[str, Any] = client(OPENSEARCH).indices.get(index=f"{name()}-*")
    return list(found)


def test_a_rebuild_changes_over_to_a_new_index_and_removes_the_old(add: Add) -> None:
    add("gas", "oil")
    (before,) = indexes()
    assert rebuild() == 2
    (after,) = indexes()
    assert before != after
    assert backend().generation() == after
    assert search("gas").total == 1


@pytest.fixture
def searching_at_once() -> Iterator[None]:
    """The cluster searches the segments of an index at once, as OpenSearch 3 does."""
    cluster = client(OPENSEARCH).cluster
    mode, slices = "search.concurrent_segment_search.mode", "search.concurrent.max_slice_count"
    cluster.put_settings(body={"persistent": {mode: "all", slices: 4}})
    yield
    cluster.put_settings(body={"persistent": {mode: None, slices: None}})


@pytest.mark.usefixtures("searching_at_once")
def test_a_statement_in_two_segments_is_one_whatever_the_cluster_does(add: Add) -> None:
    add("gas", "gas", "gas")
    # What is written again comes into a segment of its own.
    server = client(OPENSEARCH)
    key = passages().earliest("pk").pk
    touched = {"query": {"term": {"passage": key}}, "script": {"source": "ctx._source.passage += 0"}}
    assert server.update_by_query(index=name(), body=touched, params={"refresh": "true"})["updated"] == 1
    segments = server.indices.segments(index=f"{name()}-*")["indices"].values()
    assert sum(len(shard["segments"]) for each in segments for (shard,) in each["shards"].values()) > 1
    found = search("gas")
    assert (found.total, found.statements) == (3, 1)


def test_a_part_that_fails_fails_the_whole_and_the_old_index_answers(add: Add) -> None:
    add("gas")

    def failing() -> Iterator[dict[str, Any]]:
        os._exit(1)  # as if it had been killed
        yield

    before = indexes()
    with pytest.raises(IndexNotWritten, match="ended before"):
        backend().rebuild([failing, list], None, 2)
    assert indexes() == before
    assert search("gas").total == 1


@pytest.mark.parametrize("processes", [1, 2])
def test_a_rebuild_marks_all_passages_whose_words_another_one_has(add: Add, processes: int) -> None:
    said = "The harvest of Zenda was better than that of Strelsau"
    for _ in range(3):
        add(said, "gas")
    add(f"{said} this year")
    held = list(documents(passages()))
    backend().rebuild([partial(iter, held[:3]), partial(iter, held[3:])], None, processes)
    counted = client(OPENSEARCH).count(index=name(), body={"query": {"term": {"copied": True}}})
    assert counted["count"] == 3


def test_a_second_writer_waits_and_then_says_so(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    add("gas")
    monkeypatch.setattr(backend(), "_lock_wait", 0.1)
    with lock.alone(backend()._lock_path, 0.1):
        monkeypatch.setattr(lock._held, "path", None)
        with pytest.raises(IndexBusy, match="Another process has been writing"):
            backend().replace_meetings([1], [])


def test_an_index_of_another_version_counts_as_none_and_is_built_anew(add: Add) -> None:
    add("gas")
    body = {"index": indexes()[0], "version": "0", "change": "x"}
    client(OPENSEARCH).index(index=state_index(name()), id="state", body=body)
    page = search("gas")
    assert (page.answered, page.total) == (False, 0)
    assert "rebuild_index" in page.notes[-1]
    assert index_pending() == 1
    assert search("gas").total == 1


def test_what_is_not_as_in_the_archive_is_told_and_mended(add: Add) -> None:
    meeting = add("gas", "oil")
    server, (held,) = client(OPENSEARCH), indexes()
    keys = list(meeting.utterances.get().passages.values_list("pk", flat=True))
    routing = {"routing": str(meeting.pk), "refresh": "true"}
    server.delete(index=held, id=str(keys[0]), params=routing)
    server.update(index=held, id=str(keys[1]), body={"doc": {"print": 1, "length": 9}}, params=routing)
    found = differences()
    assert (found.missing.tolist(), found.stale.tolist()) == (keys[:1], keys[1:])
    assert found.faulty.tolist() == keys[1:]
    repair(found)
    assert differences().count == 0


def test_copies_are_told_of_meetings_that_come_later(add: Add) -> None:
    words = "these are the very words that were said at both meetings of the two"
    add(words)
    key = add(words, date="2021-03-01").pk
    page = search("very words")
    assert (page.total, page.statements, page.repeated) == (2, 1, 1)
    Meeting.objects.get(pk=key).delete()
    forget_meetings([key])
    assert texts(search("very words")) == [words]
