"""All of search that a view knows: words and filters in, a page of hits and facets out."""

import datetime
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

import numpy as np
from django.db.models import QuerySet
from django.utils.html import escape
from django.utils.safestring import SafeString
from haystack import connections

from archive.markup import only_marks
from archive.models import Passage
from archive.search import haystack_fallback as generic
from archive.search.facets import Facet, labelled, language_name
from archive.search.highlight import concordance
from archive.search.highlight.concordance import Occurrence, by_words_after, by_words_before, opening
from archive.search.highlight.snippets import SNIPPET_LENGTH, as_html, marked, snippet
from archive.search.query.entity_linking import resolved
from archive.search.query.explain import described, is_plain
from archive.search.query.parser import Node, Query, parse, sought
from archive.search.suggest import suggestions as helping
from archive.search.suggest.completion import Completion, Kind, completions
from archive.search.suggest.spelling import Suggestion
from archive.search.suggest.suggestions import similar_names
from archive.search.types import Finder, Found, Keys, Search, Year
from archive.search.whoosh_store.folder import IndexUnavailable

__all__ = [
    "Completion",
    "Facet",
    "Filters",
    "Hit",
    "IndexUnavailable",
    "Kind",
    "Occurrence",
    "ResultPage",
    "Sort",
    "Suggestion",
    "Year",
    "by_words_after",
    "by_words_before",
    "completions",
    "found_keys",
    "has_words",
    "highlighted",
    "language_name",
    "loaded",
    "occurrences",
    "opening",
    "search",
    "similar_names",
    "suggestion",
]

log = logging.getLogger(__name__)

# How many more passages of a statement are shown beside the best one.
MAX_FOLDED = 2
FOLDED_LENGTH = 200
_CHUNK = 500
_NOT_BUILT = "The search index is not built; run manage.py rebuild_index."


@dataclass(frozen=True)
class Filters:
    """For each facet the values of which a passage must have one; empty means any. `represents`: the
    country that the speaker's office stands for. `start` and `end` are both included."""

    speaker: tuple[str, ...] = ()
    year: tuple[int, ...] = ()
    country: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    represents: tuple[str, ...] = ()
    start: datetime.date | None = None
    end: datetime.date | None = None

    def values(self) -> dict[str, tuple[str, ...]]:
        values = {
            "speaker": self.speaker,
            "year": tuple(map(str, self.year)),
            "country": self.country,
            "place": self.place,
            "kind": self.kind,
            "language": self.language,
            "represents": self.represents,
        }
        return {name: each for name, each in values.items() if each}


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True)
class Hit:
    """The passage that a statement is shown by. `folded`: more passages of it; `more`: how many there
    are beside these."""

    passage: Passage
    snippet: SafeString
    folded: tuple["Hit", ...] = ()
    more: int = 0

    @property
    def others(self) -> int:
        return len(self.folded) + self.more


