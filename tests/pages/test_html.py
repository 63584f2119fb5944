"""Each page is HTML that a strict parser takes without a complaint, and asks no other host."""

import re

import html5lib
import pytest
from django.template.loader import render_to_string
from django.test import Client

from archive.models import Meeting

PAGES = [
    "/",
    "/meetings/",
    "/meetings/2020/",
    "/meetings/2020/10/",
    "/meetings/2020/10/23/",
    "/meetings/2020/11/",
    "/meetings/?pages=all",
    "/meetings/?place=Bishkek&kind=press+statements&speaker=sadyr-japarov",
    "/meetings/?place=Bishkek&speaker=sergey-lavrov",
    "/meetings/2020/?speaker=sadyr-japarov",
    "/meetings/2021-02-24-cut-off/",
    "/speakers/",
    "/speakers/?name=lav",
    "/speakers/vladimir-putin/",
    "/places/",
    "/places/bishkek/",
    "/countries/",
    "/countries/kg/",
    "/search/",
    "/search/help/",
    "/search/?q=Kyrgyzstan&year=2021&from=yesterday",
    "/search/?q=zebra&year=2021",
    "/search/?q=%22strategic+partnership%22&speaker=sadyr-japarov",
    "/search/?q=partnership+speaker:putin&view=kwic",
    "/trends/",
    "/trends/?q=partnership&q=alliance",
    "/trends/?q=partnership&by=speaker",
    "/together/",
    "/together/?country=kg&country=ru",
    "/speakers/sergey-lavrov/?year=2020",
    "/about/",
    "/nowhere/",
]

BESIDE = ("source/", "?q=Kyrgyzstan", "cite/", "cite/?passage=u1", "cite/?passage=u1-p1&text=zebra")


def _check(html: str) -> None:
    html5lib.HTMLParser(strict=True).parse(html)
    assert " style=" not in html
    assert not re.findall(r"<script(?! src=| type=\"application/ld.json\")", html)
    assert not re.findall(r'(?:src|srcset|action)="(?:https?:)?//', html)
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    assert html.count("<h1") == 1


@pytest.mark.usefixtures("seeds")
def test_each_page_is_valid(client: Client) -> None:
    meetings = [meeting.get_absolute_url() for meeting in Meeting.objects.all()]
    beside = [meeting + rest for meeting in meetings for rest in BESIDE]
    for address in [*PAGES, *meetings, *beside]:
        _check(client.get(address).content.decode())


def test_the_page_for_a_fault_is_valid() -> None:
    _check(render_to_string("500.html"))
