"""Which words are cited, by what address, and in which formats they are downloaded."""

from urllib.parse import quote

import pytest
from django.test import Client

from archive.models import FormerSlug, Meeting
from tests.web.conftest import Visit
from tests.web.ruritania import ADDRESS, HERE, csl, link, quoted

pytestmark = pytest.mark.usefixtures("talks")


def test_a_piece_of_a_paragraph_is_quoted_in_whole_words(client: Client) -> None:
    query = f"?passage=u3-p1&text={quote(' ained,  well-ni ')}"
    assert quoted(client, query).startswith("“rained, well-nigh”\n— Hugo Sapt")
    assert link(client, query) == f"{HERE}#u3-p1:~:text=It-,rained%2C%20well%2Dnigh,-always."
    assert csl(client, query)["URL"] == f"{HERE}#u3-p1"


def test_words_that_stand_in_two_places_are_marked_in_the_right_one(client: Client) -> None:
    assert link(client, "?passage=u3-p2&text=Thank+you").startswith(f"{HERE}#u3-p2")
    assert "text=Thank%20you" not in link(client, "?passage=u3-p2&text=Thank+you")


@pytest.mark.parametrize("words", ["It never rained", "it rained", "\0", "It rained" * 500, "<script>"])
def test_words_that_were_not_said_are_never_quoted(client: Client, visit: Visit, words: str) -> None:
    query = f"?passage=u3-p1&text={quote(words)}"
    page = visit(f"{ADDRESS}cite/{query}")
    assert "The words asked for do not stand in this paragraph, so all of it is quoted." in page
    assert quoted(client, query).startswith("“It rained, well-nigh always.”")
    assert link(client, query) == f"{HERE}#u3-p1"
    assert "script>" not in client.get(f"{ADDRESS}cite/{query}").content.decode().partition("<main")[2]


def test_paragraphs_stand_in_the_order_of_the_text_whatever_order_was_asked(client: Client) -> None:
    assert quoted(client, "?passage=u3-p2&passage=u3-p1&passage=u3-p2").startswith(
        "“It rained, well-nigh always.\n“Thank you.”\n— Hugo Sapt"
    )


def test_an_address_is_good_for_its_paragraph(client: Client) -> None:
    asked = quote(f"{HERE}#u3-p1:~:text=rained")
    assert csl(client, f"?passage={asked}")["URL"] == f"{HERE}#u3-p1"


@pytest.mark.parametrize("rest", ["cite/", "cite.bib", "cite.txt"])
@pytest.mark.parametrize("passage", ["u9-p9", "u3-p9", "x", "%00", "%FF", "u3-p1%20u", "9" * 5000])
def test_a_paragraph_that_is_not_there_is_not_found(client: Client, rest: str, passage: str) -> None:
    assert client.get(f"{ADDRESS}{rest}?passage={passage}").status_code == 404


@pytest.mark.parametrize("query", ["?passage=", "?text=x", "?x=%00", "?passage=%20"])
def test_no_paragraph_means_the_whole(client: Client, query: str) -> None:
    assert csl(client, query)["id"] == "2015-03-03-talks"


@pytest.mark.parametrize(
    ("form", "media"),
    [
        ("bib", "application/x-bibtex"),
        ("ris", "application/x-research-info-systems"),
        ("json", "application/vnd.citationstyles.csl+json"),
        ("txt", "text/plain"),
    ],
)
def test_a_download_has_its_type_and_a_name(client: Client, form: str, media: str) -> None:
    response = client.get(f"{ADDRESS}cite.{form}?passage=u3-p1")
    assert response["Content-Type"] == f"{media}; charset=utf-8"
    assert response["Content-Disposition"] == f'attachment; filename="2015-03-03-talks-u3-p1.{form}"'


def test_downloads_of_the_page_are_of_the_same_words(client: Client) -> None:
    html = client.get(f"{ADDRESS}cite/?passage=u3-p1&text=rained").content.decode()
    assert html.count("?passage=u3-p1&amp;text=rained") == 5


@pytest.mark.parametrize("form", ["xml", "BIB", "bib2", "-"])
def test_another_form_is_not_found(client: Client, form: str) -> None:
    assert client.get(f"{ADDRESS}cite.{form}").status_code == 404


@pytest.mark.parametrize("rest", ["cite/", "cite.bib"])
def test_a_former_address_leads_on_with_what_it_was_asked(client: Client, talks: Meeting, rest: str) -> None:
    FormerSlug.objects.create(slug="2015-03-03-meeting", meeting=talks)
    response = client.get(f"/meetings/2015-03-03-meeting/{rest}?passage=u3-p1")
    assert (response.status_code, response["Location"]) == (301, f"{ADDRESS}{rest}?passage=u3-p1")
