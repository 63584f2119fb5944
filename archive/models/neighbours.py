"""The transcripts just before and just after a meeting, of all that there are or of some.

In SQL, and found by their keys in one statement: each page of a meeting asks for six of them, and making six
statements takes Django longer than all else on a short page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

from archive.models.meetings import Meeting
from archive.models.speakers import Speaker
from archive.parsing.transcript import DatePrecision


@dataclass(frozen=True, slots=True)
class Among:
    """Which transcripts are looked at: a condition in SQL, and its parameters."""

    condition: str = ""
    parameters: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The nearest in the order of the archive: date, time (none is before all), then entry."""

    before: Meeting | None
    after: Meeting | None


ALL = Among()

_DATED = f"AND date_precision <> '{DatePrecision.UNKNOWN.value}'"
_SPEAKS = "AND id IN (SELECT meeting_id FROM archive_appearance WHERE speaker_id = %s AND turns > 0)"


def where_all_speak(speakers: Sequence[Speaker]) -> Among:
    """The dated transcripts in which each of them speaks."""
    return Among(_DATED + _SPEAKS * len(speakers), tuple(speaker.pk for speaker in speakers))


def at_place(place: str) -> Among:
    """The dated transcripts of a place, as it is spelled."""
    return Among(f"{_DATED} AND place = %s", (place,))


def neighbours_of(meeting: Meeting, *among: Among) -> list[Neighbours]:
    """The nearest of each kind. Two queries."""
    sides = [_nearest(meeting, each, before=before) for each in among for before in (True, False)]
    with connection.cursor() as cursor:
        statement = "SELECT " + ", ".join(side.condition for side in sides)
        cursor.execute(statement, [value for side in sides for value in side.parameters])
        keys = cursor.fetchone()
    found = Meeting.objects.in_bulk({key for key in keys if key})
    return [
        Neighbours(found.get(before), found.get(after))
        for before, after in zip(keys[::2], keys[1::2], strict=True)
    ]


def _nearest(meeting: Meeting, among: Among, *, before: bool) -> Among:
    """A statement of one key. What it says first of the date adds nothing, but leads the database straight
    to the place in its index."""
    date = connection.ops.adapt_datefield_value(meeting.date)
    time = connection.ops.adapt_timefield_value(meeting.time)
    if before:
        reached, order = "date <= %s AND (date < %s", "date DESC, time DESC NULLS LAST, id DESC"
        hour = "time < %s OR time IS NULL OR time = %s AND id < %s" if time else "time IS NULL AND id < %s"
    else:
        reached, order = "date >= %s AND (date > %s", "date, time NULLS FIRST, id"
        hour = "time > %s OR time = %s AND id > %s" if time else "time IS NOT NULL OR id > %s"
    hours = (time, time) if time else ()
    statement = (
        f"(SELECT id FROM archive_meeting WHERE has_transcript AND {reached}"  # noqa: S608 - constants
        f" OR date = %s AND ({hour})) {among.condition} ORDER BY {order} LIMIT 1)"
    )
    return Among(statement, (date, date, date, *hours, meeting.pk, *among.parameters))
