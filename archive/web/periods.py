"""Calendar periods (year, month, day) and the counts of meetings in them."""

import calendar
import datetime
from dataclasses import dataclass
from typing import NamedTuple

from archive.cached_reverse import address_of
from archive.citing.dates import MONTHS, HasDate, known_date
from archive.parsing.transcript import DatePrecision


class DayCounts(NamedTuple):
    """Counts of a date: pages, the transcripts among them, words spoken.

    `precision`: how much of the date is known; the counts are then those of its month or year.
    """

    date: datetime.date
    pages: int
    transcripts: int
    words: int
    precision: str = DatePrecision.DAY


class MeetingCount(NamedTuple):
    """Counts of a period: meetings, and words spoken in them."""

    meetings: int = 0
    words: int = 0


@dataclass(frozen=True)
class Period:
    """A year, month or day. Raises ValueError if the calendar has no such date."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        datetime.date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    @property
    def start(self) -> datetime.date:
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def end(self) -> datetime.date:
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def size(self) -> str:
        return "day" if self.day else "month" if self.month else "year"

    @property
    def precisions(self) -> tuple[DatePrecision, ...]:
        """How much must be known of a date for it to lie within: of a day, all; of a year, the year."""
        known = (DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR)
        return known[: 1 if self.day else 2 if self.month else 3]

    @property
    def short_name(self) -> str:
        """Name in a breadcrumb: "2021", "February", "24"."""
        return str(self.day or (MONTHS[self.month - 1] if self.month else self.year))

    @property
    def title(self) -> str:
        names = (self.day, MONTHS[self.month - 1] if self.month else None, self.year)
        return " ".join(str(name) for name in names if name)

    @property
    def parent(self) -> "Period | None":
        if self.day:
            return Period(self.year, self.month)
        return Period(self.year) if self.month else None

    @property
    def path(self) -> list["Period"]:
        """The periods that contain this one, the year first, and itself."""
        return [*(self.parent.path if self.parent else []), self]

    def same_size_at(self, date: datetime.date) -> "Period":
        """The period of the same size that contains this date."""
        return Period(date.year, date.month if self.month else None, date.day if self.day else None)

    def get_absolute_url(self) -> str:
        parts = [part for part in (self.year, self.month, self.day) if part]
        return address_of(f"meetings-{self.size}", *parts)


def day_of(date: datetime.date) -> Period:
    return Period(date.year, date.month, date.day)


def period_of(meeting: HasDate) -> Period | None:
    """The day, month or year of a meeting, as far as its date is known."""
    parts = known_date(meeting).parts
    return Period(*parts) if parts else None


def path_of(meeting: HasDate) -> list[Period]:
    """The periods that a meeting is listed under, the year first; none if its date is not known."""
    period = period_of(meeting)
    return period.path if period else []
