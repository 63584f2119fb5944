"""A list of meetings can be narrowed by what the address asks, on every page by date."""

import pytest
from django.test import Client

from archive.models import FormerSlug, Meeting, Speaker
from tests.web.conftest import Visit

pytestmark = pytest.mark.usefixtures("seeds")

BISHKEK = "place=Bishkek"
LISTS = ["/meetings/", "/meetings/2025/", "/meetings/2025/11/", "/meetings/2025/11/26/"]


@pytest.fixture
def bishkek() -> Meeting:
    return Meeting.objects.get(place="Bishkek")


@pytest.mark.parametrize("address", LISTS)
@pytest.mark.parametrize("asked", [BISHKEK, "kind=press+statements", "speaker=sadyr-japarov"])
def test_each_list_can_be_narrowed(visit: Visit, address: str, asked: str) -> None:
    page = visit(f"{address}?{asked}")
    assert "Press statements by President" in page
    assert "17 November 2017" not in page


def test_filters_combine_and_each_is_taken_off_by_itself(client: Client, bishkek: Meeting) -> None:
    html = client.get(f"/meetings/?{BISHKEK}&speaker=sadyr-japarov&pages=all").content.decode()
    assert "Place: Bishkek" in html
    assert "Speaker: Sadyr Japarov" in html
    assert 'href="?speaker=sadyr-japarov&amp;pages=all"' in html
    assert 'href="?place=Bishkek&amp;pages=all"' in html
    assert '<a href="/meetings/">Remove all</a>' in html


@pytest.mark.parametrize("address", LISTS)
def test_what_was_asked_is_kept_in_every_link_by_date(client: Client, address: str) -> None:
    html = client.get(f"{address}?speaker=sadyr-japarov").content.decode()
    main = html.partition("<main")[2].replace(f'href="{address}"', "")  # takes the filter off
    links = [part.partition('"')[0] for part in main.split('href="/meetings/2')[1:]]
    dated = [link for link in links if "-" not in link[:4]]
    assert dated
    assert all(link.endswith("?speaker=sadyr-japarov") for link in dated)


def test_the_map_counts_what_the_filters_leave(visit: Visit, client: Client) -> None:
    assert "17 November 2017: 1 meeting" in client.get("/meetings/2017/").content.decode()
    assert "2017" not in visit("/meetings/?speaker=sadyr-japarov")


def test_what_can_not_be_at_once_is_an_empty_list_with_a_way_out(visit: Visit, client: Client) -> None:
    address = f"/meetings/?{BISHKEK}&speaker=sergey-lavrov"
    assert "No meeting is all of this at once" in visit(address)
    assert 'see <a href="/meetings/">all meetings</a>' in client.get(address).content.decode()


def test_a_date_without_any_of_these_leads_to_the_nearest(visit: Visit) -> None:
    page = visit("/meetings/2020/?speaker=sadyr-japarov", status=404)
    assert "The archive has no meeting of this year that is all of this" in page
    assert "After 2021" in page
    assert "Before" not in page


def test_a_former_address_of_a_speaker_is_good_too(client: Client) -> None:
    japarov = Speaker.objects.get(slug="sadyr-japarov")
    FormerSlug.objects.create(slug="sadyr-zhaparov", speaker=japarov)
    FormerSlug.objects.create(slug="vladimir-putin", speaker=japarov)
    assert "Sadyr Japarov" in client.get("/meetings/?speaker=sadyr-zhaparov").content.decode()
    assert "Speaker: Vladimir Putin" in client.get("/meetings/?speaker=vladimir-putin").content.decode()


def test_one_who_is_named_and_does_not_speak_is_not_who_speaks_there(visit: Visit, bishkek: Meeting) -> None:
    guest = Speaker.objects.create(slug="hugo-sapt", name="Hugo Sapt")
    bishkek.appearances.create(speaker=guest, name="Hugo Sapt", key="hugo sapt", turns=0)
    assert "No meeting is all of this" in visit("/meetings/?speaker=hugo-sapt")


def test_choices_stand_beside_the_list_with_how_many_each_leaves(client: Client, visit: Visit) -> None:
    assert "Press statements 1" in visit("/meetings/")
    assert "Sadyr Japarov 2" in visit("/meetings/")
    assert "Sadyr Japarov 1" in visit(f"/meetings/?{BISHKEK}")
    html = client.get(f"/meetings/?{BISHKEK}").content.decode()
    assert 'href="?place=Bishkek&amp;speaker=sadyr-japarov"' in html


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("place=Strelsau", "No meeting here was held at “Strelsau”"),
        ("place=%00%ff%0a", "No meeting here was held at"),
        ("kind=duel", "There is no kind of meeting “duel”. The kinds are: address,"),
        ("speaker=nobody", "No speaker here has the address “nobody”"),
        ("speaker=" + "9" * 5000, "No speaker here has the address “999"),
    ],
)
@pytest.mark.parametrize("address", LISTS)
def test_what_no_meeting_has_is_told(visit: Visit, address: str, asked: str, told: str) -> None:
    assert told in visit(f"{address}?{asked}", status=404)


@pytest.mark.parametrize("asked", ["place=", "kind=&speaker=", "x=1"])
def test_what_asks_nothing_leaves_everything(visit: Visit, asked: str) -> None:
    assert "5 transcripts" in visit(f"/meetings/?{asked}")


@pytest.mark.parametrize("asked", ["Kyrgyzstan", "KG", "kg", "Kyrgyz+Republic", "Киргизия"])
def test_a_country_is_asked_for_by_name_or_code_whatever_tells_it(visit: Visit, asked: str) -> None:
    page = visit(f"/meetings/?country={asked}")
    assert "Country: Kyrgyzstan ×" in page
    assert "Press statements by President" in page


def test_a_tag_and_an_office_of_one_country_are_one_choice(visit: Visit, bishkek: Meeting) -> None:
    bishkek.tags.create(kind="country", name="Kyrgyzstan")
    bishkek.tags.create(kind="country", name="Abkhazia")
    page = visit(f"/meetings/?{BISHKEK}")
    assert "Kyrgyzstan 1" in page
    assert page.count("Kyrgyzstan 1") == 1
    assert "Abkhazia 1" in page
    assert "Press statements" in visit("/meetings/?country=Abkhazia")


@pytest.mark.parametrize("asked", ["Fiji", "FJ", "EU", "K", "%00", "%25", "_", "G R"])
def test_a_country_of_which_no_meeting_is_is_told(visit: Visit, asked: str) -> None:
    assert "Nothing is filed under the country" in visit(f"/meetings/?country={asked}", status=404)


def test_meetings_of_a_language_can_be_chosen_where_there_are_several(client: Client, visit: Visit) -> None:
    assert "Languages" not in visit("/meetings/")
    assert "No transcript here is in the language" in visit("/meetings/?language=xx", status=404)
    Meeting.objects.filter(place="Bishkek").update(language="ru")
    assert "Languages English 4 Russian 1" in visit("/meetings/")
    page = client.get("/meetings/?language=ru").content.decode()
    assert "Language: Russian" in page
    assert "17 November 2017" not in page
    assert "New transcripts · Russian" in client.get("/meetings/feed/?language=ru").content.decode()