@dataclass(frozen=True)
class ResultPage:
    """`notes` say how the query was read where it was not read as typed.

    `total` counts passages, `statements` those that share an utterance as one. `understood` is False
    where there was nothing to look for, `answered` where there is no index that could tell. `reading`
    is the query in plain English, if it is more than words.
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
    statements: int = 0
    years: tuple[Year, ...] = ()
    reading: str = ""


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
    wanted = _wanted(query, filters, sort, (page - 1) * size, page * size)
    try:
        found = _find(wanted, text)
    except IndexUnavailable as error:
        log.warning("%s Run manage.py rebuild_index.", error, exc_info=error.__cause__)
        nothing = _empty((*query.notes, _NOT_BUILT), page, size, understood=query.root is not None)
        return replace(nothing, answered=False)
    return ResultPage(
        hits=_hits(found.statements, query.root),
        total=found.total,
        statements=found.total_statements,
        number=page,
        pages=-(-found.total_statements // size),
        size=size,
        facets=labelled(found.facets),
        years=tuple(found.years),
        notes=query.notes,
        understood=True,
        reading="" if is_plain(query.root) else described(query.root),
    )


def found_keys(text: str, filters: Filters = Filters(), sort: Sort = Sort.RELEVANCE) -> Keys:
    """Of every passage found, in the order of the pages. Raises IndexUnavailable."""
    query = _parsed(text)
    if query.root is None and filters == Filters():
        return np.empty(0, np.uint32)
    return _keys(_wanted(query, filters, sort), text)


def suggestion(text: str, filters: Filters = Filters()) -> Suggestion | None:
    """The query with words of the archive for those that it has nowhere, if that finds more."""
    within = [filters] if filters == Filters() else [filters, Filters()]
    return helping.suggestion(text, [_narrowed(each) for each in within])


def highlighted(text: str, query: str) -> SafeString:
    """The whole text as HTML, with what the query finds marked."""
    segments = marked(text, _parsed(query).root)
    if any(segment.marked for segment in segments):
        return only_marks(as_html(segments))
    return escape(text)


def occurrences(text: str, query: str) -> list[Occurrence]:
    """Each place where the query meets the text."""
    return concordance.occurrences(text, _parsed(query).root)


def has_words(query: str) -> bool:
    """Whether it asks for any word, and not by facts or by what is left out alone."""
    return any(sought(_parsed(query).root))


# A meeting's page marks hundreds of passages for one query.
_parsed = lru_cache(maxsize=256)(parse)


def _wanted(query: Query, filters: Filters, sort: Sort, start: int = 0, end: int = 0) -> Search:
    return Search(
        root=resolved(query.root),
        values=filters.values(),
        since=filters.start,
        until=filters.end,
        sort=sort.value,
        start=start,
        end=end,
    )


def _narrowed(filters: Filters) -> Callable[[str], Search]:
    return lambda text: _wanted(_parsed(text), filters, Sort.NEWEST)


def _find(wanted: Search, text: str) -> Found:
    backend = connections["default"].get_backend()
    return backend.find(wanted) if isinstance(backend, Finder) else generic.find(wanted, text)


def _keys(wanted: Search, text: str) -> Keys:
    backend = connections["default"].get_backend()
    return backend.keys(wanted) if isinstance(backend, Finder) else generic.keys(wanted, text)


def _empty(notes: tuple[str, ...], page: int, size: int, *, understood: bool) -> ResultPage:
    return ResultPage([], 0, page, 0, size, {}, notes, understood)


def _hits(statements: list[list[int]], root: Node | None) -> list[Hit]:
    leading = _with_all(Passage.objects.all()).in_bulk([keys[0] for keys in statements])
    shown = {key for keys in statements if keys[0] in leading for key in keys[1 : 1 + MAX_FOLDED]}
    others = Passage.objects.only("utterance", "number", "text").in_bulk(list(shown)) if shown else {}
    hits = []
    for keys in statements:
        if (lead := leading.get(keys[0])) is None:
            log.warning("The index holds a passage that is gone from the archive: %s", keys[0])
            continue
        folded = [others[key] for key in keys[1 : 1 + MAX_FOLDED] if key in others]
        for passage in folded:
            passage.utterance = lead.utterance
        below = tuple(_hit(passage, root, FOLDED_LENGTH) for passage in folded)
        hits.append(replace(_hit(lead, root), folded=below, more=max(0, len(keys) - 1 - MAX_FOLDED)))
    return hits


def _hit(passage: Passage, root: Node | None, length: int = SNIPPET_LENGTH) -> Hit:
    return Hit(passage, only_marks(as_html(snippet(passage.text, root, length))))


def loaded(keys: Keys | Sequence[int]) -> Iterator[Passage]:
    """The passages with what a quote shows, a few hundred in memory at a time."""
    for start in range(0, len(keys), _CHUNK):
        chunk = [int(key) for key in keys[start : start + _CHUNK]]
        passages = _with_all(Passage.objects.all()).in_bulk(chunk)
        yield from (passages[key] for key in chunk if key in passages)


def _with_all(passages: QuerySet[Passage]) -> QuerySet[Passage]:
    """With what a quote shows: its utterance, speaker and meeting, and no column more."""
    return passages.select_related("utterance__meeting", "utterance__speaker").only(
        "text",
        "number",
        *(f"utterance__{name}" for name in ("number", "kind", "label", "note", "role", "inferred")),
        *(f"utterance__meeting__{name}" for name in ("slug", "title", "date", "place", "language", "kind")),
        *(f"utterance__speaker__{name}" for name in ("slug", "name")),
    )
