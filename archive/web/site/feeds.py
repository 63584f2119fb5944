"""Atom feeds of new transcripts, all or filtered, and of a speaker's statements."""

import datetime
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.text import Truncator

from archive.citing.publishers import ARCHIVE
from archive.geo.countries import code_of
from archive.models import FactTally, Meeting, Speaker, Utterance, archive_uuid
from archive.parsing.transcript import DatePrecision
from archive.web.formatting import counted_words, meeting_date
from archive.web.meetings.filters import FILTERS
from archive.web.meetings.meeting_list import MeetingSelection, selection_of
from archive.web.site.feed_ids import FeedIds
from archive.web.speakers.languages import asked_language, said_in
from archive.web.view_helpers import find, moved

ENTRIES = 50
WORDS = 60

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


class Atom(Atom1Feed):
    """Atom feed with the language of each entry, and the latest change of an entry as its date."""

    def item_attributes(self, item: dict[str, Any]) -> dict[str, str]:
        return {"xml:lang": item["language"]}

    def latest_post_date(self) -> datetime.datetime:
        return max((item["updateddate"] for item in self.items), default=NEVER)


class ArchiveFeed(Feed, ABC):
    feed_type = Atom
    language = "en"
    author_name = ARCHIVE

    def __init__(self, request: HttpRequest) -> None:
        self.address = request.get_full_path()
        self.ids = FeedIds(archive_uuid())

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = super().__call__(request, *args, **kwargs)
        # Edits by curators and deletions change no date of an entry, so caching relies on the ETag.
        del response["Last-Modified"]
        return response

    def get_object(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        return args[0]

    def feed_url(self) -> str:
        return self.address

    def feed_guid(self, asked: Any) -> str:
        return self.ids.feed(type(self).__name__.strip("_"), self.asked(asked))

    @abstractmethod
    def asked(self, obj: Any) -> str:
        """What tells this feed from others of its kind."""


class _MeetingFeed(ArchiveFeed):
    """Transcripts ordered and dated by when they were imported, so that late ones are seen."""

    description = None

    def asked(self, selection: MeetingSelection) -> str:
        return selection.query

    def title(self, selection: MeetingSelection) -> str:
        return " · ".join(["New transcripts", *(clean(each.label) for each in selection.filters)])

    def subtitle(self) -> str:
        return "Transcripts as they come into the archive, the newest first."

    def link(self, selection: MeetingSelection) -> str:
        return reverse("meetings") + selection.query

    def items(self, selection: MeetingSelection) -> Iterable[Meeting]:
        rows = selection.rows().with_people().select_related("source")
        date = "date date_precision date_end".split()
        columns = "slug title place kind language words source__first_read source__last_read".split()
        return rows.only(*date, *columns).order_by("-pk")[:ENTRIES]

    def item_title(self, meeting: Meeting) -> str:
        return clean(f"{meeting_date(meeting)}: {meeting.title}")

    def item_description(self, meeting: Meeting) -> str:
        heard = [each.speaker.name for each in meeting.people if each.turns]  # type: ignore[attr-defined]
        names = ", ".join(dict.fromkeys(heard))
        facts = [meeting.get_kind_display(), meeting.place, names, counted_words(meeting.words)]
        return as_html(" · ".join(fact for fact in facts if fact))

    def item_guid(self, meeting: Meeting) -> str:
        return self.ids.meeting(meeting)

    def item_pubdate(self, meeting: Meeting) -> datetime.datetime:
        return meeting.source.first_read

    def item_updateddate(self, meeting: Meeting) -> datetime.datetime:
        return meeting.source.last_read

    def item_extra_kwargs(self, meeting: Meeting) -> dict[str, str]:
        return {"language": meeting.language}


class _CountryFeed(_MeetingFeed):
    def link(self, selection: MeetingSelection) -> str:
        return reverse("country", args=[selection.filters[0].value.lower()])


class _StatementFeed(ArchiveFeed):
    """Statements ordered and dated by when they were made; of one language, if the address names one."""

    description = None
    said_language = ""

    def asked(self, speaker: Speaker) -> str:
        return str(speaker.pk)

    def title(self, speaker: Speaker) -> str:
        return clean(f"{speaker.name}: statements")

    def subtitle(self, speaker: Speaker) -> str:
        return clean(f"What {speaker.name} says in the transcripts of this archive, the latest first.")

    def link(self, speaker: Speaker) -> str:
        return speaker.get_absolute_url()

    def items(self, speaker: Speaker) -> Iterable[Utterance]:
        said = speaker.utterances.with_excerpts().select_related("meeting__source", "speaker")
        read = ["meeting__source__first_read", "meeting__source__last_read"]
        date = ["meeting__date", "meeting__date_precision", "meeting__date_end"]
        columns = ["number", "inferred", "role", "meeting__slug", "meeting__title", *date, *read]
        latest = said_in(said, self.said_language).only(
            *columns, "meeting__language", "meeting__place", "speaker__name"
        )
        order = ("-meeting__date", "-meeting__time", "-meeting", "position")
        return latest.order_by(*order)[:ENTRIES]

    def item_title(self, said: Utterance) -> str:
        return clean(f"{meeting_date(said.meeting)}: {said.meeting.title}")

    def item_description(self, said: Utterance) -> str:
        excerpt = Truncator(said.excerpt or "…").words(WORDS)  # type: ignore[attr-defined]
        return as_html(f"{excerpt} [The speaker is inferred.]" if said.inferred else excerpt)

    def item_author_name(self, said: Utterance) -> str:
        name = said.speaker.name if said.speaker else ""
        return clean(f"{name}, {said.role}" if said.role else name)

    def item_guid(self, said: Utterance) -> str:
        return self.ids.utterance(said)

    def item_pubdate(self, said: Utterance) -> datetime.datetime | None:
        if said.meeting.date_precision != DatePrecision.DAY:
            return None  # Atom has no dates without a day
        # At noon UTC the date is the same in nearly all time zones; meeting times are local.
        return datetime.datetime.combine(said.meeting.date, datetime.time(12), datetime.UTC)

    def item_updateddate(self, said: Utterance) -> datetime.datetime:
        return said.meeting.source.last_read

    def item_extra_kwargs(self, said: Utterance) -> dict[str, str]:
        return {"language": said.meeting.language}


def meetings(request: HttpRequest) -> HttpResponse:
    """New transcripts that pass the filters of the address."""
    return _MeetingFeed(request)(request, selection_of(request))


def country(request: HttpRequest, code: str) -> HttpResponse:
    known = code_of(code.replace("-", " "))
    if not FactTally.objects.country_sets(known):
        raise Http404(f"The archive has no meeting with a country “{code[:60]}”.")
    if code != known.lower():
        return moved(request, reverse("country-feed", args=[known.lower()]))
    return _CountryFeed(request)(request, MeetingSelection(filters=(FILTERS["country"](known),)))


def statements(request: HttpRequest, slug: str) -> HttpResponse:
    speaker = find(Speaker.objects.all(), slug)
    if speaker.slug != slug:
        return moved(request, reverse("speaker-feed", args=[speaker.slug]))
    feed = _StatementFeed(request)
    feed.said_language = asked_language(request, speaker)
    return feed(request, speaker)


def clean(text: str) -> str:
    """Text without characters that XML does not allow."""
    return _UNPRINTABLE.sub(" ", text)


def as_html(text: str) -> str:
    """Text as HTML, as Atom summaries are."""
    return escape(clean(text))
