"""Other queries than the one that was typed: what it may mean, and what finds something where it does not."""

from dataclasses import replace

from archive.search.engine import Ability, engine
from archive.search.query.ast import Node
from archive.search.query.offers import Offer
from archive.search.query.offers import offers as typed_offers
from archive.search.query.parser import ParsedQuery
from archive.search.relaxing import MOST_HITS, with_most, without_each
from archive.search.requests import parsed, request_of
from archive.search.results import NO_FILTERS, Filters, Relaxed, Sort, hits_of
from archive.search.suggest.said_by import said_by
from archive.search.types import IndexUnavailable, SearchRequest

__all__ = ["Offer", "Relaxed", "offers", "relaxed"]


def offers(text: str, filters: Filters = NO_FILTERS) -> list[Offer]:
    """Queries that may be meant by this one, which was read otherwise, with how much each finds. None that
    finds nothing."""
    meant = typed_offers(text)
    try:
        named = not filters.values.get("speaker") and Ability.SUGGESTIONS in engine().abilities
        if not meant and not named:
            return []
        with engine().reading() as index:

            def count(rest: str, filters: Filters) -> int:
                query = parsed(rest)
                return index.count(request_of(query, filters, Sort.NEWEST)) if query.root else 0

            found = [replace(each, total=count(each.text, filters)) for each in meant]
            if named:
                found += said_by(
                    text, index.vocabulary, lambda rest, slug: count(rest, filters.but(speaker=(slug,)))
                )
            return [each for each in found if each.total]
    except IndexUnavailable:
        return []


def relaxed(text: str, filters: Filters = NO_FILTERS) -> Relaxed:
    """What helps where nothing has all that was asked for."""
    query = parsed(text)

    def within(root: Node | None) -> SearchRequest:
        return request_of(ParsedQuery(root), filters, Sort.RELEVANCE, 0, MOST_HITS)

    try:
        with engine().reading() as index:
            without = without_each(text, index, within)
            most = with_most(query.root, index, within)
    except IndexUnavailable:
        return Relaxed()
    if most is None:
        return Relaxed(without=tuple(without))
    asked, found = most
    hits = hits_of(found.statements, asked, found.copies)
    return Relaxed(tuple(without), tuple(hits), found.total, asked.least, len(asked.parts))
