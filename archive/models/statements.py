"""Rows by statements that are written once: Django takes longer to write a join than SQLite to answer it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from django.db import connection
from django.db.models import QuerySet

# The values (`values_list`) of the rows with one of these keys, which are all that varies.
RowsOf = Callable[[Sequence[Any]], QuerySet[Any, Any]]
_AT_ONCE = 500


def fetched(rows_of: RowsOf, keys: Iterable[int | str]) -> Iterator[tuple[Any, ...]]:
    """The rows with these keys, in no order. Values are as the database gives them: text, numbers, dates, yes
    and no are those of Django."""
    unique = list(dict.fromkeys(keys))
    for start in range(0, len(unique), _AT_ONCE):
        some = unique[start : start + _AT_ONCE]
        with connection.cursor() as cursor:
            cursor.execute(_statement(rows_of, len(some), connection.vendor), some)
            yield from cursor.fetchall()


@lru_cache(maxsize=1024)
def _statement(rows_of: RowsOf, keys: int, vendor: str) -> str:
    statement, parameters = rows_of(range(keys)).query.sql_with_params()
    if len(parameters) != keys:
        raise ValueError(f"{rows_of} has other parameters than its keys")
    return statement
