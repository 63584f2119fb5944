"""Dates of Chinese, Japanese and Taiwanese documents: years of eras, and numbers in Chinese digits."""

import re
from collections.abc import Iterator

from archive.parsing.dates import patterns
from archive.parsing.dates.matches import DateMatch, real_date

_ERA = patterns.compiled(patterns.ERA)
_CHINESE_DATE = re.compile(
    r"(?P<era>令和|平成|昭和|大正|明治|民國|民国)?(?P<year>元|[〇○零一二三四五六七八九十百]{1,6})年"
    r"(?P<month>[一二三四五六七八九十]{1,2})月(?P<day>[一二三四五六七八九十]{1,3})日"
)
_CHINESE_DIGITS = {each: number for number, each in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0}


def dates(text: str, start: int, end: int) -> Iterator[DateMatch]:
    """The dates between two places of a text."""
    for match in _ERA.finditer(text, start, end):
        count = 1 if match["count"] == "元" else int(match["count"])
        date = real_date(patterns.ERAS[match["era"]] + count, int(match["month"]), int(match["day"]))
        if date:
            yield DateMatch(date, "", match.start(), match.end())
    for match in _CHINESE_DATE.finditer(text, start, end):
        date = real_date(_chinese_year(match), _chinese_number(match["month"]), _chinese_number(match["day"]))
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
