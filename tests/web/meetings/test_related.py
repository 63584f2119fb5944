"""The nearest meetings of the same people and at the same place."""

import datetime

import pytest

from archive.models import Appearance, Meeting, Speaker
from archive.web.meetings.related import surroundings
from tests.web.conftest import Grow, Visit


@pytest.fixture
def meetings(grow: Grow) -> list[Meeting]:
    """Five meetings, one a day, of Rudolf with another guest each, in Zenda."""
    grow(5)
    found = list(Meeting.objects.order_by("pk"))
    for day, meeting in enumerate(found, start=1):
        meeting.date = datetime.date(1999, 3, day)
        meeting.save()
    return found


def _between(meeting: Meeting, *slugs: str) -> list[tuple[str, Meeting | None, Meeting | None]]:
    speakers = [Speaker.objects.get(slug=slug) for slug in slugs]
    return [
        (each.title, each.nearest.before, each.nearest.after)
        for each in surroundings(meeting, speakers).related
    ]


def test_the_nearest_in_which_both_speak_are_found(meetings: list[Meeting]) -> None:
    guest = Speaker.objects.get(slug="guest-2")
    for meeting in (meetings[0], meetings[4]):
        Appearance.objects.create(meeting=meeting, speaker=guest, name=guest.name, turns=1)
    people, place = _between(meetings[2], "rudolf", "guest-2")
    assert people == ("Rudolf Elphberg and Guest 2", meetings[0], meetings[4])
    assert place == ("Zenda", meetings[1], meetings[3])


def test_to_be_named_is_not_to_speak(meetings: list[Meeting]) -> None:
    guest = Speaker.objects.get(slug="guest-2")
    Appearance.objects.create(meeting=meetings[3], speaker=guest, name=guest.name, turns=0)
    assert _between(meetings[2], "rudolf", "guest-2")[0] == ("Rudolf Elphberg and Guest 2", None, None)


def test_where_one_speaks_alone_the_nearest_of_that_one_are_found(meetings: list[Meeting]) -> None:
    assert _between(meetings[2], "rudolf")[0] == ("Rudolf Elphberg", meetings[1], meetings[3])


def test_no_place_is_not_the_same_place(meetings: list[Meeting]) -> None:
    Meeting.objects.update(place="")
    assert _between(Meeting.objects.get(pk=meetings[2].pk)) == []


@pytest.mark.usefixtures("seeds")
def test_the_page_leads_to_them(visit: Visit) -> None:
    page = visit(Meeting.objects.get(date__year=2021).get_absolute_url())
    assert "Before and after" in page
    assert "The Kremlin, Moscow Earlier, 17 November 2017" in page
