"""What is asked: a fixed list of kinds of queries, with words of this archive, and spans to find again."""

import random
import re
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import mean, median, quantiles
from typing import Any

from archive.search.service import Filters, search

SPANS, SPAN = 200, 6


@dataclass(frozen=True)
class Query:
    """The same question to the archive (and haystack), and to FTS5. Filters are slugs and whole values."""

    text: str
    fts5: str
    filters: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Latency:
    median: float
    p95: float


@dataclass(frozen=True)
class KnownItem:
    first: float
    reciprocal_rank: float


def queries(documents: Sequence[Mapping[str, Any]]) -> list[Query]:
    """Thirty: words from the most common to the rarest, several at once, phrases, beginnings, filters."""
    texts = [re.findall(r"[a-z]{3,}", each["text"].lower()) for each in documents]
    ranked = [word for word, _ in Counter(word for text in texts for word in set(text)).most_common()]

    def word(share: float) -> str:
        """The word at that share of the ranks, on a logarithmic scale: 0 the most common, 1 the rarest."""
        found: str = ranked[round(len(ranked) ** share) - 1]
        return found

    def phrase(length: int, number: int) -> str:
        long = [text for text in texts if len(text) > 40]
        return " ".join(long[number * len(long) // 10][10 : 10 + length])

    def facet(name: str) -> Any:
        return Counter(each[name] for each in documents if each[name]).most_common(1)[0][0]

    every = [Query(word(share / 12), word(share / 12)) for share in range(13)]
    for first, second in ((0.3, 0.4), (0.5, 0.6), (0.2, 0.8)):
        both = f"{word(first)} {word(second)}"
        every.append(Query(both, both))
    every.append(Query(f"{word(0.4)} OR {word(0.7)}", f"{word(0.4)} OR {word(0.7)}"))
    every.append(Query(f"{word(0.4)} -{word(0.5)}", f"{word(0.4)} NOT {word(0.5)}"))
    for length, number in ((2, 2), (2, 4), (3, 3), (3, 6), (5, 5)):
        quoted = f'"{phrase(length, number)}"'
        every.append(Query(quoted, quoted))
    for letters, share in ((3, 0.4), (4, 0.5), (5, 0.6)):
        begun = f"{word(share)[:letters]}*"
        every.append(Query(begun, begun))
    for name, share in (("speaker", 0.3), ("year", 0.3), ("place", 0.4), ("kind", 0.5)):
        every.append(Query(word(share), word(share), {name: facet(name)}))
    return every


def latency(every: Sequence[Query], ask: Callable[[Query], object], rounds: int = 3) -> Latency:
    """In milliseconds, over all queries; each is asked once before, to have all pages in memory."""
    for query in every:
        ask(query)
    taken = []
    for _ in range(rounds):
        for query in every:
            start = time.perf_counter()
            ask(query)
            taken.append((time.perf_counter() - start) * 1000)
    return Latency(median(taken), quantiles(taken, n=20)[-1])


def ask_archive(query: Query) -> None:
    search(query.text, Filters(**query.filters))


def known_item(documents: Sequence[Mapping[str, Any]], best: Callable[[str, int], list[int]]) -> KnownItem:
    """Words that stand side by side in a passage, typed without quotes: where does that passage come?"""
    draw = random.Random(2)  # noqa: S311 - the same spans each time
    long = [each for each in documents if len(each["text"].split()) >= SPAN]
    ranks = []
    for document in draw.choices(long, k=SPANS):
        printed = document["text"].split()
        start = draw.randrange(len(printed) - SPAN + 1)
        found = best(" ".join(printed[start : start + SPAN]), 10)
        ranks.append(1 / (found.index(document["passage"]) + 1) if document["passage"] in found else 0.0)
    return KnownItem(mean(rank == 1 for rank in ranks), mean(ranks))


def best_of_archive(words: str, count: int) -> list[int]:
    return [hit.passage.pk for hit in search(words, size=count).hits]
