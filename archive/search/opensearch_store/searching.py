"""A search on the server: few requests, of which none fetches more than a page needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.search.execute.proximity import CANDIDATES
from archive.search.facets import COUNTED
from archive.search.opensearch_store.compiling import QueryDslCompiler, days
from archive.search.opensearch_store.facts import packed, unpacked
from archive.search.opensearch_store.folding import CopyRows, statements_and_copies
from archive.search.opensearch_store.leaves import all_of
from archive.search.opensearch_store.mapping import Json
from archive.search.opensearch_store.ordering import (
    ROUND,
    Fetched,
    in_full,
    nearness,
    ordered,
    raised,
    spoken,
    spoken_of,
    told_nearness,
)
from archive.search.opensearch_store.paging import PassageHit, StatementPassage, members, statements
from archive.search.opensearch_store.querying import (
    ServerQuery,
    compiled,
    filters_of,
    hits_of,
    kind_values,
    kinds_of,
)
from archive.search.opensearch_store.titles import Titled
from archive.search.opensearch_store.years import with_missing, words_by_year, year_counts, years_of
from archive.search.query.ast import DateFilter, positive_leaves
from archive.search.query.titles import title_query
from archive.search.types import SearchRequest, SearchResult

if TYPE_CHECKING:
    from archive.search.opensearch_store.reader import ServerIndexReader

# Values of a facet in one answer.
_VALUES = 10_000


@dataclass(frozen=True)
class Put:
    """A request as it is put to the server. `titled`: the titles and headings that are asked for; `scope`:
    what the chosen values and the filters of the query leave, whatever its words and the year, nothing
    without any; `kept`: the same of the year."""

    query: ServerQuery
    titled: Json | None
    scope: list[Json]
    kept: list[Json]

    @property
    def scored(self) -> bool:
        return self.query.scored is not None

    @property
    def size(self) -> int:
        """Passages of the first answer."""
        return min(max(CANDIDATES, 2 * (self.query.request.end + 1)), ROUND)


def _put(request: SearchRequest, compiler: QueryDslCompiler) -> Put:
    query = compiled(request, compiler)
    wanted = title_query(request.root) if request.titles else None
    filters = [compiler.found(each) for each in filters_of(request.root)]
    if request.since or request.until:
        filters.append(days(DateFilter(request.since, request.until)))
    return Put(
        query,
        None if wanted is None else compiler.titled(wanted),
        [*filters, *query.but("year", "text_kind")],
        [*filters, *query.but("text_kind")],
    )


def search(request: SearchRequest, index: "ServerIndexReader") -> SearchResult:
    """Asks twice: for all but the passages of the statements on the page, and for these."""
    put = index.known(lambda compiler: _put(request, compiler))
    told = _told(put, index)
    counted = told["counted"]["aggregations"]
    shown = counted["shown"]
    rows = CopyRows.of(shown["statements"]["value"], index.copies, scored=put.scored)
    fetched = _fetched(put, told)
    raised_by = raised(fetched.boosts, told.get("full"), fetched.hits)
    folded = rows.folded(request.sort, raised_by, scored=put.scored)
    in_turn = ordered(put.query, fetched, index)
    leads = statements(in_turn, folded.dropped, request.start, request.end)
    of_leads, titled = _leads_and_titles(put, leads, told, index)
    pages = members(leads, of_leads, folded.dropped, scored=put.scored)
    facets = _facets(put.query, counted)
    languages = _languages(request, shown, index)
    words = years_of(told["years"]) if put.scope else index.words(tuple(kind_values(request)))
    return SearchResult(
        statements=pages,
        total=shown["doc_count"],
        total_statements=rows.statements - folded.hidden,
        facets=facets,
        years=year_counts(dict(facets["year"]), words, languages),
        titled=tuple(titled[: request.titles]),
        total_titled=len(titled),
        languages=languages,
        copies=folded.copies_of(key for each in pages for key in each),
        folded=len(folded.dropped),
    )


def _told(put: Put, index: "ServerIndexReader") -> dict[str, Json]:
    """All that can be asked at once, by name.

    What is counted is the same for all pages of a result: asked for apart, the server keeps it.
    """
    asked = {"best": _best(put), "counted": _counted(put, whole=index.copies is None)}
    if put.query.runs:
        asked["full"] = in_full(put.query)
    if put.scope:
        asked["years"] = words_by_year(all_of([*put.scope, kinds_of(put.query.request)]))
    if put.titled is not None:
        asked["titles"] = packed(put.titled)
    return dict(zip(asked, index.ask(list(asked.values())), strict=True))


def _fetched(put: Put, told: Mapping[str, Json]) -> Fetched:
    first = told["best"]["hits"]["hits"]
    whole, boosts = nearness(put.query, first)
    hits = [PassageHit.of(hit) for hit in first]
    best = {each.passage for each in hits[:CANDIDATES]}
    boosts = {passage: boost for passage, boost in boosts.items() if passage in best}
    full = told["full"]["hits"]["hits"] if "full" in told else []
    return Fetched(hits, put.size, whole, boosts, [PassageHit.of(hit) for hit in full])


def _leads_and_titles(
    put: Put, leads: Sequence[PassageHit], told: Mapping[str, Json], index: "ServerIndexReader"
) -> tuple[list[StatementPassage], list[int]]:
    """What is found of these statements, and a passage of each meeting of which a title is."""
    titled = Titled(unpacked(told["titles"]["aggregations"])) if "titles" in told else None
    of_leads = [spoken(put.query, leads)] if leads else []
    questions = titled.questions(all_of(put.kept)) if titled and put.kept else []
    answers = index.ask([*of_leads, *questions])
    found = [passage for answer in answers[: len(of_leads)] for passage in spoken_of(answer)]
    if titled is None:
        return found, []
    return found, titled.firsts(answers[len(of_leads) :] if put.kept else None)


def _languages(request: SearchRequest, shown: Json, index: "ServerIndexReader") -> tuple[str, ...]:
    if not any(positive_leaves(request.root)):
        return ()
    passages = with_missing(shown["language"], shown["no_language"])
    return index.own_languages(passages, tuple(kind_values(request)))


def _best(put: Put) -> Json:
    best = {"bool": {"must": [put.query.put], "filter": list(put.query.chosen.values())}}
    return {**hits_of(best, put.query.order, put.size), **told_nearness(put.query), "track_total_hits": False}


def _counted(put: Put, *, whole: bool) -> Json:
    query = put.query
    shared = [facet.name for facet in COUNTED if facet.name not in query.chosen]
    every = list(query.chosen.values()) or [{"match_all": {}}]
    shown: Json = {
        "filter": {"bool": {"filter": every}},
        "aggs": {
            **{name: _values(name) for name in shared},
            "statements": statements_and_copies(whole=whole, scored=put.scored),
            "language": _values("language"),
            "no_language": {"missing": {"field": "language"}},
        },
    }
    own = {
        f"but_{facet.name}": {
            "filter": {"bool": {"filter": query.but(facet.name)}},
            "aggs": {facet.name: _values(facet.name)},
        }
        for facet in COUNTED
        if facet.name in query.chosen
    }
    return {"size": 0, "track_total_hits": False, "query": query.put, "aggs": {"shown": shown, **own}}


def _values(name: str) -> Json:
    return {"terms": {"field": name, "size": _VALUES}}


def _facets(query: ServerQuery, found: Json) -> dict[str, list[tuple[str, int]]]:
    facets = {}
    for facet in COUNTED:
        name = facet.name
        part = found[f"but_{name}"] if name in query.chosen else found["shown"]
        counts = [(str(each["key"]), each["doc_count"]) for each in part[name]["buckets"]]
        facets[name] = sorted(counts, key=lambda pair: (-pair[1], pair[0]))
    facets["year"].sort(reverse=True)
    return facets
