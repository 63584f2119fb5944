"""How much of what a question asks about its answer speaks of. A share of words, and no verdict."""

from collections.abc import Iterable
from dataclasses import dataclass

# Words that say something, below which a question has no share.
_FEWEST = 3


@dataclass(frozen=True)
class Uptake:
    """`asked`: content words of a question, each once. `taken_up`: those of them that its answer has."""

    asked: int
    taken_up: int

    @property
    def share(self) -> float:
        return self.taken_up / self.asked

    @property
    def per_cent(self) -> int:
        return round(100 * self.share)


def uptake(question: Iterable[str], answer: Iterable[str]) -> Uptake | None:
    """Of stems, those of small words left out before; None where the question has too few."""
    asked = set(question)
    return Uptake(len(asked), len(asked & set(answer))) if len(asked) >= _FEWEST else None
