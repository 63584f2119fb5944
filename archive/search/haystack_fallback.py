"""Searching through haystack's common interface, for when settings name another engine.

It can do less than the archive's own: the query is read by haystack, facets are what the engine makes
of them, each passage is a statement, and nobody counts words.
"""

import datetime
from functools import reduce
from operator import or_

import numpy as np
from haystack.inputs import Exact
from haystack.query import SQ, SearchQuerySet

from archive.models import Passage
from archive.search.types import FACETS, Found, Keys, Search, Year

_ORDERS = {"newest": ("-date",), "oldest": ("date",)}


def find(wanted: Search, text: str) -> Found:
    found = _matching(wanted, text)
    total = found.count()
    passages = [int(result.pk) for result in found[wanted.start : wanted.end]] if wanted.start < total else []
    for name in FACETS:
        found = found.facet(name)
    counts = (found.facet_counts() or {}).get("fields", {})
    facets = {
        name: [(str(value), count) for value, count in counts.get(name, []) if value] for name in FACETS
    }
    years = [Year(int(year), count, 0) for year, count in sorted(facets["year"]) if year.isdecimal()]
    return Found([[key] for key in passages], total, total, facets, years)


def keys(wanted: Search, text: str) -> Keys:
    """Every passage found, in the order of the pages."""
    return np.array([int(result.pk) for result in _matching(wanted, text)], np.uint32)


def _matching(wanted: Search, text: str) -> SearchQuerySet:
    found = SearchQuerySet().models(Passage)
    if wanted.root is not None:
        found = found.auto_query(text)
    for name, values in wanted.values.items():
        found = found.filter(reduce(or_, (SQ(**{name: Exact(value)}) for value in values)))
    if wanted.since is not None:
        found = found.filter(date__gte=wanted.since)
    if wanted.until is not None:
        found = found.filter(date__lt=wanted.until + datetime.timedelta(days=1))
    order = _ORDERS.get(wanted.sort if wanted.root is not None else "newest")
    return found.order_by(*order) if order else found
