"""Days of short lines that give two digits of the year: "26.09.17", "03/24/04", "12 Mar 15"."""

import re

from archive.parsing.dates import patterns
from archive.parsing.dates.matches import DateMatch, real_date
from archive.parsing.dates.months import month_of

_POINTED = re.compile(r"(?<![\w.:/])(?P<day>[0-3]\d)\.(?P<month>[01]\d)\.(?P<year>\d\d)(?![\d.:/])")
_ERA_LETTER = re.compile(patterns.ERA_LETTER)
_SLASHED = re.compile(r"(?<![\w.:/-])(?P<one>[0-3]?\d)/(?P<two>[0-3]?\d)/(?P<year>\d\d)(?![\w/-])")
# 12 Mar 15 · 05 lip 08 · 12-Mar-15 · Mar. 12, '15
_NAMED = re.compile(
    r"(?<![\w.:/])(?P<day>[0-3]?\d)[ -](?P<month>[^\W\d_]{3,10})\.?[ -][’']?(?P<year>\d\d)"
    r"(?=\s*(?:$|[,;)|–-]|\d|\w\.))"
    r"|(?<!\w)(?P<name>[^\W\d_]{3,10})\.? (?P<number>[0-3]?\d), ?[’'](?P<short>\d\d)(?!\w)"
)
_OF_LAST_CENTURY = 50


def dates(text: str, language: str = "", country: str = "") -> list[DateMatch]:
    """The first of them in a line, and only where day and month can't be taken for each other."""
    if found := _POINTED.search(text) or _ERA_LETTER.search(text):
        day, month, year = (int(found[name]) for name in ("day", "month", "year"))
        begun = patterns.ERAS.get(found.groupdict().get("era", ""))
        date = real_date(year + begun if begun else _year(year), month, day)
        return [DateMatch(date, "", *found.span())] if date else []
    if found := _SLASHED.search(text):
        one, two, year = int(found["one"]), int(found["two"]), _year(int(found["year"]))
        readings = [real_date(year, two, one), real_date(year, one, two)]
        if country in patterns.MONTH_FIRST:
            readings.reverse()
        likely = [date for date in dict.fromkeys(readings) if date]
        other = likely[1] if len(likely) > 1 and not country else None
        return [DateMatch(likely[0], "", *found.span(), other=other)] if likely else []
    for found in _NAMED.finditer(text):
        months = month_of(found["month"] or found["name"], language)
        day, year = int(found["day"] or found["number"]), _year(int(found["year"] or found["short"]))
        date = real_date(year, months[0], day) if len(months) == 1 else None
        if date:
            return [DateMatch(date, "", *found.span())]
    return []


def _year(year: int) -> int:
    return year + (2000 if year < _OF_LAST_CENTURY else 1900)
