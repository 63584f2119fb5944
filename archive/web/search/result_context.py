"""Template context of a search result: facets, removable filters, suggestion, other views."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, quote_plus

from archive.search.api import (
    LISTED,
    FacetCount,
    IndexUnavailable,
    Offer,
    RemovedPage,
    ResultPage,
    TextKind,
    offers,
    relaxed,
    search,
    similar_names,
    suggestion,
)
from archive.web.check.checking import Nearest, nearest_to
from archive.web.display_labels import in_words
from archive.web.file_responses import offered
from archive.web.search.forms import TEXT_KINDS, ActiveFilter, SearchForm
from archive.web.search.quotes import quotes_html
from archive.web.search.year_chart import ResultYear, columns

# Words of a phrase from which on it is looked for where nothing has it.
LEAST_WORDS = 4
_PHRASE = re.compile(r"[\"“”„«]([^\"“”„«»]+)[\"”“»]")
# Values of a facet shown at once; the others are folded.
VALUES_SHOWN = 8


@dataclass(frozen=True)
class FacetValue:
    """A value of a facet, with the address that adds it to the filters or, if chosen, removes it."""

    label: str
    count: int
    address: str
    chosen: bool


@dataclass(frozen=True)
class FacetGroup:
    title: str
    first: list[FacetValue]
    rest: list[FacetValue]


@dataclass(frozen=True)
class TextChoice:
    """A kind of text to search: how many passages of it there are, and the address that shows them."""

    label: str
    count: int
    address: str
    chosen: bool


@dataclass(frozen=True)
class RemovableFilter:
    """A filter whose removal gives results, and how many."""

    label: str
    address: str
    total: int


def query_context(form: SearchForm) -> dict[str, Any]:
    """The form, the query and its active filters, for every search page."""
    chosen = [(each.label, address_without(form, each)) for each in form.active_filters()]
    return {"form": form, "query": form.text, "chosen": chosen}


def result_context(form: SearchForm, found: ResultPage) -> dict[str, Any]:
    """`query_context` and the result; without results, filters to remove and similar names."""
    marks = f"?q={quote(form.text)}" if form.text else ""
    context = {
        **query_context(form),
        "found": found,
        "quotes": quotes_html(found.hits, marks),
        "choices": facet_groups(found.facets, form),
        "columns": _columns(found, form),
        "words_in": in_words(found.languages),
        "marks": marks,
        "texts": text_choices(found, form),
        "titles": titles_address(found, form),
        **view_addresses(form),
        **_suggestion_context(form),
        "offers": [(offer, _offered(form, offer)) for offer in offers(form.text, form.filters())],
    }
    if found.answered and not found.total:
        context |= {"removable_filters": _removable_filters(form), "names": similar_names(form.text)}
        context |= {"nearest": _nearest(form.text), **_relaxed_context(form)}
    return context


def _nearest(query: str) -> tuple[Nearest, ...]:
    """Passages with words like those of the longest phrase that the query puts in quotation marks."""
    phrase = max(_PHRASE.findall(query), key=len, default="")
    try:
        return nearest_to(phrase) if len(phrase.split()) >= LEAST_WORDS else ()
    except IndexUnavailable:
        return ()


def address_without(form: SearchForm, chosen: ActiveFilter) -> str:
    """The query string of the first page without this filter."""
    kept = [pair for pair in form.address_pairs() if pair != (chosen.name, chosen.value)]
    return query_string(kept)


def view_addresses(form: SearchForm) -> dict[str, Any]:
    """Query strings of the other views and the downloads of this result."""
    pairs = form.address_pairs()
    quotes = [pair for pair in pairs if pair[0] not in ("view", "order")]
    take = {"quotes": query_string(quotes), "kwic": query_string([*quotes, ("view", "kwic")])}
    names = {**offered(), "zip": "Evidence", "atom": "Feed"}
    take |= {name: query_string([*pairs, ("format", name)]) for name in names}
    downloads = [(label, take[name]) for name, label in names.items()]
    return {"take": take, "downloads": downloads, "view": form.value("view") or "quotes"}


def text_choices(found: ResultPage | RemovedPage, form: SearchForm) -> list[TextChoice]:
    """None where the query itself says which kind of text it means, or no kind of text has anything."""
    if found.text_kind != form.text_kind or not found.by_text_kind.get(TextKind.BOTH):
        return []
    kept = [pair for pair in form.address_pairs() if pair[0] != "text"]
    return [
        TextChoice(
            label,
            found.by_text_kind[kind],
            query_string([*kept, *([("text", kind.value)] if kind != TextKind.SAID else [])]),
            kind == form.text_kind,
        )
        for kind, label in TEXT_KINDS
    ]


def titles_address(found: ResultPage, form: SearchForm) -> str:
    """Where all meetings with such a title are, if there are more than are shown."""
    if found.total_titled <= len(found.titled) or re.search(r"[:\"“”()*~-]|\b(?:OR|NOT)\b", form.text):
        return ""
    asked = form.text if " " not in form.text else f'"{form.text}"'
    kept = [pair for pair in form.address_pairs() if pair[0] not in ("q", "view", "order")]
    return query_string([("q", f"title:{asked}"), *kept])


def facet_groups(facets: Mapping[str, list[FacetCount]], form: SearchForm) -> list[FacetGroup]:
    """The facets with at least two values, or one that is chosen."""
    kept = form.address_pairs()
    base = query_string(kept)
    made = []
    for name, title in ((facet.name, facet.title) for facet in LISTED):
        on = form.facet_labels(name)
        values = facets.get(name, [])
        if len(values) < 2 and not on:
            continue
        every = [
            FacetValue(
                facet.label,
                facet.count,
                query_string([pair for pair in kept if pair != (name, facet.value)])
                if facet.value in on
                else f"{base}&{name}={quote_plus(facet.value)}",
                facet.value in on,
            )
            for facet in values
        ]
        every.sort(key=lambda value: not value.chosen)
        made.append(FacetGroup(title, every[:VALUES_SHOWN], every[VALUES_SHOWN:]))
    return made


def _columns(found: ResultPage, form: SearchForm) -> list[ResultYear]:
    base = query_string([pair for pair in form.address_pairs() if pair[0] != "year"])
    return columns(found.years, lambda year: f"{base}&year={year}")


def _removable_filters(form: SearchForm) -> list[RemovableFilter]:
    chosen = form.active_filters()
    totals = [(each, search(form.text, form.filters(but=each), size=1).total) for each in chosen]
    return [
        RemovableFilter(each.label, address_without(form, each), total) for each, total in totals if total
    ]


def _relaxed_context(form: SearchForm) -> dict[str, Any]:
    """Passages with most of the words, the query without each of them, and without all filters."""
    found = relaxed(form.text, form.filters())
    kept = [pair for pair in form.address_pairs() if pair[0] != "q"]
    shorter = [(each, query_string([("q", each.text), *kept])) for each in found.without]
    context: dict[str, Any] = {"relaxed": found, "shorter": shorter}
    if len(form.active_filters()) > 1 and (total := search(form.text, size=1).total):
        context["unfiltered"] = (query_string([("q", form.text)]), total)
    return context


def _offered(form: SearchForm, offer: Offer) -> str:
    kept = [pair for pair in form.address_pairs() if pair[0] not in ("q", *offer.filters)]
    return query_string([("q", offer.text), *kept, *offer.filters.items()])


def _suggestion_context(form: SearchForm) -> dict[str, Any]:
    """The suggested query and its query string; without the filters if it finds nothing with them."""
    meant = suggestion(form.text, form.filters())
    if meant is None:
        return {}
    kept = [pair for pair in form.address_pairs() if pair[0] != "q"] if meant.filtered else []
    return {"suggestion": meant, "suggested": query_string([("q", meant.text), *kept])}


def query_string(pairs: list[tuple[str, str]]) -> str:
    return "?" + "&".join(f"{name}={quote_plus(value)}" for name, value in pairs)
