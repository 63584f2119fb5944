"""Saved pages of en.kremlin.ru and kremlin.ru, the site of the President of Russia.

Source    /events/president/news/NUMBER, as saved by a browser, 1999 to 2025.
Licence   Creative Commons Attribution 4.0.
Layout    An h-entry: title (p-name), summary (p-summary), day and hour, place (p-location), the
          text (e-content), and below it topics, countries, sections and the permanent address.
          Labels stand in bold: <b>President of Russia Vladimir Putin:</b> or <b>…</b>:
Oddities  - Names in the text link to the site's register of persons, with a tooltip that stands
            inside the link ("Erdogan Recep Tayyip", with the office of the day the page was
            saved). The number is the person's for good; the tooltip is no part of the text.
          - Sliders, players, cards of related pages and tags carry the class masha-ignore.
          - Some editor made every word bold for itself and lost spaces between them.
          - A page that announces a meeting to come has its day ("Announcement, March 22, 2016") in
            the place of the day on which others are published.
          - A colon may stand inside the bold or after it; so may "(retranslated)".
"""

import datetime
import re
from dataclasses import replace
from itertools import chain

from lxml.etree import _Element as Element

from archive.parsing.composition import Head, compose
from archive.parsing.containers import html as pages
from archive.parsing.containers.html_metadata import alternates_of
from archive.parsing.dates import find_dates
from archive.parsing.document import Document
from archive.parsing.text import Block, PersonLink
from archive.parsing.transcript import MeetingKind, Tag, TagKind, Transcript

NAME = "kremlin-html"
SITE = "kremlin"

_FURNITURE = ("masha-ignore", "read__bottommeta", "hidden")
# /catalog/persons/170/events
_PERSON = re.compile(r"/catalog/persons/(\d+)(?:/|$)")
# /catalog/keywords/33/events · /catalog/countries/KG/events · /catalog/regions/MOW/events
_TAGS = {
    "/catalog/keywords/": TagKind.TOPIC,
    "/catalog/countries/": TagKind.COUNTRY,
    "/catalog/regions/": TagKind.REGION,
}
_PARTS = ("p-name", "p-summary", "read__published", "read__time", "p-location", "announce_date")
_SITE = re.compile(r"kremlin\.ru")
_TIME = re.compile(r"(\d\d?):(\d\d)")


def matches(document: Document) -> bool:
    text = document.text
    return document.media_type == "text/html" and "h-entry" in text and bool(_SITE.search(text))


def read(document: Document) -> Transcript:
    root = pages.parse(document.text)
    entry = pages.first(root, "h-entry")
    parts = pages.first_of_each(entry, ("e-content", *_PARTS)) if entry is not None else {}
    content = parts.pop("e-content", None)
    if entry is None or content is None:
        raise pages.unfamiliar(document)
    text = {name: " ".join(pages.texts(element)) for name, element in parts.items()}
    announced = find_dates(text["announce_date"])
    head = Head(
        title=text["p-name"],
        date=_date(parts["read__published"]) or (announced[0].date if announced else None),
        time=_time(text["read__time"]),
        place=text["p-location"],
        lines=tuple(line for name in _PARTS if name != "p-summary" for line in pages.texts(parts[name])),
        site=SITE,
        url=_address(root),
        alternates=alternates_of(root),
    )
    summary = [Block(line) for line in pages.texts(parts["p-summary"])]
    body = pages.blocks(content, skip=_is_furniture, identify=_person)
    taken = {content, *(element for element in parts.values() if element is not None)}
    around = pages.texts(root, skip=taken.__contains__)
    furniture = [*around, *pages.left_out(content, _is_furniture)]
    transcript = compose(document, NAME, head, [*summary, *body], furniture, tags=_tags(entry))
    return replace(transcript, kind=MeetingKind.ANNOUNCEMENT) if text["announce_date"] else transcript


def _is_furniture(element: Element) -> bool:
    return pages.has_class(element, *_FURNITURE)


def _person(link: Element) -> PersonLink | None:
    number = _PERSON.search(link.get("href") or "")
    if not number:
        return None
    title = pages.first(link, "tooltip_title")
    name = " ".join(pages.texts(title))
    words = " ".join(pages.texts(link, skip=_is_furniture))
    return PersonLink(words, f"{SITE}:{number[1]}", name)


def _date(published: Element | None) -> datetime.date | None:
    try:
        return (
            datetime.date.fromisoformat((published.get("datetime") or "")[:10])
            if published is not None
            else None
        )
    except ValueError:
        return None


def _time(text: str) -> str:
    time = _TIME.fullmatch(text)
    return f"{int(time[1]):02}:{time[2]}" if time else ""


def _address(root: Element) -> str:
    """The page's own address at its site, which stands on the frame around the text."""
    frame = next((each for each in root.iter("div") if pages.has_class(each, "read")), None)
    return (frame.get("data-href") or "") if frame is not None else ""


def _tags(entry: Element) -> tuple[Tag, ...]:
    tags: dict[Tag, None] = {}
    lists = [each for each in entry.iter("ul") if pages.has_class(each, "read__taglist")]
    for link in chain.from_iterable(each.iter("a") for each in lists):
        address = link.get("href") or ""
        kind = next((kind for path, kind in _TAGS.items() if path in address), None)
        if kind:
            tags[Tag(kind, " ".join(pages.texts(link)))] = None
    return tuple(tags)
