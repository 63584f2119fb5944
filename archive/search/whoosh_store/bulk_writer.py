"""Whoosh's writer, with its postings gathered in arrays and its columns written many values at a time.

Whoosh asks every field of every document what its terms are, keeps every posting as a tuple of five,
sorts millions of them, spills them to disk in pickles and writes them one call at a time; all that is
most of the time that indexing takes. What a field makes of a value is remembered here: passages of a
meeting share most of theirs.

Memory is the price: some 6 KB a passage, so whoever writes many writes several segments.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from whoosh.codec.whoosh3 import LENGTHS_COLUMN
from whoosh.fields import COLUMN, FieldType, Schema
from whoosh.index import FileIndex
from whoosh.util.numeric import length_to_byte
from whoosh.writing import SegmentWriter

from archive.search.whoosh_store.analysis import (
    FrequencyFormat,
    PositionsFormat,
    Prose,
    ProseField,
    decode_positions,
)
from archive.search.whoosh_store.codec import BlockCodec
from archive.search.whoosh_store.column_writing import write_values
from archive.search.whoosh_store.gathering import Companion, Gathered, TermLists

# Documents whose values are written at once.
_AT_ONCE = 1_000


class BulkWriter(SegmentWriter):  # type: ignore[misc]
    def __init__(self, index: FileIndex, *, locked: bool) -> None:
        """`locked`: whether to take Whoosh's own lock on the index."""
        super().__init__(index, codec=BlockCodec(), _lk=locked)
        self.pool = _Pool(self.schema)
        fields = sorted(self.schema.items())
        self._prose = {
            name: _ProseWriter(field, self.pool[name])
            for name, field in fields
            if isinstance(field, ProseField)
        }
        self._values = {
            name: _Values(field, self.pool[name]) for name, field in fields if name not in self._prose
        }
        self._stored = [name for name, field in fields if field.stored]
        self._documents: list[dict[str, Any]] = []

    def add_document(self, **values: Any) -> None:
        self._check_state()
        # At once, while it is remembered how the text was cut into words.
        for name, writer in self._prose.items():
            writer.add(self.docnum, values.get(name))
        self._documents.append(values)
        self._added = True
        self.docnum += 1
        if len(self._documents) >= _AT_ONCE:
            self._write_documents()

    def add_reader(self, reader: Any) -> None:
        self._write_documents()
        super().add_reader(reader)

    def _flush_segment(self) -> None:
        self._write_documents()
        super()._flush_segment()

    def _write_documents(self) -> None:
        """Write the values of the documents that were added last."""
        documents, self._documents = self._documents, []
        first, writer = self.docnum - len(documents), self.perdocwriter
        for name, known in self._values.items():
            column = known.add(first, [document.get(name) for document in documents])
            self._write_column(name, known.column_type, first, column)
        for name, prose in self._prose.items():
            writer._fieldlengths[name] += sum(prose.lengths)
            lengths = [length_to_byte(length) if length else None for length in prose.lengths]
            self._write_column(f"_{name}_len", LENGTHS_COLUMN, first, lengths)
            prose.lengths.clear()
        stored = writer._get_column("_stored")
        for doc, document in enumerate(documents, start=first):
            if kept := {
                name: _kept(document[name]) for name in self._stored if document.get(name) is not None
            }:
                stored.add(doc, kept)
        writer._doccount += len(documents)

    def _write_column(self, name: str, column: Any, first: int, values: list[Any]) -> None:
        if column is None or values.count(None) == len(values):
            return
        writer = self.perdocwriter
        if not writer._has_column(name):
            writer._create_column(name, column)
        write_values(column, writer._get_column(name), first, values)


def _kept(value: Any) -> Any:
    return value.text if isinstance(value, Prose) else value


