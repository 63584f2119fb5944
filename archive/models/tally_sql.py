# ruff: noqa: S608 - names of tables and columns are those of these modules
"""The SQL of the tallies: what each table holds by definition, and the triggers that keep it so.

A row of a meeting, an appearance or a tag adds to the tallies, and what it added is taken off again, with the
other tables as they are at that moment; so their order in a transaction is free. Triggers run before a row is
changed, as a statement that changes several then sees those that it has changed already (after an insert
in SQLite, which gives a key no sooner).
"""

from collections.abc import Iterator, Mapping

from archive.models.trigger_sql import PREFIX, Trigger

_FACTS = ("kind", "place", "language", "country_codes")
_MEETING_COLUMNS = ("date", "date_precision", "has_transcript", "words", *_FACTS)
_APPEARANCE_COLUMNS = ("meeting_id", "speaker_id", "role", "country_id", "turns", "words")
_EMPTY = {"speaker_id": "0", "country_id": "''"}
_YEARS = {
    "sqlite": "CAST(substr({}, 1, 4) AS INTEGER)",
    "postgresql": "CAST(EXTRACT(YEAR FROM {}) AS INTEGER)",
}
# What tells one row of the tallies of offices from another.
_OFFICE = "speaker_id, role, country, language, year"
_SAME_OFFICE = (
    "a.speaker_id = archive_officetally.speaker_id AND a.role = archive_officetally.role"
    " AND coalesce(a.country_id, '') = archive_officetally.country"
)


def definitions(vendor: str) -> Mapping[str, tuple[str, str]]:
    """The columns of each table of tallies, and the query of all that they should be."""
    year, spoken = _year(vendor, "m"), "a.turns > 0 AND a.speaker_id IS NOT NULL"
    transcript, tables = (
        _transcript("m"),
        "archive_appearance a JOIN archive_meeting m ON m.id = a.meeting_id",
    )
    facts = [
        f"SELECT '{name}', m.{name}, {year}, count(*), sum({transcript}) FROM archive_meeting m"
        f" WHERE m.{name} <> '' GROUP BY 2, 3"
        for name in _FACTS
    ]
    tags = (
        f"SELECT 'tag', CAST(t.tag_id AS TEXT), {year}, count(*), sum({transcript})"
        " FROM archive_meeting_tags t JOIN archive_meeting m ON m.id = t.meeting_id GROUP BY 2, 3"
    )
    return {
        "archive_daytally": (
            "date, date_precision, pages, transcripts, words",
            f"SELECT m.date, m.date_precision, count(*), sum({transcript}), sum(m.words)"
            " FROM archive_meeting m GROUP BY 1, 2",
        ),
        "archive_facttally": ("name, value, year, pages, transcripts", " UNION ALL ".join([*facts, tags])),
        "archive_speakertally": (
            "speaker_id, year, pages, transcripts",
            "SELECT speaker_id, year, count(*), sum(transcript) FROM (SELECT DISTINCT a.speaker_id, m.id,"
            f" {year} AS year, {transcript} AS transcript FROM {tables} WHERE {spoken}) held GROUP BY 1, 2",
        ),
        "archive_officetally": (
            f"{_OFFICE}, meetings, statements, words, last",
            f"SELECT a.speaker_id, a.role, {_country('a')}, m.language, {year}, count(DISTINCT m.id),"
            f" sum(a.turns), sum(a.words), max(m.date) FROM {tables} WHERE {spoken} GROUP BY 1, 2, 3, 4, 5",
        ),
    }


def triggers(vendor: str) -> Iterator[Trigger]:
    for table, columns, add, remove in (
        ("archive_meeting", _MEETING_COLUMNS, _add_meeting, _remove_meeting),
        ("archive_appearance", _APPEARANCE_COLUMNS, _add_appearance, _remove_appearance),
        ("archive_meeting_tags", ("meeting_id", "tag_id"), _add_tag, _remove_tag),
    ):
        name = PREFIX + table.removeprefix("archive_")
        inserted = "AFTER INSERT" if vendor == "sqlite" else "BEFORE INSERT"
        yield Trigger(f"{name}_added", table, inserted, "", add(vendor, "NEW"))
        yield Trigger(f"{name}_removed", table, "BEFORE DELETE", "", remove(vendor, "OLD"))
        differs = " OR ".join(
            f"coalesce(OLD.{each}, {_EMPTY[each]}) <> coalesce(NEW.{each}, {_EMPTY[each]})"
            if each in _EMPTY
            else f"OLD.{each} <> NEW.{each}"
            for each in columns
        )
        event = f"BEFORE UPDATE OF {', '.join(columns)}"
        yield Trigger(f"{name}_changed", table, event, differs, remove(vendor, "OLD") + add(vendor, "NEW"))


