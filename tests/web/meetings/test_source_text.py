import re
from collections.abc import Sequence
from itertools import pairwise

import html5lib
import pytest
from django.test import Client

from archive.models import Meeting, Source
from archive.parsing.source_lines import ReadAs, line_runs
from archive.web.meetings.source_text import (
    LINE_COST,
    PAGE_CHARACTERS,
    LineGroup,
    grouped_lines,
    lines_of,
    pages,
)
from tests.web.conftest import Asked, Grow, Visit

ADDRESS = "/meetings/1999-03-05-talks-0/source/"


def source_of(text: str, head: Sequence[str] = (), furniture: Sequence[str] = (), **fields: str) -> Source:
    runs = line_runs(text, head, furniture)
    return Source(text=text, head=head, furniture=furniture, line_runs=runs, **fields)


def read(source: Source, most: int = PAGE_CHARACTERS) -> list[list[LineGroup]]:
    return [grouped_lines(page) for page in pages(lines_of(source), most)]


@pytest.fixture
def long_source(grow: Grow) -> None:
    """A text of 30 lines that goes on three pages: its head, then what was said, line by line."""
    grow(1)
    said = [f"{number} <i>" + "word " * (PAGE_CHARACTERS // 60) for number in range(2, 31)]
    text = "\n".join(["Talks", *said])
    Source.objects.update(text=text, head=["Talks"], line_runs=line_runs(text, ["Talks"], []))


@pytest.mark.usefixtures("seeds")
def test_each_group_of_the_source_says_what_it_was_read_as(visit: Visit) -> None:
    page = visit(Meeting.objects.get(date__year=2017).get_absolute_url() + "source/")
    assert "boilerplate View settings" in page
    assert "head Meeting with President of Kyrgyzstan Almazbek Atambayev" in page
    assert page.endswith("boilerplate November 17, 2017, The Kremlin, Moscow")


def test_a_web_page_is_shown_whole_after_what_is_no_transcript() -> None:
    source = source_of(
        media_type="text/html", text="<h1>Talks</h1>\n<p>Words", head=["Talks"], furniture=["Menu"]
    )
    (page,) = read(source)
    assert [(group.read_as, [line for _, line in group.lines]) for group in page] == [
        (ReadAs.HEAD, ["Talks"]),
        (ReadAs.BOILERPLATE, ["Menu"]),
        (ReadAs.FILE, ["<h1>Talks</h1>", "<p>Words"]),
    ]


def test_a_line_that_is_printed_twice_is_head_once() -> None:
    source = source_of(text="Talks\nZenda\n\nWords\nZenda\n", head=["Talks", "Zenda"], furniture=["Zenda"])
    (page,) = read(source)
    assert [(group.read_as, [line for _, line in group.lines]) for group in page] == [
        (ReadAs.HEAD, ["Talks", "Zenda", ""]),
        (ReadAs.TEXT, ["Words"]),
        (ReadAs.BOILERPLATE, ["Zenda"]),
    ]


def test_a_text_that_fits_is_one_page() -> None:
    filling = "x" * (PAGE_CHARACTERS - len("Talks") - 2 * LINE_COST)
    source = source_of(text=f"Talks\n{filling}", head=["Talks"])
    (page,) = read(source)
    assert [group.read_as for group in page] == [ReadAs.HEAD, ReadAs.TEXT]


def test_a_text_without_a_line_is_one_empty_page() -> None:
    assert read(source_of(text="")) == [[]]


def test_pages_hold_whole_lines_and_lose_none() -> None:
    source = source_of(text="\n".join("word " * (number % 7) for number in range(300)), head=["word"])
    result = pages(lines_of(source), 100)
    assert [line for page in result for line in page] == list(lines_of(source))
    assert all(sum(len(line.text) + LINE_COST for line in page) <= 100 for page in result)
    # None of them could have held the first line of the next.
    for page, following in pairwise(result):
        assert sum(len(line.text) + LINE_COST for line in [*page, following[0]]) > 100


@pytest.mark.parametrize("around", ["", "Zenda\n"])
def test_a_line_longer_than_a_page_stands_alone(around: str) -> None:
    source = source_of(text=f"{around}{'x' * 500}\nStrelsau")
    result = [[line.text for line in page] for page in pages(lines_of(source), 100)]
    assert result == [*([["Zenda"]] if around else []), ["x" * 500], ["Strelsau"]]


def test_empty_lines_fill_a_page_too() -> None:
    assert max(map(len, pages(lines_of(source_of(text="\n" * 1000)), 100))) == 10


@pytest.mark.parametrize("media_type", ["text/plain", "text/html"])
def test_a_group_that_a_page_cuts_keeps_its_heading_and_its_numbers(media_type: str) -> None:
    source = source_of(text="Talks\nOne\n\nTwo\nThree", head=["Talks"], media_type=media_type)
    first, *others = [group for page in read(source, 30) for group in page]
    assert (first.read_as, first.lines) == (ReadAs.HEAD, [(1, "Talks")])
    whole = [group for group in grouped_lines(lines_of(source)) if group.read_as == others[0].read_as]
    assert len(others) > len(whole) == 1
    assert {group.read_as for group in others} == {whole[0].read_as}
    assert [line for group in others for line in group.lines] == whole[0].lines


@pytest.mark.usefixtures("long_source")
def test_a_long_text_goes_on_from_page_to_page(client: Client, visit: Visit) -> None:
    htmls = [client.get(f"{ADDRESS}?page={number}").content.decode() for number in (1, 2, 3)]
    assert all(len(html) < 1.1 * PAGE_CHARACTERS for html in htmls)
    assert [number for html in htmls for number in re.findall(r"<li>(\d+) &lt;i&gt;", html)] == [
        str(number) for number in range(2, 31)
    ]
    starts = [re.findall(r'>([^<]*)</h2>\s*<ol start="(\d+)"', html) for html in htmls]
    assert starts[0] == [("head", "1"), ("text", "2")]
    for html, (start, *more) in zip(htmls[1:], starts[1:], strict=True):
        assert not more
        assert start == ("text", re.findall(r"<li>(\d+) ", html)[0])
    assert visit(ADDRESS).endswith("Page 1 of 3 Next page")
    assert visit(f"{ADDRESS}?page=3").endswith("Previous page Page 3 of 3")


@pytest.mark.usefixtures("long_source")
@pytest.mark.parametrize(
    ("query", "canonical", "around"),
    [
        ("", "", ["next=?page=2"]),
        ("?page=1", "", ["next=?page=2"]),
        ("?page=2", "?page=2", ["prev=?page=1", "next=?page=3"]),
        ("?page=03", "?page=3", ["prev=?page=2"]),
    ],
)
def test_each_page_of_a_text_has_one_address_and_leads_to_those_beside_it(
    client: Client, query: str, canonical: str, around: list[str]
) -> None:
    html = client.get(ADDRESS + query).content.decode()
    html5lib.HTMLParser(strict=True).parse(html)
    head, _, body = html.partition("<body>")
    assert re.findall(r'rel="canonical" href="([^"]*)"', head) == [f"http://testserver{ADDRESS}{canonical}"]
    for part in (head, body):
        assert [f"{rel}={to}" for rel, to in re.findall(r'rel="(prev|next)" href="([^"]*)"', part)] == around


def test_a_text_of_one_page_speaks_of_no_pages(client: Client, grow: Grow) -> None:
    grow(1)
    html = client.get(ADDRESS).content.decode()
    assert html == client.get(f"{ADDRESS}?page=1").content.decode()
    assert not re.findall('rel="(?:canonical|prev|next)"|class="pages"', html)


@pytest.mark.usefixtures("long_source")
@pytest.mark.parametrize("page", ["4", "9999", "0", "-1", "x", "", "%00", "%FF", "9" * 5000])
def test_a_page_that_a_text_does_not_have_is_not_found(visit: Visit, page: str) -> None:
    told = visit(f"{ADDRESS}?page={page}", status=404)
    assert "This text has no page “" in told
    assert "Near 5 March 1999" in told


@pytest.mark.usefixtures("long_source")
def test_each_page_of_a_text_costs_one_query(asked: Asked) -> None:
    assert [asked(f"{ADDRESS}?page={number}") for number in (1, 2, 3)] == [1, 1, 1]
