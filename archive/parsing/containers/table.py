"""Tables of turns, of speeches or of documents: CSV, TSV, JSON, JSON Lines, with columns of any name."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from archive.parsing.containers.decoding import decode_text
from archive.parsing.containers.json_tree import Key, load, values_shown
from archive.parsing.containers.markup import has_markup, markup_texts
from archive.parsing.containers.table_columns import map_columns, unmapped
from archive.parsing.containers.table_delimited import read_delimited
from archive.parsing.containers.table_json import find_table, paths
from archive.parsing.containers.table_meetings import Meeting, content, days_of, meeting_key, split
from archive.parsing.content import Content
from archive.parsing.text import fold_space
from archive.parsing.transcript import ReadingWarning, UnreadableDocument

EXTENSIONS = frozenset({".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson"})

_DELIMITED = frozenset({".csv", ".tsv", ".tab"})
_LISTED = 5
_LONGEST_KEY = 80


def read(name: str, data: bytes, columns: Mapping[str, str] = {}) -> Content:
    """The content of a table that holds one meeting. Raises UnreadableDocument.

    `columns`: the table's columns by field, over what their names say ({"speaker": "Redner"}).
    """
    found = members(name, data, columns)
    if len(found) > 1:
        some = ", ".join(member for member, _ in found[:_LISTED])
        raise UnreadableDocument(
            f"the table holds {len(found)} meetings ({some} …); they are read one by one"
        )
    return found[0][1]


def members(name: str, data: bytes, columns: Mapping[str, str] = {}) -> list[tuple[str, Content]]:
    """The meetings of a table, each by a name of its own: that of the file, or "file.csv#key" of several."""
    text, warnings = decode_text(data)
    is_delimited = PurePath(name).suffix.lower() in _DELIMITED
    found = _delimited(name, text, columns) if is_delimited else _json(name, text, columns)
    if not warnings:
        return found
    return [(member, _warned(each, warnings)) for member, each in found]


def parts(name: str, data: bytes, columns: Mapping[str, str] = {}) -> list[tuple[str, bytes]]:
    """The meetings of a table as files of their own, with their rows alone: each can be read by `read`.

    One pair with the bytes as they came, where the table holds one meeting.
    """
    text, _ = decode_text(data)
    suffix = PurePath(name).suffix.lower()
    if suffix in _DELIMITED:
        table = read_delimited(text, columns)
        mapped = map_columns(table.rows, columns)
        if mapped is None:
            raise unmapped(table.columns)
        meetings = split(table.rows, mapped)
        pieces = [_as_csv(table.columns, meeting) for meeting in meetings]
        suffix = ".csv"
    else:
        tree = load(text)
        found = find_table(tree, columns)
        if found is None:
            raise unmapped(paths(tree))
        meetings = [Meeting("", part.rows, part.facts, part.rest) for part in found.sections if part.rows]
        if len(meetings) == 1:
            meetings = split(meetings[0].rows, found.columns)
        for number, meeting in enumerate(meetings, 1):
            meeting.key = meeting.key or meeting_key(meeting, number)
        pieces = [_as_json(meeting) for meeting in meetings]
        suffix = ".json"
    if len(meetings) == 1:
        return [(name, data)]
    keys = [_file_name(meeting.key) or str(number) for number, meeting in enumerate(meetings, 1)]
    taken = Counter(keys)
    return [
        (f"{key}{f'-{number}' if taken[key] > 1 else ''}{suffix}", piece)
        for number, (key, piece) in enumerate(zip(keys, pieces, strict=True), 1)
    ]


def _as_csv(columns: Sequence[str], meeting: Meeting) -> bytes:
    file = io.StringIO()
    rows = csv.writer(file)
    rows.writerow(columns)
    rows.writerows([" ".join(row.get(column, ())) for column in columns] for row in meeting.rows)
    return file.getvalue().encode()


def _as_json(meeting: Meeting) -> bytes:
    facts = {path: _value(values) for path, values in meeting.facts.items()}
    rows = [{path: _value(values) for path, values in row.items()} for row in meeting.rows]
    rest = {"rest": list(meeting.rest)} if meeting.rest else {}
    return json.dumps({**facts, **rest, "turns": rows}, ensure_ascii=False).encode()


def _value(values: Sequence[str]) -> str | list[str]:
    return str(values[0]) if len(values) == 1 else [str(value) for value in values]


def _file_name(key: str) -> str:
    return re.sub(r"[\s/\\\x00-\x1f:]+", "-", key).strip("-.")[:_LONGEST_KEY]


def _delimited(name: str, text: str, given: Mapping[str, str]) -> list[tuple[str, Content]]:
    table = read_delimited(text, given)
    columns = map_columns(table.rows, given)
    if columns is None:
        raise unmapped(table.columns)
    meetings = split(table.rows, columns)
    meetings[0].rest = list(filter(None, [*table.above, fold_space(" ".join(table.header))]))
    dates = days_of(table.rows, columns)
    found = []
    for meeting in meetings:
        if len(meetings) == 1 and not has_markup(text):
            shown = [text]
        else:
            shown = [
                *meeting.rest,
                *(_shown(cell) for row in meeting.rows for cells in row.values() for cell in cells),
            ]
        member = content(
            name, meeting, columns, shown, container="table", dates=dates, warnings=table.warnings
        )
        found.append((_member(name, meeting, len(meetings)), member))
    return found


def _json(name: str, text: str, given: Mapping[str, str]) -> list[tuple[str, Content]]:
    tree = load(text)
    table = find_table(tree, given)
    if table is None:
        raise unmapped(paths(tree))
    meetings = [
        Meeting("", section.rows, section.facts, section.rest) for section in table.sections if section.rows
    ]
    if len(meetings) == 1:
        (only,) = meetings
        meetings = split(only.rows, table.columns)
        meetings[0].facts, meetings[0].rest = only.facts, only.rest
    dates = days_of([row for meeting in meetings for row in meeting.rows], table.columns)
    found = []
    for number, meeting in enumerate(meetings, 1):
        meeting.key = meeting.key or meeting_key(meeting, number)
        shown = values_shown(text) if len(meetings) == 1 else list(_values(meeting))
        member = content(
            name,
            meeting,
            table.columns,
            [_shown(value) for value in shown],
            container="JSON",
            names=table.names,
            dates=dates,
        )
        found.append((_member(name, meeting, len(meetings)), member))
    return found


def _values(meeting: Meeting) -> Iterator[str]:
    for row in meeting.rows:
        yield from (value for values in row.values() for value in values if not isinstance(value, Key))
    yield from (value for values in meeting.facts.values() for value in values)
    yield from meeting.rest


def _shown(text: str) -> str:
    return "\n".join(markup_texts(text)) if has_markup(text) else text


def _member(name: str, meeting: Meeting, number: int) -> str:
    return name if number == 1 else f"{name}#{meeting.key}"


def _warned(found: Content, warnings: tuple[ReadingWarning, ...]) -> Content:
    return replace(found, warnings=(*warnings, *found.warnings))
