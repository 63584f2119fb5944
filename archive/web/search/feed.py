"""Atom feed of a search."""

import datetime

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import urlencode

from archive.citing.dates import known_date
from archive.models import Passage, archive_uuid
from archive.search.api import IndexUnavailable, Sort, search
from archive.web.display_labels import voice_name
from archive.web.formatting import meeting_date
from archive.web.search.forms import SearchForm
from archive.web.search.result_context import query_string
from archive.web.site.feed_ids import FeedIds
from archive.web.site.feeds import NEVER, Atom, as_html, clean

ENTRIES = 50


def feed(request: HttpRequest, form: SearchForm) -> HttpResponse:
    """The newest statements found, regardless of the order of the page. Raises IndexUnavailable."""
    found = search(form.text, form.filters(), Sort.NEWEST, size=ENTRIES)
    if not found.answered:
        raise IndexUnavailable("The search index is missing, or can't be read.")
    site = f"{request.scheme}://{request.get_host()}"
    asked = [pair for pair in form.address_pairs() if pair[0] not in ("sort", "view", "order")]
    page = f"{site}{reverse('search')}{query_string(asked)}"
    ids = FeedIds(archive_uuid())
    made = Atom(
        title=clean(f"Search: {_described(form)}"),
        link=page,
        description=None,
        subtitle=f"The {ENTRIES} newest statements found, the newest first.",
        feed_url=f"{page}&format=atom",
        feed_guid=ids.feed("search", query_string(asked)),
        language="en",
    )
    marks = f"?{urlencode({'q': form.text})}" if form.text else ""
    for hit in found.hits:
        _add(made, hit.passage, site, marks, ids)
    return HttpResponse(made.writeString("utf-8"), content_type=Atom.content_type)


def _described(form: SearchForm) -> str:
    """Query and filters as text: “harvest”, said by Rudolf Elphberg, in 1999."""
    said = [f"“{form.text}”"] if form.text else []
    return ", ".join([*said, *(each.label for each in form.active_filters())])


def _add(made: Atom, passage: Passage, site: str, marks: str, ids: FeedIds) -> None:
    utterance = passage.utterance
    meeting = utterance.meeting
    name = voice_name(utterance)
    voice = f"{name} (speaker inferred)" if utterance.inferred else name
    date = known_date(meeting)
    # At noon UTC the date is the same in nearly all time zones. Atom has no dates without a day.
    said = datetime.datetime.combine(meeting.date, datetime.time(12), datetime.UTC)
    doubt = f" [Speaker not certain: {utterance.doubt}.]" if utterance.doubt else ""
    made.add_item(
        title=clean(f"{voice}, {meeting_date(meeting)}: {meeting.title}"),
        link=f"{site}{meeting.get_absolute_url()}{marks}#{passage.anchor}",
        unique_id=ids.passage(passage),
        description=as_html(f"{passage.text}{doubt}"),
        author_name=clean(name),
        pubdate=said if date.has_day else None,
        updateddate=said if date.is_known else NEVER,
        language=meeting.language,
    )
