"""Search: the quotes found, what narrows them, and what helps where nothing is found."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any
from urllib.parse import quote, quote_plus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from archive.forms import FORMATS, Chosen, SearchForm
from archive.models import Speaker
from archive.search.service import Facet, ResultPage, search
from archive.views.charts import Column, columns

TITLES = {
    "speaker": "Speaker",
    "year": "Year",
    "country": "Country",
    "place": "Place",
    "kind": "Kind of meeting",
    "language": "Language",
}
# Values shown at once; the others are a click away.
SHOWN = 8

LONGEST = 8


@dataclass(frozen=True)
class Choice:
    """A value that would widen or narrow the result, or that is chosen and can be taken off."""

    label: str
    count: int
    address: str
    chosen: bool


@dataclass(frozen=True)
class Choices:
    title: str
    first: list[Choice]
    rest: list[Choice]


@dataclass(frozen=True)
class Relief:
    """A filter without which there would be something."""

    label: str
    address: str
    total: int


def search_page(request: HttpRequest) -> HttpResponse:
    form = SearchForm(request.GET)
    chosen = form.chosen()
    context = {
        "form": form,
        "query": form.text,
        "chosen": [(each.label, without(form, each)) for each in chosen],
    }
    if not form.text and not chosen:
        return render(request, "search/start.html", context)
    found = search(form.text, form.filters(), form.sorting, form.page_number)
    if form.page_number > max(found.pages, 1):
        raise Http404(f"This search has no page {form.page_number}; its last is page {max(found.pages, 1)}.")
    context |= {
        "found": found,
        "choices": choices(found.facets, form),
        "columns": _columns(found, form),
        "marks": f"?q={quote(form.text)}" if form.text else "",
        **ways(form),
    }
    if found.answered and not found.total:
        context |= {"reliefs": _reliefs(form, chosen), "names": _names_like(form.text)}
    return render(request, "search/results.html", context)


def without(form: SearchForm, chosen: Chosen) -> str:
    """The address of the first page without this filter."""
    kept = [pair for pair in form.pairs() if pair != (chosen.name, chosen.value)]
    return _address(kept)


def ways(form: SearchForm) -> dict[str, Any]:
    """Addresses of the same result seen otherwise, or to take away."""
    pairs = form.pairs()
    quotes = [pair for pair in pairs if pair[0] not in ("view", "order")]
    take = {"quotes": _address(quotes), "kwic": _address([*quotes, ("view", "kwic")])}
    take |= {name: _address([*pairs, ("format", name)]) for name in FORMATS}
    return {"take": take, "view": form.value("view") or "quotes"}


def choices(facets: Mapping[str, list[Facet]], form: SearchForm) -> list[Choices]:
    """What may be chosen, facet by facet; a facet in which there is nothing to choose is left out."""
    kept = form.pairs()
    base = _address(kept)
    made = []
    for name, title in TITLES.items():
        on = form.labels_of(name)
        values = facets.get(name, [])
        if len(values) < 2 and not on:
            continue
        every = [
            Choice(
                facet.label,
                facet.count,
                _address([pair for pair in kept if pair != (name, facet.value)])
                if facet.value in on
                else f"{base}&{name}={quote_plus(facet.value)}",
                facet.value in on,
            )
            for facet in values
        ]
        every.sort(key=lambda choice: not choice.chosen)
        made.append(Choices(title, every[:SHOWN], every[SHOWN:]))
    return made


def _columns(found: ResultPage, form: SearchForm) -> list[Column]:
    base = _address([pair for pair in form.pairs() if pair[0] != "year"])
    return columns(found.years, lambda year: f"{base}&year={year}")


def _address(pairs: list[tuple[str, str]]) -> str:
    return "?" + "&".join(f"{name}={quote_plus(value)}" for name, value in pairs)


def _reliefs(form: SearchForm, chosen: list[Chosen]) -> list[Relief]:
    totals = [(each, search(form.text, form.filters(but=each), size=1).total) for each in chosen]
    return [Relief(each.label, without(form, each), total) for each, total in totals if total]


def _names_like(text: str) -> list[Speaker]:
    """Speakers whose name, or a word of it, is nearly what was typed."""
    named: dict[str, list[Speaker]] = {}
    for speaker in Speaker.objects.only("name", "slug"):
        for word in {speaker.name.casefold(), *speaker.name.casefold().split()}:
            named.setdefault(word, []).append(speaker)
    typed = [text.casefold(), *text.casefold().split()[:LONGEST]]
    close = (near for word in typed for near in get_close_matches(word, named))
    return list(dict.fromkeys(speaker for near in close for speaker in named[near]))[:3]
