"""The transcripts before and after a meeting, whatever is known of when they were."""

import datetime
from itertools import product

import pytest

from archive.models import Meeting, Source
from archive.models.neighbours import ALL, at_place, neighbours_of
from archive.parsing.transcript import DatePrecision

pytestmark = pytest.mark.django_db

_DAYS = (datetime.date(1999, 3, 1), datetime.date(1999, 3, 2))
_HOURS = (None, datetime.time(9, 30), datetime.time(15, 0))


@pytest.fixture
def meetings() -> list[Meeting]:
    """Two of each day and hour, one of them in Zenda, entered in no order; and one without a transcript."""
    for number, (place, hour, day) in enumerate(product(("Zenda", "Strelsau"), _HOURS[::-1], _DAYS[::-1])):
        _enter(number, date=day, time=hour, place=place)
    _enter(99, date=_DAYS[0], time=_HOURS[1], place="Zenda", has_transcript=False)
    return list(Meeting.objects.transcripts().earliest_first())


def _enter(number: int, **facts: object) -> Meeting:
    source = Source.objects.create(name=f"{number}.txt", sha256=f"{number:064}", reader_version=1)
    return Meeting.objects.create(source=source, slug=str(number), title=f"Talks {number}", **facts)


def test_they_are_the_nearest_in_the_order_of_the_archive(meetings: list[Meeting]) -> None:
    for at, meeting in enumerate(meetings):
        (nearest,) = neighbours_of(meeting, ALL)
        assert nearest.before == (meetings[at - 1] if at else None)
        assert nearest.after == (meetings[at + 1] if at + 1 < len(meetings) else None)


def test_those_of_a_place_are_the_nearest_that_were_there(meetings: list[Meeting]) -> None:
    for at, meeting in enumerate(meetings):
        _, nearest = neighbours_of(meeting, ALL, at_place("Zenda"))
        before = [each for each in meetings[:at] if each.place == "Zenda"]
        after = [each for each in meetings[at + 1 :] if each.place == "Zenda"]
        assert (nearest.before, nearest.after) == (
            before[-1] if before else None,
            after[0] if after else None,
        )


def test_one_without_a_date_is_before_all_but_not_among_those_of_its_place(meetings: list[Meeting]) -> None:
    undated = _enter(100, date=datetime.date.min, date_precision=DatePrecision.UNKNOWN, place="Zenda")
    everywhere, there = neighbours_of(meetings[0], ALL, at_place("Zenda"))
    assert (everywhere.before, there.before) == (undated, None)
