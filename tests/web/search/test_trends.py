"""Phrases over time, each point a link to its passages."""

import csv
import io
import re
from html import unescape
from pathlib import Path

import pytest
from django.test import Client
from lxml import etree

from archive.models import Utterance
from archive.search.indexing.updates import index_pending
from tests.html import folded
from tests.search.conftest import Add, add  # noqa: F401 - a fixture
from tests.snapshots import Written
from tests.web.conftest import Asked, Grow, Visit, body

pytestmark = pytest.mark.django_db


@pytest.fixture
def harvests(add: Add, index: Path, search_engine: str, written: Written) -> None:  # noqa: F811
    written.once(f"harvests on {search_engine}", index, lambda: _write(add))


def _write(add: Add) -> None:  # noqa: F811
    add("The harvest is late.", "A late harvest.", date="2019-01-01", speaker="Ada Lovelace", indexed=False)
    add("The harvests were good.", date="2021-01-01", speaker="Alan Turing", indexed=False)
    add("The harvest of the year.", date="2021-01-01", kind="narration", speaker="", indexed=False)
    Utterance.objects.filter(speaker__name="Alan Turing").update(role="President of Kyrgyzstan")
    index_pending()


def points(html: str) -> list[tuple[str, int]]:
    """Where each point leads, and how often it says that something was said."""
    drawn = re.findall(
        r'<a tabindex="-1" href="(/search/[^"]*)">\s*<circle[^>]*/>\s*<title>[^<]*: ([\d,]+) in', html
    )
    return [(unescape(address), int(times)) for address, times in drawn]


def test_without_a_phrase_the_page_asks_for_one(visit: Visit) -> None:
    assert "Phrases, up to twelve" in visit("/trends/")


@pytest.mark.usefixtures("harvests")
def test_counts_and_words_of_each_year_are_shown(visit: Visit) -> None:
    page = visit("/trends/?q=harvest")
    assert "2019 28,571.4 2 of 7" in page
    assert "2020 no transcripts" in page
    assert "2021 25,000.0 1 of 4" in page


@pytest.mark.usefixtures("harvests")
@pytest.mark.parametrize(
    ("by", "every"),
    [("none", "year"), ("speaker", "month"), ("country", "year"), ("kind", "quarter"), ("language", "year")],
)
def test_every_point_leads_to_the_very_passages_counted(client: Client, by: str, every: str) -> None:
    asked = {"q": ["harvest", "late harvest"], "by": by, "every": every}
    html = folded(client.get("/trends/", asked).content.decode())
    assert points(html)
    for address, times in points(html):
        assert client.get(address).context["found"].total == times


@pytest.mark.usefixtures("harvests")
def test_words_are_read_as_in_a_search(visit: Visit) -> None:
    assert "harvest late 2" in visit("/trends/?q=harvest+late")
    page = visit("/trends/?q=%22late+harvest%22,harvest+late,price+1,000")
    assert '"late harvest" 1' in page
    assert "Uses or paragraphs in every 100,000 words said, by year" in page
    assert "Nobody in the archive says “price 1,000”" in page


@pytest.mark.usefixtures("harvests")
def test_a_chart_tells_its_unit_out_of_what_it_counts_and_what_is_in_no_line(visit: Visit) -> None:
    page = visit("/trends/?q=harvest&by=country")
    assert "Uses in every 100,000 words said, by year" in page
    assert "Counted out of all words said in English" in page
    assert "Kyrgyzstan 1" in page
    assert "Other or not known: 2 uses, 2 of them by speakers whose country is not known." in page
    assert "7 of the 11 words are by speakers whose country is not known." in page
    assert "years with fewer than 5,000 words" in page


@pytest.mark.usefixtures("harvests")
def test_a_share_of_meetings_is_out_of_those_with_words(visit: Visit) -> None:
    page = visit("/trends/?q=harvest&measure=meetings")
    assert "% of all meetings with words said, by year" in page
    assert "2019 100.0 1 of 1 20.7–100.0" in page


