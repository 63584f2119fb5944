"""Dates and counts in words. Every date of a page is written here."""

import datetime
from functools import lru_cache

from django.utils.dateformat import format as format_date

# A page has a hundred dates, and an archive the same ones on all its pages.
_CACHED_DATES = 1 << 13


@lru_cache(_CACHED_DATES)
def dated(date: datetime.date) -> str:
    """ "24 February 2021"."""
    return format_date(date, "j F Y")


@lru_cache(_CACHED_DATES)
def dated_briefly(date: datetime.date) -> str:
    """ "24 Feb 2021"."""
    return format_date(date, "j M Y")


def counted_words(words: int) -> str:
    """ "1 word", "4,120 words"."""
    return f"{words:,} word{'' if words == 1 else 's'}"
