import csv
import io
import json

import pytest
from django.test import Client

from archive.models import Meeting
from archive.search.indexing.updates import index_pending
from tests.web.check.conftest import speeches as speeches
from tests.web.conftest import Visit, body

pytestmark = pytest.mark.usefixtures("speeches")

PHRASE = "/phrase/?q=roads+not+walls"


def test_it_tells_the_first_use_and_since_when_the_archive_has_the_speaker(visit: Visit) -> None:
    page = visit(PHRASE)
    assert "Said 1 time in 1 meeting by 1 voice, in 1 wording." in page
    assert "First: Rudolf Elphberg" in page
    assert "First in this archive since its coverage of Rudolf Elphberg begins in January 1897." in page


def test_what_nobody_says_is_no_proof(visit: Visit) -> None:
    assert "That is no proof that it was not said." in visit("/phrase/?q=cheese+of+the+moon")


def test_words_of_which_it_is_not_certain_who_spoke_them_are_nobodys(client: Client, visit: Visit) -> None:
    address = "/phrase/?q=waited+in+deep+snow"
    assert "First: Speaker not certain two people have this label".lower() in visit(address).lower()
    (use,) = json.loads(client.get(f"{address}&format=json").content)["uses"]
    assert (use["speaker"], use["doubt"]) == ("", "two people have this label")


def test_it_can_be_taken_away(client: Client) -> None:
    (row,) = csv.DictReader(io.StringIO(body(client, f"{PHRASE}&format=csv&excel=0")))
    assert row["wording"] == "roads, not tall walls"
    assert row["permalink"] == "http://testserver/meetings/1897-01-03-talks/#u1-p2"
    told = json.loads(client.get(f"{PHRASE}&format=json").content)
    assert told["speakers"][0]["coverage_begins"] == "1897-01-03"
    assert "roads, not tall walls" in client.get(f"{PHRASE}&format=atom").content.decode()


@pytest.mark.parametrize(
    "query", ["?q=%00", "?q=" + "a+" * 999, "?q=roads&page=0", "?q=roads&format=x", "?q=%22%28-", "?q=%ff"]
)
def test_no_query_string_is_a_fault(client: Client, query: str) -> None:
    assert client.get(f"/phrase/{query}").status_code in (200, 404, 406)


def test_a_passage_has_what_was_said_in_like_words_before_and_after(visit: Visit) -> None:
    later = Meeting.objects.get(slug="1897-02-03-talks")
    said = later.utterances.get().passages.create(
        position=2, number=2, text="The bridge at Zenda was closed for months; many people crossed by boat."
    )
    page = visit(f"{later.get_absolute_url()}cite/?passage={said.anchor}")
    assert "Said in like words Before The bridge at Zenda was closed for 14 months" in page
    assert "Follow this phrase" in page


def test_what_is_written_on_pages_is_followed_where_that_is_asked_for(visit: Visit) -> None:
    talks = Meeting.objects.get(slug="1897-02-03-talks")
    told = talks.utterances.create(position=2, number=2, kind="narration")
    told.passages.create(position=1, number=1, text="They spoke of roads and not of walls.")
    Meeting.objects.update(indexed=False)
    index_pending()
    assert "Said 1 time" in visit(PHRASE)
    assert "First: The page itself" in visit(f"{PHRASE}&text=written")
    assert "Said or written 2 times in 2 meetings by 2 voices" in visit(f"{PHRASE}&text=both")
