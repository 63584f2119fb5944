"""The page on which the sources of one meeting stand side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.importing.alignment.collation import SourcePassage, collate
from archive.importing.identity import voices_of
from archive.importing.rereading import read_again
from archive.models import Meeting, Source, SourceVersion, Utterance
from archive.parsing.people.names import name_key
from archive.parsing.pipeline import Reading
from archive.web.display_labels import NOT_CERTAIN
from archive.web.periods import path_of
from archive.web.view_helpers import find, moved

MOST_SOURCES = 4
"""Columns that can still be read beside each other."""
_LARGEST = 4 * 2**20
"""Bytes of a further source up to which it is read anew when it is looked at."""


@dataclass(frozen=True)
class Column:
    """A source with its passages; `version` is its latest."""

    source: Source
    version: SourceVersion | None
    passages: Sequence[SourcePassage]


def collation(request: HttpRequest, slug: str) -> HttpResponse:
    shown = find(Meeting.objects.select_related("source"), slug)
    if shown.slug != slug:
        return moved(request, reverse("meeting-collation", args=[shown.slug]))
    columns = list(_columns(shown))
    if len(columns) < 2:
        raise Http404("This meeting has one source that can be read, so there is nothing to set beside it.")
    rows = collate([column.passages for column in columns])
    differing = [row for row in rows if row.differs]
    whole = request.GET.get("text") != "differences"
    context = {
        "meeting": shown,
        "path": path_of(shown),
        "columns": columns,
        "rows": rows if whole else differing,
        "differing": len(differing),
        "only": [sum(row.only == place for row in rows) for place in range(len(columns))],
        "whole": whole,
    }
    return render(request, "meetings/collation.html", context)


def _columns(shown: Meeting) -> Iterator[Column]:
    latest = SourceVersion.objects.order_by("-number").select_related("stored__base")
    sources = Source.objects.filter(leading=shown.source_id).order_by("pk").defer("text")
    own = shown.source.versions.select_related("stored").defer("stored__packed").order_by("-number").first()
    yield Column(shown.source, own, list(_own_passages(shown)))
    for source in sources.prefetch_related(Prefetch("versions", latest))[: MOST_SOURCES - 1]:
        version = next(iter(source.versions.all()), None)
        passages = _passages(source, version) if version else ()
        if passages:
            yield Column(source, version, passages)


def _own_passages(shown: Meeting) -> Iterator[SourcePassage]:
    for said in shown.utterances.with_text():
        voice = _voice(said)
        key = _key(said.speaker.name if said.speaker else said.label)
        for passage in sorted(said.passages.all(), key=lambda each: each.position):
            if not passage.repeated:
                anchor = f"u{passage.moved_from or said.number}-p{passage.number}"
                yield SourcePassage(passage.text, voice, key, anchor)


def _voice(said: Utterance) -> str:
    return NOT_CERTAIN if said.doubt else said.speaker.name if said.speaker else said.label


def _passages(source: Source, version: SourceVersion) -> tuple[SourcePassage, ...]:
    """The passages of a further source, of which the archive keeps the bytes and no rows."""
    if version.stored is None or version.stored.size > _LARGEST:
        return ()
    reading = read_again(source, version)
    return tuple(_read_passages(reading)) if reading else ()


def _read_passages(reading: Reading) -> Iterator[SourcePassage]:
    voices = voices_of(reading.transcript)
    told = zip(reading.transcript.utterances, voices.persons, voices.doubts, strict=True)
    for utterance, person, doubt in told:
        label = utterance.label.text if utterance.label else ""
        name = person.name if person else label
        for paragraph in utterance.paragraphs:
            if not paragraph.repeated:
                yield SourcePassage(paragraph.text, NOT_CERTAIN if doubt else name, _key(name))


@lru_cache(maxsize=1 << 10)
def _key(name: str) -> str:
    """The surname: sources name a speaker in full, with an office, or by the surname alone."""
    return (name_key(name).split() or [""])[-1]
