"""What a web page says of itself beside its text: JSON-LD, OpenGraph, `<meta>`, microformats, `<time>`."""

import json
import re
from collections.abc import Collection, Iterator
from typing import Any

from lxml.etree import _Element as Element

from archive.parsing.containers.html import first, texts
from archive.parsing.content import Metadata
from archive.parsing.text import fold_space

_DATES = (
    "article:published_time", "dc.date", "dcterms.date", "dcterms.issued", "dcterms.created",
    "dc.date.issued", "date", "pubdate", "publishdate", "publish_date", "datepublished", "citation_date",
    "citation_publication_date", "og:pubdate", "article:modified_time",
)  # fmt: skip
_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title")
_LANGUAGES = ("content-language", "dc.language", "dcterms.language", "og:locale", "language")
_SITES = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher")
_URLS = ("og:url",)
_PARTS = re.compile(r"\s+[-–—|•·:»«]+\s+|\s*\|\s*")
_LEAST_TITLE = 12
_MOST_STATEMENTS = 2000
"""Objects of JSON-LD that are looked at; a page that states more is no page of one meeting."""


def metadata_of(root: Element) -> Metadata:
    """The facts that a page states of itself, the most specific statement of each."""
    named = _named_values(root)
    linked = _linked_data(root)
    # The page's own heading is what its readers see; what it tells programs may be cut or adorned.
    headings = [text for h1 in root.iter("h1") if (text := " ".join(texts(h1)))]

    def meta(names: tuple[str, ...]) -> str:
        return next((named[name] for name in names if named.get(name)), "")

    title_element = next(root.iter("title"), None)
    page_title = fold_space(title_element.text or "") if title_element is not None else ""
    beneath = {text for heading in root.iter("h2", "h3") if (text := " ".join(texts(heading)))}
    headings = [_beside_site(heading, page_title, beneath) for heading in headings]
    return Metadata(
        title=_title(headings, beneath, linked.get("headline", "") or meta(_TITLES), page_title),
        date=linked.get("datePublished", "") or meta(_DATES) or _marked_date(root),
        place=" ".join(texts(first(root, "p-location"))),
        language=_language(root, linked.get("inLanguage", "") or meta(_LANGUAGES)),
        site=meta(_SITES) or linked.get("publisher", ""),
        url=_canonical(root) or meta(_URLS) or linked.get("url", ""),
        page_title=page_title,
        alternates=alternates_of(root),
    )


def _beside_site(heading: str, page_title: str, beneath: Collection[str]) -> str:
    """The heading of the text where the first heading names the site: the other part of the page's title.

    "Talks on the harvest - Zenda Post", where "Zenda Post" stands above "Talks on the harvest".
    """
    parts = [part.strip() for part in _PARTS.split(page_title)]
    others = [part for part in parts if part in beneath] if heading in parts else []
    return others[0] if len(others) == 1 else heading


def _title(headings: list[str], beneath: Collection[str], stated: str, page_title: str) -> str:
    """The heading that the page's own title begins with or holds; else the one heading there is.

    `beneath`: the headings below, one of which may be all but the site's name of the page's title.
    """
    told = stated or page_title
    fitting = [
        heading
        for heading in headings
        if len(heading) > 3 and (heading in page_title or heading in stated or told in heading)
    ]
    if fitting:
        return max(fitting, key=lambda heading: (told.startswith(heading), len(heading)))
    first, *_ = _PARTS.split(told)
    # "Talks on the harvest | Speeches", where no sign parts them it is the name of the house and more.
    opening = [
        text
        for text in beneath
        if len(text) > _LEAST_TITLE and told.startswith(text) and _PARTS.match(told, len(text))
    ]
    if len(first) > _LEAST_TITLE and first != told:
        opening += [text for text in beneath if text.startswith(first)]
    if opening:
        return max(opening, key=len)
    if len(headings) == 1:
        return headings[0]
    return told


def _named_values(root: Element) -> dict[str, str]:
    values: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("name") or element.get("property") or element.get("itemprop")
        name = name or element.get("http-equiv")
        content = fold_space(element.get("content") or "")
        if name and content:
            values.setdefault(name.strip().lower(), content)
    return values


def _linked_data(root: Element) -> dict[str, str]:
    """Headline, day of publication, language, publisher and address, as JSON-LD states them first."""
    found: dict[str, str] = {}
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json" or not script.text:
            continue
        try:
            statements = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        for statement in _objects(statements):
            kinds = statement.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if not any("Article" in str(kind) or kind in ("Event", "Report", "WebPage") for kind in kinds):
                continue
            for field in ("headline", "datePublished", "inLanguage", "url"):
                if isinstance(value := statement.get(field), str) and value.strip():
                    found.setdefault(field, fold_space(value))
            publisher = statement.get("publisher")
            if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
                found.setdefault("publisher", fold_space(publisher["name"]))
    return found


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects of a JSON value, those at the top first."""
    waiting: list[Any] = [value]
    for each in waiting[:_MOST_STATEMENTS]:
        if isinstance(each, dict):
            yield each
    for _ in range(_MOST_STATEMENTS):
        if not waiting:
            return
        each = waiting.pop(0)
        if isinstance(each, dict):
            yield each
            waiting += [inner for inner in each.values() if isinstance(inner, (dict, list))]
        elif isinstance(each, list):
            waiting += each


def _marked_date(root: Element) -> str:
    """The day that a microformat marks as that of publication, or the only one that `<time>` gives."""
    published = first(root, "dt-published", "published", "entry-date")
    if published is not None:
        return published.get("datetime") or " ".join(texts(published))
    times = {value for element in root.iter("time") if (value := (element.get("datetime") or "")[:10])}
    return times.pop() if len(times) == 1 else ""


def _language(root: Element, stated: str) -> str:
    page = root if root.tag == "html" else next(root.iter("html"), root)
    told = page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang") or stated
    return told.strip().replace("_", "-")


def _canonical(root: Element) -> str:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            return (link.get("href") or "").strip()
    return ""


def alternates_of(root: Element) -> tuple[str, ...]:
    """The addresses at which a page says that it stands in other languages (`hreflang` of HTML)."""
    links = (
        (link.get("href") or "").strip()
        for link in root.iter("link")
        if link.get("hreflang") and "alternate" in (link.get("rel") or "").lower().split()
    )
    return tuple(dict.fromkeys(href for href in links if href.startswith(("http://", "https://"))))
