"""Rows looked up by one column: a statement whose making costs Django ten times what its answer does."""

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from django.db import connection, models


def rows_where(
    model: type[models.Model], column: str, values: Collection[Any], *wanted: str
) -> list[tuple[Any, ...]]:
    """The wanted columns of the rows in which a column has one of some values, in no order."""
    if not values:
        return []
    with connection.cursor() as cursor:
        marks = ", ".join(["%s"] * len(values))
        cursor.execute(f"{_beginning(model, column, wanted)} ({marks})", [*values])
        return list(cursor.fetchall())


@lru_cache
def _beginning(model: type[models.Model], column: str, wanted: tuple[str, ...]) -> str:
    quote = connection.ops.quote_name
    columns = ", ".join(map(quote, wanted))
    table = quote(model._meta.db_table)
    return f"SELECT {columns} FROM {table} WHERE {quote(column)} IN"  # noqa: S608 - our tables
