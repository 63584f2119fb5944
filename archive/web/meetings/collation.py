"""The page on which the sources of one meeting stand side by side."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, field, replace
from functools import lru_cache

from django.db.models import Prefetch
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from archive.importing.alignment.collation import CollatedRow, SourcePassage, collate
from archive.importing.read_passages import read_passages, unpack_passages
from archive.importing.rereading import read_again
from archive.models import Meeting, Source, SourceVersion, Utterance
from archive.parsing.people.names import name_key
from archive.web.display_labels import NOT_CERTAIN
from archive.web.periods import path_of
from archive.web.view_helpers import find, moved

MOST_SOURCES = 4
"""Columns that can still be read beside each other."""
_LARGEST = 4 * 2**20
"""Bytes of a further source up to which it is read anew when it is looked at."""


@dataclass(frozen=True)
class SourceColumn:
    """A source with its passages; `version` is its latest. `only`: paragraphs that no other source has."""

    source: Source
    version: SourceVersion | None
    passages: Sequence[SourcePassage]
    only: int = 0


def collation(request: HttpRequest, slug: str) -> HttpResponse:
    shown = find(Meeting.objects.select_related("source"), slug)
    if shown.slug != slug:
        return moved(request, reverse("meeting-collation", args=[shown.slug]))
    columns = list(_columns(shown))
    if len(columns) < 2:
        raise Http404("This meeting has one source that can be read, so there is nothing to set beside it.")
    rows = _collated(_Sources(_digest(columns), [column.passages for column in columns]))
    differing = [row for row in rows if row.differs]
    whole = request.GET.get("text") != "differences"
    context = {
        "meeting": shown,
        "path": path_of(shown),
        "columns": [
            replace(column, only=sum(row.only == place for row in rows))
            for place, column in enumerate(columns)
        ],
        "rows": rows if whole else differing,
        "differing": len(differing),
        "whole": whole,
    }
    return render(request, "meetings/collation.html", context)


def _columns(shown: Meeting) -> Iterator[SourceColumn]:
    latest = SourceVersion.objects.order_by("-number").select_related("stored__base")
    sources = Source.objects.filter(leading=shown.source_id).order_by("pk").defer("text")
    own = shown.source.versions.select_related("stored").defer("stored__packed").order_by("-number").first()
    yield SourceColumn(shown.source, own, list(_own_passages(shown)))
    for source in sources.prefetch_related(Prefetch("versions", latest))[: MOST_SOURCES - 1]:
        version = next(iter(source.versions.all()), None)
        passages = _passages(source, version) if version else ()
        if passages:
            yield SourceColumn(source, version, passages)


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
    """The passages of a further source: as they were kept when it was read, or read anew."""
    if version.stored is None:
        return ()
    read = unpack_passages(version.sha256, bytes(version.passages))
    if read is None and version.stored.size <= _LARGEST:
        reading = read_again(source, version)
        read = list(read_passages(reading)) if reading else None
    return tuple(
        SourcePassage(text, NOT_CERTAIN if doubt else name, _key(name)) for text, name, doubt in read or ()
    )


@dataclass(frozen=True)
class _Sources:
    """The passages of all sources, by the hash of all that is in them."""

    digest: bytes
    passages: Sequence[Sequence[SourcePassage]] = field(compare=False)


@lru_cache(maxsize=4)
def _collated(sources: _Sources) -> list[CollatedRow]:
    """A long meeting takes a second; whoever reads it turns from all of it to the differences and back."""
    return collate(sources.passages)


def _digest(columns: Sequence[SourceColumn]) -> bytes:
    digest = hashlib.sha256()
    for column in columns:
        digest.update(repr([astuple(passage) for passage in column.passages]).encode("utf-8", "replace"))
    return digest.digest()


@lru_cache(maxsize=1 << 10)
def _key(name: str) -> str:
    """The surname: sources name a speaker in full, with an office, or by the surname alone."""
    return (name_key(name).split() or [""])[-1]
