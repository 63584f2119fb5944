"""All speakers, and one across the years."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from archive.models import Speaker, Utterance
from archive.views.common import find, moved, page_of
from archive.wording import number_of

PAGE = 50
NAMES = 200
ORDERS = {"name": ("name",), "statements": ("-statements", "name"), "latest": ("-last", "name")}


@dataclass
class Office:
    """An office, in the years in which transcripts show the speaker in it."""

    role: str
    years: list[int]
    meetings: int

    @property
    def span(self) -> str:
        """Years in a row as one: "2017, 2020–2021"."""
        runs: list[list[int]] = []
        for year in self.years:
            if runs and runs[-1][-1] == year - 1:
                runs[-1].append(year)
            else:
                runs.append([year])
        return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def speakers(request: HttpRequest) -> HttpResponse:
    order = request.GET.get("sort", "name")
    if order not in ORDERS:
        raise Http404(f"Speakers can't be sorted by “{order[:20]}”.")
    name = request.GET.get("name", "").replace("\0", " ").strip()
    rows = Speaker.objects.named(name).with_counts().with_office().order_by(*ORDERS[order])
    context = {"page": page_of(request, rows, NAMES), "order": order, "name": name}
    return render(request, "archive/speakers.html", context)


def speaker(request: HttpRequest, slug: str) -> HttpResponse:
    shown = find(Speaker.objects.all(), slug)
    if shown.slug != slug:
        return moved(request, shown.get_absolute_url())
    rows = list(shown.appearances.by_office_and_year())
    counts = _statements_by_year(rows)
    year = _year(request.GET.get("year", ""), counts)
    page = page_of(request, _statements(shown, year), PAGE)
    context = {
        "speaker": shown,
        "offices": offices_of(rows),
        "counts": counts,
        "statements": sum(counts.values()),
        "meetings": shown.appearances.filter(turns__gt=0).values("meeting").distinct().count(),
        "spellings": _spellings(shown),
        "numbers": [number_of(identifier) for identifier in shown.identifiers.all()],
        "year": year,
        "page": page,
    }
    return render(request, "archive/speaker.html", context)


def _spellings(speaker: Speaker) -> list[str]:
    """The other spellings of the name; letter case alone makes none."""
    spellings = {alias.name.casefold(): alias.name for alias in speaker.aliases.all()}
    spellings.pop(speaker.name.casefold(), None)
    return list(spellings.values())


def _statements(speaker: Speaker, year: int | None) -> QuerySet[Utterance]:
    said = speaker.utterances.with_excerpts().select_related("meeting")
    if year:
        said = said.filter(meeting__date__year=year)
    return said.order_by("-meeting__date", "-meeting__time", "-meeting", "position")


def _year(text: str, counts: Mapping[int, int]) -> int | None:
    if not text:
        return None
    if text not in map(str, counts):
        raise Http404(f"No statements of this speaker are from “{text[:20]}”.")
    return int(text)


def _statements_by_year(rows: Iterable[Mapping[str, Any]]) -> dict[int, int]:
    years = groupby((row for row in rows if row["statements"]), lambda row: row["year"])
    counts = {year: sum(row["statements"] for row in group) for year, group in years}
    return dict(sorted(counts.items(), reverse=True))


def offices_of(rows: Iterable[Mapping[str, Any]]) -> list[Office]:
    """Offices in which the person speaks, in the order in which they first appear.

    Sources print an office now in capitals, now not: that makes one office, as it is printed most.
    """
    offices: dict[str, Office] = {}
    for row in (row for row in rows if row["statements"]):
        office = offices.setdefault(row["role"].casefold(), Office(row["role"], [], 0))
        if row["meetings"] > office.meetings:
            office.role = row["role"]
        if row["year"] not in office.years:
            office.years.append(row["year"])
        office.meetings += row["meetings"]
    return [office for role, office in offices.items() if role]
