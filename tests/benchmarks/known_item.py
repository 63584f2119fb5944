"""Finding again: words that stand side by side in a passage, typed without quotes. Where does it come?"""

import random
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, median

from archive.models import Passage
from archive.search.api import Filters, TextKind, search
from tests.benchmarks.fts5 import FullText
from tests.benchmarks.passages import sample

SPAN = 6
_LOOKED_AT = 10
_QUOTES = re.compile(r"[«»„“”‟″\"]")
_LETTER = re.compile(r"\w")


@dataclass(frozen=True)
class KnownItem:
    """The share of passages that came first; that of words of which the first passage has all as typed, be it
    another one (which of several is meant nobody can tell); the mean of one over the place (MRR@10)."""

    spans: int
    first: float
    as_typed: float
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
    ranks, taken, as_typed = [], [], 0
    for key, words in long:
        start = draw.randrange(len(words) - SPAN + 1)
        typed = " ".join(words[start : start + SPAN])
        asked = time.perf_counter()
        found = best(typed, _LOOKED_AT)
        taken.append((time.perf_counter() - asked) * 1000)
        as_typed += bool(found) and typed in " ".join(_typed(Passage.objects.get(pk=found[0]).text))
        ranks.append(1 / (found.index(key) + 1) if key in found else 0.0)
    first = mean(float(rank == 1) for rank in ranks)
    return KnownItem(len(long), first, as_typed / len(long), mean(ranks), median(taken))


def _best_of_archive(words: str, count: int) -> list[int]:
    return [hit.passage.pk for hit in search(words, Filters(text_kind=TextKind.BOTH), size=count).hits]


def _typed(text: str) -> list[str]:
    return [word for word in _QUOTES.sub("", text).split() if _LETTER.search(word)]
