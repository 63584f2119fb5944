"""What a page states of itself, the most specific statement of each fact."""

import json

import pytest

from archive.parsing.containers.html import parse
from archive.parsing.containers.html_metadata import metadata_of
from archive.parsing.content import Metadata

LINKED = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Talks on the harvest",
    "datePublished": "2015-03-03T10:30:00Z",
    "inLanguage": "en-GB",
    "publisher": {"@type": "Organization", "name": "The Castle"},
    "url": "https://castle.example/1",
}


def read(head: str, body: str = "", language: str = "") -> Metadata:
    opening = f'<html lang="{language}">' if language else "<html>"
    return metadata_of(parse(f"{opening}<head>{head}</head><body>{body}</body></html>"))


def linked(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    "value",
    [LINKED, [LINKED], {"@graph": [{"@type": "Person"}, LINKED]}, {**LINKED, "@type": ["Thing", "Article"]}],
)
def test_linked_data_is_read_wherever_it_stands(value: object) -> None:
    facts = read(linked(value))
    assert facts.title == "Talks on the harvest"
    assert facts.date == "2015-03-03T10:30:00Z"
    assert (facts.language, facts.site, facts.url) == ("en-GB", "The Castle", "https://castle.example/1")


@pytest.mark.parametrize(
    "script",
    ["{", "[" * 10000, "null", '"text"', "1", '{"@type": 1}', '{"@type":"Article","headline":[]}', ""],
)
def test_linked_data_that_is_none_is_passed_over(script: str) -> None:
    facts = read(f'<title>Talks</title><script type="application/ld+json">{script}</script>')
    assert (facts.title, facts.date) == ("Talks", "")


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ('<meta property="og:title" content="Talks">', "title", "Talks"),
        ('<meta name="dc.title" content="Talks">', "title", "Talks"),
        ("<title> Talks\n on </title>", "title", "Talks on"),
        ('<meta property="article:published_time" content="2015-03-03">', "date", "2015-03-03"),
        ('<meta name="DCTERMS.date" content="2015-03-03">', "date", "2015-03-03"),
        ('<meta itemprop="datePublished" content="2015-03-03">', "date", "2015-03-03"),
        ('<meta property="og:site_name" content="The Castle">', "site", "The Castle"),
        ('<meta property="og:locale" content="de_DE">', "language", "de-DE"),
        ('<meta http-equiv="content-language" content="de">', "language", "de"),
        ('<link rel="canonical" href="https://castle.example/2">', "url", "https://castle.example/2"),
        ('<meta property="og:url" content="https://castle.example/3">', "url", "https://castle.example/3"),
    ],
)
def test_each_fact_is_read_from_the_names_that_pages_use(head: str, field: str, value: str) -> None:
    assert getattr(read(head), field) == value


def test_the_language_of_the_page_element_wins() -> None:
    assert read('<meta property="og:locale" content="en_US">', language="tr").language == "tr"


def test_the_heading_that_the_page_title_holds_is_the_title() -> None:
    facts = read(
        "<title>Talks on the harvest | The Castle</title>", "<h1>Castle</h1><h1>Talks on the harvest</h1>"
    )
    assert facts.title == "Talks on the harvest"


def test_a_day_is_read_from_a_microformat_and_from_the_only_time_of_a_page() -> None:
    marked = (
        '<time class="dt-published" datetime="2015-03-03">Tuesday</time><time datetime="2016-01-01"></time>'
    )
    assert read("", marked).date == "2015-03-03"
    assert read("", '<time datetime="2015-03-03T10:00">Tuesday</time>').date == "2015-03-03"


def test_two_times_of_a_page_are_no_day() -> None:
    assert read("", '<time datetime="2015-03-03"></time><time datetime="2016-03-03"></time>').date == ""


def test_a_page_that_states_nothing_has_no_facts() -> None:
    assert metadata_of(parse("<p>Text</p>")) == Metadata()


def test_a_first_heading_that_names_the_site_is_no_title_where_another_heads_the_text() -> None:
    page = "<title>Talks on roads - Zenda Post</title><h1>Zenda Post</h1><h2>Talks on roads</h2><p>Yes.</p>"
    assert metadata_of(parse(page)).title == "Talks on roads"


@pytest.mark.parametrize(
    "heading", ["Talks on the harvest", "Talks on the harvest, and on the bridge of Zenda"]
)
def test_a_heading_below_that_the_page_s_title_begins_with_is_its_title(heading: str) -> None:
    page = f"<title>Talks on the harvest | zenda.example | Speeches</title><h2>{heading}</h2><p>Yes.</p>"
    assert metadata_of(parse(page)).title == heading
    assert metadata_of(parse(page.replace("<p>", "<h1>Topics</h1><p>"))).title == heading
    other = "<title>House of Zenda Debates for 5 March</title><h2>House of Zenda</h2><p>Yes.</p>"
    assert metadata_of(parse(other)).title == "House of Zenda Debates for 5 March"
