import datetime

import pytest
from django.test import Client

from archive.models import Appearance, Meeting
from tests.countries import give_countries, let_speak_for
from tests.web.conftest import Grow, Visit

pytestmark = pytest.mark.django_db


@pytest.fixture
def meetings(grow: Grow) -> list[Meeting]:
    """One with Finland and Mongolia, one with Finland, one of none."""
    grow(3)
    found = list(Meeting.objects.order_by("pk"))
    for meeting, codes in zip(found, ("FI MN", "FI", ""), strict=True):
        give_countries(meeting, codes)
    return found


@pytest.mark.usefixtures("seeds")
def test_countries_are_listed_with_years_and_counts(visit: Visit) -> None:
    page = visit("/countries/")
    assert "Kyrgyzstan 2017–2025 3 5 5" in page
    assert "A meeting is with a country if it was held there" in page


@pytest.mark.parametrize(
    ("order", "first"), [("", "Finland"), ("sort=name", "Austria"), ("sort=latest", "Mongolia")]
)
def test_the_list_can_be_sorted(visit: Visit, meetings: list[Meeting], order: str, first: str) -> None:
    give_countries(meetings[0], "AT FI")
    meetings[2].date = datetime.date(2001, 1, 1)
    give_countries(meetings[2], "MN")
    assert visit(f"/countries/?{order}").partition("All pages ")[2].startswith(first)


def test_a_country_is_found_by_a_part_of_its_name_or_by_its_code(
    visit: Visit, meetings: list[Meeting]
) -> None:
    for typed in ("MONGO", "mn"):
        page = visit(f"/countries/?name={typed}")
        assert "Mongolia 1999" in page
        assert "Finland" not in page


@pytest.mark.parametrize("typed", ["%00", "%25", "_", "zebra", "-", "%ff", "a" * 3000])
def test_no_name_breaks_the_list(client: Client, typed: str) -> None:
    assert client.get(f"/countries/?name={typed}").status_code == 200


def test_an_unknown_order_is_not_found(visit: Visit) -> None:
    assert "Countries can't be sorted by “size”" in visit("/countries/?sort=size", status=404)


@pytest.mark.usefixtures("seeds")
def test_a_country_shows_its_meetings_and_who_speaks_for_it_in_which_offices(visit: Visit) -> None:
    page = visit("/countries/kg/")
    assert "Press statements by President" in page
    assert "Sadyr Japarov 3 statements President of Kyrgyzstan, 2021, 2025" in page
    assert "Vladimir Putin" not in page.partition("Speak for Kyrgyzstan")[2]


def test_an_office_without_the_country_does_not_speak_for_it(visit: Visit, meetings: list[Meeting]) -> None:
    guest = Appearance.objects.filter(name="Guest 0")
    guest.update(role="President of Finland")
    let_speak_for("FI", guest)
    silent = Appearance.objects.filter(name="Guest 1")
    silent.update(role="President of Finland", turns=0)
    let_speak_for("FI", silent)
    told = visit("/countries/fi/").partition("Speak for Finland")[2]
    assert "Guest 0 1 statement President of Finland, 1999" in told
    assert "Rudolf Elphberg" not in told
    assert "Guest 1" not in told
    assert "Finland 1999 1 2 2" in visit("/countries/")


def test_a_country_shows_with_whom_and_where_it_met(
    client: Client, visit: Visit, meetings: list[Meeting]
) -> None:
    page = visit("/countries/fi/")
    assert "Together with Mongolia 1" in page
    assert "Where Zenda 2" in page
    html = client.get("/countries/fi/").content.decode()
    assert 'href="/places/zenda/"' in html
    assert 'href="/meetings/?country=FI"' in html
    assert '<input type="hidden" name="country" value="FI">' in html


def test_pages_without_a_transcript_stand_back_and_can_be_asked_for(
    visit: Visit, meetings: list[Meeting]
) -> None:
    Meeting.objects.filter(pk=meetings[0].pk).update(has_transcript=False)
    page = visit("/countries/fi/")
    assert "Talks 0" not in page
    assert "Mongolia" not in page
    assert "Together with Mongolia 1" in visit("/countries/fi/?pages=all")
    assert "Talks 0" in visit("/countries/mn/")


def test_many_meetings_are_cut_into_pages(visit: Visit, grow: Grow) -> None:
    grow(51)
    for meeting in Meeting.objects.all():
        give_countries(meeting, "FI")
    assert "Page 2 of 2" in visit("/countries/fi/?page=2")


@pytest.mark.parametrize("asked", ["FI", "Finland", "finland", "the-Republic-of-Finland"])
def test_a_country_by_another_name_leads_to_its_address(
    client: Client, meetings: list[Meeting], asked: str
) -> None:
    response = client.get(f"/countries/{asked}/?pages=all")
    assert (response.status_code, response["Location"]) == (301, "/countries/fi/?pages=all")


@pytest.mark.parametrize("asked", ["se", "eu", "zz", "ruritania", "i", "f-i", "_", "-", "a" * 5000])
def test_a_country_of_which_no_meeting_is_is_not_found(
    visit: Visit, meetings: list[Meeting], asked: str
) -> None:
    assert "The archive has no meeting with a country" in visit(f"/countries/{asked}/", status=404)
