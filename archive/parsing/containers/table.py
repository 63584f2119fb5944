"""Tables of turns, of speeches or of documents: CSV, TSV, JSON, JSON Lines, with columns of any name."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePath

from archive.parsing.containers.json_tree import load, values_shown
from archive.parsing.containers.markup import has_markup, shown_text
from archive.parsing.containers.table_columns import map_columns, unmapped
from archive.parsing.containers.table_delimited import read_delimited
from archive.parsing.containers.table_filling import filled
from archive.parsing.containers.table_json import find_table, paths
from archive.parsing.containers.table_meetings import content
from archive.parsing.containers.table_speaker_rows import with_speakers
from archive.parsing.containers.table_splitting import MeetingRows, days_of, meeting_keys, split
from archive.parsing.containers.table_values import with_answers
from archive.parsing.containers.table_wide import with_turns
from archive.parsing.containers.table_words import joined
from archive.parsing.content import Content
from archive.parsing.encoding import decode_text
from archive.parsing.text import fold_space
from archive.parsing.transcript import ReadingWarning, UnreadableDocument

EXTENSIONS = frozenset({".csv", ".tsv", ".tab", ".json", ".jsonl", ".ndjson"})

_DELIMITED = frozenset({".csv", ".tsv", ".tab"})
_LISTED = 5


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
    decoded = decode_text(data)
    text, warnings = decoded.text, decoded.warnings
    if not any(map(str.isalnum, text)):
        raise UnreadableDocument("the file holds no words; export it again or remove it")
    is_delimited = PurePath(name).suffix.lower() in _DELIMITED
    found = delimited_members(name, text, columns) if is_delimited else _json(name, text, columns)
    if not warnings:
        return found
    return [(member, _warned(each, warnings)) for member, each in found]


def delimited_members(name: str, text: str, given: Mapping[str, str]) -> list[tuple[str, Content]]:
    """The meetings of a text of separated values, as `members` gives them. Raises UnreadableDocument."""
    table = read_delimited(text, given)
    rows = with_turns(with_answers(table.rows))
    columns = map_columns(rows, given) or map_columns(rows, given, by_values=True)
    if columns is None:
        raise unmapped(table.columns)
    rows, columns = with_speakers(rows, columns)
    meetings = split(filled(rows, columns), columns)
    dates = days_of(rows, columns)
    for meeting in meetings:
        meeting.rows, meeting.rest = joined(meeting.rows, columns)
    above = [*table.above, fold_space(" ".join(table.header))]
    if len(meetings) == 1:
        meetings[0].facts = table.facts
    else:
        above += (value for values in table.facts.values() for value in values)
    meetings[0].rest = list(filter(None, [*above, *meetings[0].rest]))
    found = []
    for meeting in meetings:
        if len(meetings) == 1 and not has_markup(text):
            shown = [shown_text(text)]
        else:
            shown = [
                *map(shown_text, meeting.values()),
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
    meetings = []
    columns = table.columns
    for section in table.sections:
        rows, copies = joined(section.rows, table.columns)
        rows, columns = with_speakers(rows, table.columns)
        if rows:
            meetings.append(MeetingRows("", rows, section.facts, [*section.rest, *copies]))
    if len(meetings) == 1:
        (only,) = meetings
        meetings = split(only.rows, columns)
        meetings[0].facts, meetings[0].rest = only.facts, only.rest
    dates = days_of([row for meeting in meetings for row in meeting.rows], table.columns)
    found = []
    for key, meeting in zip(meeting_keys(meetings), meetings, strict=True):
        meeting.key = meeting.key or key
        shown = values_shown(text) if len(meetings) == 1 else list(meeting.values())
        member = content(
            name,
            meeting,
            columns,
            [shown_text(value) for value in shown],
            container="JSON",
            people=table.people,
            dates=dates,
        )
        found.append((_member(name, meeting, len(meetings)), member))
    return found


def _member(name: str, meeting: MeetingRows, number: int) -> str:
    return name if number == 1 else f"{name}#{meeting.key}"


def _warned(found: Content, warnings: tuple[ReadingWarning, ...]) -> Content:
    return replace(found, warnings=(*warnings, *found.warnings))
