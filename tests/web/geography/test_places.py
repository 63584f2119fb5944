import datetime

import pytest
from django.test import Client

from archive.models import FormerPlace, Meeting
from archive.web.geography.base import NAMES_PER_PAGE
from tests.web.conftest import Grow, Visit

pytestmark = pytest.mark.django_db


def at(place: str, pk: int) -> Meeting:
    """Let a meeting be held elsewhere."""
    meeting = Meeting.objects.get(pk=pk)
    meeting.place = place
    meeting.save()
    return meeting


@pytest.fixture
def meetings(grow: Grow) -> list[int]:
    grow(4)
    return list(Meeting.objects.order_by("pk").values_list("pk", flat=True))


@pytest.mark.usefixtures("seeds")
def test_places_are_listed_with_country_years_and_counts(visit: Visit) -> None:
    page = visit("/places/")
    assert "Bishkek Kyrgyzstan 2025 1 1" in page
    assert "at which the meetings of this archive were held" in page


def test_spellings_of_one_address_are_one_place_under_the_one_that_is_printed_most(
    visit: Visit, meetings: list[int]
) -> None:
    at("The Castle, Strelsau", meetings[0])
    at("The Castle, Strelsau", meetings[1])
    at("Castle, Strelsau", meetings[2])
    assert "The Castle, Strelsau 1999 3 3 Zenda 1999 1 1" in visit("/places/")
    page = visit("/places/castle-strelsau/")
    assert "Printed as Castle, Strelsau The Castle, Strelsau" in page
    assert page.count("5 March 1999") == 4
    assert "Printed as" not in visit("/places/zenda/")


@pytest.mark.parametrize(
    ("order", "first"),
    [("", "Zenda"), ("sort=name", "Abbey"), ("sort=latest", "Market"), ("sort=meetings", "Zenda")],
)
def test_the_list_can_be_sorted(visit: Visit, meetings: list[int], order: str, first: str) -> None:
    at("Abbey", meetings[0])
    later = at("Market", meetings[1])
    later.date = datetime.date(2001, 1, 1)
    later.save()
    assert visit(f"/places/?{order}").partition("All pages ")[2].startswith(first)


@pytest.mark.parametrize("typed", ["stre", "STRELSAU castle", "стрель", "germany"])
def test_a_place_is_found_by_a_part_of_its_name_or_by_its_country(
    visit: Visit, meetings: list[int], typed: str
) -> None:
    at("The Castle, Strelsau", meetings[0])
    at("Castle Strelsau (Стрельзау)", meetings[1])
    at("Castle Strelsau, Germany", meetings[2])
    page = visit(f"/places/?name={typed}")
    assert "Castle" in page
    assert "Zenda" not in page


@pytest.mark.parametrize("typed", ["%00", "%25", "_", "zebra", "-", "%ff", "a" * 3000])
def test_no_name_breaks_the_list(client: Client, typed: str) -> None:
    assert client.get(f"/places/?name={typed}").status_code == 200


@pytest.mark.parametrize(
    ("asked", "told"), [("sort=size", "can't be sorted by “size”"), ("page=2", "has no page “2”")]
)
def test_what_can_not_be_asked_of_the_list_is_told(visit: Visit, asked: str, told: str) -> None:
    assert told in visit(f"/places/?{asked}", status=404)


def test_a_long_list_is_cut_into_pages(visit: Visit, grow: Grow) -> None:
    grow(NAMES_PER_PAGE + 1)
    for meeting in Meeting.objects.all():
        meeting.place = f"Castle {meeting.pk}"
        meeting.save()
    assert "Page 2 of 2" in visit("/places/?page=2")


@pytest.mark.usefixtures("seeds")
def test_a_place_shows_its_meetings_by_year_who_spoke_there_and_its_country(
    visit: Visit, client: Client
) -> None:
    page = visit("/places/bishkek/")
    assert "Bishkek Kyrgyzstan · 26 November 2025" in page
    assert "Press statements by President" in page
    assert "Sadyr Japarov 1" in page
    html = client.get("/places/bishkek/").content.decode()
    assert 'href="/countries/kg/"' in html
    assert 'href="/speakers/sadyr-japarov/"' in html
    assert '<input type="hidden" name="place" value="Bishkek">' in html
    assert 'href="/meetings/?place=Bishkek"' in html


def test_one_who_is_named_and_does_not_speak_did_not_speak_there(visit: Visit, meetings: list[int]) -> None:
    Meeting.objects.get(pk=meetings[0]).appearances.filter(name="Guest 0").update(turns=0)
    spoke = visit("/places/zenda/").partition("Spoke here")[2]
    assert "Rudolf Elphberg 4" in spoke
    assert "Guest 1 1" in spoke
    assert "Guest 0" not in spoke


def test_pages_without_a_transcript_stand_back_and_can_be_asked_for(
    visit: Visit, meetings: list[int]
) -> None:
    silent = Meeting.objects.get(pk=meetings[0])
    Meeting.objects.filter(pk=silent.pk).update(has_transcript=False)
    assert "Zenda 1999 3 4" in visit("/places/")
    assert "Talks 0" not in visit("/places/zenda/")
    assert "Talks 0" in visit("/places/zenda/?pages=all")
    assert "There is no choice of pages “some”" in visit("/places/zenda/?pages=some", status=404)


def test_many_meetings_are_cut_into_pages(visit: Visit, grow: Grow) -> None:
    grow(51)
    assert "Page 2 of 2" in visit("/places/zenda/?page=2")
    assert "has no page “3”" in visit("/places/zenda/?page=3", status=404)


def test_a_former_address_leads_on(client: Client, meetings: list[int]) -> None:
    FormerPlace.objects.create(slug="zemda", place_slug="zenda")
    for asked in ("zemda", "The-Zenda", "ZENDA"):
        response = client.get(f"/places/{asked}/?pages=all")
        assert (response.status_code, response["Location"]) == (301, "/places/zenda/?pages=all")


def test_a_former_address_of_nothing_is_not_found(visit: Visit) -> None:
    FormerPlace.objects.create(slug="zemda", place_slug="zenda")
    for slug in ("zemda", "zenda", "strelsau", "a" * 5000):
        assert "No meeting here was held at" in visit(f"/places/{slug}/", status=404)


def test_signs_without_a_letter_lead_to_no_meeting_without_a_place(visit: Visit, meetings: list[int]) -> None:
    at("", meetings[0])
    for slug in ("-", "---", "_"):
        assert "No meeting here was held at" in visit(f"/places/{slug}/", status=404)


def test_the_filter_of_lists_takes_any_spelling_of_the_place(visit: Visit, meetings: list[int]) -> None:
    at("The Castle, Strelsau", meetings[0])
    at("Castle, Strelsau", meetings[1])
    page = visit("/meetings/?place=Castle,+Strelsau")
    assert "Talks 0" in page
    assert "Talks 1" in page
    assert "2 transcripts" in page
