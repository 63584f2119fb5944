"""The list of speakers, and the page of one."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef, QuerySet
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
    JsonResponse,
)
from django.shortcuts import render
from django.urls import reverse

from archive.citing.author_names import parse_name
from archive.citing.metadata import profile
from archive.citing.record import Author
from archive.geo.countries import code_of, country_name
from archive.models import Appearance, OfficeTally, Speaker, SpeakerTally, Utterance
from archive.parsing.transcript import DatePrecision
from archive.search.api import IndexUnavailable, NotSupported, keywords, language_name
from archive.web.display_labels import numbers_of_speaker
from archive.web.file_responses import asked_form, download_links, offered
from archive.web.parameters import choice, text
from archive.web.speakers.downloads import OLDEST_FIRST
from archive.web.speakers.identity import identity_context, now_read_as, with_identity
from archive.web.speakers.languages import (
    asked_language,
    count_said_in,
    marked_statements,
    said_in,
    statements_by_language,
)
from archive.web.speakers.list_file import speakers_file
from archive.web.speakers.listing import counts_by_letter, heard, in_order, with_counts
from archive.web.speakers.office_chart import YearRows, held_offices, most_frequent_offices, speaker_years
from archive.web.speakers.statement_years import passing_years
from archive.web.view_helpers import find, moved, page_of

PAGE = 50
NAMES = 200
ORDERS = ("name", "statements", "latest")
# Most offices in the chart.
MAX_OFFICES = 10
# Most speakers listed as speaking in the same meetings.
MAX_FELLOW_SPEAKERS = 20
# From so many meetings on, those of earlier years are not looked at for them.
MOST_COUNTED = 3_000


def speakers(request: HttpRequest) -> HttpResponseBase:
    order = choice(request.GET, "sort", ORDERS, "name", "Speakers can't be sorted by “{}”.")
    name = text(request.GET, "name")
    country = _country(request.GET.get("country", ""))
    chosen = heard(Speaker.objects.named(name), country)
    counts = counts_by_letter(chosen)
    letter = text(request.GET, "letter").lower()
    if letter and letter not in counts:
        raise Http404(f"No surname here begins with “{letter[:40]}”.")
    count = counts[letter] if letter else sum(counts.values())
    if letter:
        chosen = chosen.filter(filing_key__startswith=letter)
    rows = in_order(chosen, order)
    if form := asked_form(request):
        return speakers_file(request, form, rows, name, country)
    page = page_of(request, rows.values_list("pk", flat=True), NAMES, count)
    # Counts and offices are costly, so they are queried for the shown speakers only.
    page.object_list = with_counts(list(page.object_list), country)
    context = {
        "page": page,
        "order": order,
        "letters": counts if letter or count > NAMES else {},
        "letter": letter,
        "name": name,
        "country": country,
        "countries": _countries(),
        "downloads": download_links(request),
    }
    return render(request, "speakers/speakers.html", context)


def _country(value: str) -> str:
    """The code of a country by code or name, "" for "". Raises Http404 for anything else."""
    code = code_of(value.strip())
    if value.strip() and not code:
        raise Http404(f"There is no country “{value[:40]}”.")
    return code


def _countries() -> list[tuple[str, str]]:
    """The countries that have speakers: lower-case codes and names, by name."""
    codes = OfficeTally.objects.exclude(country="").order_by().values_list("country", flat=True).distinct()
    return sorted(((code.lower(), country_name(code)) for code in codes), key=lambda pair: pair[1])


def speaker(request: HttpRequest, slug: str) -> HttpResponse:
    answering = Utterance.objects.filter(speaker=OuterRef("pk"), answers__isnull=False)
    shown = find(with_identity().annotate(answers=Exists(answering)), slug)
    if shown.slug != slug:
        return moved(request, shown.get_absolute_url())
    if other := now_read_as(shown):
        return HttpResponseRedirect(other.get_absolute_url())
    known = identity_context(shown)
    rows = OfficeTally.objects.filter(speaker=shown).rows()
    meetings = SpeakerTally.objects.filter(speaker=shown).by_year()
    counts = statements_by_year(rows)
    year = chosen_year(request, counts)
    language = asked_language(request, shown)
    marked = marked_statements(shown)
    by_language = statements_by_language(rows, marked)
    said = _latest_first(shown, year)
    count = count_said_in(said, language, by_language)
    found = said_in(said, language).values_list("pk", flat=True)
    by_tallies = not (year or (language and marked))
    listed = passing_years(found, rows, language, count) if by_tallies else found
    page = page_of(request, listed, PAGE, count)
    keys, first_and_last = list(page.object_list), _first_and_latest(shown, list(counts))
    loaded = Utterance.objects.with_excerpts().select_related("meeting").in_bulk([*keys, *first_and_last])
    page.object_list = [loaded[key] for key in keys if key in loaded]
    offices = held_offices(rows)
    scope = {name: value for name, value in (("year", year), ("language", language)) if value}
    context = {
        "speaker": shown,
        "offices": offices,
        "bands": most_frequent_offices([each for each in offices if each.years], MAX_OFFICES),
        "columns": speaker_years(rows),
        "counts": counts,
        "statements": sum(row["statements"] for row in rows),
        "spoken": sum(row["spoken"] for row in rows),
        "meetings": sum(meetings.values()),
        "ends": [loaded[key] for key in first_and_last if key in loaded],
        **_fellow_speakers(shown, meetings),
        **_distinctive_words(shown, year),
        "scope": urlencode({"speaker": shown.slug} | scope),
        "file_scope": urlencode(scope),
        "language": language,
        "language_name": language_name(language),
        "languages": [(code, language_name(code), n) for code, n in by_language.items()],
        "spellings": _spellings(shown),
        **known,
        "numbers": numbers_of_speaker(shown, known["authority_numbers"]),
        "year": year,
        "forms": {"txt": "text", **offered()},
        "page": page,
    }
    return render(request, "speakers/speaker.html", context)


def jsonld(request: HttpRequest, slug: str) -> HttpResponse:
    """A speaker as linked data: schema.org's Person, with offices as transcripts give them."""
    shown = find(Speaker.objects.all(), slug)
    if shown.slug != slug:
        return moved(request, reverse("speaker-jsonld", args=[shown.slug]))
    offices = held_offices(list(shown.appearances.by_office_and_year()))
    numbers = numbers_of_speaker(shown)
    author = Author(parse_name(shown.name), address=request.build_absolute_uri(shown.get_absolute_url()))
    linked = profile(
        author,
        spellings=_spellings(shown),
        same=[number.address for number in numbers if number.address],
        offices=[(each.role, each.years[0], each.years[-1]) for each in offices if each.role and each.years],
    )
    return JsonResponse(linked, content_type="application/ld+json")


