import html5lib
import pytest
from django.test import Client

from archive.models import Passage
from tests.web.check.conftest import BRIDGE, DOUBTED, WALLS

ADDRESS = "/check/"


def post(client: Client, text: str, status: int = 200, **more: str) -> str:
    response = client.post(ADDRESS, {"text": text, **more})
    assert response.status_code == status
    html = response.content.decode()
    html5lib.HTMLParser(strict=True).parse(html)
    assert not response.cookies
    return html


@pytest.mark.usefixtures("speeches")
def test_the_page_asks_for_a_text(client: Client) -> None:
    response = client.get(ADDRESS)
    assert response.status_code == 200
    assert '<a href="/check/" aria-current="page">Check</a>' in response.content.decode()
    assert not response.cookies


@pytest.mark.usefixtures("speeches")
def test_what_differs_is_struck_and_underlined_and_what_turns_it_round_is_strong(client: Client) -> None:
    html = post(client, WALLS.replace("not threaten", "threaten").replace("tall", "high"))
    assert ">Altered</h2>" in html
    assert "A “not” was dropped" in html
    assert "<del><strong>not</strong></del>" in html
    assert "<del>tall</del> <ins>high</ins>" in html
    assert 'href="/meetings/1897-01-03-talks/#u1-p2"' in html


@pytest.mark.usefixtures("speeches")
def test_the_source_can_be_cited_and_seen(client: Client) -> None:
    html = post(client, BRIDGE)
    assert ">Verbatim</h2>" in html
    cite = html.partition("/cite/?")[2].partition('"')[0].replace("&amp;", "&")
    cited = client.get(f"/meetings/1897-01-03-talks/cite/?{cite}").content.decode()
    assert "3,500 people crossed the river by boat" in cited
    assert "do not stand in this paragraph" not in cited
    assert 'href="/meetings/1897-01-03-talks/source/"' in html


@pytest.mark.usefixtures("speeches")
def test_what_is_not_there_is_told_with_what_is_held_of_the_speaker(client: Client) -> None:
    html = post(client, "The moon is made of a cheese that nobody will ever eat", speaker="Hugo Sapt")
    assert "Not in this archive" in html
    assert "no proof that it was not said" in html
    assert "Of Hugo Sapt the archive" in html


@pytest.mark.usefixtures("speeches")
def test_a_doubtful_speaker_is_told(client: Client) -> None:
    assert "Speaker not certain" in post(client, DOUBTED)


@pytest.mark.usefixtures("speeches")
def test_what_is_typed_is_shown_as_it_is(client: Client) -> None:
    html = post(client, "<script>alert(1)</script> & “<b>bold words of no one at all</b>”", speaker='"><i>')
    assert "<script>alert" not in html
    assert "<b>bold" not in html


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize(("text", "status"), [("", 400), ("  ", 400), ("a" * 50_001, 413)])
def test_what_can_not_be_checked_is_refused_with_a_reason(client: Client, text: str, status: int) -> None:
    assert 'class="error"' in post(client, text, status)


@pytest.mark.usefixtures("speeches")
def test_other_methods_are_refused(client: Client) -> None:
    response = client.delete(ADDRESS)
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, POST"


@pytest.mark.usefixtures("speeches")
def test_an_index_that_is_behind_is_told(client: Client) -> None:
    Passage.objects.get(text=BRIDGE).utterance.meeting.__class__.objects.update(indexed=False)
    assert "may be missed" in client.get(ADDRESS).content.decode()


@pytest.mark.django_db
def test_without_an_index_it_says_so(client: Client, index: object) -> None:
    assert "can’t be checked now" in post(client, BRIDGE, 503)


@pytest.mark.usefixtures("speeches")
def test_a_phrase_that_nobody_says_is_answered_with_the_nearest(client: Client) -> None:
    html = client.get("/search/", {"q": '"people crossed the wide river by boat"'}).content.decode()
    assert "Not these very words. Nearest:" in html
    assert "<mark>people crossed the</mark> <ins>wide</ins> <mark>river by boat</mark>" in html
    words = client.get("/search/", {"q": '"zebra crossing"'}).content.decode()
    assert "Not these very words" not in words
