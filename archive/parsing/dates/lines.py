"""Dates of lines, fields and file names."""

import datetime
import re
from dataclasses import dataclass

from archive.parsing.dates.finding import find_dates, read_dates
from archive.parsing.dates.matches import DateMatch, Precision, real_date

_COMPACT = re.compile(r"(?<!\d)((?:1[6-9]|20)\d\d)([01]\d)([0-3]\d)(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:1[6-9]|20)\d\d(?!\d)")
_YEAR_AND_MONTH = re.compile(r"\s*((?:1[6-9]|20)\d\d)[-/.]([01]?\d)\s*")
_NAME_SIGNS = re.compile(r"[-_+.\s]+")
_NAME_NUMBERS = re.compile(r"(?<!\d)((?:1[6-9]|20)\d\d) ([01]?\d) ([0-3]?\d)(?!\d)")
_NAME_DAY_FIRST = re.compile(r"(?<!\d)([0-3]?\d) ([01]?\d) ((?:1[6-9]|20)\d\d)(?!\d)")


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


def parse_date(text: str, language: str = "", country: str = "") -> datetime.date | None:
    """The one day that a field beside a document gives ("04/19/2022", "23-01-2004", "20030501").

    None where the field gives no date, or one that reads both as day/month and month/day.
    """
    match = read_date_field(text, language, country)
    return match.date if match and match.precision is Precision.DAY and match.other is None else None


def read_date_field(text: str, language: str = "", country: str = "") -> DateMatch | None:
    """The date that a field gives, a month ("2015-03") or a year included, and one that reads two ways."""
    dates = read_dates(text, language, country, partial=True)
    if dates:
        return next((match for match in dates if match.other is None), dates[0])
    compact = _COMPACT.search(text)
    if compact and (date := real_date(*map(int, compact.groups()))):
        return DateMatch(date, "", compact.start(), compact.end())
    month = _YEAR_AND_MONTH.fullmatch(text)
    if month and (date := real_date(int(month[1]), int(month[2]), 1)):
        return DateMatch(date, "", 0, len(text), Precision.MONTH)
    year = _YEAR.fullmatch(text.strip())
    return DateMatch(datetime.date(int(year[0]), 1, 1), "", 0, len(text), Precision.YEAR) if year else None


def read_name_date(name: str, language: str = "", country: str = "") -> DateMatch | None:
    """The date in a file's name: "2015-03-03-talks.txt", "20150303.html", "April-01-2020.md"."""
    stem = name.replace("\\", "/").rpartition("/")[2]
    stem = stem.rpartition(".")[0] or stem
    compact = _COMPACT.search(stem)
    if compact and (date := real_date(*map(int, compact.groups()))):
        return DateMatch(date, "", *compact.span())
    spaced = _NAME_SIGNS.sub(" ", stem)
    numbers = _NAME_NUMBERS.search(spaced)
    if numbers and (date := real_date(*map(int, numbers.groups()))):
        return DateMatch(date, "", *numbers.span())
    day_first = _NAME_DAY_FIRST.search(spaced)
    if day_first:
        spaced = "/".join(day_first.groups())
    dates = read_dates(spaced, language, country, partial=True)
    return dates[0] if dates else None
