"""How often phrases were said, year by year: all that a page about trends knows of search."""

from dataclasses import dataclass

from haystack import connections

from archive.search.finding import Finder, Trend
from archive.search.folder import IndexUnavailable as IndexUnavailable
from archive.search.query import parse
from archive.search.resolving import resolved


@dataclass(frozen=True)
class Said:
    """`notes` say how the phrase was read where it was not read as typed."""

    times: Trend
    notes: tuple[str, ...]


def said(text: str, by: str = "") -> Said:
    """How often each speaker ("speaker"), each country's representatives ("represents") or all ("") said
    this, in any year. Words on pages about a meeting are nobody's, and are not counted.

    Raises IndexUnavailable where there is no index, or the engine can't count.
    """
    query = parse(text)
    root = resolved(query.root)
    return Said(_finder().trend(root, by) if root is not None else {}, query.notes)


def spoken(by: str = "") -> Trend:
    """How many words were spoken, in the same way."""
    return _finder().trend(None, by)


def _finder() -> Finder:
    backend = connections["default"].get_backend()
    if not isinstance(backend, Finder):
        raise IndexUnavailable("The search engine in use can't count what was said.")
    return backend
