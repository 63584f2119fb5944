"""Meetings found by their titles and headings."""

import pytest

from archive.search.api import Filters, ResultPage, TextKind, search
from archive.search.indexing.updates import index_pending
from archive.search.query.parser import parse
from archive.search.query.titles import title_query
from tests.search.conftest import Add, add_utterance, texts

pytestmark = pytest.mark.parametrize("search_engine", ["own", "stock"], indirect=True)


@pytest.fixture
def meetings(add: Add) -> None:
    add("We spoke of oil.", title="Talks on the harvest", date="2019-01-01", indexed=False)
    other = add("Of the harvest, nothing.", title="Interview", date="2020-01-01", indexed=False)
    add_utterance(other, "Harvests and prices", kind="heading", speaker="")
    add("Oil again.", title="Harvesting and oil", date="2021-01-01", speaker="Rosa Holf", indexed=False)
    index_pending()


def titles(page: ResultPage) -> list[str]:
    return [each.heading or each.title for each in page.titled]


@pytest.mark.usefixtures("meetings")
@pytest.mark.parametrize(
    ("query", "filters", "found"),
    [
        ("harvest", Filters(), ["<mark>Harvesting</mark> and oil", "<mark>Harvests</mark> and prices", "T"]),
        ('"oil harvest"', Filters(), []),
        (
            '"harvests and"',
            Filters(),
            ["<mark>Harvesting and</mark> oil", "<mark>Harvests and</mark> prices"],
        ),
        ("harvest oil", Filters(), ["<mark>Harvesting</mark> and <mark>oil</mark>"]),
        ("harvest", Filters(year=(2019,)), ["T"]),
        ("harvest -oil", Filters(), ["<mark>Harvests</mark> and prices", "T"]),
        ("speaker:rosa", Filters(), []),
        ("-harvest", Filters(), []),
        ("harvest w/3 oil", Filters(), ["<mark>Harvesting</mark> and <mark>oil</mark>"]),
    ],
)
def test_meetings_with_such_a_title_or_heading_come_the_newest_first(
    query: str, filters: Filters, found: list[str]
) -> None:
    talks = "Talks on the <mark>harvest</mark>"
    page = search(query, filters)
    assert titles(page) == [talks if each == "T" else each for each in found]
    assert page.total_titled == len(found)
    assert titles(search(query, filters, page=2)) == []


@pytest.mark.usefixtures("meetings")
def test_title_finds_what_was_said_at_these_meetings() -> None:
    assert sorted(texts(search("title:harvest"))) == [
        "Of the harvest, nothing.",
        "Oil again.",
        "We spoke of oil.",
    ]
    assert texts(search("oil title:talks")) == ["We spoke of oil."]
    assert texts(search("title:harvest -title:oil -title:talks")) == ["Of the harvest, nothing."]
    assert texts(search("title:harvest", Filters(text_kind=TextKind.WRITTEN))) == ["Harvests and prices"]
    assert search("title:banana").total == 0


def test_capitals_make_no_difference_in_titles(add: Add) -> None:
    add("Rain.", title="The U.S. and us in May")
    for typed in ("title:US", "title:us", "title:may", "title:MAY"):
        assert texts(search(typed)) == ["Rain."], typed


@pytest.mark.usefixtures("meetings")
def test_a_heading_has_its_place_in_the_meeting() -> None:
    (_, heading, title) = search("harvest").titled
    assert (heading.anchor, title.anchor) == ("u2-p1", "")


def test_what_a_title_can_not_tell_is_not_asked_of_it(search_engine: str) -> None:
    assert title_query(parse("(harvest OR speaker:rosa)").root) is None
    assert title_query(parse("harvest speaker:rosa").root) == parse("harvest").root
    assert title_query(parse("oil title:harvest").root) == parse("harvest").root
