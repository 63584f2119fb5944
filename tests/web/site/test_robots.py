"""What programs read: sitemaps, robots.txt, the description of the search."""

from xml.etree import ElementTree

import pytest
from django.test import Client

from archive.models import Meeting, Speaker
from archive.web.site import sitemaps
from tests.web.conftest import Asked, Grow

MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"


def locations(client: Client, address: str) -> list[str]:
    response = client.get(address)
    assert response.status_code == 200
    root = ElementTree.fromstring(response.content)  # noqa: S314 - our own
    return [(element.text or "").removeprefix("http://testserver") for element in root.iter(f"{MAP}loc")]


@pytest.mark.usefixtures("seeds")
def test_every_page_of_the_sitemap_is_there_and_each_once(client: Client) -> None:
    sections = locations(client, "/sitemap.xml")
    found = [address for section in sections for address in locations(client, section)]
    assert len(found) == len(set(found))
    assert {meeting.get_absolute_url() for meeting in Meeting.objects.all()} <= set(found)
    assert {speaker.get_absolute_url() for speaker in Speaker.objects.with_counts()} <= set(found)
    assert {
        "/",
        "/about/",
        "/meetings/",
        "/speakers/",
        "/meetings/2025/",
        "/countries/kg/",
        "/places/bishkek/",
    } <= set(found)
    assert {client.get(address).status_code for address in found} == {200}


@pytest.mark.usefixtures("seeds")
def test_a_meeting_is_as_new_as_the_last_reading_of_its_source(client: Client) -> None:
    root = ElementTree.fromstring(client.get("/sitemap-meetings.xml").content)  # noqa: S314 - our own
    read = {meeting.source.last_read.date().isoformat() for meeting in Meeting.objects.all()}
    assert {element.text for element in root.iter(f"{MAP}lastmod")} == read


def test_a_long_section_is_cut_and_asks_no_more_for_that(
    client: Client, asked: Asked, grow: Grow, monkeypatch: pytest.MonkeyPatch
) -> None:
    grow(5)
    few = [asked(address) for address in ("/sitemap.xml", "/sitemap-meetings.xml")]
    grow(20)
    assert [asked(address) for address in ("/sitemap.xml", "/sitemap-meetings.xml")] == few
    monkeypatch.setattr(sitemaps._RowSitemap, "limit", 10)
    parts = [address for address in locations(client, "/sitemap.xml") if "meetings" in address]
    assert parts == ["/sitemap-meetings.xml", "/sitemap-meetings.xml?p=2", "/sitemap-meetings.xml?p=3"]
    assert [len(locations(client, address)) for address in parts] == [10, 10, 5]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "part", ["dreams.xml", "meetings.xml?p=2", "meetings.xml?p=x%00", "pages.xml?p=" + "9" * 5000]
)
def test_a_part_that_the_sitemap_does_not_have_is_not_found(client: Client, part: str) -> None:
    assert client.get(f"/sitemap-{part}").status_code == 404


@pytest.mark.django_db
def test_crawlers_are_shown_the_sitemap_and_kept_off_endless_lists(client: Client) -> None:
    response = client.get("/robots.txt", HTTP_HOST="archive.example:8443", secure=True)
    lines = response.content.decode().splitlines()
    assert response["Content-Type"].startswith("text/plain")
    assert "Sitemap: https://archive.example:8443/sitemap.xml" in lines
    assert {"Disallow: /search/", "Disallow: /admin/"} < set(lines)


def test_a_browser_learns_how_to_search_here(client: Client) -> None:
    response = client.get("/opensearch.xml", HTTP_HOST="archive.example")
    root = ElementTree.fromstring(response.content)  # noqa: S314 - our own
    urls = {url.get("type"): url.get("template") for url in root.findall(f"{SEARCH}Url")}
    assert response["Content-Type"].startswith("application/opensearchdescription+xml")
    assert urls["text/html"] == "http://archive.example/search/?q={searchTerms}"
    assert urls["application/x-suggestions+json"] == "http://archive.example/search/complete/?q={searchTerms}"
    assert len(root.findtext(f"{SEARCH}ShortName") or "") <= 16
    assert all(url and url.startswith("http://archive.example/") for url in urls.values())


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("address", ["/", "/meetings/2020/", "/search/?q=gas", "/nowhere/"])
def test_each_page_names_the_description_of_the_search(client: Client, address: str) -> None:
    html = client.get(address).content.decode()
    assert 'rel="search" type="application/opensearchdescription+xml"' in html
