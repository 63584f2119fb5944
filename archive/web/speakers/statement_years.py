"""Statements of all years, of which a page far behind is found without walking past those before it."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, overload

from django.db.models import QuerySet

from archive.models import Utterance
from archive.models.tallies import UNKNOWN_YEAR
from archive.parsing.transcript import DatePrecision

Keys = QuerySet[Utterance, int]


def passing_years(
    keys: Keys, rows: Iterable[Mapping[str, Any]], language: str, count: int
) -> "Keys | StatementKeys":
    """These keys of a speaker's statements, `count` of them, as a sequence that passes over whole years.

    `rows`: tallies of the speaker by year and language of the meeting, in which the statements must be, too.
    Where they don't tell of as many statements, the keys.
    """
    years: Counter[int] = Counter()
    for row in rows:
        if language in ("", row["language"]):
            years[row["year"] or UNKNOWN_YEAR] += row["statements"]
    return StatementKeys(keys, years) if years.total() == count else keys


class StatementKeys(Sequence[int]):
    """Keys, those of the latest year first; `years`: how many each has."""

    def __init__(self, keys: Keys, years: Mapping[int, int]) -> None:
        self._keys = keys
        self._years = sorted(years.items(), reverse=True)

    def __len__(self) -> int:
        return sum(count for _, count in self._years)

    @overload
    def __getitem__(self, part: int) -> int: ...
    @overload
    def __getitem__(self, part: slice) -> list[int]: ...
    def __getitem__(self, part: int | slice) -> int | list[int]:
        if isinstance(part, int):
            return self[part : part + 1][0]
        start, stop, _ = part.indices(len(self))
        before = passed = 0
        held = []
        for year, count in self._years:
            if start < before + count and before < stop:
                held.append(year)
            elif before + count <= start:
                passed += count
            before += count
        return list(self._of(held)[start - passed : stop - passed])

    def _of(self, years: Sequence[int]) -> Keys:
        if not years:
            return self._keys.none()
        latest, earliest = years[0], years[-1]
        if latest == UNKNOWN_YEAR:
            return self._keys.filter(meeting__date_precision=DatePrecision.UNKNOWN)
        rows = self._keys.filter(meeting__date__lte=datetime.date(latest, 12, 31))
        # Those without a date stand behind all others.
        return (
            rows
            if earliest == UNKNOWN_YEAR
            else rows.filter(meeting__date__gte=datetime.date(earliest, 1, 1))
        )
