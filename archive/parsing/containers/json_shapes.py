"""JSON that holds records otherwise than as a list, made lists: by id, by day, as columns, as cells."""

import re
from collections.abc import Sequence
from typing import Any

from archive.parsing.containers.column_values import DAY
from archive.parsing.containers.json_tree import Key, Number
from archive.parsing.containers.table_delimited import header_of
from archive.parsing.containers.table_vocabulary import Field, plain_column, rank
from archive.parsing.transcript import UnreadableDocument

_FEWEST = 3
_PART = "text"
_READINGS = frozenset({"nbest", "n best", "alternatives", "hypotheses"})
# Two values are two words in the account of what a file shows.
_GLUED = re.compile(r"(?<=\w)\x1f+(?=\w)")
ID = "record id"
"""The field that the key of a record becomes."""


def normalised(tree: Any) -> Any:
    try:
        return _with_records(tree)
    except RecursionError:
        raise UnreadableDocument("the JSON is nested too deep to be a transcript; export it flat") from None


def _with_records(node: Any) -> Any:
    if isinstance(node, dict):
        told = _likeliest(_framed(_joined(node)))
        return _as_records(_of_days({key: _with_records(value) for key, value in told.items()}))
    return _as_turns(_of_cells([_with_records(value) for value in node])) if isinstance(node, list) else node


def _joined(node: dict[str, Any]) -> dict[str, Any]:
    """An object whose text is parted at links and bold words, with the text in one piece.

    "text": ["See ", {"type": "link", "text": "the report"}, "."]; what else the parts state stands beside it.
    """
    found = node
    for key, parts in node.items():
        if not isinstance(parts, list) or not any(isinstance(part, str) for part in parts):
            continue
        if not any(isinstance(part, dict) for part in parts) or not all(map(_is_part, parts)):
            continue
        others = [part for part in parts if isinstance(part, dict)]
        text = _GLUED.sub(" ", "\x1f".join(part if isinstance(part, str) else part[_PART] for part in parts))
        beside = [{name: value for name, value in part.items() if name != _PART} for part in others]
        found = {**found, key: text.replace("\x1f", ""), f"{key} parts": beside}
    return found


def _is_part(part: Any) -> bool:
    return _is_word(part) or (isinstance(part, dict) and isinstance(part.get(_PART), str))


def _likeliest(node: dict[str, Any]) -> dict[str, Any]:
    """An object whose words a recogniser gives in several readings, with the likeliest as its words."""
    found = node
    for key, readings in node.items():
        several = isinstance(readings, list) and len(readings) > 1 and plain_column(key) in _READINGS
        if several and all(isinstance(each, dict) for each in readings):
            less_likely = [list(each.values()) for each in readings[1:]]
            found = {**found, key: readings[:1], f"less likely than {key}": less_likely}
    return found


def _framed(node: dict[str, Any]) -> dict[str, Any]:
    """An object whose rows of cells stand beside a list of their columns, with the rows as objects."""
    for names in node.values():
        if not isinstance(names, list) or len(names) < 2 or not all(map(_is_word, names)):
            continue
        for key, rows in node.items():
            if rows is not names and _are_rows(rows, len(names)) and len(set(names)) == len(names):
                return {**node, key: [dict(zip(names, row, strict=True)) for row in rows]}
    return node


def _is_word(value: Any) -> bool:
    return isinstance(value, str) and not isinstance(value, Number)


def _are_rows(rows: Any, width: int) -> bool:
    return isinstance(rows, list) and all(isinstance(row, list) and len(row) == width for row in rows)


def _of_cells(rows: list[Any]) -> list[Any]:
    """Rows of cells as objects by column, where the first row or the cells tell what the columns hold."""
    if (
        len(rows) < 2
        or not isinstance(rows[0], list)
        or len(rows[0]) < 2
        or not _are_rows(rows, len(rows[0]))
    ):
        return rows
    if not all(cell is None or isinstance(cell, str | bool) for row in rows for cell in row):
        return rows
    if all(isinstance(cell, Number) for cell in rows[-1]):
        return rows
    header = header_of([[cell if isinstance(cell, str) else "" for cell in row] for row in rows], {})
    if header is None:
        return rows
    at, names = header
    above = [{"header": row} for row in rows[:at]]
    return above + [dict(zip(names, row, strict=True)) for row in rows[at:]]


def _as_turns(records: list[Any]) -> list[Any]:
    """Objects of a name and what the one of that name says, as turns: [{"Rosa Holf": "Yes."}, …]."""
    if len(records) < _FEWEST or not all(isinstance(each, dict) and len(each) == 1 for each in records):
        return records
    turns = [next(iter(each.items())) for each in records]
    names = {name for name, _ in turns}
    # A column may well be called "question", and so may a voice among names.
    known = all(any(rank(what, name) is not None for what in (Field.TEXT, Field.SPEAKER)) for name in names)
    if known or not 1 < len(names) < len(turns) or not all(isinstance(text, str) for _, text in turns):
        return records
    return [{Field.SPEAKER.value: Key(name), Field.TEXT.value: text} for name, text in turns]


def _as_records(node: Any) -> Any:
    """A list of records from an object that holds them by id, or as columns of a data frame."""
    if not isinstance(node, dict) or len(node) < 2:
        return node
    values = list(node.values())
    if not all(isinstance(value, dict) and value for value in values):
        return node
    keys = [tuple(value) for value in values]
    if rank(Field.TEXT, _best_text(list(node))) is not None and len(set(keys)) == 1 and len(keys[0]) > 1:
        return [{name: column[key] for name, column in node.items()} for key in keys[0]]
    common = set(keys[0]).intersection(*keys[1:])
    if any(rank(Field.TEXT, key) is not None for key in common) or len(common) >= 2:
        has_lists = any(isinstance(inner, list | dict) for inner in values[0].values())
        if all(map(DAY.fullmatch, node)):
            return [{Field.DATE.value: key, **value} for key, value in node.items()]
        return [{ID: Key(key), **value} for key, value in node.items()] if common or has_lists else node
    return node


def _of_days(node: dict[str, Any]) -> Any:
    """Records with the day that is their key, of an object that holds them so: {"2015-03-03": [{…}, …]}."""
    if not node or not all(map(DAY.fullmatch, node)):
        return node
    if all(isinstance(value, list) for value in node.values()):
        return [each for day, value in node.items() for each in _on_day(day, value)]
    (day, value), *others = node.items()
    if others or not isinstance(value, dict):
        return node
    return {key: _on_day(day, each) if isinstance(each, list) else each for key, each in value.items()}


def _on_day(day: str, records: list[Any]) -> list[Any]:
    return [{Field.DATE.value: Key(day), **each} if isinstance(each, dict) else each for each in records]


def _best_text(names: Sequence[str]) -> str:
    return min(names, key=lambda name: found if (found := rank(Field.TEXT, name)) is not None else 99)
