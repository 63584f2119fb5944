"""Dates and counts in words. Every date of a page is written here."""

import datetime
from functools import lru_cache

from django.utils.dateformat import format as format_date
from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.citing.dates import NOT_KNOWN, HasDate, KnownDate, known_date

# A page has a hundred dates, and an archive the same ones on all its pages.
_CACHED_DATES = 1 << 13


@lru_cache(_CACHED_DATES)
def dated(date: datetime.date) -> str:
    """ "24 February 2021"."""
    return format_date(date, "j F Y")


@lru_cache(_CACHED_DATES)
def _in_words(date: KnownDate, brief: bool) -> str:
    return date.in_words(brief=brief)


def meeting_date(meeting: HasDate) -> str:
    """ "24 February 2021", "3–5 March 2015", "March 2015", "2015" or "date not known"."""
    return _in_words(known_date(meeting), False)


def meeting_date_briefly(meeting: HasDate) -> str:
    """The same with short months: "24 Feb 2021"."""
    return _in_words(known_date(meeting), True)


def meeting_time(meeting: HasDate, missing: str = NOT_KNOWN) -> SafeString:
    """The date of a meeting as an element, as far as it is known; `missing` where it is not."""
    return _time_element(known_date(meeting), missing)


@lru_cache(_CACHED_DATES)
def _time_element(date: KnownDate, missing: str) -> SafeString:
    if not date.is_known:
        return format_html("{}", missing)
    return format_html('<time datetime="{}">{}</time>', date.iso, _in_words(date, False))


@lru_cache(_CACHED_DATES)
def time_code(code: str) -> SafeString:
    """A time code ("00:01:02") as an element whose `datetime` is the time since the beginning."""
    hours, minutes, seconds, *_ = [*code.split(":"), "", "", ""]
    if not all(part.replace(".", "").isdecimal() for part in (hours, minutes, seconds)):
        return format_html("{}", code)
    passed = f"PT{int(hours)}H{int(minutes)}M{seconds.lstrip('0') or 0}S"
    return format_html('<time datetime="{}">{}</time>', passed, code)


def counted_words(words: int) -> str:
    """ "1 word", "4,120 words"."""
    return counted(words, "word")


def counted(number: int, what: str) -> str:
    """ "1 meeting", "4,120 meetings"."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"
