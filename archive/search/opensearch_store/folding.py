"""Passages with the same words, shown once: told from rows that the server packs of those found. Pure."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.copies import Copies, Folded
from archive.search.execute.ranking import Times


@dataclass(frozen=True)
class FoldedCopies:
    """`dropped`: passages that are shown as another one; `copies`: those of each that is shown, one of each
    other meeting, the newest first; `hidden`: statements of which nothing is shown."""

    dropped: set[int] = field(default_factory=set)
    copies: dict[int, list[int]] = field(default_factory=dict)
    hidden: int = 0


@dataclass(frozen=True)
class CopyRows:
    """Of the passages found whose words another one has, too: their columns, in the order of every index.
    `plain`: whether a passage of the same statement is found that is no copy."""

    statements: int
    texts: NDArray[np.uint64]
    columns: Mapping[str, NDArray[np.uint32]]
    scores: NDArray[np.float32]
    plain: NDArray[np.bool_]

    @classmethod
    def of(cls, shards: Sequence[tuple[int, str, str]]) -> "CopyRows":
        """From what the script tells of each shard."""
        packed = b"".join(base64.b64decode(rows) for _, rows, _ in shards)
        rows = np.frombuffer(packed, ">u4").reshape(-1, 8).astype(np.uint32)
        plain = np.frombuffer(b"".join(base64.b64decode(each) for _, _, each in shards), np.uint8) > 0
        order = np.lexsort((rows[:, 2], rows[:, 3]))
        rows = rows[order]
        names = ("passage", "utterance", "meeting", "moment", "order")
        return cls(
            statements=sum(count for count, _, _ in shards),
            texts=rows[:, 0].astype(np.uint64) << np.uint64(32) | rows[:, 1],
            columns={name: rows[:, place] for place, name in enumerate(names, start=2)},
            scores=rows[:, 7].copy().view(np.float32),
            plain=plain[order],
        )

    @cached_property
    def times(self) -> Times:
        return Times(self.columns["moment"], self.columns["meeting"], self.columns["order"])

    def folded(self, sort: str, boosts: Mapping[int, float], *, scored: bool) -> FoldedCopies:
        """`boosts`: what is added to the scores of passages."""
        if not len(self.texts):
            return FoldedCopies()
        docs = np.arange(len(self.texts), dtype=np.uint32)
        ranks = self.times.oldest if sort == "oldest" else self.times.newest
        scores = self._scores(boosts) if scored else None
        copies = Copies(docs, np.unique(self.texts, return_inverse=True)[1])
        found = copies.folded(docs, ranks, scores, self.columns["meeting"])
        passages, utterances = self.columns["passage"], self.columns["utterance"]
        hidden = np.setdiff1d(utterances[~self.plain], utterances[found.kept])
        return FoldedCopies(set(passages[found.dropped].tolist()), self._alike(found), len(hidden))

    def _scores(self, boosts: Mapping[int, float]) -> NDArray[np.float32]:
        if not boosts:
            return self.scores
        added = [boosts.get(passage, 0.0) for passage in self.columns["passage"].tolist()]
        return self.scores + np.array(added, np.float32)

    def _alike(self, found: Folded) -> dict[int, list[int]]:
        """The passages that are shown as one: one of each meeting, the newest first."""
        newest, meetings, passages = self.times.newest, self.columns["meeting"], self.columns["passage"]
        alike: dict[int, dict[int, int]] = {}
        order = np.argsort(newest[found.dropped])
        for doc, lead in zip(found.dropped[order].tolist(), found.leads[order].tolist(), strict=True):
            alike.setdefault(int(passages[lead]), {}).setdefault(int(meetings[doc]), int(passages[doc]))
        return {lead: list(copies.values()) for lead, copies in alike.items()}
