"""The months of the archive as a table of years, for a look at all of them at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from archive.periods import Period

STRENGTHS = 5


@dataclass(frozen=True)
class Cell:
    """A month: how many meetings it has, and how strong it is beside the strongest, from 0 to 5."""

    period: Period
    meetings: int
    strength: int


@dataclass(frozen=True)
class Year:
    period: Period
    meetings: int
    share: int
    months: list[Cell]


def years(months: Iterable[Mapping[str, Any]]) -> list[Year]:
    """Lay months with meetings out by year, newest first; years between without any stay, empty."""
    counts = {(row["year"], row["month"]): row["meetings"] for row in months}
    if not counts:
        return []
    present = [year for year, _ in counts]
    most = max(counts.values())
    totals = {year: sum(n for (of, _), n in counts.items() if of == year) for year in present}
    return [
        Year(
            Period(year),
            totals.get(year, 0),
            round(100 * totals.get(year, 0) / max(totals.values())),
            [_cell(Period(year, month), counts.get((year, month), 0), most) for month in range(1, 13)],
        )
        for year in range(max(present), min(present) - 1, -1)
    ]


def _cell(period: Period, meetings: int, most: int) -> Cell:
    return Cell(period, meetings, -(-STRENGTHS * meetings // most))
