"""The list of places, and the page of one with its meetings."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from archive.geo.countries import country_name
from archive.geo.places import country_of_place, place_slug
from archive.models import Appearance, FormerPlace, Meeting
from archive.web.file_responses import asked_form, file_response
from archive.web.geography.base import (
    COMMON_COLUMNS,
    MAX_LISTED,
    GeographicEntry,
    common_cells,
    list_context,
    listed,
    meeting_totals,
    meetings_context,
)
from archive.web.meetings.filters import MeetingFilter
from archive.web.parameters import text
from archive.web.view_helpers import moved


@dataclass(frozen=True)
class PlaceEntry(GeographicEntry):
    slug: str
    spellings: tuple[str, ...]

    @property
    def address(self) -> str:
        return reverse("place", args=[self.slug])

    @property
    def country(self) -> str:
        return country_of_place(self.name)

    @property
    def search_text(self) -> str:
        return " ".join([*self.spellings, self.slug, country_name(self.country)]).casefold()


def places(request: HttpRequest) -> HttpResponseBase:
    found = listed(request, "Places", places_of(Meeting.objects.by_place()))
    if form := asked_form(request):
        columns = (*COMMON_COLUMNS, "place", "country")
        rows = ((*common_cells(request, each, each.address), each.slug, each.country) for each in found)
        return file_response(request, form, f"places {text(request.GET, 'name')}", columns, rows)
    return render(request, "geography/places.html", list_context(request, found))


def place(request: HttpRequest, slug: str) -> HttpResponse:
    found = places_of(Meeting.objects.filter(place_slug=slug).by_place())
    if not found:
        return moved(request, _present_address(slug))
    only = MeetingFilter("place", found[0].name, found[0].name, Q(place_slug=slug))
    context = meetings_context(request, only)
    speakers = list(Appearance.objects.filter(meeting__place_slug=slug).by_speaker())
    context |= {"place": found[0], "speakers": speakers[:MAX_LISTED], "heard": len(speakers)}
    return render(request, "geography/place.html", context)


def places_of(rows: Iterable[Mapping[str, Any]]) -> list[PlaceEntry]:
    """Places from rows of spellings; those with the same slug are one place."""
    groups = ((slug, list(group)) for slug, group in groupby(rows, itemgetter("place_slug")))
    return [
        PlaceEntry(
            name=_most_frequent_spelling(group),
            slug=slug,
            spellings=tuple(row["place"] for row in group),
            **meeting_totals(group),
        )
        for slug, group in groups
    ]


def _most_frequent_spelling(spellings: Iterable[Mapping[str, Any]]) -> str:
    """The spelling with most pages."""
    most = max(spellings, key=lambda row: (row["pages"], row["place"]))
    return str(most["place"])


def _present_address(slug: str) -> str:
    """The address of the place with this former or misspelled slug. Raises Http404."""
    former = FormerPlace.objects.filter(slug=slug).first()
    present = former.place_slug if former else place_slug(slug[:300].replace("-", " "))
    # A meeting whose place is not known has the address "".
    if present in ("", slug) or not Meeting.objects.filter(place_slug=present).exists():
        raise Http404(f"No meeting here was held at “{slug[:100]}”.")
    return reverse("place", args=[present])
