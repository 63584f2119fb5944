"""A search on the server: few requests, of which none fetches more than a page needs."""

from typing import TYPE_CHECKING

from archive.search.execute.proximity import CANDIDATES
from archive.search.facets import COUNTED
from archive.search.opensearch_store import scripts
from archive.search.opensearch_store.compiling import days
from archive.search.opensearch_store.facts import scripted
from archive.search.opensearch_store.folding import CopyRows
from archive.search.opensearch_store.leaves import all_of
from archive.search.opensearch_store.mapping import Json
from archive.search.opensearch_store.ordering import ROUND, nearness, ordered, raised, spoken
from archive.search.opensearch_store.paging import Found, members, order_of, statements
from archive.search.opensearch_store.querying import (
    Query,
    compiled,
    filters_of,
    hits_of,
    kind_values,
    kinds_of,
)
from archive.search.opensearch_store.years import with_missing, words_by_year, year_counts, years_of
from archive.search.query.ast import DateFilter, positive_leaves
from archive.search.query.titles import title_query
from archive.search.types import SearchRequest, SearchResult

if TYPE_CHECKING:
    from archive.search.opensearch_store.reader import Reader

# Values of a facet in one answer.
_VALUES = 10_000


def search(request: SearchRequest, index: "Reader") -> SearchResult:
    query = index.known(lambda compiler: compiled(request, compiler))
    size = min(max(CANDIDATES, 2 * (request.end + 1)), ROUND)
    asked = [_main(query, size), *_copies_in_full(query)]
    scope = scope_of(query, index)
    if scope is not None:
        asked.append(words_by_year(all_of([*scope, kinds_of(request)])))
    main, *others = index.ask(asked)
    hits = [Found.of(hit) for hit in main["hits"]["hits"]]
    in_full, boosts = nearness(query, [each.passage for each in hits[:CANDIDATES]], index)
    shown = main["aggregations"]["shown"]
    raised_by = raised(query, boosts, others, hits)
    copies = CopyRows.of(shown["statements"]["value"])
    folded = copies.folded(request.sort, raised_by, scored=query.scored is not None)
    in_turn = ordered(query, hits, size, in_full, boosts, index)
    leads = statements(in_turn, folded.dropped, request.start, request.end)
    keys = members(leads, spoken(query, leads, index), folded.dropped, scored=query.scored is not None)
    facets = _facets(query, main["aggregations"])
    words = index.words(tuple(kind_values(request))) if scope is None else years_of(others[-1])
    languages: tuple[str, ...] = ()
    if any(positive_leaves(request.root)):
        passages = with_missing(shown["language"], shown["no_language"])
        languages = index.own_languages(passages, tuple(kind_values(request)))
    titles, total_titled = _titled(query, index)
    return SearchResult(
        statements=keys,
        total=main["hits"]["total"]["value"],
        total_statements=copies.statements - folded.hidden,
        facets=facets,
        years=year_counts(dict(facets["year"]), words, languages),
        titled=tuple(titles),
        total_titled=total_titled,
        languages=languages,
        copies={key: folded.copies[key] for each in keys for key in each if key in folded.copies},
        folded=len(folded.dropped),
    )


def _main(query: Query, size: int) -> Json:
    shared = [facet.name for facet in COUNTED if facet.name not in query.chosen]
    every = list(query.chosen.values()) or [{"match_all": {}}]
    shown: Json = {
        "filter": {"bool": {"filter": every}},
        "aggs": {
            **{name: _counted(name) for name in shared},
            "statements": scripted(
                scripts.STATEMENTS_INIT, scripts.STATEMENTS_MAP, scripts.STATEMENTS_COMBINE, scripts.GATHER
            ),
            "language": _counted("language"),
            "no_language": {"missing": {"field": "language"}},
        },
    }
    own = {
        f"but_{facet.name}": {
            "filter": {"bool": {"filter": query.but(facet.name)}},
            "aggs": {facet.name: _counted(facet.name)},
        }
        for facet in COUNTED
        if facet.name in query.chosen
    }
    return {
        **hits_of(query.put, query.order, size),
        "post_filter": {"bool": {"filter": every}},
        "track_total_hits": True,
        "aggs": {"shown": shown, **own},
    }


def _counted(name: str) -> Json:
    return {"terms": {"field": name, "size": _VALUES}}


def _copies_in_full(query: Query) -> list[Json]:
    """A search for the copies that have all words as they were typed."""
    if not query.runs:
        return []
    wanted = all_of([query.shown, {"term": {"copied": True}}, query.in_full])
    return [{**hits_of(wanted, order_of("newest", scored=False), ROUND)}]


def _facets(query: Query, found: Json) -> dict[str, list[tuple[str, int]]]:
    facets = {}
    for facet in COUNTED:
        name = facet.name
        part = found[f"but_{name}"] if name in query.chosen else found["shown"]
        counts = [(str(each["key"]), each["doc_count"]) for each in part[name]["buckets"]]
        facets[name] = sorted(counts, key=lambda pair: (-pair[1], pair[0]))
    facets["year"].sort(reverse=True)
    return facets


def _titled(query: Query, index: "Reader") -> tuple[list[int], int]:
    request = query.request
    wanted = title_query(request.root) if request.titles else None
    if wanted is None:
        return [], 0
    put = index.known(lambda compiler: compiler.titled(wanted))
    found = index.facts(put)
    scope = scope_of(query, index, but=("text_kind",))
    kept = index.meetings_in(all_of(scope), found["meeting"]) if scope else None
    firsts: dict[int, int] = {}
    for place, meeting in enumerate(found["meeting"].tolist()):
        if kept is None or meeting in kept:
            firsts.setdefault(meeting, place)
    newest = found.times.newest
    places = sorted(firsts.values(), key=lambda place: int(newest[place]))
    return [int(found["passage"][place]) for place in places[: request.titles]], len(places)


def scope_of(
    query: Query, index: "Reader", but: tuple[str, ...] = ("year", "text_kind")
) -> list[Json] | None:
    """All that the chosen values and the filters of the query leave, whatever its words; None without any."""
    request = query.request
    filters = filters_of(request.root)
    masks = [index.known(lambda compiler, each=each: compiler.found(each)) for each in filters]  # type: ignore[misc]
    masks += query.but(*but)
    if request.since or request.until:
        masks.append(days(DateFilter(request.since, request.until)))
    return masks or None
