"""Search, as all other code knows it: queries and filters in; hits, facets, trends and suggestions out."""

import datetime
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

import numpy as np
from django.db.models import QuerySet
from django.utils.html import escape
from django.utils.safestring import SafeString

from archive.markup import only_marks
from archive.models import Passage
from archive.search.analytics.keyness import Keyword, keywords
from archive.search.analytics.trends import PhraseTrend, phrase_trend, words_by_year
from archive.search.engine import Ability, engine
from archive.search.facets import COUNTED, FACETS, FILTERED, Facet, language_name
from archive.search.highlight import concordance
from archive.search.highlight.concordance import Occurrence, by_words_after, by_words_before, opening
from archive.search.highlight.snippets import SNIPPET_LENGTH, as_html, marked, snippet
from archive.search.indexing.updates import forget_meetings, index_pending, pending, rebuild
from archive.search.indexing.verification import Differences, differences, repair, update
from archive.search.query.ast import Node, positive_leaves
from archive.search.query.entity_linking import link_entities
from archive.search.query.explain import explain, is_plain
from archive.search.query.parser import Query, parse
from archive.search.suggest import suggestions
from archive.search.suggest.completion import Completion, CompletionKind, completions
from archive.search.suggest.spelling import Suggestion
from archive.search.suggest.suggestions import similar_names
from archive.search.types import (
    EngineUnreachable,
    IndexNotWritten,
    IndexUnavailable,
    Keys,
    NotSupported,
    SearchRequest,
    YearCount,
)

# Other code imports from here alone.
__all__ = [
    "COUNTED",
    "FACETS",
    "FILTERED",
    "Completion",
    "CompletionKind",
    "Differences",
    "Facet",
    "FacetCount",
    "Filters",
    "Hit",
    "IndexNotWritten",
    "IndexUnavailable",
    "Keyword",
    "NotSupported",
    "Occurrence",
    "PhraseTrend",
    "ResultPage",
    "Sort",
    "Suggestion",
    "YearCount",
    "by_words_after",
    "by_words_before",
    "completions",
    "differences",
    "forget_meetings",
    "found_keys",
    "has_words",
    "highlighted",
    "index_pending",
    "keywords",
    "language_name",
    "limitations",
    "loaded",
    "occurrences",
    "opening",
    "pending",
    "phrase_trend",
    "rebuild",
    "repair",
    "search",
    "similar_names",
    "suggestion",
    "update",
    "why_unavailable",
    "words_by_year",
]

log = logging.getLogger(__name__)

# How many more passages of a statement are shown beside the best one.
MAX_FOLDED = 2
FOLDED_LENGTH = 200
_CHUNK = 500
_NOT_BUILT = "The search index is not built; run manage.py rebuild_index."
_UNREACHABLE = "The search engine does not answer. Try again later."
# Facets are there to choose from; nobody reads more.
MAX_CHOICES = 20


@dataclass(frozen=True, init=False)
class Filters:
    """For each facet, by name, the values of which a passage must have one; `start` and `end` are both
    included."""

    values: Mapping[str, tuple[str, ...]]
    start: datetime.date | None
    end: datetime.date | None

    def __init__(
        self,
        *,
        start: datetime.date | None = None,
        end: datetime.date | None = None,
        **values: Iterable[object],
    ) -> None:
        """A facet without values is not filtered by. Raises KeyError for a facet that there is not."""
        given = {FILTERED_NAMES[name]: tuple(map(str, each)) for name, each in values.items()}
        object.__setattr__(self, "values", {name: each for name, each in given.items() if each})
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)


FILTERED_NAMES = {facet.name: facet.name for facet in FILTERED}


@dataclass(frozen=True)
class FacetCount:
    """A value of a facet, what it is called, and how many of the passages found have it."""

    value: str
    label: str
    count: int


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
    facets: dict[str, list[FacetCount]]
    notes: tuple[str, ...]
    understood: bool
    answered: bool = True
    statements: int = 0
    years: tuple[YearCount, ...] = ()
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
    request = _request(query, filters, sort, (page - 1) * size, page * size)
    try:
        with engine().reading() as index:
            found = index.search(request)
    except IndexUnavailable as error:
        log.warning("%s Run manage.py rebuild_index.", error, exc_info=error.__cause__)
        notes = (*query.notes, why_unavailable(error))
        return replace(_empty(notes, page, size, understood=query.root is not None), answered=False)
    return ResultPage(
        hits=_hits(found.statements, query.root),
        total=found.total,
        statements=found.total_statements,
        number=page,
        pages=-(-found.total_statements // size),
        size=size,
        facets=_labelled(found.facets),
        years=tuple(found.years),
        notes=(*query.notes, *found.notes),
        understood=True,
        reading="" if is_plain(query.root) else explain(query.root),
    )


def found_keys(text: str, filters: Filters = Filters(), sort: Sort = Sort.RELEVANCE) -> Keys:
    """Of every passage found, in the order of the pages. Raises IndexUnavailable."""
    query = _parsed(text)
    if query.root is None and filters == Filters():
        return np.empty(0, np.uint32)
    with engine().reading() as index:
        return index.keys(_request(query, filters, sort))


def suggestion(text: str, filters: Filters = Filters()) -> Suggestion | None:
    """The query with words of the archive for those that it has nowhere, if that finds more."""
    within = [filters] if filters == Filters() else [filters, Filters()]
    return suggestions.suggestion(text, [_narrowed(each) for each in within])


def highlighted(text: str, query: str) -> SafeString:
    """The whole text as HTML, with what the query finds marked."""
    runs = marked(text, _parsed(query).root)
    if any(run.marked for run in runs):
        return only_marks(as_html(runs))
    return escape(text)


def occurrences(text: str, query: str) -> list[Occurrence]:
    """Each place where the query meets the text."""
    return concordance.occurrences(text, _parsed(query).root)


def has_words(query: str) -> bool:
    """Whether it asks for any word, and not by filters or by what is left out alone."""
    return any(positive_leaves(_parsed(query).root))


# A meeting's page marks hundreds of passages for one query.
_parsed = lru_cache(maxsize=256)(parse)


def _request(query: Query, filters: Filters, sort: Sort, start: int = 0, end: int = 0) -> SearchRequest:
    return SearchRequest(
        root=link_entities(query.root),
        values=filters.values,
        since=filters.start,
        until=filters.end,
        sort=sort.value,
        start=start,
        end=end,
    )


def _narrowed(filters: Filters) -> Callable[[str], SearchRequest]:
    return lambda text: _request(_parsed(text), filters, Sort.NEWEST)


def why_unavailable(error: IndexUnavailable) -> str:
    """What a page says where search can't answer."""
    if isinstance(error, NotSupported):
        return str(error)
    return _UNREACHABLE if isinstance(error, EngineUnreachable) else _NOT_BUILT


def limitations() -> list[str]:
    """What the search engine in use can't do, as it completes "It can’t …"."""
    try:
        return [str(each) for each in Ability if each not in engine().abilities]
    except IndexUnavailable:
        return []


def _labelled(counts: Mapping[str, list[tuple[str, int]]]) -> dict[str, list[FacetCount]]:
    """The values of each facet that are worth showing; a speaker who is gone by now is not."""
    shown = {facet.name: counts.get(facet.name, [])[:MAX_CHOICES] for facet in COUNTED}
    labels = {
        facet.name: facet.labels([value for value, _ in shown[facet.name]]) if shown[facet.name] else {}
        for facet in COUNTED
    }
    return {
        name: [
            FacetCount(value, labels[name][value], count) for value, count in values if value in labels[name]
        ]
        for name, values in shown.items()
    }


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
