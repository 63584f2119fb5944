"""Values of fields as data states them: time codes, tags of languages, days written in figures alone."""

import datetime
import math
import re
from collections.abc import Iterable

from archive.parsing.addresses import host_of
from archive.parsing.dates import find_dates
from archive.parsing.text import fold_space

_CLOCK = re.compile(r"(?:(?P<hours>\d{1,3}):)?(?P<minutes>\d{1,2}):(?P<seconds>[0-5]\d)(?:[.,]\d+)?")
_SECONDS = re.compile(r"(?P<number>\d{1,9}(?:\.\d+)?(?:e[+-]?\d{1,2})?)\s*(?:s|sec|seconds)?", re.IGNORECASE)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_THREE_LETTERS = dict(
    pair.split(":")
    for pair in (
        "eng:en fra:fr fre:fr deu:de ger:de spa:es por:pt ita:it nld:nl dut:nl rus:ru ukr:uk pol:pl"
        " ces:cs cze:cs"
        " slk:sk slo:sk slv:sl hrv:hr srp:sr bos:bs bul:bg ron:ro rum:ro hun:hu fin:fi swe:sv dan:da"
        " nor:no nob:nb"
        " isl:is ice:is est:et lav:lv lit:lt ell:el gre:el tur:tr ara:ar heb:he fas:fa per:fa zho:zh"
        " chi:zh jpn:ja"
        " kor:ko cat:ca eus:eu baq:eu glg:gl afr:af zul:zu xho:xh swa:sw hin:hi urd:ur ind:id msa:ms"
        " may:ms vie:vi"
        " tha:th kat:ka geo:ka hye:hy arm:hy aze:az kaz:kk uzb:uz gle:ga cym:cy wel:cy mlt:mt sqi:sq"
        " alb:sq mkd:mk mac:mk"
    ).split()
)
_LANGUAGES = {
    "english": "en",
    "french": "fr",
    "français": "fr",
    "german": "de",
    "deutsch": "de",
    "spanish": "es",
    "español": "es",
    "portuguese": "pt",
    "português": "pt",
    "italian": "it",
    "italiano": "it",
    "russian": "ru",
    "русский": "ru",
    "ukrainian": "uk",
    "українська": "uk",
    "polish": "pl",
    "polski": "pl",
    "turkish": "tr",
    "türkçe": "tr",
    "chinese": "zh",
    "中文": "zh",
    "arabic": "ar",
    "العربية": "ar",
    "japanese": "ja",
    "日本語": "ja",
    "korean": "ko",
    "한국어": "ko",
    "catalan": "ca",
    "català": "ca",
    "dutch": "nl",
    "nederlands": "nl",
    "welsh": "cy",
    "cymraeg": "cy",
    "irish": "ga",
    "gaeilge": "ga",
    "basque": "eu",
    "euskara": "eu",
    "galego": "gl",
    "finnish": "fi",
    "suomi": "fi",
    "swedish": "sv",
    "svenska": "sv",
}
# 9/26/16 · 04/09/1997 · 15.5.2018 · 26-9-2016
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:18|19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_STAMP = re.compile(r"((?:18|19|20)\d\d)(\d\d)(\d\d)(?:[T ]?\d{4,9}Z?)?")
_UNIX_SECONDS = re.compile(r"\d{10}(?:\.\d+)?|\d{13}")
_CENTURY = 69  # of two figures, as POSIX reads them
_PARLIAMENTARY = re.compile(
    r"prime.?minister|parliament|hansard|chancellor of|taoiseach|house of commons", re.I
)
_MONTH_FIRST = frozenset({"us", "gov", "mil"})


def clock(value: str, per_second: int = 1) -> str:
    """A time code as "01:02:03", from a clock or a number of seconds (`per_second`: 1000 for ms); else ""."""
    text = value.strip()
    match = _CLOCK.fullmatch(text)
    if match:
        return f"{int(match['hours'] or 0):02}:{int(match['minutes']):02}:{match['seconds']}"
    number = _SECONDS.fullmatch(text)
    if not number:
        return ""
    seconds = math.floor(float(number["number"]) / per_second)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}" if seconds < 360000 else ""


