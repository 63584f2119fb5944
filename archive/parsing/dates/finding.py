"""Dates in running text, of any precision, in the field's languages."""

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from archive.parsing.dates import eras, patterns, short_years, solar_hijri, worded
from archive.parsing.dates.matches import DateMatch, Precision, real_date
from archive.parsing.dates.months import is_month_of, month_of
from archive.parsing.dates.weekdays import is_weekday

_NAMED = [patterns.compiled(each) for each in patterns.NAMED]
_NUMERIC = [patterns.compiled(each) for each in patterns.NUMERIC]
_ROMAN = [re.compile(each) for each in patterns.ROMAN]
_SOLAR = [patterns.compiled(each) for each in patterns.SOLAR]
_SLASHED = patterns.compiled(patterns.SLASHED)
_PARTIAL = [patterns.compiled(each) for each in patterns.PARTIAL]
_OPEN_RANGE = [patterns.compiled(each) for each in patterns.OPEN_RANGE]
_JOINS = patterns.compiled(patterns.RANGE)
# No date is without one of these; most paragraphs have none.
_GATE = re.compile(
    r"\d{4}|\d{3}\s?年|[〇○零一二三四五六七八九]{4}\s?年"
    r"|[和成正治國国]\s?(?:元|\d{1,3}|[〇○零一二三四五六七八九十百]{1,6})\s?年"
    rf"|{worded.BEGINS_YEAR}"
)
_WINDOW = 90
_DIGIT = re.compile(r"[^\x00-\x7f]")
_BLANK = frozenset("\u00a0\u202f\u2009\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u3000")
_BUDDHIST = 543
_FAR = 2300


_QUOTED_DAY = re.compile(r"[«\"“](\d{1,2})[»\"”]")
_LONGEST_SHORT = 80
_LONGEST_WITH_YEAR = 240
"""Of a line that gives the year in full beside the day: the same may follow in another language."""
_LONGEST_FROM = 4
"""Letters of "del", "from", "vom"."""


def read_dates(text: str, language: str = "", country: str = "", *, partial: bool = False) -> list[DateMatch]:
    """Every date in the text, in order, those that read two ways and, with `partial`, months included.

    `language`: a BCP 47 tag, `country`: an ISO code; both may be empty. They decide the order of day and
    month in "4/1/2016", and what names of months mean that differ between languages.
    """
    if not _GATE.search(text):
        return short_years.dates(text, language, country) if partial and len(text) <= _LONGEST_SHORT else []
    plain = _plain(text)
    country = country or _region(language)
    found: list[DateMatch] = []
    taken: set[int] = set()
    for start, end in _windows(plain):
        candidates = [
            *_named(plain, start, end, language),
            *_numeric(plain, start, end),
            *_slashed(plain, start, end, language, country),
            *_solar(plain, start, end),
            *_worded(plain, start, end, language),
        ]
        _add(found, taken, candidates)
        if partial:
            _add(found, taken, _partial(plain, start, end, language))
    if not found and partial and len(text) <= _LONGEST_WITH_YEAR:
        # "Frühjahrssession 2023 - 02.03.23"
        return [match for match in short_years.dates(text, language, country) if str(match.date.year) in text]
    return _joined(sorted(found, key=lambda match: match.start), plain)


def find_dates(text: str, language: str = "", country: str = "") -> list[DateMatch]:
    """Every day that the text names for certain, in order. Days that no calendar has are not dates."""
    return [match for match in read_dates(text, language, country) if match.other is None]


def _plain(text: str) -> str:
    """The text with ASCII digits and plain spaces, each character in its place."""
    plain = _DIGIT.sub(
        lambda match: " " if (each := match[0]) in _BLANK else str(int(each)) if each.isdecimal() else each,
        text,
    )
    # «12» марта 2015
    return _QUOTED_DAY.sub(r" \1 ", plain) if "«" in plain or '"' in plain or "“" in plain else plain


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of the text around whatever may be a year."""
    start = end = -1
    for match in _GATE.finditer(text):
        if end < 0:
            start = max(0, match.start() - _WINDOW)
        elif match.start() - _WINDOW > end:
            yield start, end
            start = match.start() - _WINDOW
        end = min(len(text), match.end() + _WINDOW)
    if end >= 0:
        yield start, end


def _matches(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Matches that may overlap, since a syntactic match may be no date and hide one."""
    while match := pattern.search(text, start, end):
        yield match
        start = match.start() + 1


def _add(found: list[DateMatch], taken: set[int], candidates: Iterable[DateMatch]) -> None:
    """Add the candidates that share no character with one before them."""
    for match in candidates:
        place = range(match.start, match.end)
        if taken.isdisjoint(place):
            taken.update(place)
            found.append(match)


def _named(text: str, start: int, end: int, language: str) -> Iterator[DateMatch]:
    for pattern in _NAMED:
        for match in _matches(pattern, text, start, end):
            months = month_of(match["month"], language)
            dates = _dates(match, months)
            if not dates:
                continue
            first, last, begin = dates[0], None, match.start()
            groups = match.groupdict()
            if groups.get("first"):
                earlier = real_date(dates[0].year, dates[0].month, int(groups["first"]))
                if earlier and earlier < first and _is_range(match, text) and _is_weekday(match):
                    first, last = earlier, dates[0]
                else:
                    begin = match.start("day")
            if groups.get("until"):
                last = real_date(first.year, first.month, int(groups["until"]))
                last = last if last and last > first else None
            other = dates[1] if len(dates) > 1 else None
            yield DateMatch(first, _time(match), begin, match.end(), Precision.DAY, last, other)


