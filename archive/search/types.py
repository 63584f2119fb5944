"""What is asked of a search engine, and what it answers."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from archive.search.query.parser import Node

Keys = NDArray[np.uint32]

# For each speaker, or country, or "" for all: year by year, how often something was said.
Trend = dict[str, dict[int, int]]

FACETS = ("speaker", "year", "country", "place", "kind", "language")


@dataclass(frozen=True)
class Search:
    """What to look for. `root` None means every passage; `since` and `until` are both included.

    `values`: for a facet, the values of which a passage must have one. `start` and `end` count statements.
    """

    root: Node | None = None
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    since: datetime.date | None = None
    until: datetime.date | None = None
    sort: str = "relevance"
    start: int = 0
    end: int = 20


@dataclass(frozen=True)
class Year:
    """How many passages were found in a year, and how many words were spoken in all that the filters
    leave of it."""

    year: int
    passages: int
    words: int


@dataclass(frozen=True)
class Found:
    """Keys of the passages of the page, by statement, the one that it is shown by first; how many
    passages and statements there are in all.

    `facets`: passages by whole value, each facet counted as if it were not filtered by itself.
    """

    statements: list[list[int]]
    total: int
    total_statements: int
    facets: dict[str, list[tuple[str, int]]]
    years: list[Year]


@dataclass(frozen=True)
class Tally:
    """How many words a speaker spoke and all did, and of some words how often each."""

    own_words: int
    all_words: int
    times: dict[str, tuple[int, int]]


@runtime_checkable
class Finder(Protocol):
    """An engine that takes the archive's own queries."""

    def find(self, wanted: Search) -> Found: ...

    def keys(self, wanted: Search) -> Keys:
        """Every passage found, in the order of the pages."""
        ...

    def trend(self, root: Node | None, by: str = "") -> Trend:
        """How often what is looked for was said each year; with no root, how many words were."""
        ...
