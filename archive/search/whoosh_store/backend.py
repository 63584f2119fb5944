"""Haystack's engine over Whoosh, tuned: what settings name. Nothing else imports it.

Haystack's contract (update, remove, clear, search, build_schema) is kept, and beyond it that of
`archive.search.engine`, for the archive's own queries and for writing in one go.
"""

import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from haystack.backends.whoosh_backend import WhooshEngine, WhooshSearchBackend, WhooshSearchQuery
from haystack.constants import DJANGO_CT, ID
from haystack.utils import get_identifier, get_model_ct
from whoosh.fields import Schema
from whoosh.qparser import FuzzyTermPlugin, QueryParser
from whoosh.query import Term

from archive.search.engine import Ability
from archive.search.prepared import prepared
from archive.search.types import Document, IndexUnavailable, Progress, Share
from archive.search.whoosh_store.building import build
from archive.search.whoosh_store.compatibility import check_version
from archive.search.whoosh_store.folder import IndexFolder
from archive.search.whoosh_store.schema import built_schema
from archive.search.whoosh_store.snapshot import IndexSnapshot, current_snapshot
from archive.search.whoosh_store.writing import replace

log = logging.getLogger(__name__)

check_version()


class ArchiveSearchBackend(WhooshSearchBackend):  # type: ignore[misc]
    abilities = frozenset(Ability)

    def __init__(self, connection_alias: str, **options: Any) -> None:
        super().__init__(connection_alias, **options)
        self.lock_wait = float(options.get("LOCK_WAIT", 60))
        self._folder: IndexFolder | None = None

    # The contract of archive.search.engine

    @property
    def folder(self) -> IndexFolder:
        if self._folder is None:
            from haystack import connections

            fields = connections[self.connection_alias].get_unified_index().all_searchfields()
            self.content_field_name, self.schema = self.build_schema(fields)
            self._folder = IndexFolder(Path(self.path), self.schema, self.lock_wait)
        return self._folder

    @contextmanager
    def reading(self) -> Iterator[IndexSnapshot]:
        """The index as it stands now. Raises IndexUnavailable, also where reading it fails."""
        try:
            yield current_snapshot(self.folder)
        except IndexUnavailable:
            raise
        except Exception as error:  # of damaged files Whoosh and zlib say so in every way there is
            raise IndexUnavailable(f"The index can't be searched: {error!r}") from error

    def writing(self) -> AbstractContextManager[object]:
        """No one else writes the index meanwhile; raises IndexBusy after waiting for those who do."""
        return self.folder.writing()

    def is_usable(self) -> bool:
        """Whether there is an index that can be opened."""
        try:
            current_snapshot(self.folder)
        except IndexUnavailable:
            return False
        return True

    def generation(self) -> str:
        """The name of the folder of the index in use."""
        try:
            return self.folder.current()
        except IndexUnavailable:
            return ""

    def replace_meetings(self, meetings: Collection[int], documents: Iterable[Document]) -> int:
        """All documents of these meetings give way to the new ones, in one step."""
        gone = [Term("meeting", meeting) for meeting in meetings]
        return replace(self.folder, gone, documents)

    def rebuild(self, shares: Sequence[Share], progress: Progress | None = None, procs: int = 1) -> int:
        """A new index of all documents, beside the old one, which answers until this one is done."""
        with self.folder.writing() as lock:
            name, index = self.folder.create()
            try:
                count = build(index, shares, lock, progress, procs)
            except BaseException:
                self.folder.remove(name)
                raise
            self.folder.make_current(name)
        return count

    # Haystack's contract

    def build_schema(self, fields: dict[str, Any]) -> tuple[str, Schema]:
        stock = super().build_schema
        return built_schema(fields, lambda name, field: stock({name: field})[1][field.index_fieldname])

    def setup(self) -> None:
        """Called by haystack's own methods; unlike the stock backend, makes no index where there is none."""
        self.index = self.folder.open(self.folder.current())
        self.storage = self.index.storage
        self.parser = QueryParser(self.content_field_name, schema=self.schema)
        self.parser.add_plugins([FuzzyTermPlugin])
        self.setup_complete = True

    def update(self, index: Any, iterable: Iterable[Any], commit: bool = True) -> None:
        documents = list(prepared(index, iterable))
        replace(self.folder, [Term(ID, document[ID]) for document in documents], documents)

    def remove(self, obj_or_string: Any, commit: bool = True) -> None:
        replace(self.folder, [Term(ID, get_identifier(obj_or_string))], [])

    def clear(self, models: Iterable[Any] | None = None, commit: bool = True) -> None:
        if models is None:
            self.rebuild([])
        else:
            replace(self.folder, [Term(DJANGO_CT, get_model_ct(model)) for model in models], [])

    def search(self, query_string: str, **kwargs: Any) -> dict[str, Any]:
        """Haystack's generic search, in Whoosh's query language. The archive's own is `reading`."""
        try:
            self.setup()
        except IndexUnavailable as error:
            log.warning("%s Run manage.py rebuild_index.", error)
            return {"results": [], "hits": 0}
        # The text isn't kept in the index, so there is nothing to highlight here. And the stock
        # backend answers nothing to a query of one letter; with a space it is two.
        kwargs.pop("highlight", None)
        shadows = {self._field_itself(name): name for name in kwargs.get("facets") or ()}
        if shadows:
            kwargs["facets"] = list(shadows)
        found: dict[str, Any] = super().search(query_string + " " if query_string else "", **kwargs)
        counts = found.get("facets", {}).get("fields", {})
        for name in [name for name in shadows if name in counts]:
            counts[shadows[name]] = counts.pop(name)
        return found

    def _field_itself(self, name: str) -> str:
        """The field that haystack keeps this one for, to count its values: here one does for both."""
        from haystack import connections

        field = connections[self.connection_alias].get_unified_index().all_searchfields().get(name)
        return getattr(field, "facet_for", None) or name


class ArchiveSearchQuery(WhooshSearchQuery):  # type: ignore[misc]
    def build_query_fragment(self, field: str, filter_type: str, value: Any) -> str:
        fragment: str = super().build_query_fragment(self.backend._field_itself(field), filter_type, value)
        return fragment


class ArchiveEngine(WhooshEngine):  # type: ignore[misc]
    backend = ArchiveSearchBackend
    query = ArchiveSearchQuery
