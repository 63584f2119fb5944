"""The page of a meeting as the archive had it at another time, and how to find it by time (Memento)."""

from collections.abc import Iterable, Sequence

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from archive.history.joined import joined_history
from archive.history.records import MeetingHistory, history_of
from archive.models import Meeting, Revision
from archive.web.meetings import joined, views
from archive.web.meetings.past_text import past_html, past_meeting, past_text
from archive.web.memento import Memento, MementoPage, nearest, parse_accept_datetime
from archive.web.periods import path_of
from archive.web.view_helpers import JoinedMeetingRedirect, find, moved


def meeting(request: HttpRequest, slug: str) -> HttpResponse:
    """The page of a meeting; with ?version= the text of that version of its source, as it was read last,
    and with ?reading= of that reading of it. Of one that was joined to another, the text as it was."""
    try:
        if "version" in request.GET or "reading" in request.GET:
            return _past_version(request, slug)
        response = views.meeting(request, slug)
    except JoinedMeetingRedirect as found:
        if found.joined.slug == slug and ("version" in request.GET or "reading" in request.GET):
            return _as_of(request, *joined_history(found.joined))
        return joined.page(request, slug, found.joined)
    if response.status_code == 200:
        response["Link"] = _memento_page(request, slug).links()
    return response


def _past_version(request: HttpRequest, slug: str) -> HttpResponse:
    shown = find(Meeting.objects.select_related("source"), slug)
    if shown.slug != slug:
        return moved(request, shown.get_absolute_url())
    return _as_of(request, shown, history_of(shown))


def _as_of(request: HttpRequest, shown: Meeting, history: MeetingHistory) -> HttpResponse:
    revision = _revision(request, shown, history)
    mementos = _mementos(request, shown, history.revisions.values())
    place = list(history.revisions).index(revision.number)
    then = past_meeting(shown, history, revision.number)
    text = past_text(then, history, revision.number)
    context = {
        "meeting": then,
        "leading": then,
        "path": path_of(then),
        "revision": revision,
        "following": history.revisions.get(revision.number + 1),
        "text": text,
        "transcript": past_html(then, text),
        "lead": "" if text.has_standfirst else then.lead,
    }
    response = render(request, "meetings/past_version.html", context)
    response["Memento-Datetime"] = mementos[place].written_time
    response["Link"] = _memento_page(request, shown.slug).links_of(mementos, place)
    return response


def timegate(request: HttpRequest, slug: str) -> HttpResponse:
    """Leads on to what the page said at the time of Accept-Datetime, or now."""
    shown = find(Meeting.objects.all(), slug)
    if shown.slug != slug:
        return moved(request, reverse("meeting-timegate", args=[shown.slug]))
    asked = request.headers.get("Accept-Datetime", "")
    try:
        time = parse_accept_datetime(asked) if asked else None
    except ValueError:
        return HttpResponse(
            "Accept-Datetime must be as in: Tue, 03 Mar 2015 12:00:00 GMT\n",
            status=400,
            content_type="text/plain; charset=utf-8",
        )
    mementos = _mementos(request, shown)
    chosen = nearest(mementos, time)
    response = HttpResponseRedirect(chosen.address)
    response["Link"] = _memento_page(request, slug).links_of(mementos, mementos.index(chosen))
    return response


def timemap(request: HttpRequest, slug: str) -> HttpResponse:
    return _timemap(request, slug, "meeting-timemap", "application/link-format")


def timemap_json(request: HttpRequest, slug: str) -> HttpResponse:
    return _timemap(request, slug, "meeting-timemap-json", "application/json")


def _timemap(request: HttpRequest, slug: str, name: str, media: str) -> HttpResponse:
    shown = find(Meeting.objects.all(), slug)
    if shown.slug != slug:
        return moved(request, reverse(name, args=[shown.slug]))
    page, mementos = _memento_page(request, slug), _mementos(request, shown)
    listed = page.as_json(mementos) if media.endswith("json") else page.link_format(mementos)
    return HttpResponse(listed, content_type=media)


def _revision(request: HttpRequest, shown: Meeting, history: MeetingHistory) -> Revision:
    """The revision of the reading asked for, or the last one of the version. Raises Http404."""
    what = "reading" if "reading" in request.GET else "version"
    asked = request.GET[what]
    number = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 10 else 0
    if what == "version" and number and shown.source.versions.filter(number=number).exists():
        # A version whose words were those of the one before has no revision of its own.
        known = [each for each in history.revisions.values() if each.version.number <= number]
        number = known[-1].number if known else 0
    elif what == "version":
        number = 0
    revision = history.revisions.get(number)
    if revision is None:
        raise Http404(f"This transcript has no {what} “{asked[:20]}”.")
    return revision


def _mementos(
    request: HttpRequest, shown: Meeting, revisions: Iterable[Revision] | None = None
) -> Sequence[Memento]:
    """All versions of a page, the oldest first. Raises Http404 if there is none."""
    address = request.build_absolute_uri(shown.get_absolute_url())
    known = shown.revisions.order_by("number").defer("arrangement") if revisions is None else revisions
    # Headers have whole seconds, and the time that one tells must choose the same version again.
    mementos = [
        Memento(f"{address}?reading={each.number}", each.made.replace(microsecond=0)) for each in known
    ]
    if not mementos:
        raise Http404("No versions of this page are known.")
    return mementos


def _memento_page(request: HttpRequest, slug: str) -> MementoPage:
    names = ("meeting", "meeting-timegate", "meeting-timemap", "meeting-timemap-json")
    return MementoPage(*(request.build_absolute_uri(reverse(name, args=[slug])) for name in names))
