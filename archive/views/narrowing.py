"""What a search may be narrowed or widened by, and how else its result may be seen: addresses all."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, quote_plus

from archive.forms import FORMATS, Chosen, SearchForm
from archive.search.api import COUNTED, FacetCount, ResultPage, search, similar_names, suggestion
from archive.views.charts import Column, columns

# Values shown at once; the others are a click away.
SHOWN = 8


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


def asked(form: SearchForm) -> dict[str, Any]:
    """What was asked, as every page of a search shows it."""
    chosen = [(each.label, without(form, each)) for each in form.chosen()]
    return {"form": form, "query": form.text, "chosen": chosen}


def answered(form: SearchForm, found: ResultPage) -> dict[str, Any]:
    """And what was found; where it is nothing, what may help."""
    context = {
        **asked(form),
        "found": found,
        "choices": choices(found.facets, form),
        "columns": _columns(found, form),
        "marks": f"?q={quote(form.text)}" if form.text else "",
        **ways(form),
        **_suggested(form),
    }
    if found.answered and not found.total:
        context |= {"reliefs": _reliefs(form), "names": similar_names(form.text)}
    return context


def without(form: SearchForm, chosen: Chosen) -> str:
    """The address of the first page without this filter."""
    kept = [pair for pair in form.pairs() if pair != (chosen.name, chosen.value)]
    return address(kept)


def ways(form: SearchForm) -> dict[str, Any]:
    """Addresses of the same result seen otherwise, or to take away."""
    pairs = form.pairs()
    quotes = [pair for pair in pairs if pair[0] not in ("view", "order")]
    take = {"quotes": address(quotes), "kwic": address([*quotes, ("view", "kwic")])}
    take |= {name: address([*pairs, ("format", name)]) for name in FORMATS}
    return {"take": take, "view": form.value("view") or "quotes"}


def choices(facets: Mapping[str, list[FacetCount]], form: SearchForm) -> list[Choices]:
    """What may be chosen, facet by facet; a facet in which there is nothing to choose is left out."""
    kept = form.pairs()
    base = address(kept)
    made = []
    for name, title in ((facet.name, facet.title) for facet in COUNTED):
        on = form.labels_of(name)
        values = facets.get(name, [])
        if len(values) < 2 and not on:
            continue
        every = [
            Choice(
                facet.label,
                facet.count,
                address([pair for pair in kept if pair != (name, facet.value)])
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
    base = address([pair for pair in form.pairs() if pair[0] != "year"])
    return columns(found.years, lambda year: f"{base}&year={year}")


def _reliefs(form: SearchForm) -> list[Relief]:
    chosen = form.chosen()
    totals = [(each, search(form.text, form.filters(but=each), size=1).total) for each in chosen]
    return [Relief(each.label, without(form, each), total) for each, total in totals if total]


def _suggested(form: SearchForm) -> dict[str, Any]:
    """The query as it may have been meant, and its address: with the filters, if that finds anything."""
    meant = suggestion(form.text, form.filters())
    if meant is None:
        return {}
    kept = [pair for pair in form.pairs() if pair[0] != "q"] if meant.filtered else []
    return {"suggestion": meant, "suggested": address([("q", meant.text), *kept])}


def address(pairs: list[tuple[str, str]]) -> str:
    return "?" + "&".join(f"{name}={quote_plus(value)}" for name, value in pairs)
