"""Weeks as the year map shows them: seven days of a month, fewer at its end."""

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Func, TextField
from django.db.models.sql.compiler import SQLCompiler


class WeekOfMonth(Func):
    """The week of a date, to group by: on PostgreSQL its first day, elsewhere "2021-02-3"."""

    arity = 1
    output_field = TextField()
    template = "(SUBSTR(%(expressions)s, 1, 8) || ((CAST(SUBSTR(%(expressions)s, 9, 2) AS integer) - 1) / 7))"

    def as_postgresql(
        self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **extra: Any
    ) -> tuple[str, Any]:
        day = "EXTRACT(DAY FROM %(expressions)s)::integer"
        return self.as_sql(compiler, connection, template=f"(%(expressions)s - MOD({day} - 1, 7))", **extra)
