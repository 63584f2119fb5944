"""Marks passages whose words another one has, too: which, is asked of the index when it was changed."""

from collections.abc import Collection, Iterator

from opensearchpy import OpenSearch

from archive.search.opensearch_store.client import WRITE_TIMEOUT, ask
from archive.search.opensearch_store.mapping import COPIED, TEXT, Json

_TEXTS, _ROUND = 5_000, 10_000


def mark_copies(server: OpenSearch, index: str, texts: Collection[int]) -> None:
    """Those with one of these texts. What has become the only one stays marked, which costs a look and
    changes no result."""
    numbers = sorted(texts)
    for start in range(0, len(numbers), _TEXTS):
        part = numbers[start : start + _TEXTS]
        counted: Json = {"terms": {"field": TEXT, "size": len(part), "shard_size": len(part)}}
        body: Json = {"size": 0, "query": {"terms": {TEXT: part}}, "aggs": {"texts": counted}}
        (answer,) = ask(server, index, [body])
        buckets = answer["aggregations"]["texts"]["buckets"]
        _mark(server, index, [each["key"] for each in buckets if each["doc_count"] > 1])


def mark_all_copies(server: OpenSearch, index: str) -> None:
    found: list[int] = []
    for key, count in _all_texts(server, index):
        if count > 1:
            found.append(key)
        if len(found) == _TEXTS:
            _mark(server, index, found)
            found = []
    _mark(server, index, found)


def _all_texts(server: OpenSearch, index: str) -> Iterator[tuple[int, int]]:
    composite: Json = {"size": _ROUND, "sources": [{"text": {"terms": {"field": TEXT}}}]}
    while True:
        body: Json = {"size": 0, "aggs": {"texts": {"composite": composite}}}
        (answer,) = ask(server, index, [body])
        found = answer["aggregations"]["texts"]
        yield from ((each["key"]["text"], each["doc_count"]) for each in found["buckets"])
        if len(found["buckets"]) < _ROUND:
            return
        composite["after"] = found["after_key"]


def _mark(server: OpenSearch, index: str, texts: list[int]) -> None:
    if not texts:
        return
    unmarked: Json = {"bool": {"filter": [{"terms": {TEXT: texts}}], "must_not": [{"term": {COPIED: True}}]}}
    body = {"query": unmarked, "script": {"source": "ctx._source.copied = true"}}
    server.update_by_query(
        index=index,
        body=body,
        params={"refresh": "true", "conflicts": "proceed", "request_timeout": WRITE_TIMEOUT},
    )
