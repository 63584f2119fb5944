"""Dates in running text, of any precision, in the field's languages."""

import datetime
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from archive.parsing.dates import patterns, solar_hijri, worded
from archive.parsing.dates.matches import DateMatch, Precision
from archive.parsing.dates.months import is_month_of, month_of

_NAMED = [patterns.compiled(each) for each in patterns.NAMED]
_NUMERIC = [patterns.compiled(each) for each in patterns.NUMERIC]
_ERA = patterns.compiled(patterns.ERA)
_SOLAR = [patterns.compiled(each) for each in patterns.SOLAR]
_SLASHED = patterns.compiled(patterns.SLASHED)
_PARTIAL = [patterns.compiled(each) for each in patterns.PARTIAL]
_OPEN_RANGE = [patterns.compiled(each) for each in patterns.OPEN_RANGE]
_JOINS = patterns.compiled(patterns.RANGE)
# No date is without one of these; most paragraphs have none.
_GATE = re.compile(
    r"\d{4}|[〇○零一二三四五六七八九]{4}\s?年|[和成正治國国]\s?(?:元|\d{1,3}|[〇零一二三四五六七八九十百]{1,6})\s?年"
    rf"|{worded.BEGINS_YEAR}"
)
_CHINESE_DATE = re.compile(
    r"(?P<era>令和|平成|昭和|大正|明治|民國|民国)?(?P<year>元|[〇○零一二三四五六七八九十百]{1,6})年"
    r"(?P<month>[一二三四五六七八九十]{1,2})月(?P<day>[一二三四五六七八九十]{1,3})日"
)
_CHINESE_DIGITS = {each: number for number, each in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0}
_WINDOW = 90
_DIGIT = re.compile(r"[^\x00-\x7f]")
_BLANK = frozenset("\u00a0\u202f\u2009\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u3000")
_BUDDHIST = 543
_MONTH_FIRST = frozenset("AS FM GU MH PH PR PW US VI".split())


_SHORT_YEAR = re.compile(r"(?<![\w.:/])(?P<day>[0-3]\d)\.(?P<month>[01]\d)\.(?P<year>\d\d)(?![\d.:/])")
_ERA_LETTER = re.compile(patterns.ERA_LETTER)
_LONGEST_SHORT = 80
_OF_LAST_CENTURY = 50


def read_dates(text: str, language: str = "", country: str = "", *, partial: bool = False) -> list[DateMatch]:
    """Every date in the text, in order, those that read two ways and, with `partial`, months included.

    `language`: a BCP 47 tag, `country`: an ISO code; both may be empty. They decide the order of day and
    month in "4/1/2016", and what names of months mean that differ between languages.
    """
    if not _GATE.search(text):
        return _of_short_year(text) if partial and len(text) <= _LONGEST_SHORT else []
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
    if not found and partial and len(text) <= _LONGEST_SHORT:
        # "Frühjahrssession 2023 - 02.03.23"
        return [match for match in _of_short_year(text) if str(match.date.year) in text]
    return _joined(sorted(found, key=lambda match: match.start), plain)


def _of_short_year(text: str) -> list[DateMatch]:
    """The day of a short line that gives two digits of its year: "Sitzung vom 26.09.17"."""
    found = _SHORT_YEAR.search(text) or _ERA_LETTER.search(text)
    if found is None:
        return []
    day, month, year = (int(found[name]) for name in ("day", "month", "year"))
    begun = patterns.ERAS.get(found.groupdict().get("era", ""), 2000 if year < _OF_LAST_CENTURY else 1900)
    date = real_date(year + begun, month, day)
    return [DateMatch(date, "", *found.span())] if date else []


def find_dates(text: str, language: str = "", country: str = "") -> list[DateMatch]:
    """Every day that the text names for certain, in order. Days that no calendar has are not dates."""
    return [match for match in read_dates(text, language, country) if match.other is None]


def real_date(year: int, month: int, day: int) -> datetime.date | None:
    """The date, or None for one that no calendar has."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _plain(text: str) -> str:
    """The text with ASCII digits and plain spaces, each character in its place."""
    return _DIGIT.sub(
        lambda match: " " if (each := match[0]) in _BLANK else str(int(each)) if each.isdecimal() else each,
        text,
    )


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
                if earlier and earlier < first and _is_range(match, text):
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
    """Whether the number before the day is one too: not so in "Item 3 – 5 March 2015"."""
    return match["to"].strip() == match["to"] or not text[: match.start()].rstrip()[-1:].isalnum()


def _numeric(text: str, start: int, end: int) -> Iterator[DateMatch]:
    for pattern in _NUMERIC:
        for match in pattern.finditer(text, start, end):
            date = real_date(int(match["year"]), int(match["month"]), int(match["day"]))
            if date and date.year < 2300:
                yield DateMatch(date, _time(match), match.start(), match.end())
    for match in _ERA.finditer(text, start, end):
        count = 1 if match["count"] == "元" else int(match["count"])
        date = real_date(patterns.ERAS[match["era"]] + count, int(match["month"]), int(match["day"]))
        if date:
            yield DateMatch(date, "", match.start(), match.end())
    for match in _CHINESE_DATE.finditer(text, start, end):
        date = real_date(_chinese_year(match), _chinese_number(match["month"]), _chinese_number(match["day"]))
        if date:
            yield DateMatch(date, "", match.start(), match.end())


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


def _chinese_year(match: re.Match[str]) -> int:
    """ "二〇一五" digit by digit; "平成二十七" and "民國一百零四" as numbers, from the era's beginning."""
    printed = match["year"]
    if match["era"]:
        return patterns.ERAS[match["era"]] + (1 if printed == "元" else _chinese_number(printed))
    if len(printed) != 4 or not set(printed) <= _CHINESE_DIGITS.keys():
        return 0
    return int("".join(str(_CHINESE_DIGITS[each]) for each in printed))


def _chinese_number(text: str) -> int:
    """ "一百零四", and the same digit by digit: "一〇四"."""
    if set(text) <= _CHINESE_DIGITS.keys():
        return int("".join(str(_CHINESE_DIGITS[each]) for each in text))
    hundreds, hundred, text = text.rpartition("百")
    tens, ten, units = text.lstrip("零〇○").rpartition("十")
    return (
        (_CHINESE_DIGITS.get(hundreds, 1) * 100 if hundred else 0)
        + (_CHINESE_DIGITS.get(tens, 1) * 10 if ten else 0)
        + _CHINESE_DIGITS.get(units, 0)
    )


def _slashed(text: str, start: int, end: int, language: str, country: str) -> Iterator[DateMatch]:
    for match in _SLASHED.finditer(text, start, end):
        year, one, two = int(match["year"]), int(match["one"]), int(match["two"])
        readings = [real_date(year, two, one), real_date(year, one, two)]
        if country in _MONTH_FIRST:
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
        months = month_of(opening["month"]) if opening else ()
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
