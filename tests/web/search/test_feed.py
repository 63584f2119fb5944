"""A search as a feed: its newest statements, to be followed in a feed reader."""

import datetime
from html import unescape
from xml.etree import ElementTree

import pytest
from django.test import Client

from archive.models import Meeting, Utterance
from tests.search import conftest as by_hand
from tests.search.conftest import Add
from tests.web.conftest import Grow

pytestmark = pytest.mark.django_db

add = by_hand.add

SITE = "http://testserver"
ATOM = "{http://www.w3.org/2005/Atom}"


def feed(client: Client, **asked: str) -> ElementTree.Element:
    return ElementTree.fromstring(client.get("/search/", {**asked, "format": "atom"}).content)  # noqa: S314


def texts(element: ElementTree.Element, path: str) -> list[str]:
    steps = "/".join(ATOM + step for step in path.split("/"))
    return [each.text or "" for each in element.findall(steps)]


def links(element: ElementTree.Element) -> dict[str, str]:
    return {each.attrib["rel"]: each.attrib["href"] for each in element.findall(f"{ATOM}link")}


def test_a_feed_has_an_entry_for_each_statement(client: Client, add: Add) -> None:
    meeting = add("A <late> harvest & more", "harvest", speaker="Rudolf Elphberg", date="1999-03-05")
    (entry,) = feed(client, q="harvest").findall(f"{ATOM}entry")
    address = f"{SITE}{meeting.get_absolute_url()}"
    assert texts(entry, "id")[0].startswith("urn:uuid:")
    assert links(entry) == {"alternate": f"{address}?q=harvest#u1-p1"}
    assert texts(entry, "author/name") == ["Rudolf Elphberg"]
    assert [unescape(text) for text in texts(entry, "summary")] == ["A <late> harvest & more"]
    (updated,) = texts(entry, "updated")
    said = datetime.datetime.fromisoformat(updated)
    assert (said.date(), said.utcoffset()) == (datetime.date(1999, 3, 5), datetime.timedelta())


def test_a_feed_says_what_was_asked_and_leads_to_the_page_and_to_itself(client: Client, grow: Grow) -> None:
    grow(1)
    asked = {"q": "harvest", "speaker": "rudolf", "year": "1999", "sort": "oldest", "view": "kwic"}
    found = feed(client, **asked)
    assert texts(found, "title") == ["Search: “harvest”, said by Rudolf Elphberg, in 1999"]
    page = f"{SITE}/search/?q=harvest&speaker=rudolf&year=1999"
    assert links(found) == {"alternate": page, "self": f"{page}&format=atom"}
    assert texts(found, "id") == texts(feed(client, **asked | {"sort": "newest"}), "id")
    assert client.get(links(found)["self"]).status_code == 200


def test_a_feed_has_the_newest_statements_first_whatever_the_sort(client: Client, add: Add) -> None:
    for number in range(52):
        date = (datetime.date(2020, 1, 1) + datetime.timedelta(number)).isoformat()
        add("harvest", "harvest", date=date, indexed=number == 51)
    found = feed(client, q="harvest", sort="oldest")
    dates = [updated[:10] for updated in texts(found, "entry/updated")]
    assert len(dates) == 50
    assert dates == sorted(dates, reverse=True)
    assert (dates[0], dates[-1]) == ("2020-02-21", "2020-01-03")
    assert "the newest first" in texts(found, "subtitle")[0]


def test_a_voice_without_a_name_and_an_inferred_speaker_are_told_in_a_feed(client: Client, add: Add) -> None:
    add("A harvest?", speaker="", kind="question", date="2021-01-02")
    add("harvest", speaker="Rudolf Elphberg", date="2021-01-01")
    Utterance.objects.filter(kind="speech").update(inferred=True)
    found = feed(client, q="harvest")
    assert texts(found, "entry/author/name") == ["Question", "Rudolf Elphberg"]
    assert texts(found, "entry/title")[1] == "Rudolf Elphberg (speaker inferred), 1 January 2021: Meeting 2"


def test_characters_that_xml_cannot_hold_do_not_break_a_feed(client: Client, add: Add) -> None:
    add("A \x0bharvest\x1f", place="Zenda")
    Meeting.objects.update(title="Talks\x08")
    Utterance.objects.update(speaker=None, label="A voice\x0c")
    found = feed(client, q="harvest \x0b", place="Zenda")
    assert len(found.findall(f"{ATOM}entry")) == 1
    assert links(found)["self"]
