"""What an engine is asked for a query as typed, within the filters of a page."""

from functools import lru_cache

from archive.search.entity_linking import link_entities
from archive.search.query.parser import ParsedQuery, parse
from archive.search.query.text_kinds import searched_text
from archive.search.results import Filters, Sort
from archive.search.types import SearchRequest

# A meeting's page marks hundreds of passages for one query.
parsed = lru_cache(maxsize=256)(parse)


def request_of(
    query: ParsedQuery, filters: Filters, sort: Sort, start: int = 0, end: int = 0
) -> SearchRequest:
    return SearchRequest(
        root=link_entities(query.root),
        values={**filters.values, "text_kind": searched_text(query.root, filters.text_kind)},
        since=filters.start,
        until=filters.end,
        sort=sort.value,
        start=start,
        end=end,
    )
