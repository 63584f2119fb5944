"""Dates as transcripts print them, in English and Russian."""

import datetime
import re
from dataclasses import dataclass

_ENGLISH = "january february march april may june july august september october november december".split()
_RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()
_MONTHS = {name: number for names in (_ENGLISH, _RUSSIAN) for number, name in enumerate(names, 1)}
# Short forms as in "Sept. 28, 1999". May has none.
_MONTHS |= {name[:3]: number for number, name in enumerate(_ENGLISH, 1)} | {"sept": 9}

_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_CLOCK = r"(?P<time>[0-2]?\d:[0-5]\d)(?!\d)(?::[0-5]\d)?(?:\s*(?P<half>[ap])\.?m\b\.?)?"
# A ministry's pages print the time of release hard against the year: "19 April 201716:51".
_TIME = rf"(?:(?:,?\s*(?:at\s+)?){_CLOCK})?"
_PATTERNS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # February 24, 2021
        rf"\b{_MONTH}\s+{_DAY}\s*,?\s+{_YEAR}(?!\d(?!\d?:)){_TIME}",
        # 24 February 2021 · 24 февраля 2021 года · 19 April 201716:51
        rf"\b{_DAY}\s+{_MONTH}\s*,?\s+{_YEAR}(?!\d(?!\d?:))(?:\s*(?:года|г\.))?{_TIME}",
        # 2021-02-24 · 2021-02-24T15:30
        rf"\b{_YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)(?:[T ]{_CLOCK})?",
        # 24.02.2021
        rf"\b(?P<day>[0-3]\d)\.(?P<month>[01]\d)\.{_YEAR}(?!\d)",
    )
]


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date found in a text, the time printed with it ("16:51" or ""), and where they stand."""

    date: datetime.date
    time: str
    start: int
    end: int


def find_dates(text: str) -> list[DateMatch]:
    """Every real date in the text, in order. Days that no calendar has are not dates."""
    found: list[DateMatch] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            date = _date(match)
            if date and not any(match.start() < other.end and other.start < match.end() for other in found):
                found.append(DateMatch(date, _time(match), match.start(), match.end()))
    return sorted(found, key=lambda match: match.start)


def _date(match: re.Match[str]) -> datetime.date | None:
    month = match["month"].lower()
    try:
        return datetime.date(int(match["year"]), _MONTHS.get(month) or int(month), int(match["day"]))
    except ValueError:
        return None


def _time(match: re.Match[str]) -> str:
    printed = match.groupdict()
    if not printed.get("time"):
        return ""
    hour, minute = map(int, printed["time"].split(":"))
    half = (printed["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 else ""


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line that gives date and place: "February 24, 2021, The Kremlin, Moscow"."""

    date: datetime.date
    time: str
    place: str


def read_date_line(text: str) -> DateLine | None:
    """Read a line that begins with a date and goes on with nothing but a place, or None."""
    dates = find_dates(text)
    if not dates or text[: dates[0].start].strip():
        return None
    rest = text[dates[0].end :].strip()
    if rest and not rest.startswith(","):
        return None
    return DateLine(dates[0].date, dates[0].time, rest.lstrip(", "))


def parse_date(text: str) -> datetime.date | None:
    """The one date that a field beside a document gives ("04/19/2022", "23-01-2004", "20030501").

    None where the field gives no date, or one that reads both as day/month and month/day.
    """
    text = text.strip()
    dates = find_dates(text)
    if dates:
        return dates[0].date
    compact = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", text)
    if compact:
        return _real_date(*map(int, compact.groups()))
    slashed = re.fullmatch(r"(\d\d?)[/.-](\d\d?)[/.-](\d{4})", text)
    if not slashed:
        return None
    first, second, year = map(int, slashed.groups())
    readings = {_real_date(year, first, second), _real_date(year, second, first)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _real_date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
