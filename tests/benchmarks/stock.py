"""Stock haystack over Whoosh: its own engine, its own preparation, its own batches."""

from functools import cache

from haystack import connections, indexes
from haystack.query import SearchQuerySet

from archive.models import Passage
from archive.search_indexes import PassageIndex
from tests.benchmarks.fts5 import FACETS, PAGE
from tests.benchmarks.queries import Query


class StockIndex(indexes.SearchIndex, indexes.Indexable):  # type: ignore[misc]
    """As haystack's own documentation would have it declared."""

    text = indexes.CharField(document=True, model_attr="text")
    speaker = indexes.CharField(model_attr="utterance__speaker__slug", null=True, faceted=True)
    year = indexes.IntegerField(model_attr="utterance__meeting__date__year", faceted=True)
    place = indexes.CharField(model_attr="utterance__meeting__place", faceted=True)
    kind = indexes.CharField(model_attr="utterance__meeting__kind", faceted=True)
    language = indexes.CharField(model_attr="utterance__meeting__language", faceted=True)

    def get_model(self) -> type[Passage]:
        return Passage


def build(passages: int) -> None:
    """Index so many passages, the first of the archive."""
    _connect()
    index = connections["stock"].get_unified_index().get_index(Passage)
    backend = connections["stock"].get_backend()
    objects = list(PassageIndex().index_queryset().order_by("pk")[:passages])
    for first in range(0, len(objects), backend.batch_size):
        backend.update(index, objects[first : first + backend.batch_size])


def held() -> int:
    """How many passages are indexed already."""
    _connect()
    backend = connections["stock"].get_backend()
    backend.setup()
    return int(backend.index.doc_count())


def ask(query: Query) -> int:
    """A page with highlights, the number of all hits, which is returned, and the facets."""
    _connect()
    found = SearchQuerySet(using="stock").auto_query(query.text).highlight()
    for name, value in query.filters.items():
        found = found.narrow(f'{name}_exact:"{value}"')
    for name in FACETS:
        found = found.facet(name)
    for result in found[:PAGE]:
        _ = result.highlighted
    found.facet_counts()
    return int(found.count())


@cache
def _connect() -> None:
    connections["stock"].get_unified_index().build(indexes=[StockIndex()])
