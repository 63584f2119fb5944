"""Haystack's engine over Whoosh, tuned: what settings name. Nothing else imports it.

Haystack's contract (update, remove, clear, search, build_schema) is kept, so that any other engine
of haystack's can take its place. Beyond it there are `find`, for the archive's own queries, and
`replace_meetings` and `rebuild`, which write in one go.
"""

import logging
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from haystack.backends.whoosh_backend import WhooshEngine, WhooshSearchBackend, WhooshSearchQuery
from haystack.constants import DJANGO_CT, DJANGO_ID, ID
from haystack.exceptions import SkipDocument
from haystack.utils import get_identifier, get_model_ct
from whoosh.columns import NumericColumn, RefBytesColumn
from whoosh.fields import COLUMN, DATETIME, NUMERIC, STORED, FieldType, Schema
from whoosh.fields import ID as WholeValue
from whoosh.qparser import FuzzyTermPlugin, QueryParser
from whoosh.query import Term

from archive.search.query.parser import Node
from archive.search.types import Found, Keys, Search, Trend
from archive.search.whoosh_store.analysis import PlainAnalyzer, Words
from archive.search.whoosh_store.building import Progress, Share, build
from archive.search.whoosh_store.folder import IndexFolder, IndexUnavailable
from archive.search.whoosh_store.snapshot import Prints, Snapshot, current_snapshot
from archive.search.whoosh_store.writing import Document, replace

log = logging.getLogger(__name__)


class ArchiveSearchBackend(WhooshSearchBackend):  # type: ignore[misc]
    def __init__(self, connection_alias: str, **options: Any) -> None:
        super().__init__(connection_alias, **options)
        self.lock_wait = float(options.get("LOCK_WAIT", 60))
        self._folder: IndexFolder | None = None

    # The archive's own part

    @property
    def folder(self) -> IndexFolder:
        if self._folder is None:
            from haystack import connections

            fields = connections[self.connection_alias].get_unified_index().all_searchfields()
            self.content_field_name, self.schema = self.build_schema(fields)
            self._folder = IndexFolder(Path(self.path), self.schema, self.lock_wait)
        return self._folder

    def snapshot(self) -> Snapshot:
        return current_snapshot(self.folder)

    @contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """The index as it stands now. Raises IndexUnavailable, also where reading it fails."""
        with _readable():
            yield self.snapshot()

    def find(self, wanted: Search) -> Found:
        """Raises IndexUnavailable if there is no index, or none that can be read."""
        with _readable():
            return self.snapshot().search(wanted)

    def keys(self, wanted: Search) -> Keys:
        """Every passage found, in the order of the pages. Raises IndexUnavailable, as `find` does."""
        with _readable():
            return self.snapshot().keys(wanted)

    def trend(self, root: Node | None, by: str = "") -> Trend:
        """See Snapshot.trend. Raises IndexUnavailable, as `find` does."""
        with _readable():
            return self.snapshot().trend(root, by)

    def replace_meetings(self, meetings: Iterable[int], documents: Iterable[Document]) -> int:
        """All documents of these meetings give way to the new ones, in one step."""
        gone = [Term("meeting", meeting) for meeting in meetings]
        return replace(self.folder, gone, documents)

    def writing(self) -> AbstractContextManager[object]:
        """No one else writes the index meanwhile; raises IndexBusy after waiting for those who do."""
        return self.folder.writing()

    def usable(self) -> bool:
        """Whether there is an index that can be opened."""
        try:
            self.snapshot()
        except IndexUnavailable:
            return False
        return True

    def prints(self) -> Prints | None:
        """What the index holds; None if that can't be read."""
        try:
            return self.snapshot().prints()
        except IndexUnavailable:
            return None

    def faulty(self) -> Keys:
        """Passages that can't be found by all of their words. Raises IndexUnavailable."""
        with _readable():
            return self.snapshot().faulty()

    def rebuild(self, shares: list[Share], progress: Progress | None = None, procs: int = 1) -> int:
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
        schema: dict[str, FieldType] = {
            ID: WholeValue(stored=True, unique=True),
            DJANGO_CT: WholeValue(stored=True),
            DJANGO_ID: STORED(),
        }
        content = ""
        for field in fields.values():
            schema[field.index_fieldname] = _whoosh_field(field)
            if field.document:
                content = field.index_fieldname
        return content, Schema(**schema)

    def setup(self) -> None:
        """Called by haystack's own methods; unlike the stock backend, makes no index where there is none."""
        self.index = self.folder.open(self.folder.current())
        self.storage = self.index.storage
        self.parser = QueryParser(self.content_field_name, schema=self.schema)
        self.parser.add_plugins([FuzzyTermPlugin])
        self.setup_complete = True

    def update(self, index: Any, iterable: Iterable[Any], commit: bool = True) -> None:
        documents = list(self._prepared(index, iterable))
        replace(self.folder, [Term(ID, document[ID]) for document in documents], documents)

    def remove(self, obj_or_string: Any, commit: bool = True) -> None:
        replace(self.folder, [Term(ID, get_identifier(obj_or_string))], [])

    def clear(self, models: Iterable[Any] | None = None, commit: bool = True) -> None:
        if models is None:
            self.rebuild([])
        else:
            replace(self.folder, [Term(DJANGO_CT, get_model_ct(model)) for model in models], [])

    def search(self, query_string: str, **kwargs: Any) -> dict[str, Any]:
        """Haystack's generic search, in Whoosh's query language. The archive's own is `find`."""
        try:
            self.setup()
        except IndexUnavailable as error:
            log.warning("%s Run manage.py rebuild_index.", error)
            return {"results": [], "hits": 0}
        # The text isn't kept in the index, so there is nothing to highlight here. And the stock
        # backend answers nothing to a query of one letter; with a space it is two.
        kwargs.pop("highlight", None)
        found: dict[str, Any] = super().search(query_string + " " if query_string else "", **kwargs)
        return found

    def _prepared(self, index: Any, objects: Iterable[Any]) -> Iterator[Document]:
        for obj in objects:
            try:
                document = index.full_prepare(obj)
            except SkipDocument:
                continue
            yield document


class _Column(COLUMN):  # type: ignore[misc]
    def to_column_value(self, value: str) -> bytes:
        return value.encode()


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except IndexUnavailable:
        raise
    except Exception as error:  # of damaged files Whoosh and zlib say so in every way there is
        raise IndexUnavailable(f"The index can't be searched: {error!r}") from error


def _whoosh_field(field: Any) -> FieldType:
    if field.field_type in ("date", "datetime"):
        return DATETIME(stored=False, sortable=False)
    if field.field_type == "integer" and not field.indexed:
        return COLUMN(NumericColumn("I"))  # to sort by and to count, never looked up
    if not field.indexed:
        return _Column(RefBytesColumn())  # whole values that are not looked up as such
    if field.field_type == "integer":
        # No terms for ranges: the archive compares values in memory.
        return NUMERIC(int, bits=32, signed=False, shift_step=0, sortable=True, default=0)
    if isinstance(field.analyzer, PlainAnalyzer):
        return Words(field.analyzer)
    return WholeValue(sortable=RefBytesColumn())


class ArchiveEngine(WhooshEngine):  # type: ignore[misc]
    backend = ArchiveSearchBackend
    query = WhooshSearchQuery
