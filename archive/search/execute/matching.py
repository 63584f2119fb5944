"""Which documents a tree of a query finds, and how well each fits (BM25).

A set at a time: a set of documents is an array of yes and no, one a document, so that sets are cut,
joined and subtracted in one step each. Only the documents of a term are ever scored.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from math import log

import numpy as np
from numpy.typing import NDArray

from archive.search.query.parser import And, Dates, Fact, Field, Node, Not, OneOf, Or, Phrase, Term
from archive.search.whoosh_store.analysis import forms
from archive.search.whoosh_store.columns import Mask, any_of
from archive.search.whoosh_store.postings import PLACES, Docs, Occurrences, Postings, Spots

FORMS, EXACT = "text", "exact"
MAX_EXPANSIONS = 1_000
# Below this share of the documents of a term, its blocks are skipped through and not all read.
_FEW = 0.02
_K1, _B = 1.2, 0.75

Scores = NDArray[np.float32]
# The documents of which a fact is true.
Facts = Callable[[Fact], Mask]


@dataclass(slots=True)
class _Leaf:
    """A term or phrase: where it occurs, and how telling it is."""

    found: Occurrences
    idf: float


def norms(lengths: NDArray[np.uint32]) -> Scores:
    """What BM25 holds against each document for its length in words."""
    mean = lengths.mean() if len(lengths) else 0.0
    slope = _K1 * _B / mean if mean else 0.0
    return (_K1 * (1 - _B) + slope * lengths).astype(np.float32)


@dataclass
class Matcher:
    """Finds the documents of a tree; `norms` has one number for each document that there is."""

    postings: Postings
    norms: Scores
    facts: Facts
    _leaves: list[_Leaf] = field(default_factory=list, init=False)

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
            case Field() | Dates() | OneOf():
                return self.facts(node)
            case Not(part):
                return ~self._find(part, within, scored=False)
            case Or(parts):
                found = [self._find(part, within, scored=scored) for part in dict.fromkeys(parts)]
                return any_of(found)
            case And(parts):
                return self._all(parts, within, scored=scored)

    def _all(self, parts: tuple[Node, ...], within: Mask | None, *, scored: bool) -> Mask:
        """Facts first, then the rarest term, so that the others need only be looked up in what is left."""
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
        """At most how many documents it will find; facts cost nothing, so they come before all."""
        match node:
            case Field() | Dates() | OneOf():
                return -1
            case Term(words, prefix) if len(words) == 1 and not prefix:
                return sum(self._frequency(FORMS, [form.encode() for form in forms(words[0])]))
            case Term(words) | Phrase(words):
                # By a beginning or a form of each word; good enough to put them in an order.
                return min(sum(self._frequency(FORMS, [f.encode() for f in forms(word)])) for word in words)
            case Or(parts):
                return sum(max(self._size(part), 0) for part in parts)
            case And(parts):
                return min(self._size(part) for part in parts)
            case Not():
                return len(self.norms)

    def _frequency(self, field_name: str, terms: Iterable[bytes]) -> list[int]:
        return [self.postings.frequency(field_name, term) for term in terms]

    def idf(self, frequency: int) -> float:
        """How telling a term is that occurs in so many documents."""
        return log(1 + (len(self.norms) + 1) / (frequency + 0.5))

    def _term(self, term: Term, within: Mask | None) -> _Leaf:
        *first, last = term.words
        if not first and not term.prefix:
            return self._counted(FORMS, [form.encode() for form in forms(last)], within)
        if not first:
            begun = self.postings.begun(EXACT, last, MAX_EXPANSIONS)
            return _Leaf(begun.found, self.idf(min(begun.frequency, len(self.norms))))
        alternatives = [self._printed_forms(word) for word in first]
        alternatives.append(
            self.postings.expand(EXACT, last, MAX_EXPANSIONS) if term.prefix else self._printed_forms(last)
        )
        return self._near(alternatives, within, slop=1)

    def _phrase(self, phrase: Phrase, within: Mask | None) -> _Leaf:
        alternatives = [[word.encode()] for word in phrase.words]
        if len(alternatives) == 1:
            return self._counted(EXACT, alternatives[0], within)
        return self._near(alternatives, within, slop=phrase.slop)

    def _printed_forms(self, word: str) -> list[bytes]:
        """The words of the index that have a stem in common with this one."""
        stems = set(forms(word))
        # A stem may end otherwise than its words ("countri", countries and country).
        beginning = min(stems, key=len)[:-1] if min(map(len, stems)) > 3 else word
        begun = self.postings.expand(EXACT, beginning, MAX_EXPANSIONS)
        return [term for term in begun if not stems.isdisjoint(forms(term.decode()))] or [word.encode()]

    def _counted(self, field_name: str, terms: list[bytes], within: Mask | None) -> _Leaf:
        frequency = min(sum(self._frequency(field_name, terms)), len(self.norms))
        few = _few(within, frequency)
        idf = self.idf(frequency)
        if len(terms) == 1:
            return _Leaf(self.postings.occurrences(field_name, terms[0], few), idf)
        seen = np.zeros(len(self.norms), bool)
        times = np.zeros(len(self.norms), np.float32)
        for term in terms:
            found = self.postings.occurrences(field_name, term, few)
            seen[found.docs] = True
            times[found.docs] += found.counts
        docs = np.flatnonzero(seen).astype(np.uint32)
        return _Leaf(Occurrences(docs, times[docs]), idf)

    def _near(self, alternatives: list[list[bytes]], within: Mask | None, slop: int) -> _Leaf:
        """Documents where one of each alternatives stands near the others (see `Phrase`)."""
        frequencies = [sum(self._frequency(EXACT, terms)) for terms in alternatives]
        spots: dict[int, Spots] = {}
        known: dict[tuple[bytes, ...], Spots] = {}  # a word may be given many times
        for position in sorted(range(len(alternatives)), key=frequencies.__getitem__):
            few = _few(within, frequencies[position])
            terms = tuple(alternatives[position])
            if terms in known:
                spots[position] = known[terms]
                continue
            each = [self.postings.spots(EXACT, term, few) for term in terms]
            joined = each[0] if len(each) == 1 else np.sort(np.concatenate([_NO_SPOTS, *each]))
            spots[position] = known[terms] = joined
            here = self._mask(_docs(spots[position]))
            within = here if within is None else here & within
        if slop == 1:
            met = _in_a_row([spots[position] for position in range(len(alternatives))])
        else:
            met = _together([_within(within, spot) for spot in spots.values()], slop)
        docs, counts = np.unique(_docs(met), return_counts=True)
        found = Occurrences(docs, counts.astype(np.float32))
        return _Leaf(found, sum(self.idf(frequency) for frequency in frequencies))


_NO_DOCS: Docs = np.empty(0, np.uint32)
_NO_SPOTS: Spots = np.empty(0, np.int64)


def _few(within: Mask | None, frequency: int) -> Docs | None:
    """The documents to look up, sorted, if they are so few that it pays."""
    if within is None or np.count_nonzero(within) > frequency * _FEW:
        return None
    return np.flatnonzero(within).astype(np.uint32)


def _within(mask: Mask | None, spots: Spots) -> Spots:
    return spots if mask is None else spots[mask[_docs(spots)]]


def _docs(spots: Spots) -> Docs:
    return (spots // PLACES).astype(np.uint32)


def _in_a_row(spots: list[Spots]) -> Spots:
    """Where runs end that take a spot of each list, one right after the other."""
    ends = spots[0]
    for following in spots[1:]:
        ends = _common(ends + 1, following)
    return ends


def _near_others(few: Spots, many: Spots, slop: int) -> Spots:
    """The spots of `few` with one of `many` at most `slop` places before or after, in the same document."""
    first = few - few % PLACES
    low, high = np.maximum(few - slop, first), np.minimum(few + slop, first + PLACES - 1)
    near: Spots = few[np.searchsorted(many, high, "right") > np.searchsorted(many, low)]
    return near


def _common(some: Spots, others: Spots) -> Spots:
    few, many = sorted((some, others), key=len)
    if not len(few):
        return few
    at = np.minimum(np.searchsorted(many, few), len(many) - 1)
    met: Spots = few[many[at] == few]
    return met


def _together(spots: list[Spots], slop: int) -> Spots:
    """Where stretches begin that hold a spot of each list, the last at most `slop` places on; of equal
    lists as many spots as there are such lists."""
    few, *_, many = sorted(spots, key=len)
    if len(spots) == 2 and not np.array_equal(few, many):
        return _near_others(few, many, slop)
    starts = np.unique(np.concatenate(spots))
    ends = np.minimum(starts + slop, (starts // PLACES + 1) * PLACES - 1)
    held = np.ones(len(starts), bool)
    for each in spots:
        times = sum(np.array_equal(each, other) for other in spots)
        held &= np.searchsorted(each, ends, "right") - np.searchsorted(each, starts) >= times
    return starts[held]
