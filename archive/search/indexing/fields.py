"""The fields of the index, as haystack declares such, and documents made of them many at a time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, repeat
from operator import itemgetter
from typing import Any
from zlib import crc32

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model, QuerySet
from haystack import indexes
from haystack.constants import DJANGO_CT, DJANGO_ID, ID
from haystack.utils import get_model_ct

from archive.search.analyzers import NameAnalyzer, WholeValueAnalyzer
from archive.search.facets import Facet
from archive.search.types import Document

_ROWS = 2_000
_POSITIVE = (1 << 31) - 1  # what any engine's number holds

# Rows of which documents are made at once; no more than the tokenizer keeps words of.
_AT_ONCE = 16

Row = tuple[Any, ...]
Columns = Sequence[Sequence[Any]]


class ComputedField(indexes.SearchField):  # type: ignore[misc]
    """A field whose `value` is computed from `columns`, as Django looks them up from the object."""

    def __init__(self, *, columns: tuple[str, ...], value: Callable[..., Any], **options: Any) -> None:
        super().__init__(**options)
        self.columns = columns
        self.value = value

    def prepare(self, obj: Model) -> Any:
        return self.value(*(_looked_up(obj, column) for column in self.columns))


class ComputedCharField(ComputedField, indexes.CharField):  # type: ignore[misc]
    pass


class ComputedIntegerField(ComputedField, indexes.IntegerField):  # type: ignore[misc]
    pass


class ComputedMultiValueField(ComputedField, indexes.MultiValueField):  # type: ignore[misc]
    pass


class ChecksumField(indexes.IntegerField):  # type: ignore[misc]
    """A checksum of all columns of an index, by which one document is told from another."""


class WholeValueFacetField(indexes.FacetCharField):  # type: ignore[misc]
    """What haystack adds to a faceted field, to filter by and to count: the value as it stands."""

    def __init__(self, **options: Any) -> None:
        super().__init__(analyzer=WholeValueAnalyzer(), **options)


def facet_field(facet: Facet) -> indexes.SearchField:
    options: dict[str, Any] = {"faceted": True, "stored": False}
    computed: dict[str, Any] = {"columns": facet.columns, "value": facet.value}
    if facet.multivalued:
        return ComputedMultiValueField(**computed, **options)
    if facet.number:
        options["facet_class"] = indexes.FacetIntegerField
        return ComputedIntegerField(**computed, **options)
    options |= {"analyzer": NameAnalyzer(), "facet_class": WholeValueFacetField}
    if facet.value:
        return ComputedCharField(**computed, **options)
    return indexes.CharField(model_attr=facet.columns[0], default="", **options)


class Columnar:
    """An index whose fields can be made of plain rows, which is ten times as fast as from objects.

    None that a subclass or another developer prepares from the object itself, with a template, or by
    `prepare_<field>`; an index with such fields makes its documents from objects, as haystack does.
    """

    def __init__(self, index: indexes.SearchIndex) -> None:
        self._index = index
        fields = index.fields.items()
        own = [(name, field) for name, field in fields if not hasattr(field, "facet_for")]
        self.columns = _columns(field for _, field in own)
        # The names under which values are indexed, with what makes the values of columns.
        self._makers = [
            ([field.index_fieldname, *_shadows(index, name)], self._maker(field))
            for name, field in own
            if _is_columnar(index, name, field)
        ]
        self.possible = len(self._makers) == len(own) and type(index).prepare is indexes.SearchIndex.prepare
        self._type = get_model_ct(index.get_model())

    def documents(self, objects: QuerySet[Any]) -> Iterator[Document]:
        """What haystack's `full_prepare` gives for each, in the order of the utterances."""
        if not self.possible:
            for obj in _in_a_row(objects).iterator(chunk_size=_ROWS):
                yield dict(self._index.full_prepare(obj))
            return
        names = [ID, DJANGO_CT, DJANGO_ID, *(name for names, _ in self._makers for name in names)]
        rows = self.rows(objects)
        while some := list(islice(rows, _AT_ONCE)):
            columns = list(zip(*some, strict=True))
            keys = list(map(str, columns[0]))
            made = [[f"{self._type}.{key}" for key in keys], repeat(self._type), keys]
            for alike, values_of in self._makers:
                made += [list(values_of(columns))] * len(alike)
            for values in zip(*made, strict=False):
                yield dict(zip(names, values, strict=True))

    def rows(self, objects: QuerySet[Any]) -> Iterator[Row]:
        """The primary key and the columns of each."""
        in_a_row = _in_a_row(objects).select_related(None)
        return in_a_row.values_list("pk", *self.columns).iterator(chunk_size=_ROWS)

    def checksums(self, objects: QuerySet[Any], column: str) -> Iterator[tuple[int, Any, int]]:
        """Of each object: its key, the value of a column, and the checksum of its document."""
        at = 1 + self.columns.index(column)
        for row in self.rows(objects):
            yield row[0], row[at], _checksum(row)

    def _maker(self, field: indexes.SearchField) -> Callable[[Columns], Iterable[Any]]:
        if isinstance(field, ComputedField):
            places, value = [1 + self.columns.index(column) for column in field.columns], field.value
            return lambda columns: map(value, *(columns[place] for place in places))
        if isinstance(field, ChecksumField):
            return lambda columns: map(_checksum, zip(*columns, strict=True))
        at = 1 + self.columns.index(field.model_attr)
        if not field.has_default():
            return itemgetter(at)
        default = field.default
        return lambda columns: [default if value is None else value for value in columns[at]]


