"""Base of the pages of places and countries: entries with counts, lists, and the meetings of one entry."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.http import HttpRequest

from archive.parsing.transcript import DatePrecision
from archive.web.calendars import INTENSITY_STEPS, year_map
from archive.web.file_responses import download_links
from archive.web.meetings.filters import MeetingFilter
from archive.web.meetings.meeting_list import MeetingList, MeetingSelection, asks_for_all
from archive.web.parameters import choice, text
from archive.web.periods import day_of
from archive.web.tabular_export import Cells
from archive.web.view_helpers import page_of

PAGE = 50
NAMES_PER_PAGE = 200
MAX_LISTED = 50
"""Most speakers, countries or places listed beside the meetings."""


@dataclass(frozen=True)
class GeographicEntry:
    """A place or country with its pages, the transcripts among them, and the dates of first and last.

    These are None if no date is known.
    """

    name: str
    pages: int
    transcripts: int
    first: datetime.date | None
    last: datetime.date | None

    @property
    def search_text(self) -> str:
        """The casefolded text that a search by name matches."""
        return self.name.casefold()


def meeting_totals(rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The totals of rows with `pages`, `transcripts`, `first` and `last`, as arguments of GeographicEntry."""
    return {
        "pages": sum(row["pages"] for row in rows),
        "transcripts": sum(row["transcripts"] for row in rows),
        "first": min((row["first"] for row in rows if row["first"]), default=None),
        "last": max((row["last"] for row in rows if row["last"]), default=None),
    }


COMMON_COLUMNS = ("address", "name", "first", "last", "transcripts", "pages")
Entry = TypeVar("Entry", bound=GeographicEntry)

SORT_KEYS: Mapping[str, Callable[[GeographicEntry], Any]] = {
    "meetings": lambda each: (-each.transcripts, -each.pages, each.name.casefold()),
    "name": lambda each: each.name.casefold(),
    "latest": lambda each: (-each.last.toordinal() if each.last else 0, each.name.casefold()),
}


def listed(request: HttpRequest, kind: str, rows: Iterable[Entry]) -> list[Entry]:
    """The entries that match the name, in the order of the request."""
    order = choice(request.GET, "sort", SORT_KEYS, "meetings", f"{kind} can't be sorted by “{{}}”.")
    name = text(request.GET, "name")
    words = name.casefold().split()
    found = [row for row in rows if all(word in row.search_text for word in words)]
    return sorted(found, key=SORT_KEYS[order])


def list_context(request: HttpRequest, found: Sequence[GeographicEntry]) -> dict[str, Any]:
    """Template context of a list."""
    return {
        "page": page_of(request, found, NAMES_PER_PAGE),
        "order": request.GET.get("sort") or "meetings",
        "name": text(request.GET, "name"),
        "downloads": download_links(request),
    }


def common_cells(request: HttpRequest, entry: GeographicEntry, address: str) -> Cells:
    """Those of COMMON_COLUMNS: of the dates of transcripts, the first and the last."""
    return (
        *(f"{request.scheme}://{request.get_host()}{address}", entry.name, str(entry.first or "")),
        *(str(entry.last or ""), entry.transcripts, entry.pages),
    )


def meetings_context(request: HttpRequest, only: MeetingFilter) -> dict[str, Any]:
    """Template context of the meetings of one entry: transcripts, or all pages if asked for."""
    meetings = MeetingSelection(asks_for_all(request), (only,)).by_week()
    ends = [min(meetings.counts), *_latest_day(meetings)] if meetings.counts else []
    return {
        "meeting_list": meetings,
        "days": [day_of(date) for date in dict.fromkeys(ends)],
        "year_map": year_map(meetings.counts, meetings.partial_counts),
        "intensity_steps": INTENSITY_STEPS,
        "page": meetings.page(request, PAGE),
    }


def _latest_day(meetings: MeetingList) -> Iterable[datetime.date]:
    """That of the latest meeting of which the day is known. Weeks are dated by their first day with any."""
    known = meetings.shown.filter(date_precision=DatePrecision.DAY)
    return known.order_by("-date").values_list("date", flat=True)[:1]
