"""What `name:value` asks for: a fact about a passage, or the days of its meeting. Pure; never raises.

year:2021, year:2010-2015    in these years
after:2020-05                from the first day of that year, month or day on
before:2020-05               up to the day before it, so that every day is after or before, none both
"""

import re
from datetime import date, timedelta

from archive.parsing.transcript import MeetingKind
from archive.search.query.ast import Dates, Field
from archive.search.tokenizer import DASHES, folded_words, side_by_side

MIN_PREFIX = 2

VOICES = ("speech", "question", "remark", "narration")
_KINDS = [folded_words(kind) for kind in MeetingKind]

# What each name takes, as the note says it where the value is something else.
TAKES = {
    "speaker": "a name, as speaker:lavrov",
    "role": "an office, as role:minister",
    "place": "a place, as place:bishkek",
    "country": "a country, as country:kyrgyzstan",
    "kind": f"one of {', '.join(MeetingKind)}, or a word of it",
    "lang": "a code of two or three letters, as lang:ru",
    "is": f"one of {', '.join(VOICES)}",
    "year": "a year, as year:2021, or two, as year:2010-2015",
    "after": "a date, as after:2020, after:2020-05 or after:2020-05-17",
    "before": "a date, as before:2020, before:2020-05 or before:2020-05-17",
}

_CODE = re.compile(r"[a-z]{2,3}")
_HYPHENS = str.maketrans(dict.fromkeys(DASHES, "-"))
_YEARS = re.compile(r"([1-9][0-9]{3})(?:-([1-9][0-9]{3}))?")
_DATE = re.compile(r"([1-9][0-9]{3})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?")


def fact(name: str, value: str) -> Field | Dates | None:
    """What `name`, one of TAKES, asks for with this value; None where it takes no such value."""
    if name == "year":
        return _years(value.translate(_HYPHENS))
    if name in ("after", "before"):
        return _beyond(name, value.translate(_HYPHENS))
    words = folded_words(value)
    field = Field(name, words, begins(value, words))
    return field if words and _known(field, starred="*" in value) else None


def begins(text: str, words: tuple[str, ...]) -> bool:
    """Whether a star makes the last of these words of the text a mere beginning."""
    starred = text.endswith("*") and text.count("*") == 1
    return starred and bool(words) and len(words[-1]) >= MIN_PREFIX


def _known(field: Field, *, starred: bool) -> bool:
    if field.name == "kind":
        return any(side_by_side(field.words, kind, field.prefix) for kind in _KINDS)
    if field.name not in ("is", "lang"):
        return True
    if starred or len(field.words) != 1:
        return False
    return bool(_CODE.fullmatch(field.words[0])) if field.name == "lang" else field.words[0] in VOICES


def _years(value: str) -> Dates | None:
    match = _YEARS.fullmatch(value)
    if match is None:
        return None
    years = sorted(int(year) for year in match.groups() if year)
    return Dates(date(years[0], 1, 1), date(years[-1], 12, 31))


def _beyond(name: str, value: str) -> Dates | None:
    match = _DATE.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        first = date(year, month, day)
    except ValueError:
        return None
    return Dates(first, None) if name == "after" else Dates(None, first - timedelta(days=1))
