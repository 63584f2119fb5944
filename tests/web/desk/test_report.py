"""Readers report mistakes, without an account, a cookie or a trace."""

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from archive.models import Meeting, Report
from archive.protection.rate_limits import Limit
from archive.web.desk.report import MOST_CHARACTERS
from tests.web.desk.conftest import words_of

PAGE = "/report/?meeting=1999-03-05-talks-with-regent-michael-elphberg"
PASSAGE = f"{PAGE}&passage=u2-p1"

pytestmark = pytest.mark.usefixtures("documents")


def test_the_page_of_a_citation_leads_to_the_report_on_that_passage(client: Client) -> None:
    meeting = Meeting.objects.get(slug__startswith="1999")
    cited = client.get(f"{meeting.get_absolute_url()}cite/?passage=u2-p1").content.decode()
    assert f'href="{PASSAGE.replace("&", "&amp;")}"' in cited
    page = client.get(PASSAGE)
    assert "We met in the castle" in words_of(page)
    assert not page.cookies


def test_text_address_passage_and_time_are_kept_and_nothing_else(client: Client) -> None:
    words = {"text": "It was the Regent.\nI heard it.", "email": "reader@zenda.example", "website": ""}
    response = client.post(
        PASSAGE, words, headers={"user-agent": "Zenda 1.0", "referer": "https://x.example/"}
    )
    assert response.status_code == 303
    assert not response.cookies
    assert "Thank you" in words_of(client.get(response["Location"]))
    kept: dict[str, object] = dict(Report.objects.values().get())
    assert kept.pop("made")
    assert kept == {
        "id": kept["id"],
        "meeting_id": Meeting.objects.get(slug__startswith="1999").pk,
        "slug": "1999-03-05-talks-with-regent-michael-elphberg",
        "anchor": "u2-p1",
        "text": "It was the Regent.\nI heard it.",
        "email": "reader@zenda.example",
        "state": "open",
    }


def test_a_program_that_fills_in_every_field_is_thanked_and_not_heard(client: Client) -> None:
    words = {"text": "Buy now", "email": "", "website": "https://spam.example/"}
    assert client.post(PAGE, words).status_code == 303
    assert not Report.objects.exists()


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"text": "   "},
        {"text": "x" * (MOST_CHARACTERS + 1)},
        {"text": "so", "email": "nobody"},
        {"text": "a\0b"},
        {"text": "so", "email": "a" * 300 + "@zenda.example"},
    ],
)
def test_what_can_not_be_kept_is_said_in_the_form(client: Client, words: dict[str, str]) -> None:
    response = client.post(PAGE, words)
    assert response.status_code == 400
    assert 'role="alert"' in response.content.decode()
    assert not Report.objects.exists()


def test_too_many_from_one_address_are_refused_and_others_are_not(client: Client, settings: Settings) -> None:
    settings.RATE_LIMITS = {"report": Limit(2, 600)}
    words = {"text": "It is wrong."}
    answers = [client.post(PAGE, words, REMOTE_ADDR="192.0.2.6").status_code for _ in range(3)]
    assert answers == [303, 303, 429]
    assert client.get(PAGE, REMOTE_ADDR="192.0.2.6").status_code == 200
    assert client.post(PAGE, words, REMOTE_ADDR="192.0.2.7").status_code == 303
    assert Report.objects.count() == 3


@pytest.mark.parametrize(
    "address",
    [
        "/report/",
        "/report/?meeting=nowhere",
        "/report/?meeting=%00",
        f"{PAGE}&passage=u99-p1",
        f"{PAGE}&passage=x",
        f"{PAGE}&passage=u99999999999999999-p1",
    ],
)
def test_what_is_not_there_can_not_be_reported(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404
    assert client.post(address, {"text": "so"}).status_code == 404


def test_other_methods_are_refused(client: Client) -> None:
    assert client.put(PAGE).status_code == 405
