"""The facts of a meeting in a table: from its rows, or from the objects around them."""

import re
from collections.abc import Iterator, Mapping, Sequence

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.containers.column_values import DAY_AND_TIME
from archive.parsing.containers.field_values import language_tag, settled_date
from archive.parsing.containers.markup import shown_text
from archive.parsing.containers.table_columns import Columns, Row
from archive.parsing.containers.table_vocabulary import (
    ABOUT,
    Field,
    is_day_of_another,
    is_language,
    plain_column,
    rank,
)
from archive.parsing.content import Metadata
from archive.parsing.dates import find_dates
from archive.parsing.labels.set_questions import named_behind_titles
from archive.parsing.labels.unnamed_voices import is_office_alone
from archive.parsing.people.names import is_plain_name
from archive.parsing.people.office_case import tidy_role
from archive.parsing.text import count_words, fold_space
from archive.parsing.transcript import Person

_ADDRESS = re.compile(r"://|^www\.|^[\d\W]*$")
_NAME_OF_MEETING = 3
_DESCRIPTIONS = frozenset({"description", "summary", "subtitle"})
_LONGEST_DESCRIPTION = 600
"""Characters."""


def facts_of(
    name: str,
    around_them: Mapping[str, Sequence[str]],
    rows: Sequence[Row],
    columns: Columns,
    dates: Sequence[str],
) -> tuple[Metadata, list[str]]:
    """The facts of a meeting, from its rows where all say the same, else from around them; the paths used."""
    found: dict[Field, str] = {}
    used: list[str] = []
    for what in (Field.TITLE, Field.DATE, Field.PLACE, Field.URL, Field.LANGUAGE):
        values = dict.fromkeys(fold_space(shown_text(columns.get(row, what))) for row in rows)
        values.pop("", None)
        if what is Field.PLACE and any(_ADDRESS.search(value) for value in values):
            continue
        if len(values) == 1 or (values and what in (Field.DATE, Field.TITLE)):
            told = (value for value in values if what is not Field.DATE or any(map(str.isdigit, value)))
            found[what] = next(told, next(iter(values)))
            continue
        path = around(what, around_them)
        if what is Field.DATE and is_day_of_another(path) and find_dates(name):
            # When a file was made tells less than what it is called.
            continue
        if path:
            found[what] = fold_space(shown_text(around_them[path][0]))
            used.append(path)
    if Field.DATE not in found and (path := _begin_of_meeting(around_them)):
        found[Field.DATE] = fold_space(shown_text(around_them[path][0]))
        used.append(path)
    if Field.TITLE not in found and (path := _name_of_meeting(around_them)):
        found[Field.TITLE] = fold_space(shown_text(around_them[path][0]))
        used.append(path)
    title, url = found.get(Field.TITLE, ""), found.get(Field.URL, "")
    opening = " ".join(columns.get(row, Field.TEXT)[:200] for row in rows[:2])
    stated = found.get(Field.DATE, "")
    day = settled_date(stated, [name, title, *dates, opening], url, title) if stated else ""
    if not any(letter.isdigit() for letter in day):
        day = _day_in_titles(around_them, title)
    return (
        Metadata(
            title=title,
            date=day,
            place=found.get(Field.PLACE, ""),
            language=language_tag(found.get(Field.LANGUAGE, "")),
            url=url if url.startswith("http") else "",
            people=tuple(_people(around_them, rows)),
        ),
        used,
    )


def _people(facts: Mapping[str, Sequence[str]], rows: Sequence[Row]) -> Iterator[Person]:
    """Who holds an office by the facts: a field that is called by it, or the description of the meeting.

    {"president": "Hugo Sapt"} · {"description": "Prime Minister Hugo Sapt held a press conference."}
    """
    columns = {
        path: [row.get(path, ()) for row in rows] for path in (rows[0] if rows else ()) if _tells(path)
    }
    stated = {path: [texts] for path, texts in facts.items() if _tells(path)}
    for path, cells in (stated | columns).items():
        values = {fold_space(shown_text(text)) for texts in cells for text in texts}
        value = values.pop() if len(values) == 1 else ""
        name = plain_column(_last(path))
        if name in _DESCRIPTIONS and len(value) <= _LONGEST_DESCRIPTION:
            yield from named_behind_titles(value, vocabulary_of("en"))
        elif is_office_alone(name) and is_plain_name(value):
            yield Person(value, tidy_role(name.title()))


def _tells(path: str) -> bool:
    name = plain_column(_last(path))
    return name in _DESCRIPTIONS or is_office_alone(name)


def _begin_of_meeting(facts: Mapping[str, Sequence[str]]) -> str:
    """The path of a day with the time at which the meeting began: "start_time"."""
    for path, values in facts.items():
        is_time = rank(Field.TIME, path) is not None and not is_day_of_another(path)
        if is_time and len(set(values)) == 1 and DAY_AND_TIME.match(values[0]):
            return path
    return ""


def _name_of_meeting(facts: Mapping[str, Sequence[str]]) -> str:
    """The path of a name that is long enough to be a meeting's, in an object of facts about it."""
    for path, values in facts.items():
        holder, _, last = path.rpartition(".")
        is_about = not holder or plain_column(holder.rpartition(".")[2]) in ABOUT
        is_about = is_about and plain_column(last) == "name"
        if is_about and len(set(values)) == 1 and count_words(values[0]) >= _NAME_OF_MEETING:
            return path
    return ""


def around(what: Field, facts: Mapping[str, Sequence[str]]) -> str:
    """The fact around the rows that a field is: the one nearest to them, told by the surest name."""
    ranked = [
        (path.count("."), -found, path)
        for path, values in facts.items()
        if len(set(values)) == 1 and (found := rank(what, _last(path))) is not None
        if what is not Field.PLACE or not _ADDRESS.search(values[0])
    ]
    return max(ranked)[2] if ranked else ""


def _last(path: str) -> str:
    """The name of a fact: the last part of its path, with the part before where that is a language."""
    *_, holder, last = ["", *path.split(".")]
    return f"{holder}.{last}" if holder and is_language(last) else last


def _day_in_titles(facts: Mapping[str, Sequence[str]], title: str) -> str:
    """A day in a title: "Oral argument – October 15, 1956"."""
    titles = [
        value
        for path, values in facts.items()
        if rank(Field.TITLE, path.rpartition(".")[2]) is not None
        for value in values
    ]
    return next((day.date.isoformat() for text in (title, *titles) for day in find_dates(text)), "")
