"""Search: the quotes found, what narrows them, and what helps where nothing is found."""

from dataclasses import dataclass
from difflib import get_close_matches

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from archive.forms import SearchForm
from archive.models import Speaker
from archive.search.service import Facet, ResultPage, search

FACETS = {"speaker": "Speaker", "year": "Year", "place": "Place", "kind": "Kind of meeting"}

LONGEST = 8


@dataclass(frozen=True)
class Choices:
    """Values that would narrow the result, under the name that they have in the address."""

    name: str
    title: str
    facets: list[Facet]


@dataclass(frozen=True)
class Relief:
    """A filter without which there would be something."""

    name: str
    label: str
    total: int


def search_page(request: HttpRequest) -> HttpResponse:
    form = SearchForm(request.GET)
    chosen = form.chosen()
    context = {"form": form, "chosen": chosen, "query": form.text}
    if not form.text and not chosen:
        return render(request, "search/start.html", context)
    found = search(form.text, form.filters(), form.sorting, form.page_number)
    if form.page_number > max(found.pages, 1):
        raise Http404(f"This search has no page {form.page_number}.")
    context |= {"found": found, "choices": _choices(found, form)}
    if found.answered and not found.total:
        context |= {"reliefs": _reliefs(form), "names": _names_like(form.text)}
    return render(request, "search/results.html", context)


def _choices(found: ResultPage, form: SearchForm) -> list[Choices]:
    """What may still be chosen: a filter that is set already is shown above, to be taken off."""
    return [
        Choices(name, title, facets)
        for name, title in FACETS.items()
        if len(facets := found.facets.get(name, [])) > 1 and not form.value(name)
    ]


def _reliefs(form: SearchForm) -> list[Relief]:
    totals = {
        chosen: search(form.text, form.filters(but=chosen.name), size=1).total for chosen in form.chosen()
    }
    return [Relief(chosen.name, chosen.label, total) for chosen, total in totals.items() if total]


def _names_like(text: str) -> list[Speaker]:
    """Speakers whose name, or a word of it, is nearly what was typed."""
    named: dict[str, list[Speaker]] = {}
    for speaker in Speaker.objects.only("name", "slug"):
        for word in {speaker.name.casefold(), *speaker.name.casefold().split()}:
            named.setdefault(word, []).append(speaker)
    typed = [text.casefold(), *text.casefold().split()[:LONGEST]]
    close = (near for word in typed for near in get_close_matches(word, named))
    return list(dict.fromkeys(speaker for near in close for speaker in named[near]))[:3]
