"""Field filters: what `operator:value` asks for, of a facet or of the days of a meeting. Pure; never raises.

title:syria                  at a meeting with this word in its title or in a heading
year:2021, year:2010-2015    in these years
after:2020-05                from the first day of that year, month or day on
before:2020-05               up to the day before it, so that every day is after or before, none both
"""

import re
from datetime import date, timedelta

from archive.search.facet_values import Words
from archive.search.facets import BY_OPERATOR
from archive.search.query.ast import DateFilter, FieldFilter
from archive.search.query.titles import TITLE
from archive.search.tokenizer import DASHES, caseless_words

MIN_PREFIX = 2

# What each operator takes, as the note says it where the value is something else.
TAKES = {
    **{operator: facet.takes for operator, facet in BY_OPERATOR.items()},
    TITLE: "a word of a title or heading, as title:summit",
    "year": "a year, as year:2021, or two, as year:2010-2015",
    "after": "a date, as after:2020, after:2020-05 or after:2020-05-17",
    "before": "a date, as before:2020, before:2020-05 or before:2020-05-17",
}

_HYPHENS = str.maketrans(dict.fromkeys(DASHES, "-"))
_YEARS = re.compile(r"([1-9][0-9]{3})(?:-([1-9][0-9]{3}))?")
_DATE = re.compile(r"([1-9][0-9]{3})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")


def field_filter(name: str, value: str) -> FieldFilter | DateFilter | None:
    """What `name`, one of TAKES, asks for with this value; None where it takes no such value."""
    if name == "year":
        return _years(value.translate(_HYPHENS))
    if name in ("after", "before"):
        return _beyond(name, value.translate(_HYPHENS))
    words = caseless_words(value)
    prefix = is_prefix(value, words)
    if not words:
        return None
    is_value = name == TITLE or BY_OPERATOR[name].accepts(words, prefix=prefix, starred="*" in value)
    return FieldFilter(name, words, prefix) if is_value else None


def is_prefix(text: str, words: Words) -> bool:
    """Whether a star makes the last of these words of the text a mere beginning."""
    starred = text.endswith("*") and text.count("*") == 1
    return starred and bool(words) and len(words[-1]) >= MIN_PREFIX


def _years(value: str) -> DateFilter | None:
    match = _YEARS.fullmatch(value)
    if match is None:
        return None
    years = sorted(int(year) for year in match.groups() if year)
    return DateFilter(date(years[0], 1, 1), date(years[-1], 12, 31))


def _beyond(name: str, value: str) -> DateFilter | None:
    match = _DATE.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        first = date(year, month, day)
    except ValueError:
        return None
    return DateFilter(first, None) if name == "after" else DateFilter(None, first - timedelta(days=1))
