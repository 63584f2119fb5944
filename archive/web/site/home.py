"""The home page and the About page."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django.conf import settings
from django.db.models import Count, F, Max, Min, Q, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.geo.countries import country_name
from archive.models import Appearance, Meeting, Passage, ReadingWarning, Source, Utterance
from archive.parsing.transcript import DatePrecision
from archive.web.calendars import year_map
from archive.web.meetings.meeting_list import MeetingSelection

NEWEST = 6
MAX_RANKED = 8
_DATED = ~Q(date_precision=DatePrecision.UNKNOWN)


def home(request: HttpRequest) -> HttpResponse:
    by_week = MeetingSelection().by_week()
    context = {
        "totals": _totals(),
        "newest": Meeting.objects.transcripts().latest_first().with_people()[:NEWEST],
        "year_map": year_map(by_week.counts, by_week.partial_counts),
        "speakers": _most_frequent_speakers(),
        "countries": _most_frequent_countries(),
    }
    return render(request, "site/home.html", context)


def about(request: HttpRequest) -> HttpResponse:
    sources = Source.objects.order_by()
    context = {
        "totals": _totals(),
        "pages": Meeting.objects.page_and_transcript_counts(),
        "sites": sources.values("site").annotate(documents=Count("pk")).order_by("-documents"),
        "warnings": _warnings(),
        "example": _example_passage(),
        "version": settings.VERSION,
    }
    return render(request, "site/about.html", context)


def _totals() -> dict[str, Any]:
    meetings = Meeting.objects.transcripts().aggregate(
        transcripts=Count("pk"),
        words=Sum("words"),
        first=Min("date", filter=_DATED),
        last=Max("date", filter=_DATED),
    )
    spoken = Appearance.objects.filter(turns__gt=0)
    return meetings | spoken.aggregate(statements=Sum("turns"), speakers=Count("speaker", distinct=True))


def _most_frequent_speakers() -> Iterable[Mapping[str, Any]]:
    spoken = Appearance.objects.filter(turns__gt=0, speaker__isnull=False).order_by().values("speaker")
    counted = spoken.annotate(statements=Sum("turns")).order_by("-statements", "speaker__name")[:MAX_RANKED]
    return counted.values("statements", name=F("speaker__name"), slug=F("speaker__slug"))


def _most_frequent_countries() -> list[tuple[str, str, int]]:
    """The countries with most transcripts: code, name, number."""
    counts: Counter[str] = Counter()
    for row in Meeting.objects.by_countries():
        counts.update(dict.fromkeys(row["country_codes"].split(), row["transcripts"]))
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
