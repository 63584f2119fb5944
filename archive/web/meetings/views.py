"""Meetings by date, one meeting, and the source that it was read from."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.models import Meeting
from archive.parsing.transcript import WarningCode
from archive.web.calendars import STEPS, sheet, sheets, years
from archive.web.display_labels import doubts
from archive.web.meetings.facets import shelves
from archive.web.meetings.meeting_list import Listing, listing_of
from archive.web.meetings.participants import cast
from archive.web.meetings.related import beside
from archive.web.meetings.source_text import is_page, lines_of, pages, stretches
from archive.web.meetings.transcript_html import transcript
from archive.web.meetings.turn_timeline import strip
from archive.web.meetings.turns import text_of
from archive.web.periods import Period, day_of
from archive.web.view_helpers import find, moved, page_of

PAGE = 50


def meetings(request: HttpRequest) -> HttpResponse:
    listed = listing_of(request).in_weeks()
    context = {
        "listed": listed,
        "years": years(listed.tallies),
        "steps": STEPS,
        "shelves": shelves(listed.shown, listed.listing.filters),
        "page": page_of(request, listed.shown.latest_first().with_people(), PAGE, listed.total),
    }
    return render(request, "meetings/meetings.html", context)


def period(request: HttpRequest, year: int, month: int | None = None, day: int | None = None) -> HttpResponse:
    """A year, a month or a day. One without meetings is not found, but says where the nearest are."""
    try:
        shown = Period(year, month, day)
    except ValueError as error:
        raise Http404("The calendar has no such date.") from error
    listing = listing_of(request)
    listed = listing.within(shown)
    before = listing.rows().filter(date__lt=shown.start).order_by("-date").first()
    after = listing.rows().filter(date__gt=shown.end).order_by("date").first()
    context = {
        "period": shown,
        "listed": listed,
        "before": shown.around(before.date) if before else None,
        "after": shown.around(after.date) if after else None,
        "steps": STEPS,
        "page": page_of(request, listed.shown.with_people(), PAGE, listed.total),
    }
    if shown.month:
        context["sheet"] = sheet(Period(year, shown.month), listed.tallies)
    elif listed.pages:
        context["sheets"] = sheets(year, listed.tallies)
        context["shelves"] = shelves(listed.shown, listing.filters)
    return render(request, "meetings/period.html", context, status=200 if listed.pages else 404)


def meeting(request: HttpRequest, slug: str) -> HttpResponse:
    rows = Meeting.objects.select_related("source").prefetch_related("source__warnings", "tags")
    shown = find(rows, slug)
    if shown.slug != slug:
        return moved(request, shown.get_absolute_url())
    silent = any(each.code == WarningCode.NO_TRANSCRIPT for each in shown.source.warnings.all())
    query = request.GET.get("q", "").replace("\0", " ").strip()
    spoken = list(shown.utterances.select_related("speaker").order_by("position"))
    parts = cast(spoken)
    hues = {part.speaker.pk: part.hue for part in parts if part.speaker}
    text = text_of(shown, spoken, query)
    foreign = shown.language != "en"
    context = {
        "meeting": shown,
        "path": day_of(shown.date).path,
        # The lists that lead here from a page without a transcript are those of all pages.
        "keep": Listing(silent).query,
        "silent": silent,
        "doubts": doubts(shown.source.warnings.all()),
        "text": text,
        "transcript": transcript(text, hues, _inferred_from(shown), foreign=foreign),
        "parts": parts,
        "speakers": len(hues),
        "spoken": {"turns": sum(part.turns for part in parts), "words": sum(part.words for part in parts)},
        "strip": strip(spoken, hues),
        "unheard": shown.appearances.filter(turns=0).select_related("speaker").order_by("position"),
        "lead": "" if text.has_standfirst else shown.lead,
        "query": query,
        "previous": shown.previous(),
        "next": shown.next(),
        "beside": list(beside(shown, [part.speaker for part in parts if part.speaker])),
    }
    return render(request, "meetings/meeting.html", context)


def _inferred_from(meeting: Meeting) -> str:
    """Why a speaker was inferred, where there is but one reason that it could be."""
    inferred = WarningCode.INFERRED_SPEAKER
    reasons = [warning.detail for warning in meeting.source.warnings.all() if warning.code == inferred]
    return reasons[0] if len(reasons) == 1 else ""


def source(request: HttpRequest, slug: str) -> HttpResponse:
    shown = find(Meeting.objects.select_related("source"), slug)
    if shown.slug != slug:
        return moved(request, reverse("meeting-source", args=[shown.slug]))
    page = page_of(request, pages(lines_of(shown.source)), 1, what="text")
    numbered = f"{request.path}?page={page.number}" if page.has_previous() else request.path
    context = {
        "canonical": request.build_absolute_uri(numbered),
        "meeting": shown,
        "path": day_of(shown.date).path,
        "is_page": is_page(shown.source),
        "stretches": stretches(page.object_list[0]),
        "page": page,
    }
    return render(request, "meetings/source.html", context)
