"""Phrases over time, each point a link to its passages."""

import re
from html import unescape

import pytest
from django.test import Client

from archive.models import Utterance
from archive.search.indexing.updates import index_pending
from tests.html import folded
from tests.search.conftest import Add, add  # noqa: F401 - a fixture
from tests.web.conftest import Asked, Grow, Visit, body

pytestmark = pytest.mark.django_db


@pytest.fixture
def harvests(add: Add) -> None:  # noqa: F811
    add("The harvest is late.", "A late harvest.", date="2019-01-01", speaker="Ada Lovelace", indexed=False)
    add("The harvests were good.", date="2021-01-01", speaker="Alan Turing", indexed=False)
    add("The harvest of the year.", date="2021-01-01", kind="narration", speaker="", indexed=False)
    Utterance.objects.filter(speaker__name="Alan Turing").update(role="President of Kyrgyzstan")
    index_pending()


def points(html: str) -> list[str]:
    return [unescape(address) for address in re.findall(r'<a href="(/search/[^"]*)"><circle', html)]


def test_without_a_phrase_the_page_asks_for_one(visit: Visit) -> None:
    assert "Phrases, up to six" in visit("/trends/")


@pytest.mark.usefixtures("harvests")
def test_counts_and_words_of_each_year_are_shown(visit: Visit) -> None:
    page = visit("/trends/?q=harvest")
    assert "2019 28,571.4 2 of 7" in page
    assert "2020 no transcripts" in page
    assert "2021 25,000.0 1 of 4" in page


@pytest.mark.usefixtures("harvests")
@pytest.mark.parametrize("by", ["none", "speaker", "country"])
def test_every_point_leads_to_the_very_passages_counted(client: Client, by: str) -> None:
    html = folded(client.get("/trends/", {"q": ["harvest", "late harvest"], "by": by}).content.decode())
    assert points(html)
    shown = re.findall(r", \d{4}: ([\d,]+) in", html)
    totals = [client.get(address).context["found"].total for address in points(html)]
    assert totals == [int(times) for times in shown]


@pytest.mark.usefixtures("harvests")
def test_several_words_are_a_phrase(visit: Visit) -> None:
    assert "late harvest 1" in visit("/trends/?q=late+harvest")
    assert "Nobody in the archive says “harvest late”" in visit("/trends/?q=harvest+late")


@pytest.mark.usefixtures("harvests")
def test_figures_can_be_taken_away(client: Client) -> None:
    rows = body(client, "/trends/?q=harvest&by=country&format=csv&excel=0").splitlines()
    assert rows == ["phrase,country,year,times,words,per_100000_words", "harvest,KG,2021,1,4,25000.000"]
    assert "\r\n'=harvest," in body(client, "/trends/?q=%3Dharvest&by=country&format=csv")


@pytest.mark.usefixtures("harvests")
@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=%22",
        "q=-x",
        "q=(((",
        "q=" + "x" * 5000,
        "&".join(f"q=w{n}" for n in range(40)),
        "q=%ff",
        "q=speaker:x",
    ],
)
def test_no_phrase_breaks_the_page(client: Client, query: str) -> None:
    assert client.get(f"/trends/?{query}").status_code == 200


@pytest.mark.parametrize(
    ("query", "status"), [("q=x&by=banana", 404), ("q=x&format=pdf", 406), ("format=csv", 404)]
)
def test_what_can_not_be_counted_is_not_found(client: Client, query: str, status: int) -> None:
    assert client.get(f"/trends/?{query}").status_code == status


@pytest.mark.usefixtures("index")
def test_without_an_index_the_page_says_so(visit: Visit) -> None:
    assert "nothing can be counted" in visit("/trends/?q=harvest", 503)


def test_speakers_are_named_with_one_query_a_phrase(asked: Asked, grow: Grow) -> None:
    grow(12)
    asked("/trends/?q=harvest&by=speaker")
    assert asked("/trends/?q=harvest&by=speaker") <= 1
