"""Dates that a document gives, and which of two is that of the event where the other one is of its page."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from archive.parsing.dates import DateMatch, Precision, without_weekdays
from archive.parsing.head_lines import HeadLine, length, names_event

_SOON = 14
"""Days after an event in which its record is published."""
_LATE = datetime.timedelta(days=365)
_LONGEST_NOTE = 12
"""Words of a line that says what the text below is."""
_BESIDE = 2
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
    """The day that closes a title, or a line that names the event ("Transcript of the press conference on 3
    March 2015."), where the day found is a few later: that of the publication."""
    texts = {line.index: line.text for line in lines}
    for fact in facts:
        line = texts.get(fact.block, "")
        is_note = fact.origin == "text" and not fact.match.last
        is_note = is_note and length(line) <= _LONGEST_NOTE and names_event(line)
        is_title = fact.block in title[1] or fact.origin == "title" or is_note
        text = line if fact.block in title[1] or is_note else title[0] if fact.block < 0 else ""
        closes = is_title and not text[fact.match.end :].strip(' .)]»”"')
        later = (best.match.date - fact.match.date).days
        exact = all(
            each.match.precision is Precision.DAY and each.match.other is None for each in (best, fact)
        )
        if closes and exact and 0 < later <= _SOON and best.origin in ("text", "page"):
            return fact
    return None


def told_by_weekday(
    best: DatedFact, facts: Sequence[DatedFact], lines: Sequence[HeadLine]
) -> DatedFact | None:
    """The day with its weekday beside a line with another day, a few later: the stamp of the page.

    "Friday, September 6, 2013 11:10 a.m." below "September 07, 2013 11:10 PM".
    """
    with_weekday = {
        line.index: without_weekdays(line.text) != line.text
        for line in lines
        if abs(line.index - best.block) <= _BESIDE
    }
    if best.origin != "text" or with_weekday.get(best.block, True):
        return None
    for fact in facts:
        beside = fact.origin == "text" and fact.weight >= _ALONE and with_weekday.get(fact.block, False)
        exact = fact.match.precision is best.match.precision is Precision.DAY
        if beside and exact and 0 < (best.match.date - fact.match.date).days <= _SOON:
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
