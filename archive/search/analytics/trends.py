"""How often phrases were said, year by year."""

from dataclasses import dataclass

from archive.search.engine import Ability, SearchEngine, engine
from archive.search.entity_linking import link_entities
from archive.search.query.ast import And, Node, Term, positive_leaves
from archive.search.query.parser import parse
from archive.search.types import NotSupported, Trend


@dataclass(frozen=True)
class PhraseTrend:
    """`search`: the query that finds the very passages counted. `notes` say how the phrase was read where
    it was not read as typed."""

    times: Trend
    search: str
    notes: tuple[str, ...]


def phrase_trend(text: str, by: str = "") -> PhraseTrend:
    """How often each speaker ("speaker"), each country's representatives ("represents") or all ("") said
    this, in any year. Several words are a phrase, in any of their forms; in quotation marks they are
    these very words. Words on pages about a meeting are nobody's, and are not counted.

    Raises IndexUnavailable where there is no index, NotSupported where the engine can't count.
    """
    query = parse(text)
    root, search = _as_phrase(query.root, text)
    notes = query.notes
    if len(list(positive_leaves(root))) > 1 and isinstance(root, And):
        notes = (*notes, f"Of “{text}” each of the words is counted where all of them stand together.")
    if root is None or not any(positive_leaves(root)):
        return PhraseTrend({}, search, notes)
    with _counting().reading() as index:
        return PhraseTrend(index.trend(link_entities(root), by), search, notes)


def words_by_year(by: str = "") -> Trend:
    """How many words were spoken in each year, grouped in the same way."""
    with _counting().reading() as index:
        return index.trend(None, by)


def _as_phrase(root: Node | None, text: str) -> tuple[Node | None, str]:
    """Plain words as words side by side, as if they had been typed as one, with hyphens between them."""
    parts = root.parts if isinstance(root, And) else ()
    if parts and all(isinstance(part, Term) and not part.prefix for part in parts):
        words = tuple(word for part in parts if isinstance(part, Term) for word in part.words)
        return Term(words), "-".join(text.split())
    return root, text


def _counting() -> SearchEngine:
    found = engine()
    if Ability.TRENDS not in found.abilities:
        raise NotSupported(f"The search engine in use can’t {Ability.TRENDS}.")
    return found
