"""Each page is HTML that a strict parser takes without a complaint, and asks no other host."""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass

import html5lib
import pytest
from django.template.loader import render_to_string
from django.test import Client

from tests.addresses import NOT_FOUND, PAGES, beside, meetings

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


@dataclass(frozen=True)
class Fetched:
    html: str
    size: int
    """Of what is sent, compressed, in bytes."""


Fetch = Callable[[str], Fetched]


@pytest.fixture(scope="module")
def fetched() -> dict[tuple[str, str], Fetched]:
    """By engine and address: tests here look at the same pages of the same archive."""
    return {}


@pytest.fixture
def fetch(client: Client, seeds: None, search_engine: str, fetched: dict[tuple[str, str], Fetched]) -> Fetch:
    def run(address: str) -> Fetched:
        if (search_engine, address) not in fetched:
            response = client.get(address, headers={"accept-encoding": "zstd"})
            assert response.status_code == 200, address
            sent = response.getvalue()
            compressed = response.headers.get("content-encoding") == "zstd"
            html = zstd.decompress(sent) if compressed else sent
            fetched[search_engine, address] = Fetched(html.decode(), len(sent))
        return fetched[search_engine, address]

    return run


def check_html(html: str) -> None:
    html5lib.HTMLParser(strict=True).parse(html)
    assert " style=" not in html
    assert not re.findall(r"<script(?! src=| type=\"application/ld.json\")", html)
    assert not re.findall(r'(?:src|srcset|action)="(?:https?:)?//', html)
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    assert html.count("<h1") == 1


def test_each_page_is_valid(fetch: Fetch) -> None:
    for address in [*PAGES, *meetings(), *(each for meeting in meetings() for each in beside(meeting))]:
        check_html(fetch(address).html)


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("address", NOT_FOUND)
def test_a_page_that_is_not_found_is_valid_too(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 404
    check_html(response.content.decode())


def test_a_page_and_all_that_it_loads_but_fonts_is_under_a_hundred_kilobytes(fetch: Fetch) -> None:
    for address in [*PAGES, *meetings()]:
        page = fetch(address)
        loaded = re.findall(r'(?:src|href)="(/static/[^"]+\.(?:css|js|svg)\b[^"]*)"', page.html)
        assert len(loaded) > 4
        assert page.size + sum(fetch(each).size for each in loaded) < 100_000, address


def test_the_page_for_a_fault_is_valid() -> None:
    check_html(render_to_string("500.html"))
