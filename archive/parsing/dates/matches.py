"""A date as it was found in a text."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


class Precision(StrEnum):
    """How much of a date is known. The parts that are not known are 1 in the date itself."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date found in a text, the time printed with it ("16:51" or ""), and where they stand.

    `last`: the last day of a range ("3-5 March 2015"). `other`: the second reading of a date that reads
    both ways, None where there is but one ("4/1/2016" without a country, "listopad" without a language).
    """

    date: datetime.date
    time: str
    start: int
    end: int
    precision: Precision = Precision.DAY
    last: datetime.date | None = None
    other: datetime.date | None = None


def real_date(year: int, month: int, day: int) -> datetime.date | None:
    """The date, or None for one that no calendar has."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