def _year(vendor: str, row: str) -> str:
    return (
        f"CASE WHEN {row}.date_precision = 'unknown' THEN 0 ELSE {_YEARS[vendor].format(f'{row}.date')} END"
    )


def _transcript(row: str) -> str:
    return f"CASE WHEN {row}.has_transcript THEN 1 ELSE 0 END"


def _added(table: str, columns: str, rows: str, key: str, counts: str, more: str = "") -> str:
    sums = ", ".join(f"{each} = {table}.{each} + excluded.{each}" for each in counts.split(", "))
    return f"INSERT INTO {table} ({columns}) {rows} ON CONFLICT ({key}) DO UPDATE SET {sums}{more};\n"


def _add_meeting(vendor: str, row: str) -> str:
    year, transcript = _year(vendor, row), _transcript(row)
    of_meeting = f"a.meeting_id = {row}.id AND a.turns > 0 AND a.speaker_id IS NOT NULL"
    body = _added(
        "archive_daytally",
        "date, date_precision, pages, transcripts, words",
        f"VALUES ({row}.date, {row}.date_precision, 1, {transcript}, {row}.words)",
        "date, date_precision",
        "pages, transcripts, words",
    )
    facts = [
        f"SELECT '{name}', {row}.{name}, {year}, 1, {transcript} WHERE {row}.{name} <> ''" for name in _FACTS
    ]
    tags = (
        f"SELECT 'tag', CAST(t.tag_id AS TEXT), {year}, 1, {transcript} FROM archive_meeting_tags t"
        f" WHERE t.meeting_id = {row}.id"
    )
    for rows in (*facts, tags):
        body += _add_facts(rows)
    body += _add_speaker(
        f"SELECT DISTINCT a.speaker_id, {year}, 1, {transcript} FROM archive_appearance a WHERE {of_meeting}"
    )
    return body + _add_office(
        f"SELECT a.speaker_id, a.role, {_country('a')}, {row}.language, {year}, 1, sum(a.turns),"
        f" sum(a.words), {row}.date FROM archive_appearance a WHERE {of_meeting} GROUP BY 1, 2, 3"
    )


def _remove_meeting(vendor: str, row: str) -> str:
    year, transcript = _year(vendor, row), _transcript(row)
    spoken = f"a.meeting_id = {row}.id AND a.turns > 0"
    of_speaker = f"{spoken} AND a.speaker_id = archive_speakertally.speaker_id"
    of_office = f"{spoken} AND {_SAME_OFFICE}"
    same_day = f"date = {row}.date AND date_precision = {row}.date_precision"
    tagged = f"SELECT CAST(t.tag_id AS TEXT) FROM archive_meeting_tags t WHERE t.meeting_id = {row}.id"
    body = (
        f"UPDATE archive_daytally SET pages = pages - 1, transcripts = transcripts - {transcript},"
        f" words = words - {row}.words WHERE {same_day};\n"
        f"DELETE FROM archive_daytally WHERE {same_day} AND pages <= 0;\n"
    )
    for name in _FACTS:
        body += _remove_facts(name, f"= {row}.{name}", year, transcript)
    body += _remove_facts("tag", f"IN ({tagged})", year, transcript)
    speakers = (
        f"speaker_id IN (SELECT a.speaker_id FROM archive_appearance a WHERE {spoken}) AND year = {year}"
    )
    # By keys first: a speaker has few rows, and the tables many.
    return body + (
        f"UPDATE archive_speakertally SET pages = pages - 1, transcripts = transcripts - {transcript}"
        f" WHERE {speakers} AND EXISTS (SELECT 1 FROM archive_appearance a WHERE {of_speaker});\n"
        f"DELETE FROM archive_speakertally WHERE {speakers} AND pages <= 0;\n"
        "UPDATE archive_officetally SET meetings = meetings - 1,"
        f" statements = statements - (SELECT sum(a.turns) FROM archive_appearance a WHERE {of_office}),"
        f" words = words - (SELECT sum(a.words) FROM archive_appearance a WHERE {of_office}),"
        f" last = {_last(vendor, f'{row}.date', f'm.id <> {row}.id')}"
        f" WHERE {speakers} AND language = {row}.language"
        f" AND EXISTS (SELECT 1 FROM archive_appearance a WHERE {of_office});\n"
        f"DELETE FROM archive_officetally WHERE {speakers} AND language = {row}.language"
        " AND statements <= 0;\n"
    )


