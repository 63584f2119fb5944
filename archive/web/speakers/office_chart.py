"""A speaker over the years: words spoken in each, and the offices that transcripts show."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from archive.web.formatting import counted_words

Rows = Sequence[Mapping[str, Any]]
"""Each with `role`, `year`, `meetings` and `statements`, in the order of years."""

# Columns that have their year written below, about so many.
_LABELS = 8

# Hundredths that a year with words has at least, so that it is seen.
_LEAST = 2


@dataclass
class Office:
    """An office, in the years in which transcripts show the speaker in it."""

    role: str
    years: list[int]
    meetings: int

    @property
    def runs(self) -> list[range]:
        """Years in a row as one."""
        runs: list[range] = []
        for year in self.years:
            if runs and runs[-1].stop == year:
                runs[-1] = range(runs[-1].start, year + 1)
            else:
                runs.append(range(year, year + 1))
        return runs

    @property
    def span(self) -> str:
        """ "2017, 2020–2021"."""
        return ", ".join(
            str(run.start) if len(run) == 1 else f"{run.start}–{run.stop - 1}" for run in self.runs
        )

    @property
    def last(self) -> int:
        """Where the last year ends."""
        return self.years[-1] + 1


@dataclass(frozen=True)
class Column:
    """A year; `height` is in hundredths of that of the year with most words."""

    year: int
    statements: int
    words: int
    height: int
    labelled: bool

    @property
    def top(self) -> int:
        return 100 - self.height

    @property
    def title(self) -> str:
        """ "2021: 4,120 words in 3 statements"."""
        statements = f"{self.statements:,} statement{'' if self.statements == 1 else 's'}"
        return f"{self.year}: {counted_words(self.words)} in {statements}"


def offices_of(rows: Iterable[Mapping[str, Any]]) -> list[Office]:
    """Offices in which the person speaks, in the order in which they first appear.

    Sources print an office now in capitals, now not: that makes one office, as it is printed most.
    """
    offices: dict[str, Office] = {}
    printed: Counter[str] = Counter()
    for row in (row for row in rows if row["statements"]):
        office = offices.setdefault(row["role"].casefold(), Office(row["role"], [], 0))
        printed[row["role"]] += row["meetings"]
        office.role = max(office.role, row["role"], key=printed.__getitem__)
        if row["year"] not in office.years:
            office.years.append(row["year"])
        office.meetings += row["meetings"]
    return [office for role, office in offices.items() if role]


def foremost(offices: Sequence[Office], most: int) -> list[Office]:
    """Those that most meetings show, in the order in which they first appear."""
    chosen = sorted(range(len(offices)), key=lambda place: -offices[place].meetings)[:most]
    return [offices[place] for place in sorted(chosen)]


def columns(rows: Rows) -> list[Column]:
    """One column a year, from the first with statements to the last. Rows have the words too (`spoken`)."""
    statements: dict[int, int] = {}
    words: dict[int, int] = {}
    for row in (row for row in rows if row["statements"]):
        statements[row["year"]] = statements.get(row["year"], 0) + row["statements"]
        words[row["year"]] = words.get(row["year"], 0) + row["spoken"]
    if not statements:
        return []
    years = range(min(statements), max(statements) + 1)
    step = -(-len(years) // _LABELS)
    highest = max(words.values()) or 1
    return [
        Column(
            year,
            statements.get(year, 0),
            words.get(year, 0),
            max(_LEAST, round(100 * words[year] / highest)) if words.get(year) else 0,
            year % step == 0,
        )
        for year in years
    ]
