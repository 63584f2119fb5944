import pytest
from django.test import Client

from tests.html import folded
from tests.web.conftest import Visit


@pytest.mark.usefixtures("seeds")
def test_the_first_page_says_what_is_in_the_archive(visit: Visit) -> None:
    page = visit("/")
    assert "transcripts 5" in page
    assert "speakers 5" in page
    assert "years 2017–2025" in page


@pytest.mark.usefixtures("seeds")
def test_the_newest_meeting_comes_first(visit: Visit) -> None:
    newest = visit("/").partition("Newest transcripts")[2]
    assert (
        newest.index("26 November 2025") < newest.index("24 February 2021") < newest.index("23 October 2020")
    )


@pytest.mark.usefixtures("seeds")
def test_years_without_meetings_stay_between_the_others(visit: Visit) -> None:
    assert "2017 1 meeting" in visit("/")
    assert "2019 0 meetings 2018 0 meetings" in visit("/")


@pytest.mark.usefixtures("seeds")
def test_the_countries_met_most_lead_to_their_pages(client: Client) -> None:
    html = folded(client.get("/").content.decode())
    assert '<a href="/countries/kg/">Kyrgyzstan</a> <span class="count">5<' in html


@pytest.mark.django_db
def test_an_empty_archive_says_what_to_do(visit: Visit) -> None:
    assert "import_transcripts" in visit("/")


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize(
    ("accepted", "sent"), [("gzip, deflate, br, zstd", "zstd"), ("gzip, deflate", "gzip"), ("identity", None)]
)
def test_a_page_is_packed_as_the_reader_can_unpack_it(
    client: Client, accepted: str, sent: str | None
) -> None:
    for address in ("/", "/search/?q=partnership&format=csv"):
        response = client.get(address, headers={"accept-encoding": accepted})
        assert response.headers.get("Content-Encoding") == sent
