"""The places of the archive, and one with its meetings."""

from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.geography import country_of_place, place_slug
from archive.models import Appearance, FormerPlace, Meeting
from archive.reading.countries import country_name
from archive.views.common import moved
from archive.views.filters import Filter
from archive.views.gatherings import Gathering, gathered, listed


def places(request: HttpRequest) -> HttpResponse:
    found = places_of(Meeting.objects.by_place())
    return render(request, "archive/places.html", listed(request, "Places", found))


def place(request: HttpRequest, slug: str) -> HttpResponse:
    spellings = list(Meeting.objects.filter(place_slug=slug).by_place())
    if not spellings:
        return moved(request, _present_address(slug))
    name = _usual(spellings)
    only = Filter("place", name, name, Q(place_slug=slug))
    context = gathered(request, only)
    here = context["listed"].meetings.values("pk")
    context |= {
        "name": name,
        "country": country_of_place(name),
        "spellings": [row["place"] for row in spellings],
        "speakers": list(Appearance.objects.filter(meeting__in=here).by_speaker()),
    }
    return render(request, "archive/place.html", context)


def places_of(rows: Iterable[Mapping[str, Any]]) -> Iterable[Gathering]:
    """The places of these rows, all spellings of one address together."""
    for slug, group in groupby(rows, itemgetter("place_slug")):
        spellings = list(group)
        name = _usual(spellings)
        country = country_of_place(name)
        yield Gathering.of(
            spellings,
            name=name,
            address=reverse("place", args=[slug]),
            found_by=" ".join([*(row["place"] for row in spellings), slug, country_name(country)]).casefold(),
            country=country,
        )


def _usual(spellings: Iterable[Mapping[str, Any]]) -> str:
    """The spelling of a place that is printed most."""
    most = max(spellings, key=lambda row: (row["pages"], row["place"]))
    return str(most["place"])


def _present_address(slug: str) -> str:
    """Where the place is that had this address or is meant by it. Raises Http404."""
    former = FormerPlace.objects.filter(slug=slug).first()
    present = former.place_slug if former else place_slug(slug.replace("-", " "))
    if present == slug or not Meeting.objects.filter(place_slug=present).exists():
        raise Http404(f"No meeting here was held at “{slug[:100]}”.")
    return reverse("place", args=[present])
