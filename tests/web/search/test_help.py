"""The page that says how to ask shows the language by what this very archive holds."""

import re
from html import unescape

import pytest
from django.test import Client

from archive.models import Meeting
from archive.parsing.transcript import MeetingKind
from archive.search.facet_values import VOICES
from archive.search.indexing.updates import index_pending
from archive.search.query.field_filters import TAKES
from archive.search.query.lexer import MAX_DEPTH, MAX_LENGTH
from archive.search.query.parser import MAX_SLOP, MAX_TERMS
from tests.html import folded
from tests.web.conftest import Grow, Visit

pytestmark = pytest.mark.django_db

HELP = "/search/help/"


def examples(client: Client) -> list[str]:
    html = folded(client.get(HELP).content.decode())
    return [unescape(address) for address in re.findall(r'<dt><a href="([^"]+)"', html)]


def assert_each_finds_something(client: Client) -> None:
    addresses = examples(client)
    assert len(addresses) > 20
    for address in addresses:
        page = client.get(address)
        found = page.context["found"]
        assert (address, found.total > 0, found.notes) == (address, True, ())


@pytest.mark.usefixtures("seeds")
def test_each_example_finds_something(client: Client) -> None:
    assert_each_finds_something(client)


def test_each_example_finds_something_in_an_archive_of_two_sentences(client: Client, grow: Grow) -> None:
    grow(1)
    addresses = examples(client)
    named = [address for address in addresses if "%3A" in address]
    assert len(named) > 10
    for address in named:
        assert client.get(address).context["found"].total > 0, address


@pytest.mark.usefixtures("seeds")
def test_examples_are_taken_from_the_archive(visit: Visit) -> None:
    page = visit(HELP)
    assert 'speaker:"Vladimir Putin"' in page
    assert "year:2017-2025" in page
    assert "country:" in page


@pytest.mark.usefixtures("seeds")
def test_all_of_the_language_is_told(visit: Visit) -> None:
    page = visit(HELP)
    told = [
        "OR",
        "NOT",
        "~5",
        "*",
        *(f"{name}:" for name in TAKES),
        *MeetingKind,
        *(f"is:{v}" for v in VOICES),
    ]
    assert [each for each in told if each not in page] == []
    assert f"from 2 to {MAX_SLOP}" in page
    assert f"{MAX_TERMS} words, {MAX_LENGTH:,} characters, and brackets {MAX_DEPTH} deep" in page


@pytest.mark.usefixtures("index")
def test_an_empty_archive_explains_its_language_without_links_that_find_nothing(
    client: Client, visit: Visit
) -> None:
    assert "holds nothing to find yet" in visit(HELP)
    assert examples(client) == []


@pytest.mark.usefixtures("seeds")
def test_the_way_to_this_page_is_beside_every_search(client: Client) -> None:
    for address in ("/search/", "/search/?q=Kyrgyzstan", "/search/?q=zebra"):
        assert f'href="{HELP}"' in client.get(address).content.decode()


@pytest.mark.usefixtures("index")
def test_an_operator_without_a_value_in_the_archive_is_told_without_a_search(
    client: Client, grow: Grow
) -> None:
    grow(1)
    Meeting.objects.update(place="", indexed=False)
    index_pending()
    html = client.get(HELP).content.decode()
    assert "<code>place:</code>" in html
    assert "q=place%3A" not in html