def is_language_name(word: str) -> bool:
    """Whether a word is the name of a language: "english"."""
    return word in _LANGUAGES


def language_tag(value: str) -> str:
    """A BCP 47 tag from a tag, a code of three letters, or a language's name; "" for anything else."""
    text = fold_space(value).lower()
    if text in _LANGUAGES or text in _THREE_LETTERS:
        return _LANGUAGES.get(text) or _THREE_LETTERS[text]
    if not _TAG.fullmatch(text):
        return ""
    base, *rest = text.replace("_", "-").split("-")
    return "-".join(
        [_THREE_LETTERS.get(base, base), *(part.upper() if len(part) == 2 else part for part in rest)]
    )


def settled_date(printed: str, others: Iterable[str] = (), url: str = "", about: str = "") -> str:
    """The day that a field states as "2016-10-04" where that is certain, else as printed.

    Day and month in figures are told apart by what can't be a month, by another date (`others`: other
    fields, the name of the file, the first words) that is one of the two readings, by the order of other
    dates of the column, by the country of the source's address, or by institutions that the one country
    with the month first doesn't have (`about`: title, names of fields).
    """
    printed = fold_space(printed)
    iso = _ISO.search(printed)
    if iso:
        day = _day(int(iso[1]), int(iso[2]), int(iso[3]))
        return day.isoformat() if day else printed
    stamp = _STAMP.fullmatch(printed)
    if stamp:
        day = _day(int(stamp[1]), int(stamp[2]), int(stamp[3]))
        return day.isoformat() if day else printed
    if _UNIX_SECONDS.fullmatch(printed):
        seconds = int(printed.partition(".")[0]) // (1000 if len(printed) == 13 else 1)
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC).date().isoformat()
    match = _FIGURES.search(printed)
    if not match:
        return printed
    by_order = {order: _in_order(match, order) for order in ("month", "day")}
    readings = {day for day in by_order.values() if day}
    if len(readings) == 2:
        readings = _confirmed(readings, by_order, match[2], others, _order_of(url, about))
    return readings.pop().isoformat() if len(readings) == 1 else printed


def _confirmed(
    readings: set[datetime.date],
    by_order: dict[str, datetime.date | None],
    sign: str,
    others: Iterable[str],
    usual: set[str],
) -> set[datetime.date]:
    orders: set[str] = set()
    for other in others:
        told = {match.date for match in find_dates(other)} | _in_figures(other)
        if len(told & readings) == 1:
            return told & readings
        for match in _FIGURES.finditer(other):
            possible = [order for order in by_order if _in_order(match, order)]
            orders |= set(possible) if len(possible) == 1 else set()
    if not orders:
        orders = {"day"} if sign == "." else usual
    days = {by_order[order] for order in orders}
    return {day for day in days if day} if len(orders) == 1 else readings


def _in_figures(text: str) -> set[datetime.date]:
    found = (match for pattern in (_COMPACT, _ISO) for match in pattern.finditer(text))
    days = (_day(int(match[1]), int(match[2]), int(match[3])) for match in found)
    return {day for day in days if day}


def _in_order(match: re.Match[str], order: str) -> datetime.date | None:
    year = (
        int(match[4]) if len(match[4]) == 4 else int(match[4]) + (1900 if int(match[4]) >= _CENTURY else 2000)
    )
    first, second = int(match[1]), int(match[3])
    return _day(year, first, second) if order == "month" else _day(year, second, first)


def _order_of(url: str, about: str) -> set[str]:
    """How the country of an address writes its dates: the month first in the United States alone."""
    domain = host_of(url).rpartition(".")[2] if "//" in url else ""
    if domain in _MONTH_FIRST:
        return {"month"}
    is_abroad = len(domain) == 2 and domain not in ("ca", "ph", "tv", "io", "me", "co")
    return {"day"} if is_abroad or _PARLIAMENTARY.search(about) else set()


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
