"""Years as columns: how much of what was found is in each, beside how much of all words is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from archive.search.service import Year

# Columns that have their year written below, about so many.
_LABELS = 8


@dataclass(frozen=True)
class Column:
    """Heights are hundredths of the highest of all. `share` and `of_words` are percentages."""

    year: int
    passages: int
    share: float
    of_words: float
    height: int
    words_height: int
    address: str
    labelled: bool

    @property
    def top(self) -> int:
        return 100 - self.height

    @property
    def words_top(self) -> int:
        return 100 - self.words_height


def columns(years: Sequence[Year], address: Callable[[int], str]) -> list[Column]:
    """One column a year from the first to the last that has words; a year between without any is empty."""
    known = {each.year: each for each in years if each.passages or each.words}
    found = sum(each.passages for each in known.values())
    spoken = sum(each.words for each in known.values())
    if not found:
        return []
    span = range(min(known), max(known) + 1)
    shares = {
        year: (each.passages / found, each.words / spoken if spoken else 0.0) for year, each in known.items()
    }
    highest = max(max(pair) for pair in shares.values())
    step = max(1, -(-len(span) // _LABELS))
    return [
        _column(year, known.get(year), shares.get(year, (0.0, 0.0)), highest, address(year), year % step == 0)
        for year in span
    ]


def _column(
    year: int, known: Year | None, shares: tuple[float, float], highest: float, address: str, labelled: bool
) -> Column:
    share, of_words = shares
    return Column(
        year=year,
        passages=known.passages if known else 0,
        share=100 * share,
        of_words=100 * of_words,
        height=round(100 * share / highest),
        words_height=round(100 * of_words / highest),
        address=address if known and known.passages else "",
        labelled=labelled,
    )