def _spellings(speaker: Speaker) -> list[str]:
    """Other spellings of the name, without those that differ in letter case alone."""
    spellings = {alias.name.casefold(): alias.name for alias in speaker.aliases.all()}
    spellings.pop(speaker.name.casefold(), None)
    return list(spellings.values())


def _latest_first(speaker: Speaker, year: int | None) -> QuerySet[Utterance]:
    said = speaker.utterances.filter(meeting__date__year=year) if year else speaker.utterances.all()
    return said.order_by("-meeting__date", "-meeting__time", "-meeting", "position")


def _first_and_latest(speaker: Speaker, years: Sequence[int]) -> list[int]:
    """Primary keys of the first and the last statement; one or none if there are no two.

    `years` with statements, the latest first: there they are looked for, and not among all.
    """
    if not years:
        return []
    dated = speaker.utterances.exclude(meeting__date_precision=DatePrecision.UNKNOWN)
    keys = dated.order_by(*OLDEST_FIRST).values_list("pk", flat=True)
    first, last = keys.filter(meeting__date__year=years[-1]), keys.filter(meeting__date__year=years[0])
    return list(dict.fromkeys(key for key in (first.first(), last.last()) if key))


def _fellow_speakers(speaker: Speaker, meetings: Mapping[int, int]) -> dict[str, Any]:
    """Context with those who speak in most of the same meetings. Of one who speaks in very many, only the
    latest years are counted. `meetings`: how many are of each year, the latest first."""
    since, counted = None, 0
    for year, count in meetings.items():
        if counted >= MOST_COUNTED:
            break
        since, counted = year, counted + count
    rows = Appearance.objects.in_meetings_with(speaker, since if counted < sum(meetings.values()) else None)
    return {
        "fellow_speakers": list(rows.by_speaker(MAX_FELLOW_SPEAKERS)),
        "fellows_since": since if counted < sum(meetings.values()) else None,
    }


def _distinctive_words(speaker: Speaker, year: int | None) -> dict[str, Any]:
    """Context with the distinctive words, or the reason why the engine can't tell them."""
    try:
        return {"words": keywords(speaker.slug, year)}
    except NotSupported as error:
        return {"words_unavailable": str(error)}
    except IndexUnavailable:
        return {}


def chosen_year(request: HttpRequest, counts: Mapping[int, int]) -> int | None:
    """The year of the request, if any. Raises Http404 for one without statements of the speaker."""
    message = "No statements of this speaker are from “{}”."
    year = choice(request.GET, "year", list(map(str, counts)), "", message)
    return int(year) if year else None


def statements_by_year(rows: YearRows) -> dict[int, int]:
    """How many statements are of each year that is known, the latest first."""
    years = groupby((row for row in rows if row["statements"] and row["year"]), lambda row: row["year"])
    counts = {year: sum(row["statements"] for row in group) for year, group in years}
    return dict(sorted(counts.items(), reverse=True))
