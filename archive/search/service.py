"""All of search that a view knows: words and filters in, a page of hits and facets out."""

import datetime
import logging
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from django.utils.html import escape
from django.utils.safestring import SafeString
from haystack import connections

from archive.markup import only_marks
from archive.models import Passage, Speaker
from archive.search import generic
from archive.search.folder import IndexUnavailable
from archive.search.highlight import as_html, marked, snippet
from archive.search.query import Query, parse
from archive.search.snapshot import Finder, Found, Search

log = logging.getLogger(__name__)

# Facets are there to choose from; nobody reads more.
MAX_CHOICES = 50
_NOT_BUILT = "The search index is not built; run manage.py rebuild_index."


@dataclass(frozen=True)
class Filters:
    """`start` and `end` are both included. Empty means any."""

    speaker: str = ""
    year: int | None = None
    start: datetime.date | None = None
    end: datetime.date | None = None
    place: str = ""
    kind: str = ""


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True)
class Facet:
    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Hit:
    passage: Passage
    snippet: SafeString


@dataclass(frozen=True)
class ResultPage:
    """`notes` say how the query was read where it was not read as typed.

    `understood` is False where there was nothing to look for, `answered` where there is no index
    that could tell.
    """

    hits: list[Hit]
    total: int
    number: int
    pages: int
    size: int
    facets: dict[str, list[Facet]]
    notes: tuple[str, ...]
    understood: bool
    answered: bool = True


def search(
    text: str,
    filters: Filters = Filters(),
    sort: Sort = Sort.RELEVANCE,
    page: int = 1,
    size: int = 20,
) -> ResultPage:
    """Never raises for what was typed. A page past the end has no hits, and the right `pages`."""
    query = _parsed(text)
    page, size = max(page, 1), max(size, 1)
    if query.root is None and filters == Filters():
        return _empty(query.notes, page, size, understood=False)
    wanted = Search(
        root=query.root,
        values={
            name: value
            for name, value in (
                ("speaker", filters.speaker),
                ("place", filters.place),
                ("kind", filters.kind),
            )
            if value
        },
        year=filters.year,
        since=filters.start,
        until=filters.end,
        sort=sort.value,
        start=(page - 1) * size,
        end=page * size,
    )
    try:
        found = _find(wanted, text)
    except IndexUnavailable as error:
        log.warning("%s Run manage.py rebuild_index.", error, exc_info=error.__cause__)
        nothing = _empty((*query.notes, _NOT_BUILT), page, size, understood=query.root is not None)
        return replace(nothing, answered=False)
    return ResultPage(
        hits=_hits(found.passages, query),
        total=found.total,
        number=page,
        pages=-(-found.total // size),
        size=size,
        facets=_facets(found.facets),
        notes=query.notes,
        understood=True,
    )


def highlighted(text: str, query: str) -> SafeString:
    """The whole text as HTML, with what the query finds marked."""
    segments = marked(text, _parsed(query).root)
    if any(segment.marked for segment in segments):
        return only_marks(as_html(segments))
    return escape(text)


# A meeting's page marks hundreds of passages for one query.
_parsed = lru_cache(maxsize=256)(parse)


def _find(wanted: Search, text: str) -> Found:
    backend = connections["default"].get_backend()
    if isinstance(backend, Finder):
        return backend.find(wanted)
    return generic.find(wanted, text)


def _empty(notes: tuple[str, ...], page: int, size: int, *, understood: bool) -> ResultPage:
    return ResultPage([], 0, page, 0, size, {}, notes, understood)


def _hits(keys: list[int], query: Query) -> list[Hit]:
    passages = Passage.objects.select_related("utterance__meeting", "utterance__speaker").in_bulk(keys)
    gone = [key for key in keys if key not in passages]
    if gone:
        log.warning("The index holds passages that are gone from the archive: %s", gone)
    return [
        Hit(passage, only_marks(as_html(snippet(passage.text, query.root))))
        for key in keys
        if (passage := passages.get(key))
    ]


def _facets(counts: dict[str, list[tuple[str, int]]]) -> dict[str, list[Facet]]:
    chosen = {name: values[:MAX_CHOICES] for name, values in counts.items()}
    slugs = [slug for slug, _ in chosen.get("speaker", [])]
    names = dict(Speaker.objects.filter(slug__in=slugs).values_list("slug", "name")) if slugs else {}
    facets = {
        name: [Facet(value, _label(name, value), count) for value, count in values]
        for name, values in chosen.items()
        if name != "speaker"
    }
    # A speaker may be gone, or have another name by now; the index learns of it with its meetings.
    facets["speaker"] = [
        Facet(slug, names[slug], count) for slug, count in chosen.get("speaker", []) if slug in names
    ]
    return facets


def _label(facet: str, value: str) -> str:
    return value.capitalize() if facet == "kind" else value
