"""Atom feeds, read as a feed reader reads them."""

from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client

from archive.models import FormerSlug, Meeting, Speaker, Utterance
from tests.web.conftest import Asked, Grow

ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
FEEDS = [
    "/meetings/feed/",
    "/meetings/feed/?place=Bishkek&pages=all",
    "/countries/kg/feed/",
    "/speakers/sadyr-japarov/feed/",
]
PAGES = ["/", "/meetings/", "/meetings/?place=Bishkek", "/countries/kg/", "/speakers/sadyr-japarov/"]


def read(client: Client, address: str) -> ElementTree.Element:
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(response.content)  # noqa: S314 - our own


def texts(feed: ElementTree.Element, name: str) -> list[str]:
    return [element.text or "" for element in feed.findall(f"{ATOM}entry/{ATOM}{name}")]


def link(element: ElementTree.Element, kind: str = "alternate") -> str:
    found = [each for each in element.findall(f"{ATOM}link") if each.get("rel") == kind]
    return found[0].get("href", "")


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_has_all_that_atom_asks_for(client: Client, address: str) -> None:
    feed = read(client, address)
    assert link(feed, "self") == f"http://testserver{address}"
    assert link(feed).startswith("http://testserver/")
    assert feed.get(LANGUAGE) == "en"
    entries = feed.findall(f"{ATOM}entry")
    for element in [feed, *entries]:
        for name in ("id", "title", "updated"):
            assert element.findtext(f"{ATOM}{name}")
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    ids = texts(feed, "id")
    assert len(set(ids)) == len(ids) == len(entries) > 0
    assert {entry.get(LANGUAGE) for entry in entries} == {"en"}


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_its_feed_and_the_feed_its_page(client: Client, page: str) -> None:
    html = client.get(page).content.decode()
    address = html.partition('type="application/atom+xml"')[2].partition('href="')[2].partition('"')[0]
    followed = link(read(client, address)).removeprefix("http://testserver")
    assert followed == ("/meetings/" if page == "/" else page)


@pytest.mark.usefixtures("seeds")
def test_statements_lead_to_their_place_the_latest_first(client: Client) -> None:
    feed = read(client, "/speakers/sadyr-japarov/feed/")
    said = Utterance.objects.filter(speaker__slug="sadyr-japarov", meeting__date__year=2025)
    first = feed.findall(f"{ATOM}entry")[0]
    assert link(first) == f"http://testserver{said[0].get_absolute_url()}"
    assert first.findtext(f"{ATOM}published") == "2025-11-26T12:00:00+00:00"
    assert first.findtext(f"{ATOM}author/{ATOM}name") == "Sadyr Japarov, President of Kyrgyzstan"
    dates = texts(feed, "published")
    assert dates == sorted(dates, reverse=True)


@pytest.mark.usefixtures("seeds")
def test_a_speaker_who_was_inferred_is_told_as_one(client: Client) -> None:
    Utterance.objects.filter(speaker__slug="sergey-lavrov").update(inferred=True)
    feed = read(client, "/speakers/sergey-lavrov/feed/")
    assert all(text.endswith("[The speaker is inferred.]") for text in texts(feed, "summary"))


@pytest.mark.usefixtures("seeds")
def test_a_meeting_is_dated_by_when_it_came_and_when_it_was_last_read(client: Client) -> None:
    feed = read(client, "/meetings/feed/")
    newest = Meeting.objects.select_related("source").latest("pk")
    assert texts(feed, "published")[0] == newest.source.first_read.isoformat()
    assert texts(feed, "updated")[0] == newest.source.last_read.isoformat()
    assert feed.findtext(f"{ATOM}updated") == max(texts(feed, "updated"))
    assert len(texts(feed, "id")) == 5


