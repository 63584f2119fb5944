"""Small changes to the current index: all of a change or, on an error, nothing of it."""

import datetime
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from whoosh.fields import Schema
from whoosh.query import Term

from archive.comparing.checksums import record
from archive.search.types import Document, IndexUnavailable
from archive.search.whoosh_store.analysis import Prose, ProseField
from archive.search.whoosh_store.bulk_writer import BulkWriter
from archive.search.whoosh_store.folder import IndexFolder


def writable(schema: Schema) -> Callable[[Document], Document]:
    """A function that makes of a document, as haystack has it, what Whoosh takes: texts with their language,
    days as points in time, several values on a line each."""
    prose = [name for name, field in schema.items() if isinstance(field, ProseField)]

    def ready(document: Document) -> Document:
        language, made = document.get("language") or "", dict(document)
        for name, value in document.items():
            if type(value) in _CONVERSIONS:
                made[name] = _CONVERSIONS[type(value)](value)
        for name in prose:
            made[name] = Prose(document.get(name) or "", language)
        return made

    return ready


def _lines(values: list[object] | tuple[object, ...]) -> str:
    return "\n".join(map(str, values))


def _point_in_time(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time())


# A point in time is no day by its type, as it is by isinstance.
_CONVERSIONS: dict[type, Callable[[Any], Any]] = {
    datetime.date: _point_in_time,
    list: _lines,
    tuple: _lines,
}


def replace(folder: IndexFolder, gone: list[Term], documents: Iterable[Document]) -> int:
    """The documents that `gone` finds give way to the new ones. How many are new.

    Where there is no index that can be used, a new one is made.
    """
    with folder.writing():
        new = None
        try:
            index = folder.open(folder.current())
        except IndexUnavailable:
            new, index = folder.create()
        writer = BulkWriter(index, locked=True)
        ready = writable(folder.schema)
        count = 0
        try:
            if gone and not index.is_empty():
                with writer.searcher() as searcher:
                    for term in gone:
                        writer.delete_by_query(term, searcher=searcher)
            for document in documents:
                writer.add_document(**ready(document))
                count += 1
        except BaseException:
            writer.cancel()
            raise
        writer.commit()
        record(Path(index.storage.folder))
        if new:
            folder.make_current(new)
        return count
