"""Whoosh's writer, with its posting lists gathered by term and written whole.

Whoosh asks every field of every document what its terms are, keeps every posting as a tuple of five,
sorts millions of them, spills them to disk in pickles and writes them one call at a time; all that is
most of the time that indexing takes. Documents come in order, so a list for each term is in order as
it grows, and what a field makes of a value is remembered: passages of a meeting share most of theirs.

Memory is the price: some 4 KB a passage, so whoever writes many writes several segments.
"""

from collections.abc import Callable, Iterator
from typing import Any

from whoosh.fields import COLUMN, FieldType, Schema
from whoosh.index import FileIndex
from whoosh.writing import SegmentWriter

from archive.search.whoosh_store.analysis import FrequencyFormat, PositionsFormat, ProseField
from archive.search.whoosh_store.codec import BlockCodec, Postings


class BulkWriter(SegmentWriter):  # type: ignore[misc]
    def __init__(self, index: FileIndex, *, locked: bool) -> None:
        """`locked`: whether to take Whoosh's own lock on the index."""
        super().__init__(index, codec=BlockCodec(), _lk=locked)
        self.pool = _Pool(self.schema)
        # What takes the values of each column; Whoosh looks it up for each value.
        self._adders: dict[str, Callable[[int, Any], None]] = {}
        self._fields = [
            (name, field, self.pool.terms(name), _Values(field, self.pool.terms(name)))
            for name, field in sorted(self.schema.items())
        ]

    def add_document(self, **values: Any) -> None:
        self._check_state()
        doc, writer = self.docnum, self.perdocwriter
        writer.start_doc(doc)
        for name, field, terms, known in self._fields:
            value = values.get(name)
            if value is None:
                continue
            if isinstance(field, ProseField):
                if not (value.text or field.stored):
                    continue
                length, occurrences = field.occurrences(value)
                for term, companion in occurrences.items():
                    docs, companions = terms[term.encode()]
                    docs.append(doc)
                    companions.append(companion)
                writer.add_field(name, field, value.text if field.stored else None, length)
                continue
            if isinstance(field, COLUMN):
                # No terms, and mostly another value in each document: nothing to remember.
                self._add_to_column(name, field, doc, field.to_column_value(value))
                continue
            lists, column = known[value]
            for docs in lists:
                docs.append(doc)
            if field.stored:
                writer.add_field(name, field, value, 0)
            if column is not None:
                self._add_to_column(name, field, doc, column)
        writer.finish_doc()
        self._added = True
        self.docnum += 1

    def _add_to_column(self, name: str, field: FieldType, doc: int, value: Any) -> None:
        if (add := self._adders.get(name)) is None:
            self.perdocwriter.add_column_value(name, field.column_type, value)
            self._adders[name] = self.perdocwriter._get_column(name).add
        else:
            add(doc, value)


class _Terms(dict[bytes, Postings]):
    """The posting lists of a field. A document is in a list of its own for each of its terms."""

    def __missing__(self, term: bytes) -> Postings:
        postings = self[term] = [], []
        return postings


class _Values(dict[Any, tuple[list[list[int]], Any]]):
    """For each whole value of a field: the lists that its documents go to, and what the column holds."""

    def __init__(self, field: FieldType, terms: _Terms) -> None:
        super().__init__()
        self._field, self._terms = field, terms

    def __missing__(self, value: Any) -> tuple[list[list[int]], Any]:
        field = self._field
        lists = [self._terms[posting[0]][0] for posting in field.index(value)] if field.indexed else []
        known = lists, field.to_column_value(value) if field.column_type else None
        if not field.unique:
            self[value] = known
        return known


class _Pool:
    """Takes the place of whoosh.writing.PostingPool."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._fields: dict[str, _Terms] = {}

    def terms(self, field: str) -> _Terms:
        return self._fields.setdefault(field, _Terms())

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        """Called when Whoosh merges small segments into one."""
        field, term, doc, weight, value = posting
        docs, companions = self._fields[field][term]
        docs.append(doc)
        form = self._schema[field].format
        if isinstance(form, PositionsFormat):
            companions.append(value)
        elif isinstance(form, FrequencyFormat):
            companions.append(int(weight))

    def iter_postings(self) -> "_Pool":
        return self

    def fields(self) -> Iterator[tuple[str, list[tuple[bytes, Postings]]]]:
        for field in sorted(self._fields):
            if self._fields[field]:
                yield field, sorted(self._fields[field].items())

    def cleanup(self) -> None:
        self._fields = {}
