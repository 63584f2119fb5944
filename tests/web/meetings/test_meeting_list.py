"""Pages without a transcript stand back in the lists, and are there for one who asks."""

import pytest
from django.test import Client

from archive.models import Meeting, Tag
from archive.web.calendars import year_map
from archive.web.meetings.meeting_list import MeetingSelection
from tests.web.conftest import Visit

pytestmark = pytest.mark.usefixtures("seeds")


@pytest.fixture
def mute() -> Meeting:
    """The meeting of September 2020, as if nobody spoke on its page."""
    meeting = Meeting.objects.get(date__year=2020, date__month=9)
    Meeting.objects.filter(pk=meeting.pk).update(has_transcript=False)
    return meeting


@pytest.fixture
def turkey() -> Tag:
    tag = Tag.objects.create(kind="country", name="Türkiye & Co")
    for meeting in Meeting.objects.filter(date__year=2020):
        meeting.tags.add(tag)
    return tag


def test_a_list_shows_transcripts_and_counts_what_it_shows(visit: Visit, mute: Meeting) -> None:
    page = visit("/meetings/2020/")
    assert "Transcripts 1 All pages 2" in page
    assert "28 September 2020" not in page
    assert "September 2020: 1" not in page


def test_all_pages_can_be_asked_for_and_are_told_apart(visit: Visit, mute: Meeting) -> None:
    page = visit("/meetings/2020/?pages=all")
    assert "Transcripts 1 All pages 2" in page
    assert "28 September 2020" in page
    assert page.count("no transcript") == 1


def test_what_was_asked_is_kept_from_page_to_page(client: Client, mute: Meeting) -> None:
    html = client.get("/meetings/2020/?pages=all").content.decode()
    for address in (
        "/meetings/",
        "/meetings/2020/",
        "/meetings/2020/09/",
        "/meetings/2017/",
        "/meetings/2021/",
    ):
        assert f'href="{address}?pages=all"' in html


def test_a_day_of_mere_news_shows_it_unasked(visit: Visit, mute: Meeting) -> None:
    page = visit("/meetings/2020/09/28/")
    assert "1 page without a transcript" in page
    assert mute.title in page


def test_the_way_from_transcript_to_transcript_passes_over_other_pages(visit: Visit, mute: Meeting) -> None:
    page = visit(Meeting.objects.get(date__year=2020, date__month=10).get_absolute_url())
    assert "Previous transcript, 17 November 2017" in page


def test_a_page_without_a_transcript_says_so_and_names_no_participants(visit: Visit, mute: Meeting) -> None:
    page = visit(mute.get_absolute_url())
    assert "This page has no transcript" in page
    assert "Participants" not in page


def test_the_totals_are_those_of_transcripts(visit: Visit, mute: Meeting) -> None:
    assert "transcripts 4" in visit("/")
    assert "Of the 5 pages here 4 have a transcript" in visit("/about/")


def test_a_meeting_shows_what_it_is_filed_under_and_leads_to_its_like(client: Client, turkey: Tag) -> None:
    meeting = Meeting.objects.filter(date__year=2020)[0]
    html = client.get(meeting.get_absolute_url()).content.decode()
    assert 'href="/meetings/?country=T%C3%BCrkiye+%26+Co"' in html


def test_a_list_can_be_narrowed_to_a_country(visit: Visit, turkey: Tag) -> None:
    page = visit("/meetings/?country=T%C3%BCrkiye+%26+Co")
    assert "Country: Türkiye & Co ×" in page
    assert "2 transcripts" in page
    assert "24 February 2021" not in page


def test_countries_stand_beside_the_list_with_their_counts(visit: Visit, turkey: Tag, mute: Meeting) -> None:
    assert "Türkiye & Co 1" in visit("/meetings/")
    assert "Türkiye & Co 2" in visit("/meetings/?pages=all")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("country=Atlantis", "Nothing is filed under the country “Atlantis”"),
        ("topic=%00", "Nothing is filed under the topic"),
        ("pages=some", "There is no choice of pages “some”"),
    ],
)
def test_what_can_not_be_asked_is_told(visit: Visit, asked: str, told: str) -> None:
    assert told in visit(f"/meetings/?{asked}", status=404)
    assert told in visit(f"/meetings/2020/?{asked}", status=404)


@pytest.mark.parametrize("every", [False, True])
def test_the_map_of_years_is_the_same_counted_by_week_as_by_day(mute: Meeting, every: bool) -> None:
    others = Meeting.objects.exclude(pk=mute.pk)
    for meeting, date in zip(others, ("2020-01-07", "2020-01-08", "2021-02-22", "2021-02-28"), strict=True):
        Meeting.objects.filter(pk=meeting.pk).update(date=date)
    weeks, days = MeetingSelection(every).by_week(), MeetingSelection(every).in_period()
    assert year_map(weeks.counts) == year_map(days.counts)
    assert (weeks.total, weeks.without_transcript) == (days.total, days.without_transcript)
    assert len(weeks.counts) == len(days.counts) - 1
