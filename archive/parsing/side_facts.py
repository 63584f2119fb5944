"""What somebody keeps beside a document fills what its text lacks; what the text shows wins."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from archive.geo.sites import SITES
from archive.parsing.dates import parse_date
from archive.parsing.document import Document
from archive.parsing.people.titles import date_and_place
from archive.parsing.text import fold_space, words
from archive.parsing.transcript import DatePrecision, ReadingWarning, WarningCode

# " - United States Department of State" · " • Президент России" · " | The White House"
_SITE_NAME = re.compile(
    rf"\s[-–—|•]\s(?:{'|'.join(re.escape(title) for site in SITES.values() for title in site.titles)})$"
)
# https://web.archive.org/web/20250418013820/http://kremlin.ru/events
_ARCHIVED = re.compile(r"^https?://web\.archive\.org/web/\w+/(?=https?://)")


@dataclass(frozen=True, slots=True)
class Head:
    """What the top of a page says. `lines` are the source lines that say it, as they stand.

    `naming`: those of them that name people or the kind of event, beside the title.
    """

    title: str = ""
    date: datetime.date | None = None
    precision: DatePrecision = DatePrecision.DAY
    date_end: datetime.date | None = None
    time: str = ""
    place: str = ""
    lines: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    site: str = ""
    url: str = ""
    alternates: tuple[str, ...] = ()
    warnings: tuple[ReadingWarning, ...] = ()


def side_title(document: Document) -> str:
    """The title that a side file gives, without the name of a site at its end."""
    return _SITE_NAME.sub("", fold_space(document.side.title))


def unarchived(url: str) -> str:
    """The address of a page itself, where it is that of its copy in the Internet Archive."""
    return _ARCHIVED.sub("", url)


def site_of(url: str) -> str:
    """The site that an address belongs to, archived or not: "kremlin", or "" for one not known here."""
    host = unarchived(url).partition("//")[2].partition("/")[0]
    return next((name for name, site in SITES.items() if site.told_by and site.told_by in host), "")


def with_side_facts(document: Document, head: Head) -> Head:
    """The head, with what it lacks, and a warning of what was taken and of what contradicts."""
    side, title = document.side, side_title(document)
    facts = date_and_place(title)
    date = parse_date(side.date) if side.date else None
    given = {
        "title": title,
        "date": date or facts.date,
        "place": fold_space(side.place) or facts.place,
        "url": side.url.strip(),
    }
    filled: dict[str, Any] = {
        field: each for field, each in given.items() if each and not getattr(head, field)
    }
    warnings = [
        ReadingWarning(WarningCode.CONTRADICTION, detail)
        for detail in _contradictions(title, date, facts.date, head)
    ]
    if filled:
        warnings.append(ReadingWarning(WarningCode.FROM_SIDE_FILE, ", ".join(filled)))
    full = replace(head, **filled, warnings=(*head.warnings, *warnings))
    return full if full.site else replace(full, site=site_of(full.url))


def _contradictions(
    title: str, date: datetime.date | None, in_title: datetime.date | None, head: Head
) -> Iterator[str]:
    for told in dict.fromkeys((date, in_title)):
        if told and head.date and told != head.date:
            yield f"the side file says {told}, the text {head.date}; the text was followed"
    if date and in_title and date != in_title and not head.date:
        yield f"the side file says {date}, the title in it {in_title}; the former was followed"
    if title and head.title and _are_apart(title, head.title):
        yield f"the side file's title is “{title}”; the text was followed"


def _are_apart(title: str, other: str) -> bool:
    """Whether two titles have less than half of their words in common."""
    one, two = ({word.lower() for word in words(each)} for each in (title, other))
    return len(one & two) * 2 < min(len(one), len(two))
