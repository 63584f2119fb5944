"""Phrases over time: how often each was said, in all speech or by group."""

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse

from archive.search.api import (
    Every,
    IndexUnavailable,
    NotSupported,
    language_name,
    phrase_trend,
    why_unavailable,
)
from archive.web.file_responses import offered, plain, refusal
from archive.web.search.trend_figures import Figures, figures
from archive.web.search.trend_files import DRAWINGS, FILES, download
from archive.web.search.trend_form import ALL_LANGUAGES, MOST, TrendForm, named, read
from archive.web.search.trend_series import MEETINGS, WORDS

_BY = {
    "none": "all together",
    "speaker": "each speaker",
    "country": "each country’s representatives",
    "kind": "each kind of meeting",
    "language": "each language",
}
_KINDS = {"said": "said", "written": "written about it", "both": "both"}
_MEASURES = {"words": "per 100,000 words", "meetings": "share of meetings"}


def trends(request: HttpRequest) -> HttpResponseBase:
    form = read(request)
    context: dict[str, Any] = {"form": form, "phrases": [(phrase, named(phrase)) for phrase in form.phrases]}
    context |= {"slots": [*form.phrases, ""][:MOST]}
    context |= _choices(form)
    if form.file and form.file not in FILES:
        return refusal(form.file, FILES)
    if form.file and not form.phrases:
        return plain("A file needs a phrase: put q= and its words into the address.", 404)
    if not form.phrases:
        return render(request, "search/trends.html", context)
    languages = None if form.language in ("", ALL_LANGUAGES) else (form.language,)
    try:
        found = {
            phrase: phrase_trend(phrase, form.facet, languages, every_language=form.language == ALL_LANGUAGES)
            for phrase in form.phrases
        }
    except IndexUnavailable as error:
        if form.file:
            return plain(why_unavailable(error), 406 if isinstance(error, NotSupported) else 503)
        context["unavailable"] = why_unavailable(error)
        status = 200 if isinstance(error, NotSupported) else 503
        return render(request, "search/trends.html", context, status=status)
    made = figures(form, found)
    if form.file:
        return download(request, form, made)
    return render(request, "search/trends.html", context | _context(form, made))


def _context(form: TrendForm, made: Figures) -> dict[str, Any]:
    return {
        "charts": made.charts,
        "notes": dict.fromkeys(note for trend in made.trends.values() for note in trend.notes),
        "never_said": [named(phrase) for phrase, trend in made.trends.items() if trend.is_empty],
        "languages": made.languages,
        "files": {label: _address(form, format=name) for name, label in (offered() | DRAWINGS).items()},
        "other_languages": any(trend.elsewhere for trend in made.trends.values()),
        "any_language": _address(form, language=ALL_LANGUAGES),
        "apart": any(chart.apart for chart in made.charts),
        "each_apart": _address(form, charts="apart"),
        "together": _address(form, charts="together"),
        "few": (MEETINGS if form.measure == "meetings" else WORDS).few,
    }


def _choices(form: TrendForm) -> dict[str, Any]:
    """The fields of the form beside the phrases: name, legend, and each choice with its label."""
    fields = [
        ("by", "Said by", _BY, form.by),
        ("every", "In each", {each.value: each.value for each in Every}, form.every.value),
        ("text", "Words", _KINDS, form.text_kind.value),
        ("measure", "Shown", _MEASURES, form.measure),
    ]
    chosen = {"": "of each phrase", ALL_LANGUAGES: "all"}
    if form.language not in chosen:
        chosen[form.language] = language_name(form.language)
    return {"fields": fields, "chosen_languages": chosen}


def _address(form: TrendForm, **changed: str) -> str:
    return f"{reverse('trends')}?{urlencode(form.pairs(**changed))}"
