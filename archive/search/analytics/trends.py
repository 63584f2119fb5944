"""How often phrases were said, year by year: all that a page about trends knows of search."""

from dataclasses import dataclass

from haystack import connections

from archive.search.query.entity_linking import resolved
from archive.search.query.parser import And, Node, Term, parse, sought
from archive.search.types import Finder, Trend
from archive.search.whoosh_store.folder import IndexUnavailable as IndexUnavailable


@dataclass(frozen=True)
class Said:
    """`search`: the query that finds the very passages counted. `notes` say how the phrase was read where
    it was not read as typed."""

    times: Trend
    search: str
    notes: tuple[str, ...]


def said(text: str, by: str = "") -> Said:
    """How often each speaker ("speaker"), each country's representatives ("represents") or all ("") said
    this, in any year. Several words are a phrase, in any of their forms; in quotation marks they are
    these very words. Words on pages about a meeting are nobody's, and are not counted.

    Raises IndexUnavailable where there is no index, or the engine can't count.
    """
    query = parse(text)
    root, search = _as_phrase(query.root, text)
    notes = query.notes
    if len(list(sought(root))) > 1 and isinstance(root, And):
        notes = (*notes, f"Of “{text}” each of the words is counted where all of them stand together.")
    if root is None or not any(sought(root)):
        return Said({}, search, notes)
    return Said(_finder().trend(resolved(root), by), search, notes)


def spoken(by: str = "") -> Trend:
    """How many words were spoken, in the same way."""
    return _finder().trend(None, by)


def _as_phrase(root: Node | None, text: str) -> tuple[Node | None, str]:
    """Plain words as words side by side, as if they had been typed as one, with hyphens between them."""
    parts = root.parts if isinstance(root, And) else ()
    if parts and all(isinstance(part, Term) and not part.prefix for part in parts):
        words = tuple(word for part in parts if isinstance(part, Term) for word in part.words)
        return Term(words), "-".join(text.split())
    return root, text


def _finder() -> Finder:
    backend = connections["default"].get_backend()
    if not isinstance(backend, Finder):
        raise IndexUnavailable("The search engine in use can't count what was said.")
    return backend
