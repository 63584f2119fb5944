"""Phrases over time: how often they were said each year, by all, by speakers or by countries."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.geo.countries import country_name
from archive.models import Speaker
from archive.search.api import (
    IndexUnavailable,
    NotSupported,
    PhraseTrend,
    phrase_trend,
    why_unavailable,
    words_by_year,
)
from archive.trending import Drawing, Series, drawing, series, span

MOST = 6
LONGEST = 200
# What the address says, and by what the engine groups.
GROUPS = {"none": "", "speaker": "speaker", "country": "represents"}
# Lines of one phrase.
LINES = 6


@dataclass(frozen=True)
class Chart:
    """One drawing with the table of its figures."""

    title: str
    drawing: Drawing
    rows: list[tuple[int, list[Any]]]

    @property
    def lines(self) -> list[Any]:
        return self.drawing.lines


def trends(request: HttpRequest) -> HttpResponse:
    phrases, by, form = _asked(request)
    context: dict[str, Any] = {"phrases": phrases, "by": by, "slots": [*phrases, ""][:MOST]}
    if not phrases:
        return render(request, "archive/trends.html", context)
    try:
        counted = {phrase: phrase_trend(phrase, GROUPS[by]) for phrase in phrases}
        words = words_by_year(GROUPS[by])
    except IndexUnavailable as error:
        context["unavailable"] = why_unavailable(error)
        status = 200 if isinstance(error, NotSupported) else 503
        return render(request, "archive/trends.html", context, status=status)
    every = [line for phrase, each in counted.items() for line in _lines(phrase, each, words, by)]
    if form == "csv":
        return _csv(every, by)
    query = request.GET.copy()
    query["format"] = "csv"
    context |= {
        "charts": _charts(every, counted, by),
        "notes": [note for each in counted.values() for note in each.notes],
        "silent": [phrase for phrase, each in counted.items() if not each.times],
        "csv": f"?{query.urlencode()}",
    }
    return render(request, "archive/trends.html", context)


def _asked(request: HttpRequest) -> tuple[list[str], str, str]:
    """The phrases, by whom, and the format. Raises Http404 for a grouping or a format that there is not."""
    typed = (" ".join(text.replace("\0", " ").split())[:LONGEST] for text in request.GET.getlist("q"))
    phrases = list(dict.fromkeys(filter(None, typed)))[:MOST]
    by, form = request.GET.get("by", "") or "none", request.GET.get("format", "")
    if by not in GROUPS:
        raise Http404(f"Phrases are counted by speaker, by country or by none, not by “{by[:20]}”.")
    if form not in ("", "csv"):
        raise Http404(f"Figures can be taken away as csv, not as “{form[:20]}”.")
    return phrases, by, form


def _lines(
    phrase: str, counted: PhraseTrend, words: Mapping[str, Mapping[int, int]], by: str
) -> list[Series]:
    """One series for all; or one for each of those who said it most."""
    if by == "none":
        return [series(phrase, "", phrase, counted.times.get("", {}), words.get("", {}))]
    totals = {group: sum(years.values()) for group, years in counted.times.items() if group}
    most = sorted(totals, key=lambda group: (-totals[group], group))[:LINES]
    names = _names(most, by)
    return [
        series(phrase, group, names[group], counted.times[group], words[group])
        for group in most
        if group in names and group in words
    ]


def _names(groups: list[str], by: str) -> dict[str, str]:
    if by == "speaker":
        return dict(Speaker.objects.filter(slug__in=groups).values_list("slug", "name"))
    return {group: country_name(group) for group in groups}


def _charts(every: list[Series], counted: Mapping[str, PhraseTrend], by: str) -> list[Chart]:
    """All phrases in one drawing; or a drawing for each, with those who said it."""

    def address(each: Series, year: int) -> str:
        asked = {"q": f"{counted[each.phrase].search} -is:narration", "year": str(year)}
        if by != "none":
            asked[GROUPS[by]] = each.group
        return f"{reverse('search')}?{urlencode(asked)}"

    by_phrase = [[each for each in every if each.phrase == phrase] for phrase in counted]
    groups = [every] if by == "none" else [group for group in by_phrase if group]
    return [
        Chart(
            "" if by == "none" else group[0].phrase,
            drawing(group, address),
            [(year, [each.points.get(year) for each in group]) for year in span(group)],
        )
        for group in groups
        if span(group)
    ]


def _csv(every: list[Series], by: str) -> HttpResponse:
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="trends.csv"'
    csv.writer(response).writerows(_rows(every, by))
    return response


def _rows(every: list[Series], by: str) -> Iterator[list[Any]]:
    yield ["phrase", "by" if by == "none" else by, "year", "times", "words", "per_100000_words"]
    for each in every:
        for point in each.points.values():
            rate = f"{point.rate:.3f}"
            yield [each.phrase, each.group, point.year, point.times, point.words, rate]
