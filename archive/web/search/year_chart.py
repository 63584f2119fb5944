"""Column chart of a result: each year's share of the passages found and of all words spoken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from archive.search.api import YearCount
from archive.web.year_labels import COLUMN, finer_step, step


@dataclass(frozen=True)
class ResultYear:
    """A year of the chart. `found` and `words`: SVG paths of two columns in a box of 10 by 100.

    Numbers are text, shares in per cent, as templates are slow to format them. `address` is empty without
    passages. `tick`: "shown" where the year is written below, "finer" where it is in a wide window alone.
    """

    year: str
    title: str
    passages: str
    share: str
    of_words: str
    found: str
    words: str
    address: str
    tick: str


def columns(years: Sequence[YearCount], address: Callable[[int], str]) -> list[ResultYear]:
    """One column a year, from the first year with words to the last."""
    known = {each.year: each for each in years if each.passages or each.words}
    found = sum(each.passages for each in known.values())
    spoken = sum(each.words for each in known.values())
    if not found:
        return []
    shares = {
        year: (each.passages / found, each.words / spoken if spoken else 0.0) for year, each in known.items()
    }
    highest = max(max(pair) for pair in shares.values())
    span = range(min(known), max(known) + 1)
    narrow, wide = step(len(span)), finer_step(len(span), COLUMN)
    drawn = []
    for year in span:
        passages = known[year].passages if year in known else 0
        share, of_words = shares.get(year, (0.0, 0.0))
        drawn.append(
            ResultYear(
                year=str(year),
                passages=f"{passages:,}",
                share=f"{100 * share:.1f}",
                of_words=f"{100 * of_words:.1f}",
                title=f"{year}: {passages:,} paragraph{'' if passages == 1 else 's'}, {share:.1%} of those"
                f" found; {of_words:.1%} of all words",
                found=_outline(2, 8, share / highest),
                words=_outline(0, 10, of_words / highest),
                address=address(year) if passages else "",
                tick="shown" if year % narrow == 0 else "finer" if year % wide == 0 else "",
            )
        )
    return drawn


def _outline(left: int, right: int, height: float) -> str:
    return f"M{left} 100V{100 - round(100 * height)}H{right}V100Z"
