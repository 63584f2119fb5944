"""Rows that hold several turns in numbered columns ("speaker_1", "text_1", "speaker_2"), made a row each."""

import re
from collections.abc import Sequence

from archive.parsing.containers.table_values import Row
from archive.parsing.containers.table_vocabulary import Field, rank

# speaker_1 · Text 12 · speaker (2): the second of that name
_NUMBERED = re.compile(r"(?P<base>.*?[^\W\d_])[\s_.-]*\(?(?P<number>\d{1,3})\)?")


def with_turns(rows: Sequence[Row]) -> list[Row]:
    """The rows, each that has several speakers with a text of each made one for each."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    turns = _turns(names) if any(name[-1:].isdigit() or name[-1:] == ")" for name in names) else {}
    if not turns:
        return list(rows)
    numbered = {name for columns in turns.values() for name in columns}
    found: list[Row] = []
    for row in rows:
        rest = {name: values for name, values in row.items() if name not in numbered}
        for columns in turns.values():
            turn = {base: row[name] for name, base in columns.items() if name in row}
            if turn or rest:
                found.append({**rest, **turn})
                rest = {}
    return found


def _turns(names: Sequence[str]) -> dict[int, dict[str, str]]:
    """The columns of each turn by its number, each with its name without the number; {} for less than two."""
    turns: dict[int, dict[str, str]] = {}
    for name in names:
        match = _NUMBERED.fullmatch(name)
        base, number = (match["base"], int(match["number"])) if match else (name, 1)
        turns.setdefault(number, {})[name] = base
    several = {base for number, columns in turns.items() if number > 1 for base in columns.values()}
    fields = (Field.SPEAKER, Field.TEXT)
    found = {
        number: {name: base for name, base in turns[number].items() if base in several}
        for number in sorted(turns)
        if all(any(rank(what, base) is not None for base in turns[number].values()) for what in fields)
    }
    return found if len(found) > 1 else {}
