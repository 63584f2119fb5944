"""The pages for errors. That for status 404 suggests a search and, for a date, the nearest meetings."""

import re
import sys
from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import Meeting
from archive.protection.availability import obstacle, unavailable
from archive.web.periods import Period

MAX_WORDS = 8
MAX_NEAR = 5

# Words of addresses that name a section of the site, not what is looked for.
_SECTION_WORDS = frozenset(
    "about admin cite countries feed html index meetings php places search source speakers xml".split()
)
_DATE = re.compile(r"/([0-9]{4})(?:[-/]([0-9]{1,2}))?(?:[-/]([0-9]{1,2}))?(?![0-9])")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    message = exception.args[0] if exception.args and isinstance(exception.args[0], str) else ""
    period = period_in(request.path) if request.path.startswith("/meetings/") else None
    context = {
        "message": message,
        "words": words_in(request.path),
        "name": words_in(request.path) if request.path.startswith("/speakers/") else "",
        "period": period,
        "near": nearest_meetings(period) if period else [],
    }
    return render(request, "404.html", context, status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Status 500, or 503 with what to do where the database is the matter."""
    error = sys.exc_info()[1]
    found = obstacle(error)
    return unavailable(request, found, error) if found else render(request, "500.html", status=500)


def words_in(path: str) -> str:
    """Search words from a path: "talks on gas" from "/meetings/2021-02-24-talks-on-gas/"."""
    words = (word for word in re.findall(r"[^\W\d_]+", path[:500]) if word.casefold() not in _SECTION_WORDS)
    return " ".join(list(words)[:MAX_WORDS])


def period_in(path: str) -> Period | None:
    """The date in a path, or the year or month of it if it is invalid."""
    found = _DATE.search(path)
    parts = [int(part) for part in found.groups() if part] if found else []
    while parts:
        try:
            return Period(*parts)
        except ValueError:
            parts.pop()
    return None


def nearest_meetings(period: Period) -> list[Meeting]:
    """Transcripts of the period; if there are none, the last before and the first after it."""
    rows = Meeting.objects.transcripts().dated()
    within = list(rows.filter(date__range=(period.start, period.end))[:MAX_NEAR])
    if within:
        return within
    around: Iterable[Meeting | None] = (
        rows.filter(date__lt=period.start).latest_first().first(),
        rows.filter(date__gt=period.end).first(),
    )
    return [meeting for meeting in around if meeting]
