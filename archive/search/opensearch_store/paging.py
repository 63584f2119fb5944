"""The page of a result, from passages as the server orders them: statement by statement. Pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from archive.search.opensearch_store.mapping import Json

# Gives so many passages after one, told by what it is sorted by.
Fetch = Callable[[tuple[float, ...] | None, int], "list[PassageHit]"]

# What the server sorts by, most wanted first; passage and utterance are there to be told.
_LATEST: list[Json] = [{"moment": "desc"}, {"meeting": "desc"}, {"order": "asc"}]
_EARLIEST: list[Json] = [{"moment": "asc"}, {"meeting": "asc"}, {"order": "asc"}]
_TOLD: list[Json] = [{"passage": "asc"}, {"utterance": "asc"}]


def order_of(sort: str, *, scored: bool) -> list[Json]:
    if scored:
        return [{"_score": "desc"}, *_LATEST, *_TOLD]
    return [*(_EARLIEST if sort == "oldest" else _LATEST), *_TOLD]


@dataclass(frozen=True)
class PassageHit:
    """A passage as a hit of the server tells it; `after`: where to go on."""

    passage: int
    utterance: int
    meeting: int
    moment: int
    order: int
    score: float
    after: tuple[float, ...]

    @classmethod
    def of(cls, hit: Json) -> "PassageHit":
        *score, moment, meeting, order, passage, utterance = hit["sort"]
        return cls(passage, utterance, meeting, moment, order, score[0] if score else 0.0, tuple(hit["sort"]))


class StatementPassage(NamedTuple):
    """A passage of a statement; `order`: its place in the meeting."""

    passage: int
    utterance: int
    order: int


def statements(found: Iterable[PassageHit], dropped: set[int], start: int, end: int) -> list[PassageHit]:
    """The passage by which each statement is shown, from the `start`th statement to before the `end`th."""
    leads: dict[int, PassageHit] = {}
    for each in found:
        if each.passage in dropped or each.utterance in leads:
            continue
        leads[each.utterance] = each
        if len(leads) == end:
            break
    return list(leads.values())[start:]


def members(
    leads: Sequence[PassageHit], found: Iterable[StatementPassage], dropped: set[int], *, scored: bool
) -> list[list[int]]:
    """The passages of each statement: where they are `scored` the one that it is shown by first, and then as
    they were spoken."""
    of: dict[int, list[StatementPassage]] = {}
    for each in found:
        if each.passage not in dropped:
            of.setdefault(each.utterance, []).append(each)
    pages = []
    for lead in leads:
        spoken = sorted(of.get(lead.utterance, ()), key=lambda each: each.order)
        keys = [each.passage for each in spoken] or [lead.passage]
        if scored and lead.passage in keys:
            keys.remove(lead.passage)
            keys.insert(0, lead.passage)
        pages.append(keys)
    return pages


def in_order(found: Iterable[PassageHit], boosts: dict[int, float]) -> list[PassageHit]:
    """The best first, by their scores with what is added to these; of equals the newest."""
    return sorted(
        found,
        key=lambda each: (
            -np.float32(np.float32(each.score) + np.float32(boosts.get(each.passage, 0.0))),
            -each.moment,
            -each.meeting,
            each.order,
        ),
    )


def pages(fetch: Fetch, size: int, most: int) -> Iterator[PassageHit]:
    """All that `fetch` gives, a round at a time, of which each is larger than the one before."""
    after: tuple[float, ...] | None = None
    while True:
        found = fetch(after, size)
        yield from found
        if len(found) < size:
            return
        after, size = found[-1].after, min(4 * size, most)
