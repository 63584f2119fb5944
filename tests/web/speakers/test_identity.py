"""A speaker's page says under which names the person is read, and how certainly."""

import datetime
import json
import re

import pytest
from django.test import Client

from archive.curation.decisions import merge, unlink
from archive.models import (
    AuthorityPerson,
    AuthorityTenure,
    Meeting,
    Speaker,
    SpeakerLink,
    SuggestedMerge,
    Utterance,
)
from tests.web.ruritania import ADDRESS, write_talks

pytestmark = pytest.mark.django_db


@pytest.fixture
def hugo() -> Speaker:
    """Hugo Sapt, as whom the words under "Minister Sapt" are read."""
    meeting = write_talks()
    hugo = Speaker.objects.get(slug="hugo")
    own = Speaker.objects.create(name="Minister Sapt", slug="minister-sapt")
    link = SpeakerLink.objects.create(
        meeting=meeting,
        key="minister sapt",
        name="Minister Sapt",
        own=own,
        speaker=hugo,
        grade="likely",
        reason="the surname fits; the office fits",
    )
    Utterance.objects.filter(speaker=hugo).update(link=link, label="Minister Sapt")
    return hugo


def text_of(client: Client, address: str) -> str:
    """The words of a page."""
    return " ".join(re.sub(r"<[^>]*>", " ", client.get(address).content.decode()).split())


def test_the_page_says_which_names_are_read_so_and_who_may_be_the_same(client: Client, hugo: Speaker) -> None:
    SuggestedMerge.objects.create(
        speaker=Speaker.objects.get(slug="rudolf"), other=hugo, reason="the surname fits"
    )
    page = text_of(client, "/speakers/hugo/")
    assert "Minister Sapt likely: the surname fits; the office fits · 1 meeting" in page
    assert "Perhaps the same person: Rudolf Elphberg , 2 statements (the surname fits)" in page


def test_a_turn_says_that_it_is_likely_and_why(client: Client, hugo: Speaker) -> None:
    page = text_of(client, ADDRESS)
    assert "read as Hugo Sapt: the surname fits; the office fits" in page


def test_the_address_of_a_name_leads_to_the_one_as_whom_it_is_read(client: Client, hugo: Speaker) -> None:
    answer = client.get("/speakers/minister-sapt/")
    assert (answer.status_code, answer["Location"]) == (302, "/speakers/hugo/")


def test_a_curator_takes_a_reading_back(client: Client, hugo: Speaker) -> None:
    link = SpeakerLink.objects.get()
    unlink(link)
    assert Meeting.objects.get().attributions.get().speaker.name == "Minister Sapt"
    assert client.get("/speakers/minister-sapt/").status_code == 200
    assert not hugo.utterances.exists()


def test_a_merge_takes_readings_and_namesakes_along(hugo: Speaker) -> None:
    own = Speaker.objects.get(slug="minister-sapt")
    namesake = Speaker.objects.create(name="Minister Sapt", slug="minister-sapt-2", parted_from=own)
    merge(hugo, [own])
    assert not SpeakerLink.objects.exists()
    namesake.refresh_from_db()
    assert namesake.parted_from == hugo


def test_what_the_authority_file_knows_stands_apart(client: Client, hugo: Speaker) -> None:
    person = AuthorityPerson.objects.create(
        identifier="wikidata:Q9002", name="Hugo Sapt", numbers="viaf:12", speaker=hugo
    )
    AuthorityTenure.objects.create(person=person, title="Envoy", start=datetime.date(1999, 1, 1))
    page = text_of(client, "/speakers/hugo/")
    assert "By the authority file Envoy 1999–" in page
    linked = json.loads(client.get("/speakers/hugo.jsonld").content)
    assert linked["@type"] == "Person"
    assert linked["sameAs"] == ["http://www.wikidata.org/entity/Q9002", "https://viaf.org/viaf/12"]
    assert linked["hasOccupation"][0]["hasOccupation"]["name"] == "Minister"
