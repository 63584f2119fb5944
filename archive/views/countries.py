"""The countries of the archive, and one with its meetings and those who speak for it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.models import Appearance, Meeting
from archive.models.meetings import MeetingQuerySet
from archive.reading.countries import code_of, country_name
from archive.views.common import moved
from archive.views.filters import Filter
from archive.views.gatherings import ORDERS, Gathering, gathered, listed
from archive.views.places import places_of
from archive.views.speakers import Office, offices_of


@dataclass(frozen=True)
class Voice:
    """One who speaks for a country, in which offices, and with how many statements."""

    slug: str
    name: str
    offices: list[Office]
    statements: int


@dataclass(frozen=True)
class Beside:
    """Another country, and how many of the meetings shown are its meetings too."""

    code: str
    name: str
    meetings: int


def countries(request: HttpRequest) -> HttpResponse:
    return render(request, "archive/countries.html", listed(request, "Countries", _countries()))


def country(request: HttpRequest, code: str) -> HttpResponse:
    known = code_of(code.replace("-", " "))
    if not Meeting.objects.of_country(known).exists():
        raise Http404(f"The archive has no meeting with a country “{code[:60]}”.")
    if code != known.lower():
        return moved(request, reverse("country", args=[known.lower()]))
    only = Filter("country", known, country_name(known), Q(country_codes__contains=known))
    context = gathered(request, only)
    shown: MeetingQuerySet = context["listed"].shown
    speaking = Appearance.objects.filter(country=known).by_speaker_office_and_year()
    context |= {
        "code": known,
        "codes": [known],
        "name": only.label,
        "voices": sorted(_voices(speaking), key=lambda each: (-each.statements, each.name)),
        "beside": _beside(shown.by_countries(), known),
        "places": sorted(places_of(shown.by_place()), key=ORDERS["meetings"]),
    }
    return render(request, "archive/country.html", context)


def _countries() -> Iterator[Gathering]:
    """All countries of which there are meetings."""
    speaking = Appearance.objects.filter(turns__gt=0).exclude(country="").order_by()
    speakers = dict(speaking.values_list("country").annotate(Count("speaker", distinct=True)))
    for code, rows in _by_country(Meeting.objects.by_countries()).items():
        name = country_name(code)
        address = reverse("country", args=[code.lower()])
        yield Gathering.of(
            rows,
            name=name,
            address=address,
            found_by=f"{name} {code}".casefold(),
            country=code,
            speakers=speakers.get(code, 0),
        )


def _by_country(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[Mapping[str, Any]]]:
    """The rows of sets of countries, under each country of the set."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        for code in row["country_codes"].split():
            found.setdefault(code, []).append(row)
    return found


def _voices(rows: Iterable[Mapping[str, Any]]) -> Iterator[Voice]:
    """Those who speak, each with the offices of these rows."""
    for (slug, name), group in groupby(rows, itemgetter("slug", "person")):
        held = list(group)
        yield Voice(slug, name, offices_of(held), sum(row["statements"] for row in held))


def _beside(rows: Iterable[Mapping[str, Any]], code: str) -> list[Beside]:
    """The other countries of these sets, those first that are in most."""
    others = (
        Beside(other, country_name(other), sum(row["pages"] for row in sets))
        for other, sets in _by_country(rows).items()
        if other != code
    )
    return sorted(others, key=lambda each: (-each.meetings, each.name))