class _ProseWriter:
    """A field of prose, and how many words each of the documents has that were added last."""

    def __init__(self, field: ProseField, gathered: Gathered) -> None:
        self._field, self._gathered = field, gathered
        self._numbers: dict[str, _WordNumbers] = {}
        self.lengths: list[int] = []

    def add(self, doc: int, prose: Prose | None) -> None:
        if prose is None or not prose.text:
            self.lengths.append(0)
            return
        analyzer = self._field.analyzer
        words = analyzer.words(prose.text)
        numbers = self._numbers.get(prose.language)
        if numbers is None:
            numbers = self._numbers_in(prose.language)
        self._gathered.add_rows((doc,), (len(words),), map(numbers.__getitem__, words))
        self.lengths.append(len(words))
        if isinstance(self._field.format, PositionsFormat):
            for mark, places in analyzer.marks(prose.text).items():
                self._gathered.add_places(doc, self._gathered.numbers[mark.encode()], places)

    def _numbers_in(self, language: str) -> "_WordNumbers":
        analysis = self._field.analyzer.analysis(language)
        if analysis not in self._numbers:
            self._numbers[analysis] = _WordNumbers(self._field, analysis, self._gathered)
        return self._numbers.setdefault(language, self._numbers[analysis])


class _WordNumbers(dict[str, int]):
    """The number of the term that each folded word is in an analysis."""

    def __init__(self, field: ProseField, analysis: str, gathered: Gathered) -> None:
        super().__init__()
        self._analyzer, self._analysis, self._gathered = field.analyzer, analysis, gathered

    def __missing__(self, word: str) -> int:
        term = self._analyzer.term(word, self._analysis)
        number = self[word] = self._gathered.numbers[term.encode()]
        return number


class _Values(dict[Any, tuple[list[int], Any]]):
    """For each whole value of a field: the numbers of its terms, and what the column holds."""

    def __init__(self, field: FieldType, gathered: Gathered) -> None:
        super().__init__()
        self._field, self._gathered = field, gathered
        # Columns alone have no terms, and mostly another value in each document: nothing to remember.
        self._plain = isinstance(field, COLUMN)
        self.column_type = field.column_type

    def add(self, first: int, values: list[Any]) -> list[Any]:
        """Gather the terms of documents in a row; what the column is to hold of each."""
        if self._plain:
            column = self._field.to_column_value
            return [None if value is None else column(value) for value in values]
        found = [_NO_VALUE if value is None else self[value] for value in values]
        if self._field.indexed:
            numbers = [numbers for numbers, _ in found]
            docs = range(first, first + len(found))
            self._gathered.add_rows(docs, map(len, numbers), chain.from_iterable(numbers))
        return [column for _, column in found] if self.column_type else []

    def __missing__(self, value: Any) -> tuple[list[int], Any]:
        field, numbers = self._field, self._gathered.numbers
        terms = [numbers[posting[0]] for posting in field.index(value)] if field.indexed else []
        known = terms, field.to_column_value(value) if field.column_type else None
        if not field.unique:
            self[value] = known
        return known


_NO_VALUE: tuple[list[int], Any] = [], None


class _Pool:
    """Takes the place of whoosh.writing.PostingPool."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._fields: dict[str, Gathered] = {}

    def __getitem__(self, field: str) -> Gathered:
        if field not in self._fields:
            self._fields[field] = Gathered(_companion(self._schema[field]))
        return self._fields[field]

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        """Called when Whoosh merges small segments into one."""
        field, term, doc, weight, value = posting
        gathered = self[field]
        number = gathered.numbers[term]
        if gathered.companion is Companion.PLACES:
            gathered.add_places(doc, number, decode_positions(value))
        else:
            gathered.add_places(doc, number, (0,) * int(weight))

    def iter_postings(self) -> "_Pool":
        return self

    def fields(self) -> Iterator[tuple[str, TermLists]]:
        """The lists of each field, which are let go of one by one."""
        for field in sorted(self._fields):
            if (lists := self._fields.pop(field).lists()).terms:
                yield field, lists

    def cleanup(self) -> None:
        self._fields = {}


def _companion(field: FieldType) -> Companion:
    if isinstance(field.format, PositionsFormat):
        return Companion.PLACES
    return Companion.COUNT if isinstance(field.format, FrequencyFormat) else Companion.NOTHING
