import pytest
from django.test import Client

from archive.models import Alias, Meeting, Speaker
from archive.views.terms import Office, offices_of
from tests.pages.conftest import Grow, Visit

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("seeds")
def test_offices_are_dated_by_the_years_that_show_them(visit: Visit) -> None:
    page = visit("/speakers/vladimir-putin/")
    assert "President of Russia 2017, 2020–2021, 2025 · 4 meetings" in page


@pytest.mark.usefixtures("seeds")
def test_statements_stand_under_their_year_and_meeting(visit: Visit) -> None:
    page = visit("/speakers/sadyr-japarov/")
    assert "3 statements in 2 meetings" in page
    _, _, listed = page.partition("Search what")
    assert listed.index("26 November 2025") < listed.index("24 February 2021")


@pytest.mark.usefixtures("seeds")
def test_a_statement_leads_to_its_very_turn(client: Client) -> None:
    said = Speaker.objects.get(slug="sadyr-japarov").utterances.first()
    assert said
    assert f'href="{said.get_absolute_url()}"' in client.get("/speakers/sadyr-japarov/").content.decode()


@pytest.mark.usefixtures("seeds")
def test_a_year_can_be_chosen(visit: Visit) -> None:
    page = visit("/speakers/vladimir-putin/?year=2017")
    assert "17 November 2017" in page
    assert "24 February 2021" not in page


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("year", ["1999", "abc", "-1", "²", "9" * 5000])
def test_a_year_without_statements_is_not_found(visit: Visit, year: str) -> None:
    assert "No statements of this speaker are from" in visit(
        f"/speakers/vladimir-putin/?year={year}", status=404
    )


@pytest.mark.usefixtures("seeds")
def test_a_search_stays_within_the_statements_of_the_speaker(client: Client) -> None:
    html = client.get("/speakers/sadyr-japarov/").content.decode()
    assert '<input type="hidden" name="speaker" value="sadyr-japarov">' in html


@pytest.mark.usefixtures("seeds")
def test_other_spellings_are_shown(visit: Visit) -> None:
    speaker = Speaker.objects.get(slug="sadyr-japarov")
    Alias.objects.create(speaker=speaker, name="Sadyr Zhaparov", key="sadyr zhaparov")
    assert "Also written Sadyr Zhaparov" in visit("/speakers/sadyr-japarov/")


@pytest.mark.usefixtures("seeds")
def test_a_spelling_that_differs_in_capitals_alone_is_none(visit: Visit) -> None:
    speaker = Speaker.objects.get(slug="sadyr-japarov")
    Alias.objects.create(speaker=speaker, name="SADYR JAPAROV")
    assert "Also written" not in visit("/speakers/sadyr-japarov/")


@pytest.mark.usefixtures("seeds")
def test_the_number_in_a_register_leads_there(client: Client) -> None:
    Speaker.objects.get(slug="sadyr-japarov").identifiers.create(value="kremlin:37")
    html = client.get("/speakers/sadyr-japarov/").content.decode()
    assert 'href="http://en.kremlin.ru/catalog/persons/37/events" rel="external">kremlin.ru, no. 37' in html


@pytest.mark.usefixtures("seeds")
def test_only_an_office_in_which_the_person_speaks_is_shown(visit: Visit) -> None:
    speaker = Speaker.objects.get(slug="sadyr-japarov")
    meeting = Meeting.objects.get(date__year=2017)
    speaker.appearances.create(meeting=meeting, name=speaker.name, role="said Prime Minister", turns=0)
    assert "said Prime Minister" not in visit("/speakers/sadyr-japarov/")
    assert "said Prime Minister" not in visit("/speakers/")


def test_a_meeting_in_two_offices_is_one_meeting(visit: Visit, grow: Grow) -> None:
    grow(1)
    regent = Speaker.objects.get(slug="rudolf")
    regent.appearances.create(meeting=Meeting.objects.get(), name=regent.name, role="Guest", turns=1)
    assert "2 statements in 1 meeting," in visit("/speakers/rudolf/")


def test_an_office_in_capitals_is_the_same_office() -> None:
    printed = [("PRESIDENT OF RURITANIA", 2000, 1), ("President of Ruritania", 2000, 5), ("", 2001, 3)]
    rows = [{"role": role, "year": year, "meetings": n, "statements": n} for role, year, n in printed]
    assert offices_of(rows) == [Office("President of Ruritania", [2000], 6)]


def test_many_statements_are_cut_into_pages(visit: Visit, grow: Grow) -> None:
    grow(60)
    assert "Page 2 of 2" in visit("/speakers/rudolf/?page=2")
    assert "Previous page" in visit("/speakers/rudolf/?year=1999&page=2")


def test_years_in_a_row_are_told_as_one() -> None:
    assert Office("Regent", [1999], 1).span == "1999"
    assert Office("Regent", [1999, 2000, 2001, 2005, 2007, 2008], 9).span == "1999–2001, 2005, 2007–2008"
