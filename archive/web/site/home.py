"""The home page and the About page."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db.models import Count, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.geo.countries import country_name
from archive.models import (
    DayTally,
    FactTally,
    Meeting,
    OfficeTally,
    Passage,
    ReadingWarning,
    Source,
    Utterance,
)
from archive.web.calendars import year_map
from archive.web.meetings.meeting_list import MeetingSelection

NEWEST = 6
MAX_RANKED = 8


def home(request: HttpRequest) -> HttpResponse:
    by_week = MeetingSelection().by_week()
    context = {
        "totals": _totals(),
        "newest": Meeting.objects.transcripts().latest_first().with_people()[:NEWEST],
        "year_map": year_map(by_week.counts, by_week.partial_counts),
        "speakers": OfficeTally.objects.most_statements(MAX_RANKED),
        "countries": _most_frequent_countries(),
    }
    return render(request, "site/home.html", context)


def about(request: HttpRequest) -> HttpResponse:
    sources = Source.objects.order_by()
    context = {
        "totals": _totals(),
        "sites": sources.values("site").annotate(documents=Count("*")).order_by("-documents"),
        "warnings": _warnings(),
        "example": _example_passage(),
        "version": settings.VERSION,
    }
    return render(request, "site/about.html", context)


def _totals() -> dict[str, Any]:
    return DayTally.objects.totals() | OfficeTally.objects.totals()


def _most_frequent_countries() -> list[tuple[str, str, int]]:
    """The countries with most transcripts: code, name, number."""
    counts: Counter[str] = Counter()
    rows = FactTally.objects.filter(name="country_codes", transcripts__gt=0).order_by().values_list("value")
    for codes, transcripts in rows.annotate(Sum("transcripts")):
        counts.update(dict.fromkeys(codes.split(), transcripts))
    return [(code.lower(), country_name(code), count) for code, count in counts.most_common(MAX_RANKED)]


def _warnings() -> Iterable[Mapping[str, Any]]:
    codes = ReadingWarning.objects.order_by().values("code")
    return codes.annotate(documents=Count("source", distinct=True)).order_by("-documents")


def _example_passage() -> Passage | None:
    """A paragraph of the newest meeting with an identified speaker, as an example of a citation."""
    spoken = Utterance.objects.exclude(speaker=None).select_related("meeting", "speaker")
    newest = spoken.order_by("-meeting__date", "-meeting", "position").first()
    paragraphs = Passage.objects.select_related("utterance__meeting", "utterance__speaker")
    return paragraphs.filter(utterance=newest).first() if newest else None
