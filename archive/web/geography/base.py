"""What the pages of places and of countries share: a list of them all, and one with its meetings."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest

from archive.web.calendars import STEPS, years
from archive.web.meetings.filters import Filter
from archive.web.meetings.meeting_list import ALL, Listing
from archive.web.periods import day_of
from archive.web.view_helpers import page_of

PAGE = 50
NAMES = 200
MOST = 50
"""The most that stand beside a list; of a large archive nobody reads more."""


@dataclass(frozen=True)
class Gathering:
    """A place or a country, and its meetings counted: pages, and the transcripts among them."""

    name: str
    pages: int
    transcripts: int
    first: datetime.date
    last: datetime.date

    @property
    def found_by(self) -> str:
        """What it may be looked for by, in small letters."""
        return self.name.casefold()


def summed(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The sum of rows with `pages`, `transcripts`, `first` and `last`, as a gathering is made of it."""
    return {
        "pages": sum(row["pages"] for row in rows),
        "transcripts": sum(row["transcripts"] for row in rows),
        "first": min(row["first"] for row in rows),
        "last": max(row["last"] for row in rows),
    }


ORDERS: Mapping[str, Callable[[Gathering], Any]] = {
    "meetings": lambda each: (-each.transcripts, -each.pages, each.name.casefold()),
    "name": lambda each: each.name.casefold(),
    "latest": lambda each: (-each.last.toordinal(), each.name.casefold()),
}


def listed(request: HttpRequest, kind: str, rows: Iterable[Gathering]) -> dict[str, Any]:
    """What a list of them shows: those whose name was asked for, in the order that was asked for."""
    order = request.GET.get("sort", "meetings")
    if order not in ORDERS:
        raise Http404(f"{kind} can't be sorted by “{order[:20]}”.")
    name = request.GET.get("name", "").replace("\0", " ").strip()
    words = name.casefold().split()
    found = [row for row in rows if all(word in row.found_by for word in words)]
    page = page_of(request, sorted(found, key=ORDERS[order]), NAMES)
    return {"page": page, "order": order, "name": name}


def gathered(request: HttpRequest, only: Filter) -> dict[str, Any]:
    """What the page of one shows of its meetings: those with a transcript, or all that are asked for."""
    asked = request.GET.get("pages", "")
    if asked not in ("", ALL):
        raise Http404(f"There is no choice of pages “{asked[:20]}”: it is “all”, or nothing.")
    meetings = Listing(asked == ALL, (only,)).within()
    dates = sorted(meetings.tallies)
    return {
        "listed": meetings,
        "days": [day_of(date) for date in dict.fromkeys((dates[0], dates[-1]))] if dates else [],
        "years": years(meetings.tallies),
        "steps": STEPS,
        "page": page_of(request, meetings.shown.latest_first().with_people(), PAGE, meetings.total),
    }
