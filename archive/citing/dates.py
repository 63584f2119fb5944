"""Dates as far as they are known: to the day, of several days, to the month or the year, or not at all. Pure.

Chicago and APA write "n.d." where there is no date, and put the day before or behind the year; BibTeX,
Dublin Core and schema.org take ISO 8601, of which a month or a year alone is a valid part.
"""

import datetime
from dataclasses import dataclass
from typing import Protocol

from archive.parsing.transcript import DatePrecision

MONTHS = "January February March April May June July August September October November December".split()
NOT_KNOWN = "date not known"
NO_DATE = "n.d."


class HasDate(Protocol):
    """What a meeting knows of its date."""

    date: datetime.date
    date_precision: str
    date_end: datetime.date | None


@dataclass(frozen=True, slots=True)
class KnownDate:
    """`precision` is a `DatePrecision`; `end` the last day of a range, of days alone."""

    start: datetime.date
    precision: str = DatePrecision.DAY
    end: datetime.date | None = None

    @property
    def is_known(self) -> bool:
        return self.precision != DatePrecision.UNKNOWN

    @property
    def has_day(self) -> bool:
        return self.precision == DatePrecision.DAY

    @property
    def parts(self) -> tuple[int, ...]:
        """Year, month and day, as far as they are known."""
        counts = {DatePrecision.UNKNOWN: 0, DatePrecision.YEAR: 1, DatePrecision.MONTH: 2}
        return _parts(self.start)[: counts.get(DatePrecision(self.precision), 3)]

    @property
    def end_parts(self) -> tuple[int, ...]:
        """Year, month and day of the last of several days."""
        return _parts(self.end) if self.has_day and self.end and self.end > self.start else ()

    @property
    def iso(self) -> str:
        """ "2015-03-03", "2015-03", "2015" or ""; of a range, its first day."""
        return self.start.isoformat()[: (0, 4, 7, 10)[len(self.parts)]]

    @property
    def iso_end(self) -> str:
        return self.end.isoformat() if self.end and self.end_parts else ""

    @property
    def interval(self) -> str:
        """As `iso`, with both ends of a range: "2015-03-03/2015-03-05"."""
        return "/".join(filter(None, (self.iso, self.iso_end)))

    @property
    def year(self) -> str:
        """ "2015", "2014–2015" for a range over two years, or "n.d."."""
        first, last = self.start.year, self.end_parts[0] if self.end_parts else self.start.year
        return NO_DATE if not self.is_known else str(first) if first == last else f"{first}–{last}"

    def in_words(self, *, brief: bool = False, missing: str = NOT_KNOWN) -> str:
        """ "3 March 2015", "3–5 March 2015", "March 2015", "2015"; `brief` shortens months: "3 Mar 2015"."""
        year, month, day = _named(self.start, brief)
        if not self.is_known:
            return missing
        if not self.has_day:
            return " ".join(reversed((year, month)[: len(self.parts)]))
        if not self.end or not self.end_parts:
            return f"{day} {month} {year}"
        last_year, last_month, last_day = _named(self.end, brief)
        last = f"{last_day} {last_month} {last_year}"
        if year != last_year:
            return f"{day} {month} {year} – {last}"
        return f"{day} {month} – {last}" if month != last_month else f"{day}–{last}"

    def month_first(self) -> str:
        """What is known beside the year: "March 3", "March 3–5", "February 28–March 2", "March" or "".

        Of a range over two years, which has no such part, all of it: "December 30, 2014–January 2, 2015".
        """
        _, month, day = _named(self.start)
        if not self.has_day:
            return month if len(self.parts) > 1 else ""
        if not self.end or not self.end_parts:
            return f"{month} {day}"
        _, last_month, last_day = _named(self.end)
        if self._spans_years:
            return f"{month} {day}, {self.start.year}–{last_month} {last_day}, {self.end.year}"
        return (
            f"{month} {day}–{last_day}" if month == last_month else f"{month} {day}–{last_month} {last_day}"
        )

    def american(self) -> str:
        """ "March 3, 2015", "March 3–5, 2015", "March 2015", "2015" or "n.d."."""
        day = self.month_first()
        if not day or self._spans_years:
            return day or self.year
        return f"{day}, {self.year}" if self.has_day else f"{day} {self.year}"

    @property
    def _spans_years(self) -> bool:
        return bool(self.end_parts) and self.end_parts[0] != self.start.year


def known_date(dated: HasDate) -> KnownDate:
    return KnownDate(dated.date, dated.date_precision, dated.date_end)


def _parts(date: datetime.date) -> tuple[int, int, int]:
    return date.year, date.month, date.day


def _named(date: datetime.date, brief: bool = False) -> tuple[str, str, str]:
    month = MONTHS[date.month - 1]
    return str(date.year), month[:3] if brief else month, str(date.day)
