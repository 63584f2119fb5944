"""Meetings whose day is not known, that last for days, or that have no date at all."""

import datetime
from dataclasses import replace
from typing import Any

import pytest

from archive.importing.importer import Importer
from archive.management.export import meetings
from archive.models import Meeting, Speaker
from archive.models.neighbours import ALL, neighbours_of
from archive.parsing.pipeline import read_bytes
from archive.parsing.transcript import UNDATED, DatePrecision, MeetingKind
from tests.importing.conftest import TALKS

pytestmark = pytest.mark.django_db


def keep(name: str = "talks.txt", **facts: Any) -> Meeting:
    reading = read_bytes(name, TALKS.replace("late", f"late, says {name},").encode())
    outcome = Importer().keep(replace(reading, transcript=replace(reading.transcript, **facts)))
    return Meeting.objects.get(slug=outcome.slug)


MARCH = datetime.date(1999, 3, 1)


@pytest.mark.parametrize(
    ("date", "precision", "exported", "beginning"),
    [
        (datetime.date(1999, 3, 5), DatePrecision.DAY, "1999-03-05", "1999-03-05-talks"),
        (MARCH, DatePrecision.MONTH, "1999-03", "1999-03-talks"),
        (datetime.date(1999, 1, 1), DatePrecision.YEAR, "1999", "1999-talks"),
        (UNDATED, DatePrecision.UNKNOWN, None, "undated-talks"),
    ],
)
def test_as_much_of_a_date_as_is_known_stands_in_export_and_address(
    date: datetime.date, precision: str, exported: str | None, beginning: str
) -> None:
    meeting = keep(date=date, date_precision=precision)
    (line,) = meetings()
    assert line["date"] == exported
    assert "date_end" not in line
    assert meeting.slug.startswith(beginning)


def test_a_range_keeps_both_of_its_ends() -> None:
    keep(date_end=datetime.date(1999, 3, 7))
    (line,) = meetings()
    assert (line["date"], line["date_end"]) == ("1999-03-05", "1999-03-07")


def test_the_undated_stand_behind_all_others_and_in_no_year() -> None:
    dated, undated = keep("a.txt"), keep("b.txt", date=UNDATED, date_precision=DatePrecision.UNKNOWN)
    assert list(Meeting.objects.latest_first()) == [dated, undated]
    assert [day for day, *_ in Meeting.objects.by_day()] == [dated.date]
    assert [day for day, *_ in Meeting.objects.by_week()] == [dated.date]
    (place,) = Meeting.objects.by_place()
    assert (place["pages"], place["first"], place["last"]) == (2, dated.date, dated.date)
    speaker: Any = Speaker.objects.with_counts().get(name="Hugo Sapt")
    assert (speaker.meetings, speaker.first, speaker.last) == (2, dated.date, dated.date)
    assert (neighbours_of(dated, ALL)[0].before, str(undated)) == (
        undated,
        "undated: Talks with Regent Michael Elphberg",
    )


def test_an_announcement_of_a_meeting_to_come_is_a_record_of_that_kind() -> None:
    keep(kind=MeetingKind.ANNOUNCEMENT)
    (line,) = meetings()
    assert line["kind"] == "announcement"
