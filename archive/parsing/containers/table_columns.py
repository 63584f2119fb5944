"""Which column of a table holds what: by its name, by what is given, and by its values in doubt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from archive.parsing.containers.column_values import (
    DAY,
    DAY_AND_TIME,
    SHAPES,
    has_only,
    has_parts,
    has_shape,
    is_numeric,
    is_prose,
    recurs,
    values_of,
    words_in,
)
from archive.parsing.containers.table_values import column_of_texts, column_of_voices
from archive.parsing.containers.table_vocabulary import (
    NAME_ALONE,
    UNSURE,
    Field,
    is_day_of_another,
    is_kind_column,
    plain_column,
    rank,
)
from archive.parsing.people.names import has_office, parse_person
from archive.parsing.people.stated import is_nameless
from archive.parsing.text import count_words
from archive.parsing.transcript import UnreadableDocument

Row = Mapping[str, Sequence[str]]
"""The values of one row by column, empty ones left out; a nested list gives several for one column."""

_SAMPLE = 400
_LISTED = 30
_INTERLEAVED = 1.5
_MOST = 0.8
_TELLING = 2
"""How far down the list of names a column may stand that is taken before a better one, for its values."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The column of each field that a table has. `text` is there always, `speaker` not.

    `spare_speaker`: another column of speakers, for rows in which the first is empty; "" where none is.
    """

    by_field: Mapping[Field, str] = field(default_factory=dict)
    spare_speaker: str = ""

    def get(self, row: Row, what: Field) -> str:
        """The first value of a field in a row, or ""."""
        values = self.values(row, what)
        return values[0] if values else ""

    def values(self, row: Row, what: Field) -> Sequence[str]:
        column = self.by_field.get(what)
        found = row.get(column, ()) if column else ()
        return row.get(self.spare_speaker, ()) if what is Field.SPEAKER and not found else found

    def __contains__(self, what: Field) -> bool:
        return what in self.by_field

    @property
    def are_roles(self) -> bool:
        """Whether voices are told by their roles alone ("user", "interviewer"), which name nobody."""
        speaker = self.by_field.get(Field.SPEAKER, "")
        return rank(Field.ROLE, speaker) is not None and rank(Field.SPEAKER, speaker) is None


def map_columns(
    rows: Sequence[Row], given: Mapping[str, str] | None = None, *, by_values: bool = False
) -> Columns | None:
    """The columns of a table, or None where none is known to hold the text.

    `given`: columns by field, over what their names say ({"speaker": "Redner"}). Raises
    UnreadableDocument for one that the table doesn't have. `by_values`: where no name tells of a text,
    the values of the columns do.
    """
    sample = (
        rows
        if len(rows) <= _SAMPLE
        else [*rows[: _SAMPLE // 2], *rows[:: max(1, len(rows) // (_SAMPLE // 2))]]
    )
    names = list(dict.fromkeys(name for row in sample for name in row))
    found = _given(names, given or {})
    for what in Field:
        if what not in found:
            column = _best(what, [name for name in names if name not in found.values()], sample)
            if column is not None:
                found[what] = column
    if Field.TEXT not in found and by_values:
        _take_by_values(found, names, sample)
    if Field.TEXT not in found:
        return None
    _take_name_as_part(found, names, sample)
    if Field.DATE not in found:
        _take_date_of_values(found, names, sample)
    if Field.SPEAKER not in found and Field.LAST_NAME not in found:
        _take_names_beside_text(found, names, sample)
        _take_role_as_speaker(found, sample)
    _take_title_as_role(found, rows, bool(given and "title" in given))
    if (
        Field.SPEAKER in found
        and Field.PERSON not in found
        and rank(Field.PERSON, found[Field.SPEAKER]) is not None
    ):
        found[Field.PERSON] = found[Field.SPEAKER]
    return Columns(found, _spare_speaker(found, names, sample))


def _take_name_as_part(found: dict[Field, str], names: Sequence[str], sample: Sequence[Row]) -> None:
    """A "nome" beside a "cognome" is the given name, a "nom" beside a "prénom" the surname."""
    parts = (Field.FIRST_NAME, Field.LAST_NAME)
    known = next((found[what] for what in parts if what in found), "")
    missing = [what for what in parts if what not in found]
    holder, _, _ = known.rpartition(".")
    beside = [name for name in names if name.rpartition(".")[0] == holder]
    alone = [name for name in beside if rank(Field.SPEAKER, name.rpartition(".")[2]) == NAME_ALONE]
    if len(missing) != 1 or len(alone) != 1 or _holds(alone[0], known, sample):
        return
    if found.get(Field.SPEAKER, alone[0]) == alone[0]:
        found.pop(Field.SPEAKER, None)
        found[missing[0]] = alone[0]


def _holds(name: str, part: str, sample: Sequence[Row]) -> bool:
    """Whether a column of names has the part that another one gives in its values."""
    both = [(row[name][0], row[part][0]) for row in sample if row.get(name) and row.get(part)]
    return any(value in whole for whole, value in both)


def _spare_speaker(found: Mapping[Field, str], names: Sequence[str], sample: Sequence[Row]) -> str:
    """A column that gives speakers as printed, beside one that gives those alone who are known by name."""
    best = found.get(Field.SPEAKER)
    if best is None:
        return ""
    left = [
        name
        for name in names
        if name not in found.values()
        and "speaker" in name.casefold()
        and rank(Field.SPEAKER, name) is not None
        and not is_numeric(name, sample)
    ]
    return next((name for name in left if any(row.get(name) and not row.get(best) for row in sample)), "")


def _take_by_values(found: dict[Field, str], names: Sequence[str], sample: Sequence[Row]) -> None:
    """A column of long texts, and one of names that come back, whatever they are called."""
    text = column_of_texts([name for name in names if name not in found.values()], sample)
    if text is None:
        return
    found[Field.TEXT] = text
    if Field.SPEAKER not in found and Field.LAST_NAME not in found:
        left = [name for name in names if name not in found.values() or name == found.get(Field.ROLE)]
        speaker = column_of_voices(left, sample)
        if speaker is not None:
            found[Field.SPEAKER] = speaker


def _take_names_beside_text(found: dict[Field, str], names: Sequence[str], sample: Sequence[Row]) -> None:
    """The only column of no known name in which names with their parts come back, as persons have them
    unless it is the only other column of the table.
    """
    others = [name for name in names if name not in found.values()]
    voices = [
        name
        for name in others
        if not is_kind_column(name) and has_parts(name, sample) and column_of_voices([name], sample)
    ]
    if len(voices) == 1 and (len(names) == 2 or _names_persons(voices[0], sample)):
        found[Field.SPEAKER] = voices[0]


def _names_persons(name: str, sample: Sequence[Row]) -> bool:
    """Whether most of the different values of a column are persons by name, or voices without one."""
    values = set(values_of(name, sample))
    return sum(_names_person(value) or is_nameless(value) for value in values) > _MOST * len(values)


def _names_person(value: str) -> bool:
    """Whether a value is a person by name, the surname first or last: "Holf, Rosa"."""
    surname, _, given = value.partition(", ")
    return bool(parse_person(value) or (given and parse_person(f"{given} {surname}")))


def _take_date_of_values(found: dict[Field, str], names: Sequence[str], sample: Sequence[Row]) -> None:
    """The day of a column of times that gives it with each ("2015-03-03 10:05:00"), or of one of days alone,
    whatever it is called.
    """
    left = [name for name in names if name not in found.values()]
    times = [name for name in left if rank(Field.TIME, name) is not None]
    days = [name for name in left if not is_day_of_another(name)]
    dated = [name for name in times if has_shape(name, sample, DAY_AND_TIME)]
    dated += [name for name in days if has_only(name, sample, DAY)]
    if dated:
        found[Field.DATE] = dated[0]


def unmapped(names: Sequence[str]) -> UnreadableDocument:
    """The error for a table whose text is not found: what there is, and how to say what it holds."""
    listed = ", ".join(f"“{name}”" for name in names[:_LISTED]) + (" …" if len(names) > _LISTED else "")
    return UnreadableDocument(
        f"no column of the table is known to hold the text; its columns are {listed}; say which holds what,"
        " for example: --map text=COLUMN --map speaker=COLUMN"
    )


def _given(names: Sequence[str], given: Mapping[str, str]) -> dict[Field, str]:
    found: dict[Field, str] = {}
    plain = {plain_column(name.rpartition(".")[2]): name for name in reversed(names)}
    plain |= {plain_column(name): name for name in names}
    for key, column in given.items():
        what = next((each for each in Field if plain_column(key) in (each.value, each.name.lower())), None)
        if what is None:
            fields = ", ".join(each.value for each in Field)
            raise UnreadableDocument(f"“{key}” is no field of a transcript; the fields are {fields}")
        name = column if column in names else plain.get(plain_column(column))
        if name is None:
            raise UnreadableDocument(
                f"the table has no column “{column}”; its columns are {', '.join(names[:_LISTED])}"
            )
        found[what] = name
    return found


def _best(what: Field, names: Sequence[str], sample: Sequence[Row]) -> str | None:
    ranked = [(found, name) for name in names if (found := rank(what, name)) is not None]
    if what in (Field.TEXT, Field.SPEAKER, Field.TITLE, Field.ROLE, Field.HEADING):
        is_number_allowed = what is Field.SPEAKER
        ranked = [each for each in ranked if is_number_allowed or not is_numeric(each[1], sample)]
    elif what is Field.ORDER:
        ranked = [each for each in ranked if is_numeric(each[1], sample)]
    elif what in SHAPES:
        ranked = [each for each in ranked if has_shape(each[1], sample, SHAPES[what])]
    elif what is Field.MEETING:
        ranked = [each for each in ranked if recurs(each[1], sample)]
    if what is Field.TEXT:
        ranked = [each for each in ranked if each[0] < UNSURE or is_prose(each[1], sample)]
        return max(ranked, key=lambda each: (-each[0], words_in(each[1], sample)))[1] if ranked else None
    if what is Field.SPEAKER:
        # Of the names of an account and of a person the second has parts.
        best = min(ranked, key=lambda each: (each[0], not has_parts(each[1], sample)))[1] if ranked else None
        return _fuller(best, ranked, sample) if best else best
    return min(ranked, key=lambda each: (each[0], names.index(each[1])))[1] if ranked else None


def _fuller(best: str, ranked: Sequence[tuple[int, str]], sample: Sequence[Row]) -> str:
    """The column that names more voices, and in more rows, or names where the best has figures alone."""

    def told(name: str) -> tuple[int, int]:
        values = values_of(name, sample)
        return int(_MOST * len(values)), len(set(values))

    rows, voices = len([row for row in sample if row.get(best)]), told(best)[1]
    if is_numeric(best, sample):
        rows, voices = int(_MOST * rows) - 1, 1
    return next(
        (
            name
            for found, name in ranked
            if found <= _TELLING and told(name)[0] > rows and told(name)[1] > voices and name != best
        ),
        best,
    )


def _take_role_as_speaker(found: dict[Field, str], sample: Sequence[Row]) -> None:
    """Messages of a conversation name a voice by its role alone ("user", "interviewer")."""
    role = found.get(Field.ROLE)
    if role and Field.SPEAKER not in found and len(set(values_of(role, sample))) > 1:
        found[Field.SPEAKER] = found.pop(Field.ROLE)


def _take_title_as_role(found: dict[Field, str], rows: Sequence[Row], is_given: bool) -> None:
    """A "title" that changes from row to row with the speaker is the speaker's and not the meeting's."""
    title, speaker = found.get(Field.TITLE), found.get(Field.SPEAKER)
    if not title or not speaker or Field.ROLE in found or is_given or len(rows) < 2:
        return
    rows = [row for row in rows if row.get(title)]
    values = [next(iter(row.get(title, ())), "") for row in rows]
    runs = 1 + sum(one != two for one, two in pairwise(values))
    distinct = {value for value in values if value}
    offices = sum(has_office(value) and count_words(value) <= 8 for value in distinct)
    titles_by_speaker: dict[str, set[str]] = {}
    for row, value in zip(rows, values, strict=True):
        titles_by_speaker.setdefault(next(iter(row.get(speaker, ())), ""), set()).add(value)
    is_constant = all(len(titles) == 1 for titles in titles_by_speaker.values())
    is_interleaved = runs > len(set(values)) * _INTERLEAVED
    if len(set(values)) > 1 and (is_interleaved or (is_constant and offices * 2 > len(distinct))):
        found[Field.ROLE] = found.pop(Field.TITLE)
