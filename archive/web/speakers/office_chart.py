"""Chart of a speaker's years: words spoken, and offices held as transcripts give them. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from archive.web.formatting import counted_words
from archive.web.year_labels import step

YearRows = Sequence[Mapping[str, Any]]
"""Each with `role`, `year`, `meetings` and `statements`, in the order of years."""

_WORD = re.compile(r"[\w’'-]+")
_BETWEEN = frozenset({"the", "of", "for", "and"})
# Least height in per cent of a year with words, so that it is visible.
_MIN_HEIGHT = 2


@dataclass
class HeldOffice:
    """An office and the years in which transcripts give it to the speaker; none if these have no dates."""

    role: str
    years: list[int]
    meetings: int

    @property
    def runs(self) -> list[range]:
        """Consecutive years as ranges."""
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
        """The year after the last one."""
        return self.years[-1] + 1


@dataclass(frozen=True)
class SpeakerYear:
    """A year. `height`: words as a percentage of those of the year with most."""

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


def held_offices(rows: Iterable[Mapping[str, Any]]) -> list[HeldOffice]:
    """Offices in which the person speaks, in order of first appearance.

    Spellings that differ in letter case, signs and small words alone are one office, named as it is printed
    most often.
    """
    offices: dict[str, HeldOffice] = {}
    printed: Counter[str] = Counter()
    for row in (row for row in rows if row["statements"]):
        office = offices.setdefault(_key(row["role"]), HeldOffice(row["role"], [], 0))
        printed[row["role"]] += row["meetings"]
        office.role = max(office.role, row["role"], key=printed.__getitem__)
        if row["year"] and row["year"] not in office.years:
            office.years.append(row["year"])
        office.meetings += row["meetings"]
    return [office for role, office in offices.items() if role]


def _key(role: str) -> str:
    """The words of an office that tell it from others: "Minister for Roads" is the "Minister of Roads"."""
    return " ".join(word for word in _WORD.findall(role.casefold()) if word not in _BETWEEN)


def most_frequent_offices(offices: Sequence[HeldOffice], most: int) -> list[HeldOffice]:
    """The `most` offices with most meetings, in order of first appearance."""
    chosen = sorted(range(len(offices)), key=lambda place: -offices[place].meetings)[:most]
    return [offices[place] for place in sorted(chosen)]


def speaker_years(rows: YearRows) -> list[SpeakerYear]:
    """One column a year from the first with statements to the last. The rows also need `spoken` (words)."""
    statements: dict[int, int] = {}
    words: dict[int, int] = {}
    for row in (row for row in rows if row["statements"] and row["year"]):
        statements[row["year"]] = statements.get(row["year"], 0) + row["statements"]
        words[row["year"]] = words.get(row["year"], 0) + row["spoken"]
    if not statements:
        return []
    years = range(min(statements), max(statements) + 1)
    every = step(len(years))
    highest = max(words.values()) or 1
    return [
        SpeakerYear(
            year,
            statements.get(year, 0),
            words.get(year, 0),
            max(_MIN_HEIGHT, round(100 * words[year] / highest)) if words.get(year) else 0,
            year % every == 0,
        )
        for year in years
    ]
