"""OpenRefine matches a list of names with speakers."""

import json
from typing import Any

import pytest
from django.test import Client

from archive.models import Speaker
from tests.web.ruritania import write_talks

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def talks() -> None:
    write_talks()
    Speaker.objects.create(slug="hugo-maria", name="Hugo Maria Sapt")


def ask(client: Client, **queries: Any) -> Any:
    return client.post("/reconcile/", {"queries": json.dumps(queries)}).json()


def test_the_manifest_says_what_the_service_is(client: Client) -> None:
    answer = client.get("/reconcile/")
    assert answer["Access-Control-Allow-Origin"] == "*"
    manifest = answer.json()
    assert {"versions", "name", "identifierSpace", "schemaSpace", "defaultTypes", "view"} <= manifest.keys()
    assert manifest["view"]["url"] == "http://testserver/speakers/{{id}}/"
    assert manifest["suggest"]["entity"]["service_path"] == "/reconcile/suggest/"


def test_a_query_is_answered_with_the_speakers_who_may_be_meant(client: Client) -> None:
    found = ask(client, q0={"query": "Sapt, Hugo"}, q1={"query": "Nobody Whatever"})
    assert [(each["id"], each["match"]) for each in found["q0"]["result"]] == [
        ("hugo", True),
        ("hugo-maria", False),
    ]
    assert found["q0"]["result"][0]["type"] == [{"id": "person", "name": "Person"}]
    assert found["q1"] == {"result": []}


def test_an_office_tells_namesakes_apart(client: Client) -> None:
    office = [{"pid": "office", "v": "Minister"}]
    (first, *_) = ask(client, q={"query": "Sapt", "properties": office, "limit": 1})["q"]["result"]
    assert (first["id"], first["description"], first["match"]) == ("hugo", "Minister", False)


def test_a_surname_that_stands_first_is_the_least_likeness(client: Client) -> None:
    Speaker.objects.create(slug="holf", name="Holf Zen Da")
    (found,) = ask(client, q={"query": "Mr. Holf"})["q"]["result"]
    assert (found["id"], found["match"]) == ("holf", False)


@pytest.mark.parametrize(
    "query", [None, [], {}, {"query": 7}, {"query": "Sapt", "type": "place"}, {"query": ""}]
)
def test_a_query_that_makes_no_sense_finds_nobody(client: Client, query: object) -> None:
    assert ask(client, q=query) == {"q": {"result": []}}


@pytest.mark.parametrize(
    ("queries", "status"), [("[", 400), ("[]", 400), (json.dumps(dict.fromkeys(map(str, range(99)))), 413)]
)
def test_what_is_no_set_of_queries_is_refused(client: Client, queries: str, status: int) -> None:
    assert client.get("/reconcile/", {"queries": queries}).status_code == status


def test_an_old_client_gets_a_script(client: Client) -> None:
    assert client.get("/reconcile/?callback=take").content.startswith(b"/**/take({")
    assert client.get("/reconcile/?callback=a(b").json()


def test_names_are_suggested_as_they_are_typed(client: Client) -> None:
    found = client.get("/reconcile/suggest/?prefix=elph").json()["result"]
    assert [(each["id"], each["description"]) for each in found] == [("rudolf", "Regent")]
    assert client.get("/reconcile/suggest/properties/?prefix=off").json()["result"][0]["id"] == "office"
    assert client.get("/reconcile/suggest/?prefix=").json() == {"result": []}


def test_a_preview_may_stand_in_a_frame(client: Client) -> None:
    page = client.get("/reconcile/preview/hugo/")
    assert "X-Frame-Options" not in page.headers
    assert "Minister" in page.content.decode()
    assert client.get("/reconcile/preview/none/").status_code == 404
