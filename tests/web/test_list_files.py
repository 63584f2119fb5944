"""Lists of meetings, speakers, places and countries as files, with the filters and the order of the page."""

import csv
import io
import json

import pytest
from django.test import Client

from tests.web.conftest import Asked, Grow, body

LISTS = ["/meetings/", "/meetings/1999/", "/speakers/", "/places/", "/countries/"]


def rows(client: Client, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(body(client, f"{address}&format=csv&excel=0"), newline="")))


def test_a_list_is_a_file_with_its_filters_and_its_order(client: Client, grow: Grow) -> None:
    grow(2)
    (first, _) = rows(client, "/meetings/?place=Zenda")
    assert first["address"] == "http://testserver/meetings/1999-03-05-talks-1/"
    assert (first["date"], first["kind"], first["speakers"]) == (
        "1999-03-05",
        "talks",
        "Rudolf Elphberg; Guest 1",
    )
    assert rows(client, "/speakers/?sort=statements")[0]["name"] == "Rudolf Elphberg"
    assert [row["speaker"] for row in rows(client, "/speakers/?name=guest+0")] == ["guest-0"]
    assert [(row["place"], row["transcripts"]) for row in rows(client, "/places/?name=zen")] == [
        ("zenda", "2")
    ]
    assert rows(client, "/places/?name=strelsau") == []
    (line, *_) = body(client, "/meetings/1999/?format=jsonl").splitlines()
    assert json.loads(line)["meeting"] == "1999-03-05-talks-1"


@pytest.mark.parametrize("address", LISTS)
def test_a_form_that_can_not_be_had_is_told_in_plain_words(client: Client, grow: Grow, address: str) -> None:
    grow(1)
    response = client.get(f"{address}?format=xlsx")
    assert (response.status_code, response["Content-Type"]) == (406, "text/plain; charset=utf-8")
    assert "csv, jsonl or parquet, not as “xlsx”" in response.content.decode()


@pytest.mark.parametrize("address", LISTS)
def test_it_asks_the_database_as_often_for_many_rows_as_for_few(
    asked: Asked, grow: Grow, address: str
) -> None:
    grow(3)
    few = asked(f"{address}?format=csv")
    grow(9)
    assert asked(f"{address}?format=csv") == few
