import json
from typing import Any

import pytest
from django.test import Client

from archive.models import FormerPassage, Passage
from archive.web.check.checking import MOST_CHARACTERS, MOST_QUOTATIONS
from tests.web.check.conftest import BRIDGE, DOUBTED, MILLS, WALLS

ADDRESS = "/api/check/"


def ask(client: Client, status: int = 200, **sent: Any) -> dict[str, Any]:
    response = client.post(ADDRESS, json.dumps(sent), content_type="application/json")
    assert response.status_code == status
    answer: dict[str, Any] = response.json()
    return answer


def one(client: Client, text: str, **more: str) -> dict[str, Any]:
    (quote,) = ask(client, 200, text=text, **more)["quotes"]
    found: dict[str, Any] = quote
    return found


@pytest.mark.usefixtures("speeches")
def test_a_quotation_is_answered_with_where_it_stands(client: Client) -> None:
    assert ask(client, text=BRIDGE) == {
        "quotes": [
            {
                "quote": BRIDGE,
                "verdict": "verbatim",
                "warnings": [],
                "passages": [
                    {
                        "permalink": "http://testserver/meetings/1897-01-03-talks/#u1-p1",
                        "text": BRIDGE,
                        "speaker": "Rudolf Elphberg",
                        "date": "1897-01-03",
                        "score": 1.0,
                    }
                ],
            }
        ],
        "left_off": 0,
    }


@pytest.mark.usefixtures("speeches")
def test_an_article_is_answered_quotation_by_quotation(client: Client) -> None:
    article = (
        "In Zenda Rudolf Elphberg said: “The bridge at Zenda was closed for 15 months, and 3,500 people"
        " crossed the river by boat.” He called it “a shame”.\n\n"
        "“We do threaten any third country. Ruritania wants good roads,” he added.\n\n"
        "“The moon is made of a cheese that nobody will ever eat,” said Hugo Sapt."
    )
    quotes = ask(client, text=article)["quotes"]
    assert [(each["verdict"], each["warnings"]) for each in quotes] == [
        ("altered", ["number"]),
        ("altered", ["negation"]),
        ("absent", []),
    ]


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize(
    ("speaker", "warned"),
    [("Rudolf Elphberg", False), ("Elphberg", False), ("Hugo Sapt", True), ("Rosa Holf", True), ("", False)],
)
def test_another_speaker_than_is_said_is_warned_of(client: Client, speaker: str, warned: bool) -> None:
    assert ("speaker" in one(client, BRIDGE, speaker=speaker)["warnings"]) == warned


@pytest.mark.usefixtures("speeches")
def test_who_speaks_is_read_beside_the_quotation(client: Client) -> None:
    assert one(client, f"Hugo Sapt said: “{BRIDGE}”")["warnings"] == ["speaker"]
    assert one(client, f"“{BRIDGE}”, Elphberg said to Hugo Sapt.")["warnings"] == []


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize(
    ("day", "warned"), [("January 3, 1897", []), ("4 January 1897", []), ("March 9, 1899", ["date"])]
)
def test_another_date_than_is_said_is_warned_of(client: Client, day: str, warned: list[str]) -> None:
    assert one(client, f"On {day} it was said: “{BRIDGE}”")["warnings"] == warned


@pytest.mark.usefixtures("speeches")
def test_a_source_that_is_a_translation_is_warned_of(client: Client) -> None:
    assert one(client, MILLS)["warnings"] == ["translation"]


@pytest.mark.usefixtures("speeches")
def test_a_passage_that_once_had_other_words_is_warned_of(client: Client) -> None:
    passage = Passage.objects.select_related("utterance__meeting").get(text=WALLS)
    address = {"utterance_number": 1, "number": passage.number, "since": 1, "until": 2, "kind": "speech"}
    FormerPassage.objects.create(
        meeting=passage.utterance.meeting, text="We threaten nobody.", fate="altered", **address
    )
    assert one(client, WALLS)["warnings"] == []  # not since it has these words
    Passage.objects.filter(pk=passage.pk).update(since=2)
    assert one(client, WALLS)["warnings"] == ["edited"]
    assert one(client, BRIDGE)["warnings"] == []


@pytest.mark.usefixtures("speeches")
def test_words_of_a_doubtful_speaker_are_nobodys(client: Client) -> None:
    found = one(client, DOUBTED, speaker="Hugo Sapt")
    assert found["verdict"] == "verbatim"
    assert [each["speaker"] for each in found["passages"]] == [None]
    assert found["warnings"] == []


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'"text"', 400),
        (b"{}", 400),
        (b'{"text": 5}', 400),
        (b'{"text": ""}', 400),
        (b'{"text": " \\n "}', 400),
        (b'{"text": "peace", "speaker": 5}', 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (json.dumps({"text": "a" * (MOST_CHARACTERS + 1)}).encode(), 413),
        (b" " * (8 * MOST_CHARACTERS + 1), 413),
    ],
)
def test_what_can_not_be_checked_is_refused_with_a_reason(client: Client, body: bytes, status: int) -> None:
    response = client.post(ADDRESS, body, content_type="application/json")
    assert response.status_code == status
    assert response.json()["error"]


@pytest.mark.usefixtures("speeches")
@pytest.mark.parametrize(
    "text",
    [
        "\0 \ud800 \u202e",
        "“" * 20_000,
        "“" * 20_000 + "”",
        "“a\n\n" * 10_000,
        "“a b c d e f”\n\n“" * 2_000,
        "‘s’s " * 10_000,
        "‘’" * 10_000,
        "a " * 25_000,
        "not " * 12_000,
        "… " * 10_000,
        "1 000 " * 5_000,
        "不" * 50_000,
        "> " * 20_000,
        "— x\n" * 10_000,
        "”" * 50_000,
        f"{BRIDGE} " * 300,
    ],
)
def test_no_text_makes_a_fault(client: Client, text: str) -> None:
    assert "quotes" in ask(client, text=text)


@pytest.mark.usefixtures("speeches")
def test_the_work_of_one_request_is_bounded(client: Client) -> None:
    article = " ".join(f"“{WALLS}”" for _ in range(MOST_QUOTATIONS + 5))
    answer = ask(client, text=article)
    assert len(answer["quotes"]) == MOST_QUOTATIONS
    assert answer["left_off"] == 5


@pytest.mark.usefixtures("speeches")
def test_other_methods_are_refused(client: Client) -> None:
    response = client.get(ADDRESS)
    assert response.status_code == 405
    assert response["Allow"] == "POST"


@pytest.mark.django_db
def test_without_an_index_it_says_so(client: Client, index: object) -> None:
    assert "error" in ask(client, status=503, text=BRIDGE)


@pytest.mark.usefixtures("speeches")
def test_nothing_that_is_asked_is_logged_or_kept(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    response = client.post(ADDRESS, json.dumps({"text": BRIDGE}), content_type="application/json")
    assert "no-store" in response["Cache-Control"]
    assert not response.cookies
    assert "bridge" not in caplog.text