def _add_appearance(vendor: str, row: str) -> str:
    others = _others(row)
    of_meeting = f"FROM archive_meeting m WHERE m.id = {row}.meeting_id AND {_spoken(row)}"
    year = _year(vendor, "m")
    return _add_speaker(
        f"SELECT {row}.speaker_id, {year}, 1, {_transcript('m')} {of_meeting} AND NOT EXISTS ({others})"
    ) + _add_office(
        f"SELECT {row}.speaker_id, {row}.role, {_country(row)}, m.language, {year},"
        f" CASE WHEN EXISTS ({_others_in_office(row)}) THEN 0 ELSE 1 END,"
        f" {row}.turns, {row}.words, m.date {of_meeting}"
    )


def _remove_appearance(vendor: str, row: str) -> str:
    others, year = _others(row), _of_meeting(row, _year(vendor, "m"))
    speaker = f"speaker_id = {row}.speaker_id AND year = {year} AND {row}.turns > 0"
    office = (
        f"{speaker} AND role = {row}.role AND country = {_country(row)}"
        f" AND language = {_of_meeting(row, 'm.language')}"
    )
    return (
        f"UPDATE archive_speakertally SET pages = pages - 1,"
        f" transcripts = transcripts - {_of_meeting(row, _transcript('m'))}"
        f" WHERE {speaker} AND NOT EXISTS ({others});\n"
        f"DELETE FROM archive_speakertally WHERE {speaker} AND pages <= 0;\n"
        f"UPDATE archive_officetally SET statements = statements - {row}.turns, words = words - {row}.words,"
        f" meetings = meetings - CASE WHEN EXISTS ({_others_in_office(row)}) THEN 0 ELSE 1 END,"
        f" last = {_last(vendor, _of_meeting(row, 'm.date'), f'a.id <> {row}.id')} WHERE {office};\n"
        f"DELETE FROM archive_officetally WHERE {office} AND statements <= 0;\n"
    )


def _add_tag(vendor: str, row: str) -> str:
    return _add_facts(
        f"SELECT 'tag', CAST({row}.tag_id AS TEXT), {_year(vendor, 'm')}, 1, {_transcript('m')}"
        f" FROM archive_meeting m WHERE m.id = {row}.meeting_id"
    )


def _remove_tag(vendor: str, row: str) -> str:
    year, transcript = _of_meeting(row, _year(vendor, "m")), _of_meeting(row, _transcript("m"))
    return _remove_facts("tag", f"= CAST({row}.tag_id AS TEXT)", year, transcript)


def _of_meeting(row: str, what: str) -> str:
    return f"(SELECT {what} FROM archive_meeting m WHERE m.id = {row}.meeting_id)"


def _spoken(row: str) -> str:
    return f"{row}.turns > 0 AND {row}.speaker_id IS NOT NULL"


def _others(row: str) -> str:
    """The other appearances of the speaker at the meeting."""
    return (
        f"SELECT 1 FROM archive_appearance a WHERE a.meeting_id = {row}.meeting_id"
        f" AND a.speaker_id = {row}.speaker_id AND a.turns > 0 AND a.id <> {row}.id"
    )


def _others_in_office(row: str) -> str:
    return f"{_others(row)} AND a.role = {row}.role AND {_country('a')} = {_country(row)}"


def _country(row: str) -> str:
    return f"coalesce({row}.country_id, '')"


def _last(vendor: str, date: str, others: str) -> str:
    """The latest date of an office without that of what is taken off; looked for only where it was that."""
    return (
        f"CASE WHEN last > {date} THEN last ELSE coalesce((SELECT max(m.date) FROM archive_appearance a"
        f" JOIN archive_meeting m ON m.id = a.meeting_id WHERE {_SAME_OFFICE} AND a.turns > 0"
        " AND m.language = archive_officetally.language"
        f" AND {_year(vendor, 'm')} = archive_officetally.year AND {others}), last) END"
    )


def _add_facts(rows: str) -> str:
    columns = "name, value, year, pages, transcripts"
    return _added("archive_facttally", columns, rows, "name, value, year", "pages, transcripts")


def _remove_facts(name: str, value: str, year: str, transcript: str) -> str:
    where = f"name = '{name}' AND value {value} AND year = {year}"
    return (
        f"UPDATE archive_facttally SET pages = pages - 1, transcripts = transcripts - {transcript}"
        f" WHERE {where};\n"
        f"DELETE FROM archive_facttally WHERE {where} AND pages <= 0;\n"
    )


def _add_speaker(rows: str) -> str:
    columns = "speaker_id, year, pages, transcripts"
    return _added("archive_speakertally", columns, rows, "speaker_id, year", "pages, transcripts")


def _add_office(rows: str) -> str:
    latest = (
        ", last = CASE WHEN excluded.last > archive_officetally.last THEN excluded.last"
        " ELSE archive_officetally.last END"
    )
    return _added(
        "archive_officetally",
        f"{_OFFICE}, meetings, statements, words, last",
        rows,
        _OFFICE,
        "meetings, statements, words",
        latest,
    )
