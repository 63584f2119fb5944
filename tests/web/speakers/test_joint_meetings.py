"""Two speakers or two countries, in every meeting of both."""

import pytest
from django.test import Client

from archive.models import Appearance, Meeting, Speaker
from tests.countries import give_countries
from tests.search.conftest import Add, add  # noqa: F401 - a fixture
from tests.web.conftest import Asked, Grow, Visit

pytestmark = pytest.mark.django_db


@pytest.fixture
def talks(add: Add) -> None:  # noqa: F811
    """Ada and Alan meet in 2017 and in 2020, Ada and Grace once."""
    for date, others in (
        ("2017-03-05", "Alan Turing"),
        ("2020-01-05", "Alan Turing"),
        ("2021-01-01", "Grace Hopper"),
    ):
        meeting = add("Welcome.", date=date, indexed=False)
        give_countries(meeting, "KG RU")
        for position, (name, words) in enumerate((("Ada Lovelace", 30), (others, 10))):
            speaker, _ = Speaker.objects.get_or_create(
                name=name, defaults={"slug": name.replace(" ", "-").lower()}
            )
            Appearance.objects.create(
                meeting=meeting,
                speaker=speaker,
                name=name,
                turns=2,
                words=words,
                position=position,
                country_id="RU" if name == "Ada Lovelace" else "KG",
            )


@pytest.mark.usefixtures("talks")
def test_every_meeting_of_both_is_shown_with_the_gap_and_what_each_said(visit: Visit) -> None:
    page = visit("/together/?speaker=ada-lovelace&speaker=alan-turing")
    assert "Ada Lovelace and Alan Turing" in page
    assert "2 meetings with a transcript, 5 March 2017 to 5 January 2020" in page
    assert "Ada Lovelace 4 statements, 60 words Alan Turing 4 statements, 20 words" in page
    assert "2 years and 10 months after the one before" in page


@pytest.mark.usefixtures("talks")
def test_two_countries_are_seen_in_the_same_way(visit: Visit) -> None:
    page = visit("/together/?country=kg&country=ru")
    assert "Kyrgyzstan and Russia" in page
    assert "3 meetings with a transcript" in page
    assert "Kyrgyzstan 6 statements, 30 words Russia 6 statements, 90 words" in page


@pytest.mark.usefixtures("talks")
def test_names_lead_on_to_the_address(client: Client) -> None:
    response = client.get("/together/", {"speaker": ["Lovelace", "alan-turing"]})
    assert response.status_code == 301
    assert response["Location"] == "/together/?speaker=ada-lovelace&speaker=alan-turing"
    assert (
        client.get("/together/?country=Kyrgyzstan&country=RU")["Location"]
        == "/together/?country=kg&country=ru"
    )


@pytest.mark.usefixtures("talks")
def test_who_never_met_are_told_to_have_no_meeting(visit: Visit) -> None:
    assert "No meeting with a transcript has both" in visit(
        "/together/?speaker=alan-turing&speaker=grace-hopper"
    )


@pytest.mark.usefixtures("talks")
@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("", "Every meeting of two speakers"),
        ("speaker=ada-lovelace", "Every meeting of two speakers"),
        ("speaker=ada-lovelace&speaker=ada-lovelace", "one and the same"),
        ("speaker=ada-lovelace&speaker=nobody", "knows nobody, and no country, as “nobody”"),
        ("speaker=alan-turing&speaker=a", "Several speakers fit “a”"),
        ("country=KG&country=XX", "knows nobody, and no country, as “XX”"),
        ("speaker=%00&country=%ff", "knows nobody"),
    ],
)
def test_what_is_not_clear_is_asked_again(visit: Visit, query: str, told: str) -> None:
    assert told in visit(f"/together/?{query}")


@pytest.mark.parametrize("query", ["speaker=a&speaker=b&speaker=c", "speaker=a&country=kg"])
def test_more_than_two_or_one_of_each_are_not_found(client: Client, query: str) -> None:
    assert client.get(f"/together/?{query}").status_code == 404


def test_a_large_archive_takes_no_more_queries(asked: Asked, grow: Grow) -> None:
    for count in (3, 9):
        grow(count)
        for meeting in Meeting.objects.all():
            give_countries(meeting, "KG RU")
        assert asked("/together/?country=kg&country=ru") == 8
