"""Phrases over time: yearly frequency in all speech, or by speaker or country."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponseBase
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
from archive.web.file_responses import FORMS, asked_form, file_response, plain, refusal
from archive.web.parameters import choice, texts
from archive.web.search.trend_chart import Series, TrendPlot, plot, series, span
from archive.web.tabular_export import Cells

MOST = 6
LONGEST = 200
# Value of `by` in the address, and the index field to group by.
GROUPS = {"none": "", "speaker": "speaker", "country": "represents"}
# Most lines drawn for one phrase.
LINES = 6


@dataclass(frozen=True)
class TrendChart:
    """A chart and the table of its figures."""

    title: str
    plot: TrendPlot
    rows: list[tuple[int, list[Any]]]

    @property
    def lines(self) -> list[Any]:
        return self.plot.lines


def trends(request: HttpRequest) -> HttpResponseBase:
    phrases, by, form = _request_parameters(request)
    if form and form not in FORMS:
        return refusal(form, tuple(FORMS))
    context: dict[str, Any] = {"phrases": phrases, "by": by, "slots": [*phrases, ""][:MOST]}
    if form and not phrases:
        raise Http404("A file needs a phrase.")
    if not phrases:
        return render(request, "search/trends.html", context)
    try:
        counts = {phrase: phrase_trend(phrase, GROUPS[by]) for phrase in phrases}
        words = words_by_year(GROUPS[by])
    except IndexUnavailable as error:
        if form:
            return plain(why_unavailable(error), 406 if isinstance(error, NotSupported) else 503)
        context["unavailable"] = why_unavailable(error)
        status = 200 if isinstance(error, NotSupported) else 503
        return render(request, "search/trends.html", context, status=status)
    every = [line for phrase, each in counts.items() for line in _lines(phrase, each, words, by)]
    if form:
        return file_response(request, form, f"trends {' '.join(phrases)}", _columns(by), _rows(every))
    query = request.GET.copy()
    query["format"] = "csv"
    context |= {
        "charts": _charts(every, counts, by),
        "notes": [note for each in counts.values() for note in each.notes],
        "never_said": [phrase for phrase, each in counts.items() if not each.times],
        "csv": f"?{query.urlencode()}",
    }
    return render(request, "search/trends.html", context)


def _request_parameters(request: HttpRequest) -> tuple[list[str], str, str]:
    """Phrases, grouping and form of the request. Raises Http404 for an unknown grouping."""
    phrases = list(dict.fromkeys(texts(request.GET, "q", LONGEST)))[:MOST]
    groups = "Phrases are counted by speaker, by country or by none, not by “{}”."
    by = choice(request.GET, "by", GROUPS, "none", groups)
    return phrases, by, asked_form(request)


def _lines(phrase: str, counts: PhraseTrend, words: Mapping[str, Mapping[int, int]], by: str) -> list[Series]:
    """One series for all speech, or one for each group that said the phrase most."""
    if by == "none":
        return [series(phrase, "", phrase, counts.times.get("", {}), words.get("", {}))]
    totals = {group: sum(years.values()) for group, years in counts.times.items() if group}
    most = sorted(totals, key=lambda group: (-totals[group], group))[:LINES]
    names = _names(most, by)
    return [
        series(phrase, group, names[group], counts.times[group], words[group])
        for group in most
        if group in names and group in words
    ]


def _names(groups: list[str], by: str) -> dict[str, str]:
    if by == "speaker":
        return dict(Speaker.objects.filter(slug__in=groups).values_list("slug", "name"))
    return {group: country_name(group) for group in groups}


def _charts(every: list[Series], counts: Mapping[str, PhraseTrend], by: str) -> list[TrendChart]:
    """One chart with all phrases, or one a phrase with a line for each group."""

    def address(each: Series, year: int) -> str:
        asked = {"q": f"{counts[each.phrase].search} -is:narration", "year": str(year)}
        if by != "none":
            asked[GROUPS[by]] = each.group
        return f"{reverse('search')}?{urlencode(asked)}"

    by_phrase = [[each for each in every if each.phrase == phrase] for phrase in counts]
    groups = [every] if by == "none" else [group for group in by_phrase if group]
    return [
        TrendChart(
            "" if by == "none" else group[0].phrase,
            plot(group, address),
            [(year, [each.points.get(year) for each in group]) for year in span(group)],
        )
        for group in groups
        if span(group)
    ]


def _columns(by: str) -> Cells:
    return ("phrase", "by" if by == "none" else by, "year", "times", "words", "per_100000_words")


def _rows(every: list[Series]) -> Iterator[Cells]:
    for each in every:
        for point in each.points.values():
            rate = f"{point.rate:.3f}"
            yield (each.phrase, each.group, point.year, point.times, point.words, rate)
