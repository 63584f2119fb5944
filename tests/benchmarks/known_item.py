"""Finding again: words that stand side by side in a passage, typed without quotes. Where does it come?"""

import random
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

from archive.search.api import Filters, TextKind, search
from tests.benchmarks.fts5 import FullText
from tests.benchmarks.passages import sample

SPAN = 6
_LOOKED_AT = 10
_QUOTES = re.compile(r"[«»„“”‟″\"]")
_LETTER = re.compile(r"\w")


@dataclass(frozen=True)
class KnownItem:
    """The share of passages that came first, and the mean of one over the place (MRR@10)."""

    spans: int
    first: float
    reciprocal_rank: float
    milliseconds: float


def measure(peers: Path, spans: int) -> dict[str, KnownItem]:
    passages = sample(spans * 4, seed=4)
    ways = {"archive": _best_of_archive, "FTS5, bm25": FullText(peers).best}
    return {who: _known_item(passages, spans, best) for who, best in ways.items()}


def _known_item(
    passages: Sequence[tuple[int, str]], spans: int, best: Callable[[str, int], list[int]]
) -> KnownItem:
    draw = random.Random(2)  # noqa: S311 - the same spans each time
    long = [(key, words) for key, text in passages if len(words := _typed(text)) >= SPAN][:spans]
    ranks, taken = [], []
    for key, words in long:
        start = draw.randrange(len(words) - SPAN + 1)
        asked = time.perf_counter()
        found = best(" ".join(words[start : start + SPAN]), _LOOKED_AT)
        taken.append((time.perf_counter() - asked) * 1000)
        ranks.append(1 / (found.index(key) + 1) if key in found else 0.0)
    return KnownItem(len(long), mean(float(rank == 1) for rank in ranks), mean(ranks), median(taken))


def _best_of_archive(words: str, count: int) -> list[int]:
    return [hit.passage.pk for hit in search(words, Filters(text_kind=TextKind.BOTH), size=count).hits]


def _typed(text: str) -> list[str]:
    return [word for word in _QUOTES.sub("", text).split() if _LETTER.search(word)]
