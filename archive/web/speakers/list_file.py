"""A list of speakers as rows of a file."""

from array import array
from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from archive.cached_reverse import address_of
from archive.geo.countries import country_name
from archive.models import Speaker
from archive.models.speakers import SpeakerQuerySet
from archive.protection.downloads import within_bounds
from archive.web.file_responses import file_response
from archive.web.tabular_export import Cells

COLUMNS = ("address", "speaker", "name", "office", "first", "last", "meetings", "statements", "words")
_FIELDS = ("slug", "name", "office", "first", "last", "meetings", "statements", "spoken")
_LOADED = 200


def speakers_file(
    request: HttpRequest, form: str, rows: SpeakerQuerySet, name: str, country: str
) -> HttpResponseBase:
    """`rows` in the order of the list; `name` and `country` are its filters. An office is the latest that a
    transcript gives; with a country, the latest in which they speak for it."""
    keys = array("q", rows.values_list("pk", flat=True))
    most = within_bounds(request, len(keys))
    if isinstance(most, HttpResponse):
        return most
    site = f"{request.scheme}://{request.get_host()}"
    asked = ["speakers", name, country_name(country) if country else ""]
    return file_response(request, form, " ".join(asked), COLUMNS, _rows(keys[:most], country, site))


def _rows(keys: "array[int]", country: str, site: str) -> Iterator[Cells]:
    for start in range(0, len(keys), _LOADED):
        chunk = keys[start : start + _LOADED]
        rows = Speaker.objects.filter(pk__in=list(chunk)).with_counts().with_office(country).order_by()
        found = {row[0]: row[1:] for row in rows.values_list("pk", *_FIELDS)}
        for key in (key for key in chunk if key in found):
            slug, name, office, first, last, *counts = found[key]
            address = f"{site}{address_of('speaker', slug)}"
            yield (address, slug, name, office or "", str(first or ""), str(last or ""), *counts)
