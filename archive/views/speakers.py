"""All speakers, and one across the years."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from archive.geo.countries import code_of, country_name
from archive.models import Appearance, Speaker, Utterance
from archive.search.api import IndexUnavailable, NotSupported, keywords
from archive.views.common import find, moved, page_of
from archive.views.statements import FILES, OLDEST_FIRST
from archive.views.terms import Rows, columns, foremost, offices_of
from archive.wording import number_of

PAGE = 50
NAMES = 200
ORDERS = ("name", "statements", "latest")
# Offices that are drawn; of more only those that most meetings show.
BANDS = 10
# Others who speak in the same meetings.
BESIDE = 20


def speakers(request: HttpRequest) -> HttpResponse:
    order = request.GET.get("sort", "name")
    if order not in ORDERS:
        raise Http404(f"Speakers can't be sorted by “{order[:20]}”.")
    name = request.GET.get("name", "").replace("\0", " ").strip()
    country = _country(request.GET.get("country", ""))
    chosen = Speaker.objects.named(name).heard(country)
    page = page_of(request, chosen.sorted_by(order).values_list("pk", flat=True), NAMES, chosen.count())
    # What is costly to tell of a speaker is told of those shown, not of all.
    keys = list(page.object_list)
    loaded = Speaker.objects.with_counts().with_office(country).in_bulk(keys)
    page.object_list = [loaded[key] for key in keys if key in loaded]
    context = {
        "page": page,
        "order": order,
        "name": name,
        "country": country,
        "countries": _countries(),
    }
    return render(request, "archive/speakers.html", context)


def _country(text: str) -> str:
    """The code of a country by code or name. Raises Http404 for what is none."""
    code = code_of(text.strip())
    if text.strip() and not code:
        raise Http404(f"There is no country “{text[:40]}”.")
    return code


def _countries() -> list[tuple[str, str]]:
    """The countries for which anybody speaks: codes and names, in the order of names."""
    spoken = Appearance.objects.filter(turns__gt=0).exclude(country="").order_by()
    codes = spoken.values_list("country", flat=True).distinct()
    return sorted(((code.lower(), country_name(code)) for code in codes), key=lambda pair: pair[1])


def speaker(request: HttpRequest, slug: str) -> HttpResponse:
    shown = find(Speaker.objects.all(), slug)
    if shown.slug != slug:
        return moved(request, shown.get_absolute_url())
    rows = list(shown.appearances.by_office_and_year())
    counts = statements_by_year(rows)
    year = chosen_year(request, counts)
    said = _latest_first(shown, year)
    page = page_of(request, said.values_list("pk", flat=True), PAGE)
    keys, ends = list(page.object_list), _first_and_latest(shown)
    loaded = Utterance.objects.with_excerpts().select_related("meeting").in_bulk([*keys, *ends])
    page.object_list = [loaded[key] for key in keys if key in loaded]
    offices = offices_of(rows)
    context = {
        "speaker": shown,
        "offices": offices,
        "bands": foremost(offices, BANDS),
        "columns": columns(rows),
        "counts": counts,
        "statements": sum(counts.values()),
        "spoken": sum(row["spoken"] for row in rows),
        "meetings": shown.appearances.filter(turns__gt=0).aggregate(n=Count("meeting", distinct=True))["n"],
        "ends": [loaded[key] for key in ends if key in loaded],
        "beside": list(Appearance.objects.beside(shown).by_speaker(BESIDE)),
        **_words(shown, year),
        "spellings": _spellings(shown),
        "numbers": [number_of(identifier) for identifier in shown.identifiers.all()],
        "year": year,
        "forms": {form: name for form, (name, _, _) in FILES.items()},
        "page": page,
    }
    return render(request, "archive/speaker.html", context)


def _spellings(speaker: Speaker) -> list[str]:
    """The other spellings of the name; letter case alone makes none."""
    spellings = {alias.name.casefold(): alias.name for alias in speaker.aliases.all()}
    spellings.pop(speaker.name.casefold(), None)
    return list(spellings.values())


def _latest_first(speaker: Speaker, year: int | None) -> QuerySet[Utterance]:
    said = speaker.utterances.filter(meeting__date__year=year) if year else speaker.utterances.all()
    return said.order_by("-meeting__date", "-meeting__time", "-meeting", "position")


def _first_and_latest(speaker: Speaker) -> list[int]:
    """The keys of the first statement and of the last one, where there is more than one."""
    keys = speaker.utterances.order_by(*OLDEST_FIRST).values_list("pk", flat=True)
    return list(dict.fromkeys(key for key in (keys.first(), keys.last()) if key))


def _words(speaker: Speaker, year: int | None) -> dict[str, Any]:
    """The distinctive words, or why the search engine in use can't tell them."""
    try:
        return {"words": keywords(speaker.slug, year)}
    except NotSupported as error:
        return {"words_unavailable": str(error)}
    except IndexUnavailable:
        return {}


def chosen_year(request: HttpRequest, counts: Mapping[int, int]) -> int | None:
    """The year that is asked for. Raises Http404 for one in which the speaker says nothing."""
    text = request.GET.get("year", "")
    if not text:
        return None
    if text not in map(str, counts):
        raise Http404(f"No statements of this speaker are from “{text[:20]}”.")
    return int(text)


def statements_by_year(rows: Rows) -> dict[int, int]:
    years = groupby((row for row in rows if row["statements"]), lambda row: row["year"])
    counts = {year: sum(row["statements"] for row in group) for year, group in years}
    return dict(sorted(counts.items(), reverse=True))
