"""The Atom feed of what curators mended."""

import datetime
from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from archive.models import Decision
from archive.web.desk.entries import Entry, entries, with_all
from archive.web.site.feeds import ENTRIES, ArchiveFeed, as_html, clean


class _DecisionsFeed(ArchiveFeed):
    title = "Changes by the archive"
    subtitle = "What the curators of this archive mended in its transcripts, and why."
    description = None

    def asked(self, _: None) -> str:
        return ""

    def link(self) -> str:
        return reverse("changes")

    def items(self) -> Iterable[Entry]:
        return entries(with_all(Decision.objects.all())[:ENTRIES])

    def item_title(self, entry: Entry) -> str:
        names = ", ".join(subject.name for subject in entry.subjects)
        return clean(f"{entry.title}: {names}" if names else entry.title)

    def item_description(self, entry: Entry) -> str:
        told = [
            f"{row.name}: “{row.before or 'nothing'}” became “{row.after or 'nothing'}”."
            for row in entry.rows
        ]
        back = ["This was taken back."] if entry.undone else []
        return as_html(" ".join([*told, entry.reason, *back]).strip())

    def item_link(self, entry: Entry) -> str:
        return f"{reverse('changes')}#{entry.ref}"

    def item_guid(self, entry: Entry) -> str:
        return self.ids.decision(entry.ref)

    def item_pubdate(self, entry: Entry) -> datetime.datetime:
        return entry.made

    def item_updateddate(self, entry: Entry) -> datetime.datetime:
        return entry.undone or entry.made

    def item_extra_kwargs(self, entry: Entry) -> dict[str, str]:
        return {"language": "en"}


def decisions(request: HttpRequest) -> HttpResponse:
    return _DecisionsFeed(request)(request, None)
