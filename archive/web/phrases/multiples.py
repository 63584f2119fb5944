"""Small multiples: for each speaker a column a year, all over the same years and on one scale. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Multiple:
    """`path`: SVG of the columns, in a box as wide as there are years and 100 high. `title`: it in words."""

    path: str
    width: int
    title: str


def multiples(every: Sequence[Mapping[int, int]]) -> list[Multiple]:
    """`every`: for each speaker, how often a phrase was said in each year."""
    years = [year for counts in every for year in counts]
    if not years:
        return [Multiple("", 1, "") for _ in every]
    first, last = min(years), max(years)
    highest = max(count for counts in every for count in counts.values())
    return [_multiple(counts, first, last, highest) for counts in every]


def _multiple(counts: Mapping[int, int], first: int, last: int, highest: int) -> Multiple:
    columns = [
        f"M{year - first}.15 100V{100 - max(round(96 * count / highest), 4)}h.7V100Z"
        for year, count in sorted(counts.items())
    ]
    told = ", ".join(f"{year}: {count:,}" for year, count in sorted(counts.items()))
    return Multiple("".join(columns), last - first + 1, f"From {first} to {last}. {told}")