def _dates(match: re.Match[str], months: tuple[int, ...]) -> list[datetime.date]:
    year = int(match["year"])
    if year > 2300:
        year = year - _BUDDHIST if is_month_of(match["month"], "th") else 0
    dates = (real_date(year, month, int(match["day"])) for month in months)
    return [date for date in dates if date]


def _is_range(match: re.Match[str], text: str) -> bool:
    """Whether the number before the day is one too: not so in "Item 3 – 5 March 2015", but in "del 3 al 5 de
    marzo"."""
    before = text[: match.start()].split()[-1:]
    sign = match["to"].strip()
    if sign == match["to"] or not before or not before[0][-1:].isalnum():
        return True
    return is_weekday(before[0]) or (
        sign.isalpha() and before[0].islower() and len(before[0]) <= _LONGEST_FROM
    )


def _is_weekday(match: re.Match[str]) -> bool:
    """Whether a word before the second day, if any, is its weekday."""
    return not match["weekday"] or is_weekday(match["weekday"])


def _numeric(text: str, start: int, end: int) -> Iterator[DateMatch]:
    for pattern in _NUMERIC:
        for match in pattern.finditer(text, start, end):
            groups = match.groupdict()
            year = (
                int(groups.get("since") or 0) + patterns.ERAS["民國"]
                if "since" in groups
                else int(match["year"])
            )
            date = real_date(_gregorian(year), int(match["month"]), int(match["day"]))
            if date:
                last = real_date(date.year, date.month, int(groups.get("until") or 0))
                last = last if last and last > date else None
                yield DateMatch(date, _time(match), match.start(), match.end(), Precision.DAY, last)
    for pattern in _ROMAN:
        for match in pattern.finditer(text, start, end):
            month = patterns.ROMAN_MONTHS.index(match["month"]) + 1
            date = real_date(int(match["year"]), month, int(match["day"]))
            if date:
                yield DateMatch(date, "", match.start(), match.end())
    yield from eras.dates(text, start, end)


def _gregorian(year: int) -> int:
    """A year as it stands, or since the Buddha: no other calendar counts so far."""
    return year - _BUDDHIST if year > _FAR else year


def _solar(text: str, start: int, end: int) -> Iterator[DateMatch]:
    for pattern in _SOLAR:
        for match in pattern.finditer(text, start, end):
            word = match["month"]
            month = int(word) if word.isdigit() else solar_hijri.MONTHS.get(word, 0)
            date = solar_hijri.gregorian(int(match["year"]), month, int(match["day"]))
            if date:
                yield DateMatch(date, "", match.start(), match.end())


def _worded(text: str, start: int, end: int, language: str) -> Iterator[DateMatch]:
    for match in worded.WORDED.finditer(text, start, end):
        months = month_of(match["month"], language)
        year, day = worded.number_of(match["year"]), worded.number_of(match["day"])
        date = real_date(year, months[0], day) if len(months) == 1 else None
        if date:
            yield DateMatch(date, "", match.start(), match.end())


def _slashed(text: str, start: int, end: int, language: str, country: str) -> Iterator[DateMatch]:
    for match in _SLASHED.finditer(text, start, end):
        year, one, two = _gregorian(int(match["year"])), int(match["one"]), int(match["two"])
        readings = [real_date(year, two, one), real_date(year, one, two)]
        if country in patterns.MONTH_FIRST:
            readings.reverse()
        dates = list(dict.fromkeys(date for date in readings if date))
        decided = bool(country) or (language.partition("-")[0] not in ("", "en", "und"))
        if dates:
            other = dates[1] if len(dates) > 1 and not decided else None
            yield DateMatch(dates[0], _time(match), match.start(), match.end(), Precision.DAY, None, other)


def _partial(text: str, start: int, end: int, language: str) -> Iterator[DateMatch]:
    for pattern in _PARTIAL:
        for match in _matches(pattern, text, start, end):
            word = match["month"]
            months = (int(word),) if word.isdigit() else month_of(word, language)
            date = real_date(int(match["year"]), months[0], 1) if months else None
            if date and date.year < 2300:
                yield DateMatch(date, "", match.start(), match.end(), Precision.MONTH)


def _joined(found: list[DateMatch], text: str) -> list[DateMatch]:
    """The dates, with what makes two of them, or a day before one, a range."""
    joined: list[DateMatch] = []
    for match in found:
        before = joined[-1] if joined else None
        if (
            before
            and before.last is None
            and before.date < match.date
            and before.precision is match.precision
            and _JOINS.fullmatch(text, before.end, match.start)
        ):
            joined[-1] = replace(before, last=match.last or match.date, end=match.end)
        else:
            joined.append(match if match.last else _opened(match, text))
    return joined


def _opened(match: DateMatch, text: str) -> DateMatch:
    for pattern in _OPEN_RANGE:
        opening = pattern.search(text, max(0, match.start - 40), match.start)
        months = month_of(opening["month"]) if opening and _is_weekday(opening) else ()
        first = real_date(match.date.year, months[0], int(opening["day"])) if opening and months else None
        if opening and first and first < match.date and match.precision is Precision.DAY:
            return replace(match, date=first, last=match.date, start=opening.start())
    return match


def _time(match: re.Match[str]) -> str:
    printed = match.groupdict()
    if not printed.get("time"):
        return ""
    hour, minute = map(int, re.split(r"\D", printed["time"]))
    half = (printed["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour < 24 else ""


def _region(language: str) -> str:
    parts = language.replace("_", "-").split("-")[1:]
    return next((part.upper() for part in parts if len(part) == 2), "")
