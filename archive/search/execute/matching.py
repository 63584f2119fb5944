"""Which documents a tree of a query finds, and how well each fits (BM25).

A set at a time: a set of documents is an array of yes and no, one a document, so that sets are cut,
joined and subtracted in one step each. Only the documents of a term are ever scored.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask, any_of
from archive.search.execute.leaf_search import LeafSearch, Newest, ScoredLeaf
from archive.search.execute.postings import WORDS_FIELD, Docs, Occurrences, Postings
from archive.search.execute.word_forms import WordForms
from archive.search.query.ast import (
    And,
    AtLeast,
    DateFilter,
    FieldFilter,
    Filter,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    ValueFilter,
)

_K1, _B = 1.2, 0.75
# Documents whose numbers are worked out at once.
_AT_ONCE = 1 << 16

Scores = NDArray[np.float32]
# Scores are whole numbers of these parts of one: so their sum is the same in whatever order, and however
# nested, they are added up, and what fits equally well on one engine does on the other.
STEPS = 1 << 14
# The documents that pass a filter.
FilterMask = Callable[[Filter], Mask]


def length_norms(lengths: NDArray[np.uint32]) -> Scores:
    """BM25 length normalisation of each document: k1·(1 − b + b·length/mean length)."""
    mean = lengths.mean() if len(lengths) else 0.0
    slope = _K1 * _B / mean if mean else 0.0
    norms = np.empty(len(lengths), np.float32)
    # Some at a time: the sums take twice as much memory as what is kept.
    for start in range(0, len(lengths), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        norms[part] = _K1 * (1 - _B) + slope * lengths[part]
    return norms


def in_steps(scores: Scores) -> Scores:
    steps = np.float32(STEPS)
    stepped: Scores = np.rint(scores * steps) / steps
    return stepped


@dataclass
class Matcher:
    """Finds the documents of a tree; `norms` has one number for each document that there is."""

    postings: Postings
    norms: Scores
    filters: FilterMask
    forms: WordForms
    newest: Newest | None = None
    _leaves: list[ScoredLeaf] = field(default_factory=list, init=False)
    _search: LeafSearch = field(init=False)

    def __post_init__(self) -> None:
        self._search = LeafSearch(self.postings, len(self.norms), self.forms, self.newest)
        self.idf = self._search.idf

    @property
    def notes(self) -> tuple[str, ...]:
        """What was left out of what was found."""
        return tuple(dict.fromkeys(self._search.notes))

    def find(self, node: Node) -> Mask:
        """Deleted documents may be among them."""
        return self._find(node, None, scored=True)

    def scores(self) -> Scores:
        """BM25 of every document, over all terms that were not ruled out."""
        scores = np.zeros(len(self.norms), np.float32)
        for leaf in self._leaves:
            docs, counts = leaf.found.docs, leaf.found.counts
            scores[docs] += in_steps(np.float32(leaf.idf * (_K1 + 1)) * counts / (counts + self.norms[docs]))
        return scores

    def occurrences(self) -> NDArray[np.float32]:
        """How often, in every document, what was looked for occurs."""
        times = np.zeros(len(self.norms), np.float32)
        for leaf in self._leaves:
            times[leaf.found.docs] += leaf.found.counts
        return times

    def side_by_side(self, words: Sequence[str]) -> Occurrences:
        """Where these folded words stand as printed, in this order."""
        if len(words) == 1:
            return self.postings.occurrences(WORDS_FIELD, words[0].encode())
        return self._search.find(Phrase(tuple(words)), None).found

    def _find(self, node: Node, within: Mask | None, *, scored: bool) -> Mask:
        """The documents of `node`, of which those outside `within` need not be found."""
        match node:
            case Term() | Phrase() | Near():
                leaf = self._search.find(node, within)
                if scored:
                    self._leaves.append(leaf)
                return self._mask(leaf.found.docs)
            case FieldFilter() | DateFilter() | ValueFilter():
                return self.filters(node)
            case Not(part):
                return ~self._find(part, within, scored=False)
            case Or(parts):
                found = [self._find(part, within, scored=scored) for part in dict.fromkeys(parts)]
                return any_of(found)
            case And(parts):
                return self._all(parts, within, scored=scored)
            case AtLeast(parts, least):
                held = np.zeros(len(self.norms), np.uint8)
                for part in parts:
                    held += self._find(part, within, scored=scored)
                return held >= least

    def _all(self, parts: tuple[Node, ...], within: Mask | None, *, scored: bool) -> Mask:
        """Filters first, then the rarest term: the others need only be looked up in what is left."""
        found = within
        for part in sorted(dict.fromkeys(parts), key=self._size):
            docs = self._find(part, found, scored=scored)
            found = docs if found is None else found & docs
            if not found.any():
                break
        return self._mask(_NO_DOCS) if found is None else found

    def _mask(self, docs: Docs) -> Mask:
        mask = np.zeros(len(self.norms), bool)
        mask[docs] = True
        return mask

    def _size(self, node: Node) -> int:
        """At most how many documents it will find; filters cost nothing, so they come before all."""
        match node:
            case FieldFilter() | DateFilter() | ValueFilter():
                return -1
            case Term() | Phrase() | Near():
                return self._search.size(node)
            case Or(parts) | AtLeast(parts):
                return sum(max(self._size(part), 0) for part in parts)
            case And(parts):
                return min(self._size(part) for part in parts)
            case Not():
                return len(self.norms)


_NO_DOCS: Docs = np.empty(0, np.uint32)
