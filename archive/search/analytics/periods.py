"""Years, quarters and months as whole numbers in a row, so that charts can count and compare them. Pure."""

import datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

# The proleptic ordinal of 1 January 1970, from which numpy counts.
_EPOCH = datetime.date(1970, 1, 1).toordinal()


class Every(StrEnum):
    """How long a period is."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"

    @property
    def parts(self) -> int:
        """How many there are in a year."""
        return {"year": 1, "quarter": 4, "month": 12}[self.value]

    def numbers(self, days: NDArray[np.int64]) -> NDArray[np.int64]:
        """The number of the period of each day (`date.toordinal`): the year, or four or twelve to a year."""
        months = (days - _EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) + 1970 * 12
        numbers: NDArray[np.int64] = months // (12 // self.parts)
        return numbers

    def year(self, number: int) -> int:
        return number // self.parts

    def label(self, number: int) -> str:
        """ "2019", "2019 Q1", "2019-03"."""
        part = number % self.parts + 1
        if self is Every.YEAR:
            return str(number)
        return f"{self.year(number)} Q{part}" if self is Every.QUARTER else f"{self.year(number)}-{part:02}"

    def ends(self, number: int) -> tuple[str, str]:
        """The first and the last month: ("2019-01", "2019-03")."""
        length = 12 // self.parts
        first = number % self.parts * length + 1
        return f"{self.year(number)}-{first:02}", f"{self.year(number)}-{first + length - 1:02}"
