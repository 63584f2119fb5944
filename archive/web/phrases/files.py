"""The uses of a phrase as CSV, as JSON and as a feed."""

import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.urls import reverse
from django.utils.http import urlencode

from archive.models import archive_uuid
from archive.search.api import PhraseUse
from archive.web.file_responses import file_response
from archive.web.phrases.history import History, voice_of
from archive.web.site.feed_ids import FeedIds
from archive.web.site.feeds import ENTRIES, NEVER, Atom, as_html, clean
from archive.web.tabular_export import Cells

COLUMNS = (
    "permalink", "date", "date_end", "meeting", "title", "place", "speaker", "name", "label", "role", "doubt",
    "language", "wording", "variant", "cover", "text",
)  # fmt: skip


def as_rows(request: HttpRequest, form: str, phrase: str, found: History | None) -> HttpResponseBase:
    rows = _rows(request, found) if found else []
    return file_response(request, form, f"phrase {phrase}", COLUMNS, rows)


def as_json(request: HttpRequest, phrase: str, found: History | None, notes: list[str]) -> HttpResponse:
    told: dict[str, Any] = {"phrase": phrase, "notes": notes, "uses": [], "variants": [], "speakers": []}
    if found:
        told["uses"] = [dict(zip(COLUMNS, row, strict=True)) for row in _rows(request, found)]
        told["variants"] = [
            {
                "variant": each.variant.number,
                "like": each.variant.like,
                "wording": each.first.wording,
                "uses": each.count,
                "first": each.first.date.iso or None,
                "last": each.last.date.iso or None,
            }
            for each in found.wordings
        ]
        told["speakers"] = [
            {
                "speaker": each.first.speaker[1] if each.first.speaker else None,
                "name": each.name,
                "uses": each.count,
                "first": each.first.date.iso or None,
                "last": each.last.date.iso or None,
                "coverage_begins": each.since.isoformat() if each.since else None,
            }
            for each in found.adopters
        ]
        told["silences"] = [
            {
                "from": each.start.isoformat(),
                "to": each.end.isoformat(),
                "lasting": each.lasting,
                "expected": round(each.expected, 1),
            }
            for each in found.silences
        ]
    return JsonResponse(told, json_dumps_params={"ensure_ascii": False})


def as_feed(request: HttpRequest, asked: dict[str, str], found: History | None) -> HttpResponse:
    """The latest uses, the latest first."""
    phrase = asked["q"]
    site = f"{request.scheme}://{request.get_host()}"
    page = f"{site}{reverse('phrase')}?{urlencode(asked)}"
    ids = FeedIds(archive_uuid())
    feed = Atom(
        title=clean(f"“{phrase}”"),
        link=page,
        description=None,
        subtitle=f"The {ENTRIES} latest uses of this phrase, in any wording near to it.",
        feed_url=f"{page}&format=atom",
        feed_guid=ids.feed("phrase", urlencode(asked)),
        language="en",
    )
    for use in reversed(found.uses[-ENTRIES:] if found else ()):
        day = datetime.datetime.combine(use.date.start, datetime.time(12), datetime.UTC)
        feed.add_item(
            title=clean(f"{voice_of(use)}, {use.date.in_words()}: {use.title}"),
            link=_permalink(site, use),
            unique_id=ids.place(use.meeting, use.anchor, f":{use.start}"),
            description=as_html(use.text),
            author_name=clean(voice_of(use)),
            pubdate=day if use.date.has_day else None,
            updateddate=day if use.date.is_known else NEVER,
            language=use.language,
        )
    return HttpResponse(feed.writeString("utf-8"), content_type=Atom.content_type)


def _rows(request: HttpRequest, found: History) -> list[Cells]:
    site = f"{request.scheme}://{request.get_host()}"
    return [
        (
            _permalink(site, use), use.date.iso, use.date.iso_end, use.slug, use.title, use.place,
            use.speaker[1] if use.speaker else "", use.speaker[2] if use.speaker else "", use.label, use.role,
            use.doubt, use.language, use.wording, str(variant), f"{use.cover:.3f}", use.text,
        )
        for use, variant in zip(found.uses, found.variant_of, strict=True)
    ]  # fmt: skip


def _permalink(site: str, use: PhraseUse) -> str:
    return f"{site}{reverse('meeting', args=[use.slug])}#{use.anchor}"
