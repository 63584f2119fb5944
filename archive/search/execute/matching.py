"""Which documents a tree of a query finds, and how well each fits (BM25).

A set at a time: a set of documents is an array of yes and no, one a document, so that sets are cut,
joined and subtracted in one step each. Only the documents of a term are ever scored.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from math import log

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask, any_of
from archive.search.execute.postings import (
    POSITIONS_PER_DOCUMENT,
    STEMS_FIELD,
    WORDS_FIELD,
    Docs,
    Occurrences,
    Positions,
    Postings,
)
from archive.search.execute.word_forms import MAX_EXPANSIONS, PrintedForms, WordForms
from archive.search.query.ast import (
    And,
    DateFilter,
    FieldFilter,
    Filter,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    ValueFilter,
)

# Below this share of the documents of a term, its blocks are skipped through and not all read.
_FEW = 0.02
_K1, _B = 1.2, 0.75

Scores = NDArray[np.float32]
# The documents that pass a filter.
FilterMask = Callable[[Filter], Mask]


@dataclass(slots=True)
class _ScoredLeaf:
    """A term or phrase: where it occurs, and its inverse document frequency."""

    found: Occurrences
    idf: float


def length_norms(lengths: NDArray[np.uint32]) -> Scores:
    """BM25 length normalisation of each document: k1·(1 − b + b·length/mean length)."""
    mean = lengths.mean() if len(lengths) else 0.0
    slope = _K1 * _B / mean if mean else 0.0
    return (_K1 * (1 - _B) + slope * lengths).astype(np.float32)


@dataclass
class Matcher:
    """Finds the documents of a tree; `norms` has one number for each document that there is."""

    postings: Postings
    norms: Scores
    filters: FilterMask
    forms: WordForms
    _leaves: list[_ScoredLeaf] = field(default_factory=list, init=False)

    def find(self, node: Node) -> Mask:
        """Deleted documents may be among them."""
        return self._find(node, None, scored=True)

    def scores(self) -> Scores:
        """BM25 of every document, over all terms that were not ruled out."""
        scores = np.zeros(len(self.norms), np.float32)
        for leaf in self._leaves:
            docs, counts = leaf.found.docs, leaf.found.counts
            scores[docs] += np.float32(leaf.idf * (_K1 + 1)) * counts / (counts + self.norms[docs])
        return scores

    def occurrences(self) -> NDArray[np.float32]:
        """How often, in every document, what was looked for occurs."""
        times = np.zeros(len(self.norms), np.float32)
        for leaf in self._leaves:
            times[leaf.found.docs] += leaf.found.counts
        return times

    def _find(self, node: Node, within: Mask | None, *, scored: bool) -> Mask:
        """The documents of `node`, of which those outside `within` need not be found."""
        match node:
            case Term() | Phrase():
                leaf = self._phrase(node, within) if isinstance(node, Phrase) else self._term(node, within)
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
            case Term(words, prefix) if len(words) == 1 and not prefix:
                return self._frequency_of_forms(words[0])
            case Term(words) | Phrase(words):
                # By a beginning or a form of each word; good enough to put them in an order.
                return min(self._frequency_of_forms(word) for word in words)
            case Or(parts):
                return sum(max(self._size(part), 0) for part in parts)
            case And(parts):
                return min(self._size(part) for part in parts)
            case Not():
                return len(self.norms)

    def _frequency_of_forms(self, word: str) -> int:
        return sum(self._frequency(STEMS_FIELD, self.forms.stems(word)))

    def _frequency(self, field_name: str, terms: Iterable[bytes]) -> list[int]:
        return [self.postings.frequency(field_name, term) for term in terms]

    def idf(self, frequency: int) -> float:
        """Inverse document frequency of a term that occurs in so many documents."""
        return log(1 + (len(self.norms) + 1) / (frequency + 0.5))

    def _term(self, term: Term, within: Mask | None) -> _ScoredLeaf:
        *first, last = term.words
        if not first and not term.prefix:
            return self._counted(STEMS_FIELD, self.forms.stems(last), within)
        if not first:
            begun = self.postings.with_prefix(WORDS_FIELD, last, MAX_EXPANSIONS)
            return _ScoredLeaf(begun.found, self.idf(min(begun.frequency, len(self.norms))))
        alternatives = [self.forms.printed(word) for word in first]
        alternatives.append(
            dict.fromkeys(self.postings.expand(WORDS_FIELD, last, MAX_EXPANSIONS))
            if term.prefix
            else self.forms.printed(last)
        )
        return self._near(alternatives, within, slop=1)

    def _phrase(self, phrase: Phrase, within: Mask | None) -> _ScoredLeaf:
        terms = [word.encode() for word in phrase.words]
        if len(terms) == 1:
            return self._counted(WORDS_FIELD, terms, within)
        return self._near([{term: None} for term in terms], within, slop=phrase.slop)

    def _counted(self, field_name: str, terms: list[bytes], within: Mask | None) -> _ScoredLeaf:
        frequency = min(sum(self._frequency(field_name, terms)), len(self.norms))
        few = _few(within, frequency)
        idf = self.idf(frequency)
        if len(terms) == 1:
            return _ScoredLeaf(self.postings.occurrences(field_name, terms[0], few), idf)
        seen = np.zeros(len(self.norms), bool)
        times = np.zeros(len(self.norms), np.float32)
        for term in terms:
            found = self.postings.occurrences(field_name, term, few)
            seen[found.docs] = True
            times[found.docs] += found.counts
        docs = np.flatnonzero(seen).astype(np.uint32)
        return _ScoredLeaf(Occurrences(docs, times[docs]), idf)

    def _near(self, alternatives: Sequence[PrintedForms], within: Mask | None, slop: int) -> _ScoredLeaf:
        """Documents where one of each alternatives stands near the others (see `Phrase`)."""
        frequencies = [sum(self._frequency(WORDS_FIELD, terms)) for terms in alternatives]
        positions: dict[int, Positions] = {}
        known: dict[tuple[tuple[bytes, int], ...], Positions] = {}  # a word may be given many times
        for number in sorted(range(len(alternatives)), key=frequencies.__getitem__):
            few = _few(within, frequencies[number])
            terms = tuple((term, id(meant)) for term, meant in alternatives[number].items())
            if terms in known:
                positions[number] = known[terms]
                continue
            each = [
                _within(meant, self.postings.positions(WORDS_FIELD, term, few))
                for term, meant in alternatives[number].items()
            ]
            joined = each[0] if len(each) == 1 else np.sort(np.concatenate([_NO_POSITIONS, *each]))
            positions[number] = known[terms] = joined
            here = self._mask(_docs(positions[number]))
            within = here if within is None else here & within
        if slop == 1:
            met = _in_a_row([positions[number] for number in range(len(alternatives))])
        else:
            met = _together([_within(within, each) for each in positions.values()], slop)
        docs, counts = np.unique(_docs(met), return_counts=True)
        found = Occurrences(docs, counts.astype(np.float32))
        return _ScoredLeaf(found, sum(self.idf(frequency) for frequency in frequencies))


_NO_DOCS: Docs = np.empty(0, np.uint32)
_NO_POSITIONS: Positions = np.empty(0, np.int64)


def _few(within: Mask | None, frequency: int) -> Docs | None:
    """The documents to look up, sorted, if they are so few that it pays."""
    if within is None or np.count_nonzero(within) > frequency * _FEW:
        return None
    return np.flatnonzero(within).astype(np.uint32)


def _within(mask: Mask | None, positions: Positions) -> Positions:
    return positions if mask is None else positions[mask[_docs(positions)]]


def _docs(positions: Positions) -> Docs:
    return (positions // POSITIONS_PER_DOCUMENT).astype(np.uint32)


def _in_a_row(positions: list[Positions]) -> Positions:
    """Where runs end that take a position of each list, one right after the other."""
    ends = positions[0]
    for following in positions[1:]:
        ends = _common(ends + 1, following)
    return ends


def _near_others(few: Positions, many: Positions, slop: int) -> Positions:
    """The positions of `few` that have one of `many` within `slop` places, in the same document."""
    first = few - few % POSITIONS_PER_DOCUMENT
    low, high = np.maximum(few - slop, first), np.minimum(few + slop, first + POSITIONS_PER_DOCUMENT - 1)
    near: Positions = few[np.searchsorted(many, high, "right") > np.searchsorted(many, low)]
    return near


def _common(some: Positions, others: Positions) -> Positions:
    few, many = sorted((some, others), key=len)
    if not len(few):
        return few
    at = np.minimum(np.searchsorted(many, few), len(many) - 1)
    met: Positions = few[many[at] == few]
    return met


def _together(positions: list[Positions], slop: int) -> Positions:
    """Where stretches begin that hold a position of each list, the last at most `slop` places on; of equal
    lists as many positions as there are such lists."""
    few, *_, many = sorted(positions, key=len)
    if len(positions) == 2 and not np.array_equal(few, many):
        return _near_others(few, many, slop)
    starts = np.unique(np.concatenate(positions))
    ends = np.minimum(starts + slop, (starts // POSITIONS_PER_DOCUMENT + 1) * POSITIONS_PER_DOCUMENT - 1)
    held = np.ones(len(starts), bool)
    for each in positions:
        times = sum(np.array_equal(each, other) for other in positions)
        held &= np.searchsorted(each, ends, "right") - np.searchsorted(each, starts) >= times
    return starts[held]
