"""Who an article says to have said a quotation, and when, by the words around it."""

import datetime
import re
from collections.abc import Sequence

from archive.comparing.extraction import Quotation
from archive.comparing.folding import fold
from archive.comparing.language_marks import marks_of
from archive.models import Meeting
from archive.parsing.dates.finding import find_dates
from archive.search.api import NO_CLAIM, Claim, claimed

# Characters of a paragraph before and behind a quotation in which a name is taken for the speaker's.
_NEAR = 90
_DATED = 300
_NAME = re.compile(r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+){0,3}")
_MOST_NAMES = 6


def claim_of(
    article: str, quotation: Quotation, others: Sequence[Quotation], known: dict[str, Claim]
) -> Claim:
    """All speakers of the archive whom the words beside a quotation name, as one claim.

    `known`: names that were looked up already, and are from now on.
    """
    names, keys = [], set[int]()
    for name in _names(_around(article, quotation, others, _NEAR)):
        if name not in known:
            known[name] = claimed(name)
        claim = known[name]
        if claim.speakers:
            names.append(name)
            keys |= claim.speakers
    return Claim(" or ".join(names), frozenset(keys)) if names else NO_CLAIM


def dates_of(article: str, quotation: Quotation, others: Sequence[Quotation]) -> list[datetime.date]:
    around = _around(article, quotation, others, _DATED)
    return [match.date for text in around for match in find_dates(text)]


def is_on(meeting: Meeting, dates: Sequence[datetime.date]) -> bool:
    """Whether the meeting was on one of these days, give or take one: newspapers are of tomorrow."""
    last = meeting.date_end or meeting.date
    day = datetime.timedelta(days=1)
    known = len(meeting.known_date)
    return any(
        date.isoformat()[:known] == meeting.known_date or meeting.date - day <= date <= last + day
        for date in dates
    )


def _around(article: str, quotation: Quotation, others: Sequence[Quotation], most: int) -> list[str]:
    """What stands before and behind in the same paragraph, up to the next quotation."""
    low = max((each.end for each in others if each.end <= quotation.start), default=0)
    high = min((each.start for each in others if each.start >= quotation.end), default=len(article))
    before = article[max(low, quotation.start - most) : quotation.start]
    after = article[quotation.end : min(high, quotation.end + most)]
    return [before.rpartition("\n")[2], after.partition("\n")[0]]


def _names(texts: Sequence[str]) -> list[str]:
    small = marks_of("en").small_words
    found = (match[0].removesuffix("’s") for text in texts for match in _NAME.finditer(text))
    return list(dict.fromkeys(name for name in found if fold(name) not in small))[:_MOST_NAMES]
