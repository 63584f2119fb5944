"""Dates as transcripts print them, in the field's languages."""

from archive.parsing.dates.finding import find_dates, read_dates
from archive.parsing.dates.lines import (
    DateLine,
    parse_date,
    read_date_field,
    read_date_line,
    read_name_date,
)
from archive.parsing.dates.matches import DateMatch, Precision
from archive.parsing.dates.weekdays import without_weekdays

__all__ = [
    "DateLine",
    "DateMatch",
    "Precision",
    "find_dates",
    "parse_date",
    "read_date_field",
    "read_date_line",
    "read_dates",
    "read_name_date",
    "without_weekdays",
]
