"""Searching through haystack's common interface, for when settings name another engine.

It can do less than the archive's own: the query is read by haystack, and facets are what the engine
makes of them.
"""

import datetime

from haystack.inputs import Exact
from haystack.query import SearchQuerySet

from archive.models import Passage
from archive.search.snapshot import FACETS, Found, Search

_ORDERS = {"newest": ("-date",), "oldest": ("date",)}


def find(wanted: Search, text: str) -> Found:
    found = SearchQuerySet().models(Passage)
    if wanted.root is not None:
        found = found.auto_query(text)
    for name, value in wanted.values.items():
        found = found.filter(**{name: Exact(value)})
    if wanted.year is not None:
        found = found.filter(year=wanted.year)
    if wanted.since is not None:
        found = found.filter(date__gte=wanted.since)
    if wanted.until is not None:
        found = found.filter(date__lt=wanted.until + datetime.timedelta(days=1))
    order = _ORDERS.get(wanted.sort if wanted.root is not None else "newest")
    if order:
        found = found.order_by(*order)
    for name in FACETS:
        found = found.facet(name)
    total = found.count()
    passages = [int(result.pk) for result in found[wanted.start : wanted.end]] if wanted.start < total else []
    counts = (found.facet_counts() or {}).get("fields", {})
    facets = {
        name: [(str(value), count) for value, count in counts.get(name, []) if value] for name in FACETS
    }
    return Found(passages, total, facets)
