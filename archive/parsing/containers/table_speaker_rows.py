"""Rows of a speaker's name, and rows of what is said below: a column says which is which."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from archive.parsing.containers.json_tree import Key
from archive.parsing.containers.table_columns import Columns, Row
from archive.parsing.containers.table_vocabulary import UNSURE, Field, is_kind_column, rank
from archive.parsing.text import count_words

_LONGEST = 14
_FEWEST = 2


def with_speakers(rows: Sequence[Row], columns: Columns) -> tuple[list[Row], Columns]:
    """The rows of what is said with the name of the row above them, and the columns with that of the names.

    A turn lasts over rows of the kinds that follow names; a row of another kind ends it.
    """
    names = dict.fromkeys(name for row in rows for name in row if is_kind_column(name))
    if Field.SPEAKER in columns or Field.LAST_NAME in columns:
        return list(rows), columns
    for kind in names:
        naming = {value for value in (_value(row, kind) for row in rows) if _names_a_speaker(value)}
        heads = [row for row in rows if _value(row, kind) in naming]
        are_names = all(count_words(columns.get(row, Field.TEXT)) <= _LONGEST for row in heads)
        spoken = {
            _value(below, kind) for row, below in pairwise(rows) if _value(row, kind) in naming
        } - naming
        if len(heads) >= _FEWEST and are_names and spoken and len(heads) < len(rows):
            found = list(_turns(rows, columns, kind, naming, spoken))
            return found, replace(columns, by_field={**columns.by_field, Field.SPEAKER: Field.SPEAKER.value})
    return list(rows), columns


def _turns(
    rows: Sequence[Row], columns: Columns, kind: str, naming: set[str], spoken: set[str]
) -> Iterator[Row]:
    head: Row | None = None
    name = ""
    text = columns.by_field[Field.TEXT]
    for row in rows:
        if _value(row, kind) in naming:
            if head is not None:
                yield head
            head = row
            continue
        if _value(row, kind) not in spoken:
            if head is not None:
                yield head
            head, name = None, ""
            yield row
            continue
        if head is not None:
            name = columns.get(head, Field.TEXT)
            beside = {each: values for each, values in head.items() if each not in (text, kind)}
            merged = {each: [*row.get(each, ()), *values] for each, values in beside.items()}
            yield {**row, **merged, Field.SPEAKER.value: [name], "kind of the name": head[kind]}
            head = None
        else:
            yield {**row, Field.SPEAKER.value: [Key(name)]} if name else row
    if head is not None:
        yield head


def _value(row: Row, column: str) -> str:
    values = row.get(column, ())
    return values[0].strip() if values else ""


def _names_a_speaker(kind: str) -> bool:
    found = rank(Field.SPEAKER, kind.split()[0]) if kind.split() else None
    return found is not None and found < UNSURE - 1
