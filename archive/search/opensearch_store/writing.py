"""The index written: a meeting at a time, or whole beside the old one, which answers until that is done."""

import secrets
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from opensearchpy import OpenSearch
from opensearchpy.helpers import bulk

from archive.search.opensearch_store.analysis import source, text_number
from archive.search.opensearch_store.client import WRITE_TIMEOUT, read
from archive.search.opensearch_store.copies import mark_all_copies, mark_copies
from archive.search.opensearch_store.mapping import Json, mappings, settings
from archive.search.opensearch_store.state import set_state
from archive.search.types import Document, Progress, Share

# Passages, and bytes, in one request.
_CHUNK, _BYTES = 1_000, 8 << 20
# Texts that a process that builds an index keeps in mind, each some 80 bytes.
_MOST_TEXTS = 2_000_000

_PATIENT = {"request_timeout": WRITE_TIMEOUT}


@dataclass(frozen=True)
class Target:
    """The servers, and how indexes are made there. `name`: the alias under which the index is searched."""

    server: OpenSearch
    name: str
    shards: int = 1
    replicas: int = 0


def create(target: Target, replicas: int | None = None) -> str:
    """A new, empty index, which is not in use yet; its name."""
    name = f"{target.name}-{secrets.token_hex(6)}"
    copies = target.replicas if replicas is None else replicas
    body = {"settings": settings(target.shards, copies), "mappings": mappings()}
    target.server.indices.create(index=name, body=body, params=_PATIENT)
    return name


def put_in_use(target: Target, index: str) -> None:
    """Searches are answered by this index from now on; all others of the name are removed."""
    held = [each for each in _indexes(target) if each != index]
    actions: list[Json] = [{"add": {"index": index, "alias": target.name}}]
    actions += [{"remove_index": {"index": each}} for each in held]
    target.server.indices.update_aliases(body={"actions": actions}, params=_PATIENT)
    set_state(target.server, target.name, index, target.replicas)


def remove(target: Target, index: str) -> None:
    target.server.indices.delete(index=index, params={"ignore_unavailable": "true", **_PATIENT})


def _indexes(target: Target) -> list[str]:
    """All that were made under this name, half ones of builders that were killed among them."""
    found = target.server.indices.get(index=f"{target.name}-*", params={"expand_wildcards": "all"})
    size = len(target.name) + 13
    return [name for name in found if len(name) == size]


def replace(target: Target, index: str, gone: Json, documents: Iterable[Document]) -> int:
    """What `gone` finds gives way to the documents. How many are new.

    Searches see all of it at once and nothing before: a meeting is on one shard, which is refreshed last.
    """
    server = target.server
    held = _held(server, index, gone)
    count = 0
    texts: set[int] = set()

    def actions() -> Iterator[Json]:
        nonlocal count
        for document in documents:
            count += 1
            action = written(index, document)
            held.pop(action["_id"], None)
            if number := text_number(document):
                texts.add(number)
            yield action
        # What is not there any more goes last: whoever is killed before leaves too much, and not too little.
        for key, meeting in held.items():
            yield {"_op_type": "delete", "_index": index, "_id": key, "routing": meeting}

    send(server, actions())
    refresh(server, index)
    mark_copies(server, index, texts)
    set_state(server, target.name, index, target.replicas)
    return count


def written(index: str, document: Document, *, copied: bool = False) -> Json:
    return {
        "_op_type": "index",
        "_index": index,
        "_id": str(document["passage"]),
        # The passages of a meeting are on one shard, so that it is replaced in one step.
        "routing": str(document["meeting"]),
        "_source": source(document, copied=copied),
    }


def send(server: OpenSearch, actions: Iterable[Json]) -> None:
    """Raises BulkIndexError, an OpenSearchException, where a passage is not taken."""
    bulk(
        server,
        actions,
        chunk_size=_CHUNK,
        max_chunk_bytes=_BYTES,
        max_retries=3,
        request_timeout=WRITE_TIMEOUT,
    )


def refresh(server: OpenSearch, index: str) -> None:
    """Let searches see what was written."""
    server.indices.refresh(index=index, params=_PATIENT)


def of_meetings(meetings: Collection[int]) -> Json:
    return {"terms": {"meeting": sorted(meetings)}}


def _held(server: OpenSearch, index: str, query: Json) -> dict[str, str]:
    """The passages that the query finds, each with its meeting."""
    found: dict[str, str] = {}
    after: list[Any] | None = None
    while True:
        body: Json = {
            "size": 10_000,
            "query": query,
            "sort": [{"passage": "asc"}, {"meeting": "asc"}],
            "_source": False,
            "stored_fields": "_none_",
        }
        if after:
            body["search_after"] = after
        with read():
            hits = server.search(index=index, body=body)["hits"]["hits"]
        for hit in hits:
            passage, meeting = hit["sort"]
            found[str(passage)] = str(meeting)
        if len(hits) < 10_000:
            return found
        after = hits[-1]["sort"]


def build(target: Target, index: str, shares: Sequence[Share], report: Progress) -> int:
    """All shares written into an empty index, by this process."""
    count = 0
    texts: set[int] = set()
    for share in shares:
        for size in _sent(target.server, index, share(), texts):
            count += size
            report(size)
    return count


def _sent(server: OpenSearch, index: str, documents: Iterable[Document], texts: set[int]) -> Iterator[int]:
    """What has the words of one before is marked as it is sent; `finish` marks the first of each, for
    which the server writes it again. `texts`: those that were sent before."""
    chunk: list[Json] = []
    for document in documents:
        number = text_number(document)
        chunk.append(written(index, document, copied=number in texts))
        if number and len(texts) < _MOST_TEXTS:
            texts.add(number)
        if len(chunk) == _CHUNK:
            send(server, chunk)
            yield len(chunk)
            chunk = []
    if chunk:
        send(server, chunk)
        yield len(chunk)


def finish(target: Target, index: str) -> None:
    """Make what was built ready to be searched."""
    server = target.server
    refresh(server, index)
    mark_all_copies(server, index)
    options = {"index": {"number_of_replicas": target.replicas}}
    server.indices.put_settings(index=index, body=options, params=_PATIENT)
    # The copies of shards need not be there before it is used.
    put_in_use(target, index)
