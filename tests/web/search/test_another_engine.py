"""What pages say on an engine that has only haystack's common interface: right answers, and what it can't."""

from typing import Any

import pytest
from django.test import Client
from haystack import connections

from archive.models import IndexedMeeting
from archive.search.api import index_pending
from tests.snapshots import index_at
from tests.web.conftest import Grow, Visit

pytestmark = pytest.mark.parametrize("search_engine", ["stock"], indirect=True)


def test_how_near_words_stand_is_not_told_and_the_page_says_so(visit: Visit, grow: Grow) -> None:
    grow(1)
    page = visit('/search/?q="harvest+spoke"~3')
    assert "2 paragraphs" in page
    assert "can’t tell how near to each other words stand" in page


def test_trends_say_that_nothing_can_be_counted(visit: Visit, grow: Grow) -> None:
    grow(1)
    assert "can’t count how often something was said" in visit("/trends/?q=harvest")


def test_a_speakers_page_says_that_distinctive_words_are_not_told(visit: Visit, grow: Grow) -> None:
    grow(1)
    assert "can’t tell which words are distinctive" in visit("/speakers/rudolf/")


def test_the_help_page_lists_what_the_engine_can_not_do(visit: Visit, grow: Grow) -> None:
    grow(1)
    page = visit("/search/help/")
    assert "suggest words, names and other spellings" in page
    assert "show paragraphs of one statement together" in page


def test_nothing_is_completed_and_nothing_breaks(client: Client, grow: Grow) -> None:
    grow(1)
    assert client.get("/search/complete/?q=har").json() == ["har", [], [], []]


@pytest.mark.parametrize("value", ["US", "BY"])
def test_a_value_that_is_a_common_word_is_a_value(visit: Visit, grow: Grow, talks: Any, value: str) -> None:
    grow(1)
    talks.country_codes, talks.indexed = "BY US", False
    talks.save()
    index_pending()
    shown = visit(f"/search/?country={value}")
    assert "Talks with" in shown
    assert "Talks 0" not in shown


def test_an_engine_that_was_switched_to_says_that_its_index_is_not_built(
    visit: Visit, grow: Grow, tmp_path: Any
) -> None:
    grow(1)
    with index_at(tmp_path / "own", "own"):
        assert "is not built" in visit("/search/?q=harvest", 503)
        index_pending()
        assert "2 paragraphs" in visit("/search/?q=harvest")
    engines = IndexedMeeting.objects.exclude(engine__startswith="quotations").values("engine").distinct()
    assert engines.count() == 2
    assert "2 paragraphs" in visit("/search/?q=harvest")


@pytest.fixture
def dead_server(grow: Grow, monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine whose server is down, as its client tells it."""
    grow(1)

    def refuse(*args: Any, **options: Any) -> None:
        raise ConnectionRefusedError("Connection refused")

    monkeypatch.setattr(connections["default"].get_backend(), "search", refuse)


@pytest.mark.usefixtures("dead_server")
def test_a_server_that_is_down_is_told_as_such(visit: Visit, client: Client) -> None:
    page = visit("/search/?q=harvest", 503)
    assert "Search can’t answer now" in page
    assert "The search engine does not answer" in page
    assert client.get("/search/?q=harvest&format=csv").status_code == 503
    assert client.get("/search/?q=harvest&view=kwic").status_code == 503
    assert client.get("/search/help/").status_code == 200


@pytest.mark.usefixtures("db", "index")
def test_an_engine_that_is_not_installed_is_told_as_such(visit: Visit) -> None:
    options = connections.connections_info["default"]
    before = dict(options)
    options["ENGINE"] = "haystack.backends.elasticsearch7_backend.Elasticsearch7SearchEngine"
    del connections.thread_local.connections["default"]
    try:
        assert "Search can’t answer now" in visit("/search/?q=harvest", 503)
        assert "nothing can be counted" in visit("/trends/?q=harvest", 503)
    finally:
        options |= before
        connections.reload("default")
