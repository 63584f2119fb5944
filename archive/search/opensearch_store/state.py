"""The index in use, and in which state it is: a document on the server, which every change writes anew."""

import secrets
from dataclasses import dataclass

from opensearchpy import OpenSearch

from archive.search.opensearch_store.client import read
from archive.search.opensearch_store.mapping import VERSION, Json
from archive.search.types import IndexUnavailable

_KEY = "state"


@dataclass(frozen=True)
class State:
    """`index`: what the alias stands for; `change`: other after each change of it."""

    index: str
    change: str


def state_index(name: str) -> str:
    return f"{name}.state"


def current_state(server: OpenSearch, name: str) -> State:
    """Raises IndexUnavailable where there is no index, or one that was made otherwise."""
    with read():
        found: Json = server.get(index=state_index(name), id=_KEY)["_source"]
    if found["version"] != VERSION:
        raise IndexUnavailable("The index was made by another version of this program.")
    return State(found["index"], found["change"])


def set_state(server: OpenSearch, name: str, index: str, replicas: int) -> None:
    if not server.indices.exists(index=state_index(name)):
        options = {"number_of_shards": 1, "number_of_replicas": replicas}
        body = {"settings": options, "mappings": {"enabled": False}}
        server.indices.create(index=state_index(name), body=body, params={"wait_for_active_shards": "1"})
    body = {"index": index, "version": VERSION, "change": secrets.token_hex(8)}
    server.index(index=state_index(name), id=_KEY, body=body)
