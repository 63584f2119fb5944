"""Search, as all other code knows it: queries and filters in; hits, facets, trends and suggestions out."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from django.conf import settings
from django.utils.html import escape
from django.utils.safestring import SafeString

from archive.markup import only_marks
from archive.search.alternatives import Offer, Relaxed, offers, relaxed
from archive.search.analytics.keyness import Keyword, keywords
from archive.search.analytics.period_counts import OTHERS, LongestSilence, PeriodCounts, Share
from archive.search.analytics.periods import Every
from archive.search.analytics.quotes import quoted
from archive.search.analytics.trends import (
    PhraseTrend,
    Unit,
    known_to_the_year,
    period_counts,
    phrase_trend,
)
from archive.search.checking import (
    NO_CLAIM,
    Claim,
    checked,
    checking_problem,
    claimed,
    meetings_of,
    warnings_of,
)
from archive.search.engine import Ability, engine
from archive.search.exchanges import Exchange, exchanges, questions_answered_by, uptake_of
from archive.search.facet_values import language_name
from archive.search.facets import FACETS, FILTERED, LISTED, Facet
from archive.search.highlight import concordance
from archive.search.highlight.concordance import Occurrence, by_words_after, by_words_before, opening
from archive.search.highlight.snippets import as_html, marked
from archive.search.indexing.formulas import renew_formulas
from archive.search.indexing.updates import forget_meetings, index_pending, pending, rebuild
from archive.search.indexing.verification import Differences, differences, repair, update
from archive.search.likeness import Alike, SaidAlike, said_alike
from archive.search.phrases import PhraseUse, PhraseUses, phrase_uses
from archive.search.query.ast import Node, Not, positive_leaves
from archive.search.query.explain import explain, is_plain
from archive.search.query.text_kinds import shown_text_kind
from archive.search.query.titles import asks_titles, title_query
from archive.search.removed import RemovedPage, search_removed, without_operator
from archive.search.requests import parsed, request_of
from archive.search.results import (
    NO_FILTERS,
    FacetCount,
    Filters,
    Hit,
    ResultPage,
    Sort,
    by_text_kind,
    hits_of,
    labelled,
    loaded,
    titled_meetings,
)
from archive.search.signals import searched
from archive.search.suggest import suggestions
from archive.search.suggest.completion import Completion, CompletionKind, completions
from archive.search.suggest.spelling import SpellingSuggestion
from archive.search.suggest.suggestions import similar_names
from archive.search.types import (
    EngineUnreachable,
    IndexNotWritten,
    IndexUnavailable,
    Keys,
    NotSupported,
    SearchRequest,
    TextKind,
    YearCount,
)

# Other code imports from here alone.
__all__ = [
    "FACETS",
    "FILTERED",
    "LISTED",
    "NO_CLAIM",
    "OTHERS",
    "Alike",
    "Claim",
    "Completion",
    "CompletionKind",
    "Differences",
    "Every",
    "Exchange",
    "Facet",
    "FacetCount",
    "Filters",
    "Hit",
    "IndexNotWritten",
    "IndexUnavailable",
    "Keyword",
    "LongestSilence",
    "NotSupported",
    "Occurrence",
    "Offer",
    "PeriodCounts",
    "PhraseTrend",
    "PhraseUse",
    "PhraseUses",
    "Relaxed",
    "RemovedPage",
    "ResultPage",
    "SaidAlike",
    "Share",
    "Sort",
    "SpellingSuggestion",
    "TextKind",
    "Unit",
    "YearCount",
    "by_words_after",
    "by_words_before",
    "checked",
    "checking_problem",
    "claimed",
    "completions",
    "differences",
    "exchanges",
    "forget_meetings",
    "found_keys",
    "has_words",
    "highlighted",
    "index_pending",
    "index_problem",
    "keywords",
    "known_to_the_year",
    "language_name",
    "limitations",
    "loaded",
    "meetings_of",
    "occurrences",
    "offers",
    "opening",
    "pending",
    "period_counts",
    "phrase_trend",
    "phrase_uses",
    "questions_answered_by",
    "quoted",
    "rebuild",
    "relaxed",
    "renew_formulas",
    "repair",
    "said_alike",
    "search",
    "search_removed",
    "searched",
    "similar_names",
    "suggestion",
    "update",
    "uptake_of",
    "warnings_of",
    "why_unavailable",
    "without_operator",
]

log = logging.getLogger(__name__)

# Meetings shown above what was said: few, unless `title:` asks for them.
FEW_TITLES, MOST_TITLES = 3, 20
_NOT_BUILT = "The search index is not built; run manage.py rebuild_index."
_UNREACHABLE = "The search engine does not answer. Try again later."


def search(
    text: str,
    filters: Filters = NO_FILTERS,
    sort: Sort = Sort.RELEVANCE,
    page: int = 1,
    size: int = 20,
) -> ResultPage:
    """Never raises for what was typed. A page past the end has no hits, and the right `pages`."""
    query = parsed(text)
    page, size = max(page, 1), max(size, 1)
    if query.root is None and not filters.narrows:
        return _empty(query.notes, page, size, understood=False)
    request = request_of(query, filters, sort, (page - 1) * size, page * size)
    if not _rules_out(query.root):
        request = replace(request, newest=settings.SEARCH_PASSAGES)
    if page == 1:
        request = replace(request, titles=MOST_TITLES if asks_titles(query.root) else FEW_TITLES)
    try:
        searching, began = engine(), time.perf_counter()
        with searching.reading() as index:
            found = index.search(request)
        searched.send(None, seconds=time.perf_counter() - began)
    except IndexUnavailable as error:
        log.warning("%s Run manage.py rebuild_index.", error, exc_info=error.__cause__)
        notes = (*query.notes, why_unavailable(error))
        return replace(_empty(notes, page, size, understood=query.root is not None), answered=False)
    hits = hits_of(found.statements, query.root, found.copies)
    if sort is Sort.RELEVANCE and page == 1 and Ability.PROXIMITY in searching.abilities:
        # Of those with all words in a row, which come first, those that have them as typed, signs and
        # capitals included.
        hits.sort(key=lambda hit: text not in hit.passage.text)
    return ResultPage(
        hits=hits,
        total=found.total,
        statements=found.total_statements,
        number=page,
        pages=-(-found.total_statements // size),
        size=size,
        facets=labelled(found.facets),
        years=tuple(found.years),
        languages=found.languages,
        notes=(*query.notes, *found.notes),
        understood=True,
        reading="" if is_plain(query.root) else explain(query.root),
        text_kind=shown_text_kind(query.root, filters.text_kind),
        by_text_kind=by_text_kind(found.facets),
        titled=titled_meetings(found.titled, title_query(query.root)),
        total_titled=found.total_titled,
        repeated=found.folded,
    )


def found_keys(text: str, filters: Filters = NO_FILTERS, sort: Sort = Sort.RELEVANCE) -> Keys:
    """Of every passage found, in the order of the pages. Raises IndexUnavailable."""
    query = parsed(text)
    if query.root is None and not filters.narrows:
        return np.empty(0, np.uint32)
    with engine().reading() as index:
        return index.keys(request_of(query, filters, sort))


def suggestion(text: str, filters: Filters = NO_FILTERS) -> SpellingSuggestion | None:
    """The query with words of the archive for those that it has nowhere, if that finds more."""
    within = [filters, Filters(text_kind=filters.text_kind)] if filters.narrows else [filters]
    return suggestions.suggestion(text, [_narrowed(each) for each in within])


def highlighted(text: str, query: str, language: str = "") -> SafeString:
    """The whole text, of this language, as HTML, with what the query finds marked."""
    runs = marked(text, parsed(query).root, language)
    if any(run.marked for run in runs):
        return only_marks(as_html(runs))
    return escape(text)


def occurrences(text: str, query: str, language: str = "") -> list[Occurrence]:
    """Each place where the query meets the text, which is of this language."""
    return concordance.occurrences(text, parsed(query).root, language)


def has_words(query: str) -> bool:
    """Whether it asks for any word, and not by filters or by what is left out alone."""
    return any(positive_leaves(parsed(query).root))


def _rules_out(node: Node | None) -> bool:
    """Whether anything is left out of what is found: to look for that in some passages alone would find too
    much."""
    return isinstance(node, Not) or any(map(_rules_out, getattr(node, "parts", ())))


def _narrowed(filters: Filters) -> Callable[[str], SearchRequest]:
    return lambda text: request_of(parsed(text), filters, Sort.NEWEST)


def why_unavailable(error: IndexUnavailable) -> str:
    """What a page says where search can't answer."""
    if isinstance(error, NotSupported):
        return str(error)
    return _UNREACHABLE if isinstance(error, EngineUnreachable) else _NOT_BUILT


def index_problem() -> str:
    """Why nothing can be searched now, "" if it can. Looks at no more than is needed to open the index."""
    try:
        with engine().reading():
            return ""
    except IndexUnavailable as error:
        return str(error)


def limitations() -> list[str]:
    """What the search engine in use can't do, as it completes "It can’t …"."""
    try:
        return [str(each) for each in Ability if each not in engine().abilities]
    except IndexUnavailable:
        return []


def _empty(notes: tuple[str, ...], page: int, size: int, *, understood: bool) -> ResultPage:
    return ResultPage([], 0, page, 0, size, {}, notes, understood)
