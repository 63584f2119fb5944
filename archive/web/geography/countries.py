"""The countries of the archive, and one with its meetings and those who speak for it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.geo.countries import code_of, country_name
from archive.models import Appearance, Meeting
from archive.models.meetings import AppearanceQuerySet, MeetingQuerySet
from archive.web.geography.base import MOST, ORDERS, Gathering, gathered, listed, summed
from archive.web.geography.places import places_of
from archive.web.meetings.filters import Filter
from archive.web.speakers.office_chart import Office, offices_of
from archive.web.view_helpers import moved


@dataclass(frozen=True)
class Country(Gathering):
    """`speakers`: how many speak for it."""

    code: str
    speakers: int

    @property
    def address(self) -> str:
        return reverse("country", args=[self.code.lower()])

    @property
    def found_by(self) -> str:
        return f"{self.name} {self.code}".casefold()


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
    return render(request, "geography/countries.html", listed(request, "Countries", _countries()))


def country(request: HttpRequest, code: str) -> HttpResponse:
    known = code_of(code.replace("-", " "))
    if not Meeting.objects.of_country(known).exists():
        raise Http404(f"The archive has no meeting with a country “{code[:60]}”.")
    if code != known.lower():
        return moved(request, reverse("country", args=[known.lower()]))
    only = Filter("country", known, country_name(known), Q(country_codes__contains=known))
    context = gathered(request, only)
    shown: MeetingQuerySet = context["listed"].shown
    speaking = Appearance.objects.filter(country=known)
    speakers = sorted(speaking.by_speaker(), key=lambda row: (-row["statements"], row["person"]))
    places = places_of(shown.by_place())
    context |= {
        "code": known,
        "codes": [known],
        "name": only.label,
        "voices": _voices(speakers[:MOST], speaking),
        "speakers": len(speakers),
        "beside": _beside(shown.by_countries(), known),
        "places": sorted(places, key=ORDERS["meetings"])[:MOST],
        "held_at": len(places),
    }
    return render(request, "geography/country.html", context)


def _countries() -> Iterator[Country]:
    """All countries of which there are meetings."""
    speaking = Appearance.objects.filter(turns__gt=0).exclude(country="").order_by()
    speakers = dict(speaking.values_list("country").annotate(Count("speaker", distinct=True)))
    for code, rows in _by_country(Meeting.objects.by_countries()).items():
        yield Country(name=country_name(code), code=code, speakers=speakers.get(code, 0), **summed(rows))


def _by_country(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[Mapping[str, Any]]]:
    """The rows of sets of countries, under each country of the set."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        for code in row["country_codes"].split():
            found.setdefault(code, []).append(row)
    return found


def _voices(speakers: Sequence[Mapping[str, Any]], speaking: AppearanceQuerySet) -> list[Voice]:
    """These speakers with the offices in which they speak."""
    rows = speaking.filter(speaker__slug__in=[row["slug"] for row in speakers]).by_speaker_office_and_year()
    held = {slug: offices_of(group) for slug, group in groupby(rows, itemgetter("slug"))}
    return [Voice(row["slug"], row["person"], held[row["slug"]], row["statements"]) for row in speakers]


def _beside(rows: Iterable[Mapping[str, Any]], code: str) -> list[Beside]:
    """The other countries of these sets, those first that are in most."""
    others = (
        Beside(other, country_name(other), sum(row["pages"] for row in sets))
        for other, sets in _by_country(rows).items()
        if other != code
    )
    return sorted(others, key=lambda each: (-each.meetings, each.name))
