"""A request as queries of the server. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from archive.search.execute.proximity import typed_runs
from archive.search.opensearch_store.analysis import term_of
from archive.search.opensearch_store.compiling import QueryDslCompiler, days, having
from archive.search.opensearch_store.leaves import all_of, any_of, in_a_row
from archive.search.opensearch_store.mapping import EXACT, KIND, PASSAGE, Json
from archive.search.opensearch_store.paging import order_of
from archive.search.query.ast import And, DateFilter, Filter, Node, Not, positive_leaves
from archive.search.types import SearchRequest, TextKind

# What the words of a page about a meeting count for, beside words that were spoken there.
_WRITTEN = 0.7


@dataclass(frozen=True)
class ServerQuery:
    """`found`: what matches whatever the chosen values; `chosen`: what has these, by facet; `runs`: words
    typed one after the other."""

    request: SearchRequest
    found: Json
    scored: Json | None
    chosen: Mapping[str, Json]
    runs: Sequence[Sequence[str]]
    weights: Mapping[str, float] = field(default_factory=dict)

    @property
    def put(self) -> Json:
        """What is searched: scored, if the best are to come first."""
        return self.found if self.scored is None else self.scored

    @property
    def shown(self) -> Json:
        return all_of([self.found, *self.chosen.values()])

    @property
    def in_full(self) -> Json:
        """Passages with all words of a run as they were typed."""
        return any_of([in_a_row(list(map(term_of, run))) for run in self.runs])

    def but(self, *names: str) -> list[Json]:
        return [each for name, each in self.chosen.items() if name not in names]

    @property
    def order(self) -> list[Json]:
        return order_of(self.request.sort, scored=self.scored is not None)


def compiled(request: SearchRequest, compiler: QueryDslCompiler) -> ServerQuery:
    """The request as queries of the server. Pure: to be made again once the lexicon knows more."""
    bounds = days(DateFilter(request.since, request.until))
    root = request.root
    chosen = {name: having(name, values) for name, values in request.values.items()}
    found = all_of([compiler.found(root), bounds])
    if root is None or request.sort != "relevance" or not any(positive_leaves(root)):
        return ServerQuery(request, found, None, chosen, ())
    # Where several words are looked for and nothing is filtered, the server goes through many passages at
    # once, and then computes the scores of some by the numbers of others.
    filters = [bounds, {"term": {KIND: PASSAGE}}]
    scored: Json = {"bool": {"must": [compiler.scored(root)], "filter": filters}}
    if TextKind.WRITTEN in request.values.get("text_kind", ()):
        weight = {"filter": having("text_kind", [TextKind.WRITTEN]), "weight": _WRITTEN}
        scored = {"function_score": {"query": scored, "functions": [weight], "boost_mode": "multiply"}}
    runs = typed_runs(root)
    words = {word for run in runs for word in run}
    weights = {word: compiler.idf(compiler.lexicon.frequency(EXACT, term_of(word))) for word in sorted(words)}
    return ServerQuery(request, found, scored, chosen, runs, weights)


def hits_of(query: Json, order: list[Json], size: int) -> Json:
    """A search for passages in this order, told by what they are sorted by."""
    return {"query": query, "size": size, "sort": order, "_source": False, "stored_fields": "_none_"}


def kind_values(request: SearchRequest) -> Sequence[str]:
    return request.values.get("text_kind", TextKind.SAID.values)


def kinds_of(request: SearchRequest) -> Json:
    return having("text_kind", kind_values(request))


def filters_of(root: Node | None) -> list[Node]:
    """The parts of a query that are filters alone."""
    parts = root.parts if isinstance(root, And) else (root,) if root is not None else ()
    return [part for part in parts if isinstance(part.part if isinstance(part, Not) else part, Filter)]