@pytest.mark.usefixtures("harvests")
def test_first_and_last_and_longest_silence_stand_below(client: Client, visit: Visit) -> None:
    page = visit("/trends/?q=harvest")
    assert "First said 1 January 2019 , Ada Lovelace : The harvest is late." in page
    assert "Last said 1 January 2021 , Alan Turing : The harvests were good." in page
    assert "Longest silence 2 years, from 1 January 2019 to 1 January 2021" in page
    (address,) = set(
        re.findall(r'href="(/meetings/2019[^"]*)"', client.get("/trends/?q=harvest").content.decode())
    )
    assert address.endswith("#u1-p1")


@pytest.mark.usefixtures("harvests")
def test_many_lines_have_a_chart_each(client: Client) -> None:
    many = client.get("/trends/?q=harvest,late,good,the,were").content.decode()
    assert many.count('class="curves"') == 5
    assert (
        client.get("/trends/?q=harvest,late,good,the,were&charts=together")
        .content.decode()
        .count('class="curves"')
        == 1
    )


@pytest.mark.usefixtures("harvests")
def test_figures_can_be_taken_away(client: Client) -> None:
    rows = list(csv.DictReader(io.StringIO(body(client, "/trends/?q=harvest&by=country&format=csv&excel=0"))))
    assert list(rows[0])[:6] == ["phrase", "country", "year", "times", "words", "per_100000_words"]
    assert list(rows[0].values()) == [
        *("harvest", "KG", "2021", "1", "4", "25000.000", "Kyrgyzstan", "2021", "uses", "en", "1", "1"),
        *("25000.000", "4558.726", "69935.816", "few"),
    ]
    assert [(row["country"], row["name"], row["times"]) for row in rows[1:]] == [
        ("other", "Other or not known", "2")
    ]


@pytest.mark.usefixtures("harvests")
def test_a_table_of_figures_holds_no_formula(client: Client) -> None:
    assert "\r\n'=harvest," in body(client, "/trends/?q=%3Dharvest&by=country&format=csv")


@pytest.mark.usefixtures("harvests")
def test_charts_can_be_taken_away_as_drawings(client: Client) -> None:
    response = client.get("/trends/?q=harvest,%3Clate%26&by=speaker&format=svg")
    assert response["Content-Type"].startswith("image/svg+xml")
    drawn = etree.fromstring(response.content)
    words = " ".join(text for each in drawn.iter("{http://www.w3.org/2000/svg}text") if (text := each.text))
    assert "Uses in every 100,000 words said" in words
    assert "Ada Lovelace" in words
    assert "Counted out of all words said in English." in words
    pixels = client.get("/trends/?q=harvest&format=png")
    assert (pixels["Content-Type"], pixels.content[:8]) == ("image/png", b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(pixels.content[16:20]) == 1920


@pytest.mark.usefixtures("harvests")
def test_nothing_counted_is_an_empty_file_and_no_error(client: Client) -> None:
    for form in ("csv", "jsonl", "svg", "png"):
        assert client.get(f"/trends/?q=nowhere&format={form}").status_code == 200


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
        "q=,,%22,",
        "q=-harvest",
        "q=is:narration+harvest&by=kind&every=month&measure=meetings&language=zz",
        "q=harvest&language=all&by=language&charts=apart",
        "q=harvest&language=%00&text=both",
    ],
)
def test_no_phrase_breaks_the_page(client: Client, query: str) -> None:
    assert client.get(f"/trends/?{query}").status_code == 200


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("q=x&by=banana", 404),
        ("q=x&format=pdf", 406),
        ("format=csv", 404),
        ("format=png", 404),
        ("q=x&every=day", 404),
        ("q=x&measure=x", 404),
    ],
)
def test_what_can_not_be_counted_is_not_found(client: Client, query: str, status: int) -> None:
    response = client.get(f"/trends/?{query}")
    assert response.status_code == status
    assert response["Content-Type"].startswith("text/plain") == ("format=" in query)


@pytest.mark.usefixtures("index")
def test_without_an_index_the_page_says_so(visit: Visit) -> None:
    assert "nothing can be counted" in visit("/trends/?q=harvest", 503)


def test_the_database_is_asked_as_often_for_many_speakers_as_for_few(asked: Asked, grow: Grow) -> None:
    grow(12)
    asked("/trends/?q=harvest&by=speaker")
    few = asked("/trends/?q=harvest&by=speaker")
    grow(12)
    asked("/trends/?q=harvest&by=speaker")
    # Names, meetings of which the year alone is known, and the quotes.
    assert asked("/trends/?q=harvest&by=speaker") == few == 3
