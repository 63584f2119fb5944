"""What a row of a table is, as a column of it says: a speech, a heading, a stage direction."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.parsing.containers.table_columns import Row
from archive.parsing.containers.table_vocabulary import is_kind_column

_HEADING = re.compile(
    r"head|title|titel|titre|titulo|título|section|topic|subject|agenda|überschrift|otsikko|rubrik|заголов"
    r"|标题|標題|見出し",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RowKinds:
    """The column that says what rows are, and which of its values stand in no row that names a speaker."""

    column: str = ""
    silent: frozenset[str] = frozenset()

    @classmethod
    def of(cls, rows: Sequence[Row], named: Sequence[bool]) -> "RowKinds":
        """`named`: which rows name a speaker. Rows of speech must have a kind of their own."""
        columns = dict.fromkeys(name for row in rows for name in row if is_kind_column(name))
        for column in columns:
            spoken = {_value(row, column) for row, is_named in zip(rows, named, strict=True) if is_named}
            others = {_value(row, column) for row, is_named in zip(rows, named, strict=True) if not is_named}
            silent = others - spoken - {""}
            if silent and spoken - {""} and len(spoken) + len(silent) < len(rows):
                return cls(column, frozenset(silent))
        return cls()

    def unspoken(self, row: Row) -> str:
        """The kind of a row without a speaker that no row with one has, or ""."""
        value = _value(row, self.column)
        return value if value in self.silent else ""


def is_heading_kind(kind: str) -> bool:
    """Whether the word for a kind of row means a heading."""
    return bool(_HEADING.search(kind))


def _value(row: Row, column: str) -> str:
    values = row.get(column, ())
    return values[0].strip() if values else ""
