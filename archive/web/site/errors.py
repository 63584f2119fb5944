"""The page for an address that leads nowhere: what to search for instead, and what was near that date."""

import re
from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import Meeting
from archive.web.periods import Period

LONGEST = 8
NEAR = 5

# Of an address these words say where the archive was looked in, not what for.
_FURNITURE = frozenset(
    "about admin cite countries feed html index meetings php places search source speakers xml".split()
)
_DATE = re.compile(r"/([0-9]{4})(?:[-/]([0-9]{1,2}))?(?:[-/]([0-9]{1,2}))?(?![0-9])")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    told = exception.args[0] if exception.args and isinstance(exception.args[0], str) else ""
    period = period_in(request.path) if request.path.startswith("/meetings/") else None
    context = {
        "told": told,
        "words": words_in(request.path),
        "name": words_in(request.path) if request.path.startswith("/speakers/") else "",
        "period": period,
        "near": near(period) if period else [],
    }
    return render(request, "404.html", context, status=404)


def words_in(path: str) -> str:
    """What an address seems to ask for: "/meetings/2021-02-24-talks-on-gas/" for "talks on gas"."""
    words = (word for word in re.findall(r"[^\W\d_]+", path[:500]) if word.casefold() not in _FURNITURE)
    return " ".join(list(words)[:LONGEST])


def period_in(path: str) -> Period | None:
    """The date in an address, or so much of it as the calendar has."""
    found = _DATE.search(path)
    parts = [int(part) for part in found.groups() if part] if found else []
    while parts:
        try:
            return Period(*parts)
        except ValueError:
            parts.pop()
    return None


def near(period: Period) -> list[Meeting]:
    """Transcripts of that time, or else the last before it and the first after it."""
    rows = Meeting.objects.transcripts().with_silence()
    within = list(rows.filter(date__range=(period.start, period.end))[:NEAR])
    if within:
        return within
    around: Iterable[Meeting | None] = (
        rows.filter(date__lt=period.start).latest_first().first(),
        rows.filter(date__gt=period.end).first(),
    )
    return [meeting for meeting in around if meeting]
