"""Dates that a document gives, and which of two is that of the event where the other one is of its page."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from archive.parsing.dates import DateMatch, Precision
from archive.parsing.head_lines import HeadLine

_SOON = 14
"""Days after an event in which its record is published."""
_LATE = datetime.timedelta(days=365)
_ALONE = 9.0
"""Of a day with a line of its own, or nearly so: see `head_dates`."""


@dataclass(frozen=True, slots=True)
class DatedFact:
    """A date, how much it weighs as the document's, where it is from, and the block, -1 for none."""

    match: DateMatch
    weight: float
    origin: str
    block: int = -1


def told_by_title(
    best: DatedFact, facts: Sequence[DatedFact], lines: Sequence[HeadLine], title: tuple[str, Sequence[int]]
) -> DatedFact | None:
    """The day that closes a title, where the day found is a few later: that of the publication."""
    texts = {line.index: line.text for line in lines}
    for fact in facts:
        text = texts.get(fact.block, "") if fact.block in title[1] else title[0] if fact.block < 0 else ""
        is_title = fact.block in title[1] or fact.origin == "title"
        closes = is_title and not text[fact.match.end :].strip(' .)]»”"')
        later = (best.match.date - fact.match.date).days
        exact = all(
            each.match.precision is Precision.DAY and each.match.other is None for each in (best, fact)
        )
        if closes and exact and 0 < later <= _SOON and best.origin in ("text", "page"):
            return fact
    return None


def shown_later(best: DatedFact, facts: Sequence[DatedFact]) -> DatedFact | None:
    """The day on a line of its own below the one found, where that is years later: a page was shown then."""
    if best.origin != "text" or best.match.precision is not Precision.DAY:
        return None
    for fact in facts:
        alone = fact.origin == "text" and fact.weight >= _ALONE and fact.match.precision is Precision.DAY
        if alone and fact.block > best.block and best.match.date - fact.match.date > _LATE:
            return fact
    return None
