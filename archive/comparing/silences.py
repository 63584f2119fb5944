"""How long a phrase was not said, against what its rate would lead to expect."""

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

# Uses below which there is no rate, and uses expected of a silence below which it may be chance (Poisson:
# three expected and none there has a probability of 5 %).
_LEAST_USES = 3
_LEAST_EXPECTED = 3.0


@dataclass(frozen=True)
class Silence:
    """From the day of one use to that of the next, or to the last day of the archive (`lasting`).

    `expected`: uses at the rate between the first use and the last, by the words spoken meanwhile."""

    start: datetime.date
    end: datetime.date
    expected: float
    lasting: bool = False


def silences(
    uses: Sequence[datetime.date], spoken: Mapping[datetime.date, int], most: int = 3
) -> list[Silence]:
    """The longest by what would be expected. `uses`: the day of each. `spoken`: words of each day."""
    days = sorted(spoken)
    sums = [0, *accumulate(spoken[day] for day in days)]
    said = sorted(uses)
    if len(said) < _LEAST_USES:
        return []
    within = sums[bisect_right(days, said[-1])] - sums[bisect_left(days, said[0])]
    rate = len(said) / within if within and said[0] < said[-1] else 0.0
    last = max(said[-1], days[-1]) if days else said[-1]

    def expected(start: datetime.date, stop: int) -> float:
        return rate * max(sums[stop] - sums[bisect_right(days, start)], 0)

    found = [Silence(start, end, expected(start, bisect_left(days, end))) for start, end in pairwise(said)]
    found.append(Silence(said[-1], last, expected(said[-1], len(days)), lasting=True))
    found = [each for each in found if each.expected >= _LEAST_EXPECTED]
    return sorted(found, key=lambda silence: -silence.expected)[:most]
