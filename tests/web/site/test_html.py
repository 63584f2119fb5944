"""Each page is HTML that a strict parser takes without a complaint, and asks no other host."""

import re
from functools import cache

import html5lib
import pytest
from django.template.loader import render_to_string
from django.test import Client

from tests.addresses import NOT_FOUND, PAGES, beside, meetings


def check_html(html: str) -> None:
    html5lib.HTMLParser(strict=True).parse(html)
    assert " style=" not in html
    assert not re.findall(r"<script(?! src=| type=\"application/ld.json\")", html)
    assert not re.findall(r'(?:src|srcset|action)="(?:https?:)?//', html)
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    assert html.count("<h1") == 1


@pytest.mark.usefixtures("seeds")
def test_each_page_is_valid(client: Client) -> None:
    for address in [*PAGES, *meetings(), *(each for meeting in meetings() for each in beside(meeting))]:
        response = client.get(address)
        assert response.status_code == 200, address
        check_html(response.content.decode())


@pytest.mark.usefixtures("seeds")
@pytest.mark.parametrize("address", NOT_FOUND)
def test_a_page_that_is_not_found_is_valid_too(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 404
    check_html(response.content.decode())


@pytest.mark.usefixtures("seeds")
def test_a_page_and_all_that_it_loads_but_fonts_is_under_a_hundred_kilobytes(client: Client) -> None:
    @cache  # pages load the same styles and scripts
    def size(address: str) -> int:
        return len(client.get(address, headers={"accept-encoding": "zstd"}).getvalue())

    for address in [*PAGES, *meetings()]:
        page = client.get(address)
        loaded = re.findall(r'(?:src|href)="(/static/[^"]+\.(?:css|js|svg)\b[^"]*)"', page.content.decode())
        assert len(loaded) > 4
        assert sum(map(size, (address, *loaded))) < 100_000, address


def test_the_page_for_a_fault_is_valid() -> None:
    check_html(render_to_string("500.html"))
