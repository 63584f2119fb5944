"""The Atom feed of edits that publishers made to transcripts."""

import datetime
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.text import Truncator

from archive.citing.publishers import site_name
from archive.history.edits import edits, published_by
from archive.models import FormerPassage, Revision, Source, Speaker
from archive.web.desk.feed import decisions
from archive.web.formatting import meeting_date
from archive.web.site.feeds import ENTRIES, ArchiveFeed, as_html, clean
from archive.web.view_helpers import find

_SHOWN = 3
_WORDS = 40


class Selection(NamedTuple):
    """Which edits: of one publisher (its site, or its host), of words of one speaker, or all."""

    site: str
    speaker: Speaker | None

    @property
    def query(self) -> str:
        chosen = {"publisher": self.site, "speaker": self.speaker.slug if self.speaker else ""}
        return urlencode({name: value for name, value in chosen.items() if value})


class _ChangesFeed(ArchiveFeed):
    description = None

    def asked(self, selection: Selection) -> str:
        speaker = str(selection.speaker.pk) if selection.speaker else ""
        return f"{selection.site}/{speaker}"

    def title(self, selection: Selection) -> str:
        names = [site_name(selection.site)] if selection.site else []
        names += [selection.speaker.name] if selection.speaker else []
        return clean(" · ".join(["Changed transcripts", *names]))

    def subtitle(self) -> str:
        return "What publishers changed in transcripts after the archive first read them."

    def link(self, selection: Selection) -> str:
        query = selection.query
        return reverse("changes-feed") + (f"?{query}" if query else "")

    def items(self, selection: Selection) -> Iterable[Revision]:
        rows = edits(*selection).select_related("meeting__source")
        revisions = list(rows[:ENTRIES])
        former: dict[tuple[int, int], list[FormerPassage]] = defaultdict(list)
        meetings = [each.meeting_id for each in revisions]
        for row in FormerPassage.objects.filter(meeting__in=meetings).exclude(text=""):
            former[row.meeting_id, row.until].append(row)
        self._former = former
        return revisions

    def item_title(self, edit: Revision) -> str:
        return clean(f"{meeting_date(edit.meeting)}: {edit.meeting.title} ({_size(edit)})")

    def item_description(self, edit: Revision) -> str:
        rows = self._former[edit.meeting_id, edit.number][:_SHOWN]
        before = [f"#{row.anchor} was: “{Truncator(row.text).words(_WORDS)}”" for row in rows]
        words = f"{edit.words_deleted:,} words taken out, {edit.words_inserted:,} put in."
        return as_html(" ".join([f"{_size(edit).capitalize()}; {words}", *before]))

    def item_categories(self, edit: Revision) -> list[str]:
        """The kinds of change that it is."""
        kinds = ("altered", "reattributed", "removed", "added", "moved")
        told = ["retitled"] if edit.has_facts else []  # type: ignore[attr-defined]
        return [kind for kind in kinds if getattr(edit, kind)] + told

    def item_link(self, edit: Revision) -> str:
        pair = f"?from={edit.number - 1}&to={edit.number}"
        return reverse("meeting-versions", args=[edit.meeting.slug]) + pair

    def item_guid(self, edit: Revision) -> str:
        return self.ids.revision(edit.meeting, edit.number)

    def item_pubdate(self, edit: Revision) -> datetime.datetime:
        return edit.made

    def item_updateddate(self, edit: Revision) -> datetime.datetime:
        return edit.made

    def item_extra_kwargs(self, edit: Revision) -> dict[str, str]:
        return {"language": edit.meeting.language}


def _size(edit: Revision) -> str:
    counts = (
        (edit.altered, "altered"),
        (edit.reattributed, "given to another speaker"),
        (edit.removed, "removed"),
        (edit.added, "added"),
        (edit.moved, "moved"),
    )
    told = ["title or facts of the meeting"] if edit.has_facts else []  # type: ignore[attr-defined]
    return ", ".join([*(f"{count} {kind}" for count, kind in counts if count), *told])


def changes(request: HttpRequest) -> HttpResponse:
    """Edits, the latest first, narrowed by `publisher` and `speaker`; with by=curators what these mended."""
    if request.GET.get("by") == "curators":
        return decisions(request)
    site, slug = request.GET.get("publisher", ""), request.GET.get("speaker", "")
    if site and not Source.objects.filter(published_by(site)).exists():
        raise Http404(f"The archive has no transcript of a publisher “{site[:60]}”.")
    speaker = find(Speaker.objects.all(), slug) if slug else None
    return _ChangesFeed(request)(request, Selection(site, speaker))
