"""Pages of meetings by date, of one meeting, and of its source text."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from archive.models import Meeting
from archive.parsing.transcript import WarningCode
from archive.web import parameters
from archive.web.calendars import INTENSITY_STEPS, month_calendar, month_calendars, year_map
from archive.web.desk.access import edit_address
from archive.web.display_labels import reading_notes
from archive.web.file_responses import asked_form, download_links
from archive.web.meetings.changes import meeting_changes
from archive.web.meetings.facets import meeting_facets
from archive.web.meetings.list_file import meetings_file
from archive.web.meetings.meeting_list import MeetingList, MeetingSelection, selection_of
from archive.web.meetings.participants import speaker_shares
from archive.web.meetings.references import referring, with_references
from archive.web.meetings.related import surroundings
from archive.web.meetings.source_text import grouped_lines, is_page, lines_of, pages
from archive.web.meetings.sources import further_sources, suggested_meetings, told_elsewhere
from archive.web.meetings.transcript_html import transcript_html
from archive.web.meetings.translations import translations_of
from archive.web.meetings.turn_timeline import turn_timeline
from archive.web.meetings.turns import transcript_text
from archive.web.periods import Period, path_of
from archive.web.view_helpers import find, moved, page_of

PAGE = 50


def meetings(request: HttpRequest) -> HttpResponseBase:
    meeting_list = selection_of(request).by_week()
    if form := asked_form(request):
        return meetings_file(request, form, meeting_list.shown, _labels(meeting_list))
    context = {
        "meeting_list": meeting_list,
        "year_map": year_map(meeting_list.counts, meeting_list.partial_counts),
        "undated_page": (meeting_list.total - meeting_list.undated) // PAGE + 1,
        "intensity_steps": INTENSITY_STEPS,
        "facets": meeting_facets(meeting_list),
        "page": meeting_list.page(request, PAGE),
        "downloads": download_links(request),
    }
    return render(request, "meetings/meetings.html", context)


def _labels(meeting_list: MeetingList) -> list[str]:
    return [each.label for each in meeting_list.selection.filters]


def period(
    request: HttpRequest, year: int, month: int | None = None, day: int | None = None
) -> HttpResponseBase:
    """The meetings of a year, month or day. Without any, status 404 and links to the nearest periods."""
    try:
        shown = Period(year, month, day)
    except ValueError as error:
        raise Http404("The calendar has no such date.") from error
    selection = selection_of(request)
    meeting_list = selection.in_period(shown)
    form = asked_form(request)
    if form and meeting_list.total:
        return meetings_file(request, form, meeting_list.shown, [str(shown.start), *_labels(meeting_list)])
    rows = selection.rows().filter(date_precision__in=shown.precisions)
    before = rows.filter(date__lt=shown.start).order_by("-date").first()
    after = rows.filter(date__gt=shown.end).order_by("date").first()
    context = {
        "period": shown,
        "meeting_list": meeting_list,
        "before": shown.same_size_at(before.date) if before else None,
        "after": shown.same_size_at(after.date) if after else None,
        "intensity_steps": INTENSITY_STEPS,
        "page": meeting_list.page(request, PAGE, latest_first=False),
    }
    if shown.month:
        context["calendar"] = month_calendar(
            Period(year, shown.month), meeting_list.counts, meeting_list.partial_counts
        )
    elif meeting_list.pages:
        context["calendars"] = month_calendars(year, meeting_list.counts, meeting_list.partial_counts)
        context["facets"] = meeting_facets(meeting_list)
    return render(request, "meetings/period.html", context, status=200 if meeting_list.pages else 404)


def meeting(request: HttpRequest, slug: str) -> HttpResponse:
    rows = Meeting.objects.select_related("source").prefetch_related("source__warnings", "tags")
    shown = find(referring(told_elsewhere(rows)), slug)
    if shown.slug != slug:
        return moved(request, shown.get_absolute_url())
    query = parameters.text(request.GET, "q")
    spoken = list(shown.utterances.select_related("speaker", "link").order_by("position"))
    shares = speaker_shares(spoken)
    hues = {share.speaker.pk: share.hue for share in shares if share.speaker}
    text = transcript_text(shown, spoken, query)
    own = ' lang="en"' if shown.language != "en" else ""
    changes = with_references(meeting_changes(shown, text, own=own), shown, own=own)
    context = {
        "meeting": shown,
        "path": path_of(shown),
        # A page without a transcript is in the lists of all pages only.
        "keep": MeetingSelection(not shown.has_transcript).query,
        "without_transcript": not shown.has_transcript,
        "reading_notes": reading_notes(shown.source.warnings.all()),
        "text": text,
        "changes": changes,
        "further": further_sources(shown),
        "translations": translations_of(shown),
        "suggested": suggested_meetings(shown),
        "transcript": transcript_html(
            text, hues, _inferred_from(shown), changes, own=own, edit=edit_address(request, shown)
        ),
        "shares": shares,
        "speakers": len(hues),
        "spoken": {
            "turns": sum(share.turns for share in shares),
            "words": sum(share.words for share in shares),
        },
        "timeline": turn_timeline(spoken, hues),
        "not_speaking": shown.appearances.filter(turns=0).select_related("speaker").order_by("position"),
        "lead": "" if text.has_standfirst else shown.lead,
        "query": query,
        "around": surroundings(shown, [share.speaker for share in shares if share.speaker]),
    }
    return render(request, "meetings/meeting.html", context)


def _inferred_from(meeting: Meeting) -> str:
    """Why a speaker was inferred, if the source has exactly one such reason."""
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
        "path": path_of(shown),
        "is_page": is_page(shown.source),
        "line_groups": grouped_lines(page.object_list[0]),
        "page": page,
    }
    return render(request, "meetings/source.html", context)
