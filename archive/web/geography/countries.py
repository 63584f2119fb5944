"""The list of countries, and the page of one with its meetings and representatives."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from archive.geo.countries import code_of, country_name
from archive.models import FactTally, Meeting, OfficeTally
from archive.models.meetings import MeetingQuerySet
from archive.models.tallies import OfficeTallyQuerySet, of_country
from archive.web.file_responses import asked_form, file_response
from archive.web.geography.base import (
    COMMON_COLUMNS,
    MAX_LISTED,
    SORT_KEYS,
    GeographicEntry,
    common_cells,
    list_context,
    listed,
    meeting_totals,
    meetings_context,
)
from archive.web.geography.places import places_of
from archive.web.meetings.filters import MeetingFilter
from archive.web.meetings.meeting_list import asks_for_all
from archive.web.parameters import text
from archive.web.speakers.office_chart import HeldOffice, held_offices
from archive.web.view_helpers import moved


@dataclass(frozen=True)
class CountryEntry(GeographicEntry):
    """A country. `speakers`: how many speak for it."""

    code: str
    speakers: int

    @property
    def address(self) -> str:
        return reverse("country", args=[self.code.lower()])

    @property
    def search_text(self) -> str:
        return f"{self.name} {self.code}".casefold()


@dataclass(frozen=True)
class Representative:
    """A speaker for a country: offices held for it, and number of statements."""

    slug: str
    name: str
    offices: list[HeldOffice]
    statements: int


@dataclass(frozen=True)
class OtherCountry:
    """Another country, and how many of the meetings shown it shares."""

    code: str
    name: str
    meetings: int


def countries(request: HttpRequest) -> HttpResponseBase:
    found = listed(request, "Countries", _countries())
    if form := asked_form(request):
        columns = (*COMMON_COLUMNS, "country", "speakers")
        rows = ((*common_cells(request, each, each.address), each.code, each.speakers) for each in found)
        return file_response(request, form, f"countries {text(request.GET, 'name')}", columns, rows)
    return render(request, "geography/countries.html", list_context(request, found))


def country(request: HttpRequest, code: str) -> HttpResponse:
    known = code_of(code.replace("-", " "))
    sets = FactTally.objects.country_sets(known)
    if not sets:
        raise Http404(f"The archive has no meeting with a country “{code[:60]}”.")
    if code != known.lower():
        return moved(request, reverse("country", args=[known.lower()]))
    only = MeetingFilter("country", known, country_name(known), of_country(sets))
    context = meetings_context(request, only)
    shown: MeetingQuerySet = context["meeting_list"].shown
    speaking = OfficeTally.objects.filter(country=known)
    places = places_of(shown.by_place())
    counted = "pages" if asks_for_all(request) else "transcripts"
    context |= {
        "code": known,
        "codes": [known],
        "name": only.label,
        "representatives": _representatives(speaking),
        "speakers": speaking.totals()["speakers"],
        "other_countries": _other_countries(sets, known, counted),
        "places": sorted(places, key=SORT_KEYS["meetings"])[:MAX_LISTED],
        "held_at": len(places),
    }
    return render(request, "geography/country.html", context)


def _countries() -> Iterator[CountryEntry]:
    """All countries with meetings."""
    speaking = OfficeTally.objects.exclude(country="").order_by()
    speakers = dict(speaking.values_list("country").annotate(Count("speaker", distinct=True)))
    for code, rows in _by_country(Meeting.objects.by_countries()).items():
        yield CountryEntry(
            name=country_name(code), code=code, speakers=speakers.get(code, 0), **meeting_totals(rows)
        )


def _by_country(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[Mapping[str, Any]]]:
    """Rows of sets of countries, listed under each country of the set."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        for code in row["country_codes"].split():
            found.setdefault(code, []).append(row)
    return found


def _representatives(speaking: OfficeTallyQuerySet) -> list[Representative]:
    """Those who make most statements for a country, with the offices in which they make them."""
    speakers = speaking.most_statements(MAX_LISTED)
    rows = speaking.filter(speaker__slug__in=[row["slug"] for row in speakers]).rows()
    rows.sort(key=itemgetter("slug"))
    offices = {slug: held_offices(group) for slug, group in groupby(rows, itemgetter("slug"))}
    return [
        Representative(row["slug"], row["name"], offices[row["slug"]], row["statements"]) for row in speakers
    ]


def _other_countries(sets: Iterable[Mapping[str, Any]], code: str, counted: str) -> list[OtherCountry]:
    """The other countries of these sets, most meetings first."""
    rows = [row for row in sets if row[counted]]
    others = (
        OtherCountry(other, country_name(other), sum(row[counted] for row in sets))
        for other, sets in _by_country(rows).items()
        if other != code
    )
    return sorted(others, key=lambda each: (-each.meetings, each.name))
