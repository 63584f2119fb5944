"""Haystack's engine over OpenSearch, for an archive that outgrows one machine. Settings name it; nothing else
imports it.

What search asks of an engine (`archive.search.engine`) is all here. Of haystack's own contract there is what
writes; its generic queries are not answered, for no page puts any.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any

from haystack.backends import BaseEngine, BaseSearchBackend, BaseSearchQuery
from haystack.constants import DJANGO_ID
from haystack.utils import get_identifier
from opensearchpy import OpenSearch
from opensearchpy.exceptions import OpenSearchException

from archive.search.engine import Ability
from archive.search.opensearch_store import lock
from archive.search.opensearch_store import writing as index_writing
from archive.search.opensearch_store.building import in_parallel
from archive.search.opensearch_store.client import client, read, written
from archive.search.opensearch_store.reader import ServerIndexReader
from archive.search.opensearch_store.state import State, current_state
from archive.search.prepared import prepared
from archive.search.types import (
    Document,
    EngineUnreachable,
    IndexNotWritten,
    IndexUnavailable,
    NotSupported,
    Progress,
    Share,
)

# The index as it was read last, by server and name: one for all threads.
_open: dict[tuple[str, str], tuple[State, ServerIndexReader]] = {}
_opening = Lock()


class OpenSearchBackend(BaseSearchBackend):  # type: ignore[misc]
    abilities = frozenset(Ability)

    def __init__(self, connection_alias: str, **options: Any) -> None:
        super().__init__(connection_alias, **options)
        self._url = str(options.get("URL") or "")
        self._ca_certs = str(options.get("CA_CERTS") or "")
        self._name = str(options.get("INDEX_NAME") or "archive").lower()
        self._shards = int(options.get("SHARDS") or 1)
        self._replicas = int(options.get("REPLICAS") or 0)
        self._lock_wait = float(options.get("LOCK_WAIT", 60))
        self._lock_path = Path(str(options.get("PATH") or ".")) / "write.lock"

    # The contract of archive.search.engine

    @contextmanager
    def reading(self) -> Iterator[ServerIndexReader]:
        """The index as it stands now. Raises IndexUnavailable, also where reading it fails."""
        state = current_state(self._server, self._name)
        key = (self._url, self._name)
        with _opening:
            known = _open.get(key)
            if known is None or known[0] != state:
                known = _open[key] = state, ServerIndexReader(self._server, self._name)
        with read():
            yield known[1]

    def writing(self) -> AbstractContextManager[None]:
        return lock.alone(self._lock_path, self._lock_wait)

    def is_usable(self) -> bool:
        """Raises IndexNotWritten where the server does not answer: nothing is built anew for that."""
        try:
            current_state(self._server, self._name)
        except EngineUnreachable as error:
            raise IndexNotWritten(str(error)) from error
        except IndexUnavailable:
            return False
        return True

    def generation(self) -> str:
        """The name of the index in use: the same for all machines."""
        try:
            return current_state(self._server, self._name).index
        except IndexUnavailable:
            return ""

    def replace_meetings(self, meetings: Collection[int], documents: Iterable[Document]) -> int:
        return self._replace(index_writing.of_meetings(meetings), documents)

    def rebuild(self, shares: Sequence[Share], progress: Progress | None = None, procs: int = 1) -> int:
        report = progress or (lambda count: None)
        with self.writing(), written():
            index = index_writing.create(self._target, replicas=0)
            try:
                if procs > 1:
                    count = in_parallel(
                        partial(self._build, index),
                        shares,
                        report,
                        procs,
                    )
                else:
                    count = self._build(index, shares, report)
                index_writing.finish(self._target, index)
            except BaseException:
                with suppress(OpenSearchException):
                    index_writing.remove(self._target, index)
                raise
        return count

    # Haystack's contract

    def update(self, index: Any, iterable: Iterable[Any], commit: bool = True) -> None:
        documents = list(prepared(index, iterable))
        keys = [int(document[DJANGO_ID]) for document in documents]
        self._replace({"terms": {"passage": keys}}, documents)

    def remove(self, obj_or_string: Any, commit: bool = True) -> None:
        key = int(get_identifier(obj_or_string).rpartition(".")[2])
        self._replace({"terms": {"passage": [key]}}, [])

    def clear(self, models: Iterable[Any] | None = None, commit: bool = True) -> None:
        self.rebuild([])

    def search(self, query_string: str, **kwargs: Any) -> dict[str, Any]:
        raise NotSupported("The search engine in use can’t answer queries of haystack’s.")

    def build_schema(self, fields: dict[str, Any]) -> tuple[str, list[Any]]:
        return "text", []

    def _build(self, index: str, shares: Sequence[Share], report: Progress) -> int:
        return index_writing.build(self._target, index, shares, report)

    @property
    def _server(self) -> OpenSearch:
        return client(self._url, self._ca_certs)

    @property
    def _target(self) -> index_writing.Target:
        return index_writing.Target(self._server, self._name, self._shards, self._replicas)

    def _replace(self, gone: dict[str, Any], documents: Iterable[Document]) -> int:
        """Where there is no index that can be used, a new one is made."""
        with self.writing(), written():
            if not self.is_usable():
                index = index_writing.create(self._target)
                index_writing.put_in_use(self._target, index)
            index = current_state(self._server, self._name).index
            return index_writing.replace(self._target, index, gone, documents)


class OpenSearchQuery(BaseSearchQuery):  # type: ignore[misc]
    def build_query_fragment(self, field: str, filter_type: str, value: Any) -> str:
        raise NotSupported("The search engine in use can’t answer queries of haystack’s.")


class OpenSearchEngine(BaseEngine):  # type: ignore[misc]
    backend = OpenSearchBackend
    query = OpenSearchQuery
