"""Tables that give a name in the first row of a turn alone: the empty cells below mean the same speaker.

An empty cell may as well mean that nobody knows who speaks. That a turn goes on is shown by rows that state
nothing but words, by a number that all rows of a turn share, or by names of which none stands twice in a row.
"""

from collections.abc import Sequence
from itertools import pairwise

from archive.parsing.containers.json_tree import Key
from archive.parsing.containers.table_columns import Columns, Row
from archive.parsing.containers.table_vocabulary import Field
from archive.parsing.line_kinds import is_aside
from archive.parsing.text import ends_sentence

_FEWEST_TURNS = 4
_FEWEST_BELOW = 3
_SENTENCES = 0.8
_OF_ROWS = (Field.TEXT, Field.SPEAKER, Field.TIME, Field.ORDER)
"""What each row may state of its own."""


def filled(rows: Sequence[Row], columns: Columns) -> list[Row]:
    """The rows, with the name of the turn in those below its first, where the table shows that it goes on."""
    column = columns.by_field.get(Field.SPEAKER)
    names = [columns.get(row, Field.SPEAKER) for row in rows]
    if not column or columns.spare_speaker or all(names) or not any(names):
        return list(rows)
    first = next(i for i, name in enumerate(names) if name)
    below = [i for i in range(first, len(rows)) if not names[i] and _is_said(rows[i], columns)]
    if not below or not (
        _are_words_alone(rows, names, below, columns)
        or _share_number(rows, names, below, columns)
        or _never_twice(rows, names, below, columns)
    ):
        return list(rows)
    found, name = list(rows), ""
    goes_on = frozenset(below)
    for i, row in enumerate(rows):
        name = names[i] or name
        if i in goes_on:
            found[i] = {**row, column: [Key(name)]}
    return found


def _is_said(row: Row, columns: Columns) -> bool:
    text = columns.get(row, Field.TEXT)
    return bool(text) and not is_aside(text)


def _others(row: Row, columns: Columns) -> dict[str, str]:
    """What a row states beside words, speaker, time and number."""
    own = {columns.by_field.get(what) for what in _OF_ROWS}
    return {name: values[0] for name, values in row.items() if name not in own and values}


def _are_words_alone(
    rows: Sequence[Row], names: Sequence[str], below: Sequence[int], columns: Columns
) -> bool:
    """Whether rows without a name state nothing but words, and those with one more, as merged cells do."""
    bare = not any(_others(rows[i], columns) for i in below)
    return bare and all(_others(row, columns) for row, name in zip(rows, names, strict=True) if name)


def _share_number(rows: Sequence[Row], names: Sequence[str], below: Sequence[int], columns: Columns) -> bool:
    """Whether a column has one value in all rows of a turn, and another one in each row with a name."""
    text, speaker = columns.by_field[Field.TEXT], columns.by_field[Field.SPEAKER]
    values = [
        {each: row[each][0] for each in row if each not in (text, speaker) and row[each]} for row in rows
    ]
    goes_on = frozenset(below)
    return any(
        all(
            (before.get(column) == value.get(column)) == (i in goes_on)
            for i, (before, value) in enumerate(pairwise(values), 1)
            if names[i] or i in goes_on
        )
        for column in values[below[0]]
    )


def _never_twice(rows: Sequence[Row], names: Sequence[str], below: Sequence[int], columns: Columns) -> bool:
    """Whether no name stands twice in a row, though rows without one stand between several of them."""
    named = [name for name in names if name]
    sentences = sum(ends_sentence(columns.get(rows[i], Field.TEXT)) for i in below)
    return (
        len(named) >= _FEWEST_TURNS
        and len(below) >= _FEWEST_BELOW
        and all(one != other for one, other in pairwise(named))
        and sentences >= _SENTENCES * len(below)
    )
