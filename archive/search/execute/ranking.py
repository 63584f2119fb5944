"""In which order passages are shown, and which are shown as one: those of one statement.

Never by chance: what fits equally well comes newest first, and passages of a meeting as they were
spoken. A statement stands where its best passage does.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.matching import Scores
from archive.search.execute.postings import Docs

Indexes = NDArray[np.intp]


@dataclass(frozen=True)
class Times:
    """When each passage was said: the minute, the meeting, and (read when asked for) the place in it."""

    moments: NDArray[np.uint32]
    meetings: NDArray[np.uint32]
    orders: Callable[[], NDArray[np.uint32]]

    @cached_property
    def oldest(self) -> NDArray[np.uint32]:
        """The rank of each passage when the oldest come first."""
        return _ranks(np.lexsort((self.orders(), self.meetings, self.moments)))

    @cached_property
    def newest(self) -> NDArray[np.uint32]:
        return _ranks(np.lexsort((self.orders(), ~self.meetings, ~self.moments)))


@dataclass(frozen=True)
class Ordering:
    """Documents found, in ascending order, which of them begin a statement, and their ranks in time.

    `scores`, one a document found, lead over time where they are given.
    """

    docs: Docs
    starts: Indexes
    ranks: NDArray[np.uint32]
    scores: Scores | None = None

    @property
    def statements(self) -> int:
        return len(self.starts)

    def page(self, start: int, end: int) -> list[list[int]]:
        """The documents of each statement from the `start`th to before the `end`th, the one that it is
        shown by first, the others as they were spoken."""
        chosen = self._first(end)[start:]
        sizes = np.diff(self.starts, append=len(self.docs))
        return [self._members(self.starts[each], sizes[each]) for each in chosen]

    def every(self) -> Docs:
        """All documents in the order of the pages."""
        sizes = np.diff(self.starts, append=len(self.docs))
        place = _ranks(self._sorted(np.arange(self.statements)))
        lead = np.ones(len(self.docs), bool)
        lead[self._leads(sizes)] = False
        return self.docs[np.lexsort((self.ranks, lead, np.repeat(place, sizes)))]

    def _members(self, start: int, size: int) -> list[int]:
        part = slice(start, start + size)
        ordered: list[int] = self.docs[part][np.argsort(self.ranks[part])].tolist()
        if self.scores is not None and size > 1:
            best = int(self.docs[part][np.lexsort((self.ranks[part], -self.scores[part]))[0]])
            ordered.remove(best)
            ordered.insert(0, best)
        return ordered

    def _leads(self, sizes: Indexes) -> Indexes:
        """Where in `docs` the document is that each statement is shown by."""
        number = np.repeat(np.arange(self.statements), sizes)
        keys = (self.ranks, number) if self.scores is None else (self.ranks, -self.scores, number)
        return np.lexsort(keys)[self.starts] if self.statements else self.starts

    def _first(self, count: int) -> Indexes:
        """The first statements in order."""
        chosen = np.arange(self.statements)
        if count < self.statements:
            # Ties at the end are all kept, for the next key to decide.
            leading = self._best_rank if self._best_score is None else -self._best_score
            chosen = np.flatnonzero(leading <= np.partition(leading, count - 1)[count - 1])
        return self._sorted(chosen)[:count]

    def _sorted(self, chosen: Indexes) -> Indexes:
        keys: tuple[NDArray[Any], ...] = (self._best_rank[chosen],)
        if self._best_score is not None:
            keys = (*keys, -self._best_score[chosen])
        return chosen[np.lexsort(keys)]

    @cached_property
    def _best_rank(self) -> NDArray[np.uint32]:
        return np.minimum.reduceat(self.ranks, self.starts) if self.statements else self.ranks

    @cached_property
    def _best_score(self) -> Scores | None:
        if self.scores is None or not self.statements:
            return self.scores
        return np.maximum.reduceat(self.scores, self.starts)


def best(scores: Scores, count: int) -> Indexes:
    """Where the highest scores are, ties at the end included, in no order."""
    if len(scores) <= count:
        return np.arange(len(scores))
    return np.flatnonzero(scores >= np.partition(scores, -count)[-count])


def beginnings(owners: NDArray[Any]) -> Indexes:
    """Where a new owner begins in a row in which all of one stand together."""
    if not len(owners):
        return np.empty(0, np.intp)
    return np.concatenate(([0], np.flatnonzero(np.diff(owners)) + 1))


def _ranks(order: Indexes) -> NDArray[np.uint32]:
    ranks = np.empty(len(order), np.uint32)
    ranks[order] = np.arange(len(order), dtype=np.uint32)
    return ranks
