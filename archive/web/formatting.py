"""Dates and counts in words. Every date of a page is written here."""

import datetime
from functools import lru_cache

from django.utils.dateformat import format as format_date
from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.citing.dates import HasDate, KnownDate, known_date

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
    return f"{words:,} word{'' if words == 1 else 's'}"
