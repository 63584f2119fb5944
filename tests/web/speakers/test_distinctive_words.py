"""What pages tell programs of the event, the person and the words that they show."""

import json
import re
from typing import Any

import pytest
from django.test import Client

from tests.web.ruritania import ADDRESS, HERE

pytestmark = pytest.mark.usefixtures("talks")


def _linked(client: Client, address: str) -> Any:
    html = client.get(address).content.decode()
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    return json.loads(block)


def test_the_page_of_a_meeting_tells_programs_of_the_event(client: Client) -> None:
    told = _linked(client, ADDRESS)
    assert told["@type"] == "Event"
    assert told["name"] == "Talks with <Hugo> & “friends”"
    assert told["startDate"] == "2015-03-03T15:30"
    assert [person["name"] for person in told["performer"]] == ["Rudolf Elphberg", "Hugo Sapt"]
    assert [person["name"] for person in told["attendee"]] == ["Fritz von Tarlenheim"]
    assert told["performer"][1]["jobTitle"] == "Minister"
    assert told["performer"][1]["url"] == "http://testserver/speakers/hugo/"


def test_the_page_of_a_meeting_can_be_taken_by_a_reference_manager(client: Client) -> None:
    html = client.get(ADDRESS).content.decode()
    assert '<meta name="citation_author" content="Elphberg, Rudolf">' in html
    assert '<meta property="og:title" content="Talks with &lt;Hugo&gt; &amp; “friends”">' in html
    assert f'<link rel="cite-as" href="{HERE}">' in html


def test_the_page_of_cited_words_tells_programs_whose_they_are(client: Client) -> None:
    told = _linked(client, f"{ADDRESS}cite/?passage=u3-p1&text=rained")
    assert (told["@type"], told["text"]) == ("Quotation", "rained")
    assert told["spokenByCharacter"]["name"] == "Hugo Sapt"
    both = _linked(client, f"{ADDRESS}cite/?passage=u2-p2&passage=u4-p1")["@graph"]
    assert both[0]["creditText"] == "Speaker inferred"
    assert "spokenByCharacter" not in both[1]


def test_the_page_of_a_speaker_tells_programs_of_the_person(client: Client) -> None:
    told = _linked(client, "/speakers/hugo/")
    assert (told["@type"], told["name"]) == ("Person", "Hugo Sapt")
    assert told["hasOccupation"][0]["hasOccupation"]["name"] == "Minister"