def checksum(index: indexes.SearchIndex, obj: Model) -> int:
    """The checksum of an object: 31 bits that change with any column of the index, as good as always."""
    return _checksum([_looked_up(obj, column) for column in ("pk", *_columns(index.fields.values()))])


def _checksum(row: Sequence[Any]) -> int:
    return crc32(repr(tuple(row)).encode(errors="surrogatepass")) & _POSITIVE


def _columns(fields: Iterable[indexes.SearchField]) -> tuple[str, ...]:
    columns: dict[str, None] = {}
    for field in fields:
        columns |= dict.fromkeys(getattr(field, "columns", ()) or filter(None, [field.model_attr]))
    return tuple(columns)


def _shadows(index: indexes.SearchIndex, name: str) -> list[str]:
    """The names of the fields that haystack keeps beside this one to count its values."""
    return [
        each.index_fieldname for each in index.fields.values() if getattr(each, "facet_for", None) == name
    ]


def _is_columnar(index: indexes.SearchIndex, name: str, field: indexes.SearchField) -> bool:
    if isinstance(field, ChecksumField):
        return True
    if field.use_template or hasattr(index, f"prepare_{name}"):
        return False
    columns = getattr(field, "columns", None) or (field.model_attr,)
    return all(column and _is_column(index.get_model(), column) for column in columns)


@cache
def _is_column(model: type[Model], path: str) -> bool:
    """Whether the path leads over single related objects to a column."""
    *related, last = path.split("__")
    try:
        for name in related:
            relation = model._meta.get_field(name)
            if not (relation.many_to_one or relation.one_to_one) or relation.related_model is None:
                return False
            model = relation.related_model
        return model._meta.pk.name == last or last == "pk" or bool(model._meta.get_field(last).concrete)
    except FieldDoesNotExist:
        return False


def _in_a_row(objects: QuerySet[Any]) -> QuerySet[Any]:
    """Passages of an utterance follow on each other: an engine counts on that."""
    return objects.order_by("utterance_id", "pk")


def _looked_up(obj: Any, path: str) -> Any:
    for name in path.split("__"):
        if obj is None:
            return None
        obj = getattr(obj, name)
    return obj.pk if isinstance(obj, Model) else obj