@pytest.mark.usefixtures("seeds")
def test_an_entry_keeps_its_name_when_its_title_is_mended(client: Client) -> None:
    before = texts(read(client, "/meetings/feed/"), "id")
    meeting = Meeting.objects.get(place="Bishkek")
    FormerSlug.objects.create(slug=meeting.slug, meeting=meeting)
    Meeting.objects.filter(pk=meeting.pk).update(slug="2025-11-26-mended", title="Mended")
    feed = read(client, "/meetings/feed/")
    assert texts(feed, "id") == before
    assert "26 November 2025: Mended" in texts(feed, "title")
    assert all(name.startswith("urn:uuid:") for name in before)


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("address", [*FEEDS, "/search/?q=cooperation&format=atom", "/changes/feed/"])
def test_a_feed_and_its_entries_have_the_same_names_on_every_host(client: Client, address: str) -> None:
    here = read(client, address)
    response = client.get(address, headers={"host": "127.0.0.1:8000"}, secure=True)
    there = ElementTree.fromstring(response.content)  # noqa: S314 - our own
    assert texts(there, "id") == texts(here, "id")
    assert there.findtext(f"{ATOM}id") == here.findtext(f"{ATOM}id")
    assert link(there) != link(here)


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("address", FEEDS)
def test_what_did_not_change_is_not_sent_again_and_what_a_curator_changed_is(
    client: Client, address: str
) -> None:
    first = client.get(address)
    seen = {"HTTP_IF_NONE_MATCH": first["ETag"]}
    assert client.get(address, **seen).status_code == 304  # type: ignore[arg-type]
    Meeting.objects.update(title="Mended")
    assert client.get(address, **seen).status_code == 200  # type: ignore[arg-type]
    assert "Last-Modified" not in first


@pytest.mark.usefixtures("seeds")
def test_no_letter_of_a_source_breaks_a_feed(client: Client) -> None:
    # PostgreSQL holds no NUL.
    odd = 'A <b>& "B"\x00\x0b\ufffe ]]>'.replace("\x00", "\x00" if connection.vendor == "sqlite" else " ")
    Meeting.objects.update(title=odd, place=odd)
    Speaker.objects.update(name=odd)
    feed = read(client, "/meetings/feed/")
    assert texts(feed, "title")[0].endswith('A <b>& "B"    ]]>')
    assert "A &lt;b&gt;&amp; &quot;B&quot;" in texts(feed, "summary")[0]
    assert read(client, "/speakers/sadyr-japarov/feed/").findtext(f"{ATOM}title")


@pytest.mark.django_db
def test_an_empty_archive_has_a_feed_that_does_not_change(client: Client) -> None:
    assert client.get("/meetings/feed/").content == client.get("/meetings/feed/").content
    assert read(client, "/meetings/feed/").findall(f"{ATOM}entry") == []


@pytest.mark.parametrize("address", ["/meetings/feed/", "/speakers/rudolf/feed/"])
def test_a_long_feed_is_cut_and_asks_no_more_than_a_short_one(
    client: Client, asked: Asked, grow: Grow, address: str
) -> None:
    grow(3)
    few = asked(address)
    grow(60)
    assert asked(address) == few <= 3
    assert len(read(client, address).findall(f"{ATOM}entry")) == 50


@pytest.mark.usefixtures("seeds")
def test_a_former_address_of_a_speaker_leads_on(client: Client) -> None:
    FormerSlug.objects.create(slug="zhaparov", speaker=Speaker.objects.get(slug="sadyr-japarov"))
    response = client.get("/speakers/zhaparov/feed/")
    assert (response.status_code, response["Location"]) == (301, "/speakers/sadyr-japarov/feed/")


@pytest.mark.usefixtures("seeds")
def test_a_country_by_another_name_leads_to_its_feed(client: Client) -> None:
    response = client.get("/countries/Kyrgyzstan/feed/")
    assert (response.status_code, response["Location"]) == (301, "/countries/kg/feed/")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address",
    ["/countries/zz/feed/", "/speakers/nobody/feed/", "/meetings/feed/?place=%00", "/meetings/feed/?kind=x"],
)
def test_what_is_not_there_has_no_feed(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404
