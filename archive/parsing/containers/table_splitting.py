"""Which rows of a table are of one meeting."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from archive.parsing.containers.field_values import settled_date
from archive.parsing.containers.json_tree import Key
from archive.parsing.containers.table_columns import Columns, Row
from archive.parsing.containers.table_facts import around
from archive.parsing.containers.table_vocabulary import Field
from archive.parsing.text import fold_space

_CLOCK = re.compile(
    r"[T ]?\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\s*(?:[ap]\.?m\.?|Z|UTC|[+-]\d\d:?\d\d)?", re.IGNORECASE
)
_TELLING_DATES = 20
_TELLING = (Field.MEETING, Field.DATE, Field.TITLE)


@dataclass(slots=True)
class MeetingRows:
    """The rows of one meeting, with the facts stated around them; `key` tells it from others of its file."""

    key: str
    rows: list[Row]
    facts: Mapping[str, Sequence[str]] = field(default_factory=dict)
    rest: Sequence[str] = ()

    def values(self) -> Iterator[str]:
        """All that the file shows of the meeting."""
        for row in self.rows:
            yield from (value for values in row.values() for value in values if not isinstance(value, Key))
        yield from (value for values in self.facts.values() for value in values)
        yield from self.rest


def split(rows: Sequence[Row], columns: Columns) -> list[MeetingRows]:
    """Rows by meeting: by its id, else by day and title; rows without any belong to the meeting before.

    The first rows, where they have none, belong to the first meeting.
    """
    by: tuple[Field, ...] = (Field.MEETING,) if Field.MEETING in columns else (Field.DATE, Field.TITLE)
    if sum(bool(columns.get(row, Field.TITLE)) for row in rows) * 2 < len(rows):
        # A title in few rows is none of theirs alone.
        by = by[:1]
    found: dict[tuple[str, ...], MeetingRows] = {}
    days = days_of(rows, columns)
    keys = [tuple(_key_part(columns.get(row, what), what, days) for what in by) for row in rows]
    key = next((own for own in keys if any(own)), ())
    for row, own in zip(rows, keys, strict=True):
        key = own if any(own) else key
        name = " ".join(part for part in key if part)
        found.setdefault(key, MeetingRows(name, [])).rows.append(row)
    return list(found.values())


def meeting_keys(meetings: Sequence[MeetingRows]) -> list[str]:
    """What tells each meeting from the others by the facts around it: its id, its day or its title; with its
    title, and its number, where another has the same."""
    found: dict[str, MeetingRows] = {}
    for number, meeting in enumerate(meetings, 1):
        key = next(filter(None, (_stated(meeting, what) for what in _TELLING)), str(number))
        title = _stated(meeting, Field.TITLE)
        if key in found and title:
            key = f"{key} {title}"
        while key in found:
            key = f"{key} {number}"
        found[key] = meeting
    return list(found)


def _stated(meeting: MeetingRows, what: Field) -> str:
    path = around(what, meeting.facts)
    return fold_space(meeting.facts[path][0]) if path else ""


def days_of(rows: Sequence[Row], columns: Columns) -> list[str]:
    """Some days of a table that tell the order of day and month in the others."""
    stated = dict.fromkeys(columns.get(row, Field.DATE) for row in rows)
    return list(islice((day for day in stated if settled_date(day) != day), _TELLING_DATES))


def _key_part(value: str, what: Field, days: Sequence[str]) -> str:
    """A value by which rows are one meeting's; of a day with a time of day, the day."""
    value = fold_space(value)
    if what is not Field.DATE:
        return value
    day = fold_space(_CLOCK.sub("", settled_date(value, days)))
    return day if any(map(str.isdigit, day)) else ""
