"""All that one speaker says, to download."""

import csv
import datetime
import io
import json
from typing import Any

import pytest
from django.test import Client

from archive.models import FormerSlug, Meeting, Source, Speaker, Utterance
from archive.web.passage_rows import ADDED, COLUMNS
from tests.search import conftest as by_hand
from tests.search.conftest import Add, add_utterance
from tests.web.conftest import Asked, Grow, Visit

pytestmark = pytest.mark.django_db

add = by_hand.add

FORMS = ("txt", "csv", "jsonl")


def body(response: Any) -> str:
    text: str = response.getvalue().decode()
    return text


@pytest.fixture
def speeches(add: Add) -> None:
    """Rudolf speaks twice, the later speech read first; Michael once."""
    late = add("Good evening.", speaker="Rudolf Elphberg", date="2000-01-02", place="Zenda")
    early = add("Welcome.", "Be seated.", speaker="Rudolf Elphberg", date="1999-03-05")
    add_utterance(early, "We are.", speaker="Black Michael")
    Meeting.objects.filter(pk=late.pk).update(title="Supper")
    Source.objects.update(last_read=datetime.datetime(2021, 3, 5, 12, tzinfo=datetime.UTC))
    Utterance.objects.filter(meeting=late).update(role="Regent", label="Regent Rudolf")


@pytest.mark.usefixtures("speeches")
def test_a_row_is_a_statement_and_the_oldest_comes_first(client: Client) -> None:
    address = "/speakers/rudolf-elphberg/statements.csv?excel=0"
    rows = list(csv.DictReader(io.StringIO(body(client.get(address)))))
    lines = body(client.get("/speakers/rudolf-elphberg/statements.jsonl")).splitlines()
    assert [json.loads(line) for line in lines] == [{**row, "words": int(row["words"])} for row in rows]
    assert [row["text"] for row in rows] == ["Welcome.\n\nBe seated.", "Good evening."]
    assert tuple(rows[0]) == COLUMNS + ADDED
    assert rows[1] == {
        "permalink": "http://testserver/meetings/2000-01-02-1/#u1",
        "meeting": "2000-01-02-1",
        "title": "Supper",
        "date": "2000-01-02",
        "place": "Zenda",
        "speaker": "rudolf-elphberg",
        "label": "Regent Rudolf",
        "role": "Regent",
        "kind": "speech",
        "text": "Good evening.",
        "doubt": "",
        "time": "",
        "page": "",
        "date_end": "",
        "question": "",
        "language": "en",
        "speaker_name": "Rudolf Elphberg",
        "country": "",
        "words": "0",
        "source": "",
        "rights": "",
    }


@pytest.mark.usefixtures("speeches")
def test_text_tells_of_each_statement_when_where_in_which_office_and_its_address(client: Client) -> None:
    text = body(client.get("/speakers/rudolf-elphberg/statements.txt"))
    told = [
        "2 January 2000, Zenda",
        "Supper",
        "Rudolf Elphberg, Regent",
        "http://testserver/meetings/2000-01-02-1/#u1",
        "",
        "Good evening.",
    ]
    assert "\n".join(told) in text
    assert text.index("5 March 1999") < text.index("2 January 2000")
    assert "We are." not in text


@pytest.mark.usefixtures("speeches")
def test_text_says_where_the_speaker_is_inferred(client: Client) -> None:
    Utterance.objects.filter(role="Regent").update(inferred=True)
    text = body(client.get("/speakers/rudolf-elphberg/statements.txt"))
    assert "Rudolf Elphberg, Regent [the speaker is inferred" in text
    assert text.count("inferred") == 1


@pytest.mark.parametrize("form", FORMS)
def test_copies_and_stage_remarks_are_not_said(client: Client, add: Add, form: str) -> None:
    meeting = add("Once.", speaker="Rudolf Elphberg")
    add_utterance(meeting, "Applause.", speaker="Rudolf Elphberg", aside=True)
    add_utterance(meeting, "Twice.", speaker="Rudolf Elphberg", repeated=True)
    text = body(client.get(f"/speakers/rudolf-elphberg/statements.{form}"))
    assert "Once." in text
    assert "Applause" not in text
    assert "Twice" not in text


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize("form", FORMS)
def test_a_year_can_be_taken_alone(client: Client, visit: Visit, form: str) -> None:
    response = client.get(f"/speakers/rudolf-elphberg/statements.{form}?year=1999")
    assert response["Content-Disposition"] == f'attachment; filename="rudolf-elphberg-1999-2021-03-05.{form}"'
    text = body(response)
    assert "Welcome." in text
    assert "Good evening." not in text


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize("year", ["1998", "0000", "²000", "9" * 5000, "%00", "%ff"])
def test_a_year_without_statements_is_not_found(visit: Visit, year: str) -> None:
    address = f"/speakers/rudolf-elphberg/statements.csv?year={year}"
    assert "No statements of this speaker are from" in visit(address, status=404)


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize("form", FORMS)
def test_a_former_address_leads_on_for_good(client: Client, form: str) -> None:
    FormerSlug.objects.create(slug="rudolf-v", speaker=Speaker.objects.get(slug="rudolf-elphberg"))
    response = client.get(f"/speakers/rudolf-v/statements.{form}?year=1999")
    assert response.status_code == 301
    assert response["Location"] == f"/speakers/rudolf-elphberg/statements.{form}?year=1999"


@pytest.mark.usefixtures("speeches")
def test_another_format_or_another_speaker_is_not_found(client: Client, visit: Visit) -> None:
    assert "not as “pdf”" in visit("/speakers/rudolf-elphberg/statements.pdf", status=404)
    assert client.get("/speakers/nobody/statements.csv").status_code == 404


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize("form", FORMS)
def test_the_head_alone_says_what_the_file_is(client: Client, form: str) -> None:
    address = f"/speakers/rudolf-elphberg/statements.{form}"
    head = client.head(address)
    assert head["Content-Type"] == client.get(address)["Content-Type"]
    assert head["Content-Disposition"] == f'attachment; filename="rudolf-elphberg-2021-03-05.{form}"'
    assert body(head) == ""
    assert client.post(address).status_code == 405


def test_the_page_leads_to_each_file(client: Client, grow: Grow) -> None:
    grow(1)
    html = client.get("/speakers/rudolf/?year=1999").content.decode()
    for form in FORMS:
        assert f'href="/speakers/rudolf/statements.{form}?year=1999"' in html


@pytest.mark.parametrize("form", FORMS)
def test_a_hundred_statements_more_cost_two_queries_more(asked: Asked, grow: Grow, form: str) -> None:
    grow(60)
    Utterance.objects.update(speaker=Speaker.objects.get(slug="rudolf"))  # 120 statements
    counts = []
    for kept in (60, 1):
        Meeting.objects.filter(pk__in=Meeting.objects.values("pk")[kept:]).delete()
        counts.append(asked(f"/speakers/rudolf/statements.{form}"))
    # The speaker, all keys, the day of the data, and for each hundred the statements and their words.
    assert counts == [7, 5]
