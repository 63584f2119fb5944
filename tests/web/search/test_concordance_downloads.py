"""Downloads of a concordance: a row for each occurrence, with bounded context."""

import pytest
from django.test import Client

from archive.search.api import occurrences
from archive.web.passage_rows import ADDED, COLUMNS
from archive.web.search import concordance
from archive.web.search.downloads import CONTEXT
from tests.search import conftest as by_hand
from tests.search.conftest import Add, found_passages
from tests.web.conftest import Grow
from tests.web.search.test_downloads import SITE, body, taken

pytestmark = pytest.mark.django_db

add = by_hand.add


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("format", ["csv", "jsonl"])
@pytest.mark.parametrize("order", ["date", "date-desc"])
def test_a_concordance_has_a_row_for_each_occurrence(client: Client, order: str, format: str) -> None:
    sort = concordance.BY_DATE[order]
    rows = taken(client, q="the", view="kwic", order=order, format=format)
    assert tuple(rows[0]) == (*COLUMNS[:-1], *CONTEXT, *ADDED)
    assert [(row["permalink"], row["left"], row["match"], row["right"]) for row in rows] == [
        (SITE + passage.get_absolute_url(), each.left, each.match, each.right)
        for passage in found_passages("the", sort=sort)
        for each in occurrences(passage.text, "the")
    ]


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("order", ["left", "right"])
def test_a_concordance_in_an_order_of_words_has_the_rows_of_its_pages_and_then_all_others(
    client: Client, order: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(concordance, "SORTED", 20)
    asked = {"q": "the", "view": "kwic", "order": order}
    page = client.get("/search/", asked).context["shown"]
    rows = taken(client, **asked, format="csv")
    linked = [SITE + row.passage.get_absolute_url() for row in page.rows]
    assert [row["permalink"] for row in rows[: len(linked)]] == linked
    found = [
        (SITE + passage.get_absolute_url(), each.left)
        for passage in found_passages("the")
        for each in occurrences(passage.text, "the")
    ]
    assert page.total < len(found)
    assert sorted((row["permalink"], row["left"]) for row in rows) == sorted(found)


def test_a_passage_in_which_no_word_is_met_keeps_a_row_that_tells_how_it_begins(
    client: Client, grow: Grow
) -> None:
    grow(1)
    rows = taken(client, q="is:speech -snow", speaker="rudolf", view="kwic", format="csv")
    assert [row["right"] for row in rows] == ["We spoke of the harvest.", "It is late this year."]
    assert {row[name] for row in rows for name in ("left", "match")} == {""}


def test_the_rows_of_a_concordance_are_no_longer_than_their_context(client: Client, add: Add) -> None:
    add("harvest and snow " * 3_000)
    text = body(client.get("/search/?q=harvest&view=kwic&format=csv"))
    assert text.count("\r\n") == 3_001
    assert len(text) < 3_001 * 400
