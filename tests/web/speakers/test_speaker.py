import pytest
from django.test import Client

from archive.models import Alias, Meeting, Speaker
from archive.search.indexing.updates import index_pending
from tests.html import folded
from tests.search import conftest as by_hand
from tests.search.conftest import Add
from tests.web.conftest import Grow, Visit

pytestmark = pytest.mark.django_db

add = by_hand.add


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
    html = folded(client.get("/speakers/sadyr-japarov/").content.decode())
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
    html = folded(client.get("/speakers/sadyr-japarov/").content.decode())
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


def test_many_statements_are_cut_into_pages(visit: Visit, grow: Grow) -> None:
    grow(60)
    assert "Page 2 of 2" in visit("/speakers/rudolf/?page=2")
    assert "Previous page" in visit("/speakers/rudolf/?year=1999&page=2")


@pytest.mark.usefixtures("seeds")
def test_the_first_and_the_latest_statement_are_told_and_linked(client: Client, visit: Visit) -> None:
    told = "The first is of 24 February 2021 , the latest of 26 November 2025 ."
    assert told in visit("/speakers/sadyr-japarov/")
    said = Speaker.objects.get(slug="sadyr-japarov").utterances.order_by("-meeting__date", "-position")[0]
    html = folded(client.get("/speakers/sadyr-japarov/").content.decode())
    assert f'<a href="{said.get_absolute_url()}"><time datetime="2025-11-26">' in html


def test_of_one_statement_alone_the_day_is_told(visit: Visit, grow: Grow) -> None:
    grow(1)
    assert "1 statement in 1 meeting, 0 words. It is of 5 March 1999 ." in visit("/speakers/guest-0/")


@pytest.mark.usefixtures("seeds")
def test_each_year_is_a_column_that_leads_to_its_statements(client: Client) -> None:
    html = folded(client.get("/speakers/vladimir-putin/").content.decode())
    assert '<a tabindex="-1" href="?year=2017" title="2017: ' in html
    assert '<th scope="row"><a href="?year=2017">2017</a></th>' in html
    assert 'href="?year=2018"' not in html


@pytest.mark.usefixtures("seeds")
def test_an_office_is_drawn_over_the_years_that_show_it(client: Client) -> None:
    html = folded(client.get("/speakers/vladimir-putin/").content.decode())
    band = html.partition('class="band v1"')[2].partition("</svg>")[0]
    assert 'viewBox="2017 0 9 8"' in band
    assert [
        f'x="{start}" y="0" width="{count}"' in band for start, count in ((2017, 1), (2020, 2), (2025, 1))
    ]
    assert band.count("<rect") == 3


@pytest.mark.usefixtures("seeds")
def test_who_speaks_in_the_same_meetings_leads_to_these_meetings(client: Client, visit: Visit) -> None:
    page = visit("/speakers/sadyr-japarov/")
    assert "Spoken with Vladimir Putin 2 meetings" in page
    html = client.get("/speakers/sadyr-japarov/").content.decode()
    assert 'href="/together/?speaker=sadyr-japarov&amp;speaker=vladimir-putin"' in html


def test_one_who_only_is_there_is_not_spoken_with(visit: Visit, grow: Grow) -> None:
    grow(2)
    Speaker.objects.get(slug="guest-1").appearances.update(turns=0)
    assert "Spoken with Guest 0 1 meeting " in visit("/speakers/rudolf/")


@pytest.fixture
def talkers(add: Add) -> None:
    add(*["We praise the harvest."] * 12, speaker="Rudolf Elphberg", date="1999-03-05", indexed=False)
    add(*["We praise the harvest."] * 3, speaker="Black Michael", date="1999-03-06", indexed=False)
    add(*["We praise the castle."] * 30, speaker="Black Michael", date="2000-03-06", indexed=False)
    index_pending()
    for speaker in Speaker.objects.all():
        for said in speaker.utterances.all():
            speaker.appearances.create(meeting=said.meeting, name=speaker.name, turns=1, words=40)


@pytest.mark.usefixtures("talkers")
def test_words_that_set_the_speaker_apart_come_with_counts(client: Client, visit: Visit) -> None:
    page = visit("/speakers/rudolf-elphberg/")
    assert "harvest 12 times 3 times" in page
    assert "says more often than all others in the archive, measured by all words spoken" in page
    html = client.get("/speakers/rudolf-elphberg/").content.decode()
    assert 'href="/search/?q=%22harvest%22&amp;speaker=rudolf-elphberg"' in html


@pytest.mark.usefixtures("talkers")
def test_in_a_chosen_year_its_words_are_told_and_searched(client: Client, visit: Visit) -> None:
    page = visit("/speakers/black-michael/?year=2000")
    assert "Distinctive words of 2000" in page
    assert "castle 30 times 0 times" in page
    html = client.get("/speakers/black-michael/?year=2000").content.decode()
    assert 'href="/search/?q=%22castle%22&amp;speaker=black-michael&amp;year=2000"' in html
    assert '<input type="hidden" name="year" value="2000">' in html


@pytest.mark.usefixtures("index")
def test_without_an_index_the_page_leaves_the_words_out(visit: Visit) -> None:
    Speaker.objects.create(slug="rudolf", name="Rudolf Elphberg")
    page = visit("/speakers/rudolf/")
    assert "Distinctive words" not in page
    assert "No statements of this speaker are in the archive." in page


@pytest.mark.usefixtures("seeds")
def test_statements_of_a_language_can_be_chosen_where_there_are_several(client: Client, visit: Visit) -> None:
    address = "/speakers/vladimir-putin/"
    assert "Statements by language" not in visit(address)
    Meeting.objects.filter(date__year=2017).update(language="ru")
    assert "Statements by language English" in visit(address)
    page = visit(f"{address}?language=ru")
    assert "Statements in Russian alone" in page
    assert "17 November 2017" in page
    assert "24 February 2021" not in page
    assert "are in the language" in visit(f"{address}?language=xx", status=404)
    files = [client.get(f"{address}{file}?language=ru") for file in ("feed/", "statements.csv")]
    assert [response.status_code for response in files] == [200, 200]
    assert "2021-02-24" not in b"".join(files[1]).decode()
