"""The fields of the index in Whoosh's terms, from those that haystack declares."""

from collections.abc import Callable, Mapping
from typing import Any

from haystack.constants import DJANGO_CT, DJANGO_ID, ID
from whoosh.columns import NumericColumn, RefBytesColumn
from whoosh.fields import COLUMN, DATETIME, NUMERIC, STORED, FieldType, Schema
from whoosh.fields import ID as WholeValue

from archive.search.analyzers import PlainAnalyzer, StemmingAnalyzer, WholeValueAnalyzer
from archive.search.execute.titles import TITLES_FIELD
from archive.search.whoosh_store.analysis import ProseField

# What haystack itself makes of a declared field.
Stock = Callable[[str, Any], FieldType]


def built_schema(fields: Mapping[str, Any], stock: Stock) -> tuple[str, Schema]:
    """The name of the content field, and the schema.

    Faceted fields are whole values, so those that haystack keeps beside them need not be indexed.
    """
    schema: dict[str, FieldType] = {
        ID: WholeValue(stored=True, unique=True),
        DJANGO_CT: WholeValue(stored=True),
        DJANGO_ID: STORED(),
    }
    content = ""
    for name, field in fields.items():
        if hasattr(field, "facet_for"):
            continue
        schema[field.index_fieldname] = _field(name, field, stock)
        if field.document:
            content = field.index_fieldname
    return content, Schema(**schema)


def _field(name: str, field: Any, stock: Stock) -> FieldType:
    if field.field_type in ("date", "datetime"):
        return DATETIME(stored=field.stored, sortable=False)
    if field.field_type == "integer" and not field.indexed:
        return COLUMN(NumericColumn("I"))  # to sort by and to count, never looked up
    if field.field_type == "integer":
        # No terms for ranges: the archive compares values in memory.
        options = {"bits": 32, "signed": False, "shift_step": 0, "sortable": True, "default": 0}
        return NUMERIC(int, stored=field.stored, **options)
    if field.faceted or field.is_multivalued:
        return WholeValue(stored=field.stored, sortable=RefBytesColumn(), analyzer=WholeValueAnalyzer())
    if field.field_type != "string":
        return stock(name, field)
    if not isinstance(field.analyzer, PlainAnalyzer):
        return ProseField(StemmingAnalyzer(), positions=True, stored=field.stored)
    positions = not field.analyzer.stemming or name == TITLES_FIELD
    return ProseField(field.analyzer, positions=positions, stored=field.stored)
