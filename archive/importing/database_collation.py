"""Whether the database sorts and compares text as the archive does: by code points, case by Unicode."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Tags, Warning, register
from django.db import DEFAULT_DB_ALIAS, connection

_BY_CODE_POINTS = {"c", "posix", "c.utf8", "ucs_basic", "pg_c_utf8"}
_ASCII_ONLY = {"c", "posix"}


def collation_problem() -> str:
    """What is wrong with the collation of the database and what to do, or ""; of SQLite nothing is."""
    if connection.vendor != "postgresql":
        return ""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_encoding_to_char(encoding), datcollate, datctype FROM pg_database"
            " WHERE datname = current_database()"
        )
        encoding, order, case = (str(each) for each in cursor.fetchone())
    plain_order, plain_case = (each.lower().replace("utf-8", "utf8") for each in (order, case))
    if encoding == "UTF8" and plain_order in _BY_CODE_POINTS and plain_case not in _ASCII_ONLY:
        return ""
    return (
        f"The database is encoded in {encoding} and sorts by {order} (case by {case}): lists would be sorted"
        " otherwise than their pages say, and names of other scripts not found in any case. Make it anew by"
        " createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 and import the documents again."
    )


@register(Tags.database)
def check_collation(databases: Sequence[str] | None = None, **_: Any) -> list[CheckMessage]:
    """Run by `migrate`, and by `check --database default`."""
    if DEFAULT_DB_ALIAS not in (databases or ()):
        return []
    problem = collation_problem()
    return [Warning(problem, id="archive.W002")] if problem else []
