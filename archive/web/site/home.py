"""The first page, and the page that tells what this archive is."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Count, F, Max, Min, Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.geo.countries import country_name
from archive.models import Appearance, Meeting, Passage, ReadingWarning, Source, Utterance
from archive.web.calendars import years
from archive.web.meetings.meeting_list import Listing

NEWEST = 6
HEARD = 8


def home(request: HttpRequest) -> HttpResponse:
    context = {
        "totals": _totals(),
        "newest": Meeting.objects.transcripts().latest_first().with_people()[:NEWEST],
        "years": years(Listing().in_weeks().tallies),
        "speakers": _most_heard(),
        "countries": _most_met(),
    }
    return render(request, "site/home.html", context)


def about(request: HttpRequest) -> HttpResponse:
    sources = Source.objects.order_by()
    context = {
        "totals": _totals(),
        "pages": Meeting.objects.counted(),
        "sites": sources.values("site").annotate(documents=Count("pk")).order_by("-documents"),
        "warnings": _warnings(),
        "example": _citable(),
    }
    return render(request, "site/about.html", context)


def _totals() -> dict[str, Any]:
    meetings = Meeting.objects.transcripts().aggregate(
        transcripts=Count("pk"), words=Sum("words"), first=Min("date"), last=Max("date")
    )
    spoken = Appearance.objects.filter(turns__gt=0)
    return meetings | spoken.aggregate(statements=Sum("turns"), speakers=Count("speaker", distinct=True))


def _most_heard() -> Iterable[Mapping[str, Any]]:
    heard = Appearance.objects.filter(turns__gt=0, speaker__isnull=False).order_by().values("speaker")
    counted = heard.annotate(statements=Sum("turns")).order_by("-statements", "speaker__name")[:HEARD]
    return counted.values("statements", name=F("speaker__name"), slug=F("speaker__slug"))


def _most_met() -> list[tuple[str, str, int]]:
    """The countries of most transcripts: code, name and how many."""
    counts: Counter[str] = Counter()
    for row in Meeting.objects.by_countries():
        counts.update(dict.fromkeys(row["country_codes"].split(), row["transcripts"]))
    return [(code.lower(), country_name(code), count) for code, count in counts.most_common(HEARD)]


def _warnings() -> Iterable[Mapping[str, Any]]:
    codes = ReadingWarning.objects.order_by().values("code")
    return codes.annotate(documents=Count("source", distinct=True)).order_by("-documents")


def _citable() -> Passage | None:
    """A paragraph of the newest meeting in which anyone speaks, to show how one is cited."""
    spoken = Utterance.objects.exclude(speaker=None).select_related("meeting", "speaker")
    newest = spoken.order_by("-meeting__date", "-meeting", "position").first()
    paragraphs = Passage.objects.select_related("utterance__meeting", "utterance__speaker")
    return paragraphs.filter(utterance=newest).first() if newest else None
