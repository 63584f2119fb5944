"""Passages with the same words, shown once: told from rows that the server packs of those found. Pure."""

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.copies import Copies, Folded
from archive.search.execute.postings import Docs
from archive.search.execute.ranking import Times
from archive.search.opensearch_store import page_scripts, scripts
from archive.search.opensearch_store.facts import scripted
from archive.search.opensearch_store.mapping import COPIED, Json

_COLUMNS = ("utterance", "meeting", "moment", "order")
_PLAIN = np.uint32(1 << 31)


def statements_and_copies(*, whole: bool, scored: bool) -> Json:
    """What is asked of each passage found; `whole`: with all columns of those whose words another has."""
    return scripted(
        page_scripts.STATEMENTS_INIT,
        page_scripts.STATEMENTS_MAP,
        page_scripts.STATEMENTS_COMBINE,
        scripts.GATHER,
        {"whole": whole, "scored": scored},
    )


def every_copy() -> Json:
    """A search for the columns of all passages whose words another one has."""
    told = {"told": statements_and_copies(whole=True, scored=False)}
    return {"size": 0, "query": {"term": {COPIED: True}}, "aggs": told}


@dataclass(frozen=True)
class CopyTable:
    """Passages whose words another one has, too: in the order of every index, by utterance and passage."""

    columns: Mapping[str, Docs]
    texts: NDArray[np.intp]

    @classmethod
    def of(cls, rows: NDArray[np.uint32]) -> "CopyTable":
        """`rows`: passage, the columns, and both halves of the number of the text."""
        rows = rows[np.lexsort((rows[:, 0], rows[:, 1]))]
        names = ("passage", *_COLUMNS)
        texts = rows[:, -2].astype(np.uint64) << np.uint64(32) | rows[:, -1]
        columns = {name: rows[:, place].copy() for place, name in enumerate(names)}
        return cls(columns, np.unique(texts, return_inverse=True)[1])

    @classmethod
    def read(cls, shards: Sequence[Sequence[Any]]) -> "CopyTable":
        """From the answer to `every_copy`."""
        rows = _rows(shards, 1 + len(_COLUMNS) + 2)
        rows[:, 0] &= ~_PLAIN
        return cls.of(rows)

    @cached_property
    def times(self) -> Times:
        return Times(self.columns["moment"], self.columns["meeting"], lambda: self.columns["order"])

    @cached_property
    def _by_passage(self) -> NDArray[np.intp]:
        return np.argsort(self.columns["passage"])

    def places(self, passages: Docs) -> NDArray[np.intp]:
        """Where each of these passages stands, -1 for one that is not there."""
        if not len(self.texts):
            return np.full(len(passages), -1, np.intp)
        known = self.columns["passage"]
        after = np.searchsorted(known, passages, sorter=self._by_passage)
        at: NDArray[np.intp] = self._by_passage[np.minimum(after, len(known) - 1)]
        return np.where(known[at] == passages, at, -1)


@dataclass(frozen=True)
class FoldedCopies:
    """`dropped`: passages that are shown as another one; `hidden`: statements of which nothing is shown."""

    dropped: set[int] = field(default_factory=set)
    hidden: int = 0
    rows: "CopyRows | None" = None
    found: Folded | None = None

    def copies_of(self, passages: Iterable[int]) -> dict[int, list[int]]:
        """The passages that are shown as each of these, one of each other meeting, the newest first."""
        if self.rows is None or self.found is None:
            return {}
        keys, meetings = self.rows["passage"], self.rows["meeting"]
        wanted = np.isin(keys[self.found.leads], np.fromiter(passages, np.uint32))
        dropped, leads = self.found.dropped[wanted], self.found.leads[wanted]
        order = np.argsort(self.rows.newest[dropped])
        alike: dict[int, dict[int, int]] = {}
        for doc, lead in zip(dropped[order].tolist(), leads[order].tolist(), strict=True):
            alike.setdefault(int(keys[lead]), {}).setdefault(int(meetings[doc]), int(keys[doc]))
        return {lead: list(copies.values()) for lead, copies in alike.items()}


@dataclass(frozen=True)
class CopyRows:
    """Of the passages found those of a table. `plain`: whether a passage of the same statement is found that
    is no copy."""

    statements: int
    table: CopyTable
    at: NDArray[np.intp]
    scores: NDArray[np.float32]
    plain: NDArray[np.bool_]

    @classmethod
    def of(cls, shards: Sequence[Sequence[Any]], table: CopyTable | None, *, scored: bool) -> "CopyRows":
        """From what the script tells of each shard: of the `whole` where no table is given."""
        width = 1 + scored + (len(_COLUMNS) + 2 if table is None else 0)
        rows = _rows(shards, width)
        plain, passages = rows[:, 0] >= _PLAIN, rows[:, 0] & ~_PLAIN
        scores = rows[:, 1].copy().view(np.float32) if scored else np.zeros(len(rows), np.float32)
        if table is None:
            table = CopyTable.of(np.column_stack([passages, rows[:, 1 + scored :]]))
        at = table.places(passages)
        # What came into the index since the table was read is none of it.
        order = np.argsort(at)[np.count_nonzero(at < 0) :]
        count = sum(int(each[0]) for each in shards)
        return cls(count, table, at[order], scores[order], plain[order])

    def __getitem__(self, name: str) -> Docs:
        return self.table.columns[name][self.at]

    @property
    def newest(self) -> NDArray[np.uint32]:
        return self.table.times.newest[self.at]

    def folded(self, sort: str, boosts: Mapping[int, float], *, scored: bool) -> FoldedCopies:
        """`boosts`: what is added to the scores of passages."""
        if not len(self.at):
            return FoldedCopies()
        docs = np.arange(len(self.at), dtype=np.uint32)
        ranks = self.table.times.oldest[self.at] if sort == "oldest" else self.newest
        scores = self._scores(boosts) if scored else None
        found = Copies(docs, self.table.texts[self.at]).folded(docs, ranks, scores, self["meeting"])
        utterances = self["utterance"]
        hidden = np.setdiff1d(utterances[~self.plain], utterances[found.kept])
        return FoldedCopies(set(self["passage"][found.dropped].tolist()), len(hidden), self, found)

    def _scores(self, boosts: Mapping[int, float]) -> NDArray[np.float32]:
        if not boosts:
            return self.scores
        added = [boosts.get(passage, 0.0) for passage in self["passage"].tolist()]
        return self.scores + np.array(added, np.float32)


def _rows(shards: Sequence[Sequence[Any]], width: int) -> NDArray[np.uint32]:
    packed = b"".join(base64.b64decode(each[1]) for each in shards)
    return np.frombuffer(packed, ">u4").reshape(-1, width).astype(np.uint32)
