"""A list of meetings as rows of a file."""

from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from archive.citing.dates import known_date
from archive.citing.publishers import rights_of
from archive.models.meetings import MeetingQuerySet
from archive.protection.downloads import within_bounds
from archive.web.file_responses import file_response
from archive.web.tabular_export import Cells

COLUMNS = (
    "address", "meeting", "title", "date", "date_end", "time", "place", "countries", "kind", "language",
    "words", "speakers", "source", "rights",
)  # fmt: skip
_LOADED = 500
_FIELDS = (
    *("slug", "title", "date", "date_precision", "date_end", "time", "place", "country_codes", "kind"),
    *("language", "words", "source__url", "source__site"),
)


def meetings_file(
    request: HttpRequest, form: str, rows: MeetingQuerySet, labels: list[str]
) -> HttpResponseBase:
    """`labels`: the filters of the list, in words. `speakers` are those who speak, by name."""
    most = within_bounds(request, rows.count())
    if isinstance(most, HttpResponse):
        return most
    site = f"{request.scheme}://{request.get_host()}"
    return file_response(request, form, " ".join(["meetings", *labels]), COLUMNS, _rows(rows, most, site))


def _rows(rows: MeetingQuerySet, most: int, site: str) -> Iterator[Cells]:
    found = rows.latest_first().with_people().select_related("source").only(*_FIELDS)
    for meeting in found[:most].iterator(chunk_size=_LOADED):
        date = known_date(meeting)
        heard = [each.speaker.name for each in meeting.people if each.turns]  # type: ignore[attr-defined]
        yield (
            *(f"{site}{meeting.get_absolute_url()}", meeting.slug, meeting.title, date.iso, date.iso_end),
            *(f"{meeting.time:%H:%M}" if meeting.time else "", meeting.place, meeting.country_codes),
            *(meeting.kind, meeting.language, meeting.words, "; ".join(dict.fromkeys(heard))),
            *(meeting.source.url, rights_of(meeting.source.site)),
        )
