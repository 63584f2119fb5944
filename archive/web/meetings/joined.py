"""The page of a meeting that was joined to another: what it said, at its addresses, and where it leads on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.cached_reverse import address_of
from archive.history.joined import joined_history
from archive.models import JoinedMeeting
from archive.web.meetings.changes import changes_beside
from archive.web.meetings.past_text import past_html, past_text
from archive.web.periods import path_of
from archive.web.view_helpers import moved


def page(request: HttpRequest, slug: str, joined: JoinedMeeting) -> HttpResponse:
    """An anchor must lead to the words that it led to, so that the address can't just lead on."""
    if joined.slug != slug:
        return moved(request, address_of("meeting", joined.slug))
    meeting, history = joined_history(joined)
    text = past_text(meeting, history, meeting.revision)
    own = ' lang="en"' if meeting.language != "en" else ""
    changes = changes_beside(meeting, text, history.revisions, history.former, own=own)
    context = {
        "meeting": meeting,
        "joined": joined,
        "leading": joined.meeting,
        "path": path_of(meeting),
        "text": text,
        "transcript": past_html(meeting, text, changes),
        "lead": "" if text.has_standfirst else meeting.lead,
        "versions": joined.source.versions.select_related("stored").defer("stored__packed"),
    }
    return render(request, "meetings/joined.html", context)
