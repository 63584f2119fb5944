"""Passages with the same words at several meetings: which are shown as one."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask
from archive.search.execute.position_sets import are_in
from archive.search.execute.postings import Docs
from archive.search.execute.ranking import Ordering, beginnings

# Documents whose texts are looked up at once: what is looked up takes some 20 bytes each.
_AT_ONCE = 1 << 16


@dataclass(frozen=True)
class Folded:
    """`kept`: which of the documents found are shown. The `dropped` have the words of the `leads`, each."""

    kept: Mask
    dropped: Docs
    leads: Docs

    def of(self, doc: int) -> list[int]:
        """The documents that are shown as this one, in ascending order."""
        copies: list[int] = self.dropped[self.leads == doc].tolist()
        return copies


def _repeated(texts: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Those that are there several times, each once, in order. Sorts what is given: it is as large as the
    archive."""
    texts.sort()
    again: NDArray[np.uint64] = texts[1:][texts[1:] == texts[:-1]]
    once: NDArray[np.uint64] = again[beginnings(again)]
    return once


@dataclass(frozen=True)
class Copies:
    """Documents whose words another one has too, in ascending order, with a number for each text."""

    docs: Docs
    texts: NDArray[np.intp]

    @classmethod
    def among(cls, texts: NDArray[np.uint64], alive: Mask) -> "Copies":
        """`texts`: a number of each document that only the same words have, 0 for those too short to tell."""
        told = alive & (texts > 0)
        repeated = _repeated(texts[told])
        docs = np.flatnonzero(told).astype(np.uint32)
        # Most texts are there once: only the others are looked up.
        docs = np.concatenate(
            [part[are_in(texts[part], repeated)] for part in np.array_split(docs, len(docs) // _AT_ONCE + 1)]
        )
        return cls(docs, np.searchsorted(repeated, texts[docs]))

    def without_repeated(
        self, ordering: Ordering, utterances: NDArray[np.uint32], meetings: NDArray[np.uint32]
    ) -> tuple[Ordering, Folded]:
        """The same without what has the words of a passage that is shown. `utterances` and `meetings`: of
        all documents."""
        docs = ordering.docs
        folded = self.folded(docs, ordering.ranks, ordering.scores, meetings[docs])
        kept = folded.kept
        if kept.all():
            return ordering, folded
        scores = None if ordering.scores is None else ordering.scores[kept]
        return Ordering(docs[kept], beginnings(utterances[docs[kept]]), ordering.ranks[kept], scores), folded

    def folded(
        self,
        docs: Docs,
        ranks: NDArray[np.uint32],
        scores: NDArray[np.float32] | None,
        meetings: NDArray[np.uint32],
    ) -> Folded:
        """Of the documents found (sorted, with their ranks, scores and meetings) those of one text as its
        best; a copy in the same meeting stands for itself."""
        kept = np.ones(len(docs), bool)
        at = np.flatnonzero(are_in(docs, self.docs))
        texts = self.texts[np.searchsorted(self.docs, docs[at])]
        order = np.lexsort((ranks[at], *(() if scores is None else (-scores[at],)), texts))
        at, texts = at[order], texts[order]
        firsts = np.flatnonzero(np.diff(texts, prepend=-1))
        leads = np.repeat(at[firsts], np.diff(firsts, append=len(at)))
        elsewhere = meetings[at] != meetings[leads]
        kept[at[elsewhere]] = False
        return Folded(kept, docs[at[elsewhere]], docs[leads[elsewhere]])
