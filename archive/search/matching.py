"""Which documents a tree of a query finds, and how well each fits (BM25).

A set at a time: each term gives all its documents at once, and sets are cut, joined and subtracted
where Python is fast. Only the documents that remain are scored.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from itertools import product
from math import log

from archive.search.analysis import decode_places, forms
from archive.search.postings import Counts, Places, Postings
from archive.search.query import And, Node, Not, Or, Phrase, Term

FORMS, EXACT = "text", "exact"
MAX_EXPANSIONS = 1_000
# Below this share of the documents of a term, its blocks are skipped through and not all read.
_FEW = 0.02
_K1, _B = 1.2, 0.75


@dataclass(slots=True)
class _Leaf:
    """How often a term or phrase occurs in each document, and how telling it is."""

    counts: Counts
    idf: float


@dataclass
class Matcher:
    """Finds the documents of a tree among `everything`; `lengths` are their numbers of words, on
    average `mean_length`."""

    postings: Postings
    everything: set[int]
    lengths: Sequence[int]
    mean_length: float
    _leaves: list[_Leaf] = field(default_factory=list, init=False)

    def find(self, node: Node) -> set[int]:
        """Deleted documents may be among them."""
        return self._find(node, None, scored=True)

    def scores(self, docs: Iterable[int]) -> dict[int, float]:
        """BM25 over all terms that were not ruled out."""
        docs = list(docs)
        slope = _K1 * _B / self.mean_length if self.mean_length else 0.0
        norms = [_K1 * (1 - _B) + slope * self.lengths[doc] for doc in docs]
        scores = [0.0] * len(docs)
        for leaf in self._leaves:
            count, weight = leaf.counts.get, leaf.idf * (_K1 + 1)
            scores = [
                score + weight * tf / (tf + norm) if (tf := count(doc)) else score
                for doc, score, norm in zip(docs, scores, norms, strict=True)
            ]
        return dict(zip(docs, scores, strict=True))

    def _find(self, node: Node, within: set[int] | None, *, scored: bool) -> set[int]:
        """The documents of `node`, of which those outside `within` need not be found."""
        match node:
            case Term() | Phrase():
                leaf = self._phrase(node, within) if isinstance(node, Phrase) else self._term(node, within)
                if scored:
                    self._leaves.append(leaf)
                return set(leaf.counts)
            case Not(part):
                return self.everything - self._find(part, within, scored=False)
            case Or(parts):
                return set().union(*(self._find(part, within, scored=scored) for part in parts))
            case And(parts):
                return self._all(parts, within, scored=scored)

    def _all(self, parts: tuple[Node, ...], within: set[int] | None, *, scored: bool) -> set[int]:
        """The rarest first, so that the others need only be looked up in what it left."""
        found = within
        kept = [part for part in parts if not isinstance(part, Not)]
        for part in sorted(kept, key=self._size):
            docs = self._find(part, found, scored=scored)
            found = docs if found is None else found & docs
            if not found:
                return set()
        found = set(self.everything) if found is None else found
        for ruled_out in [part.part for part in parts if isinstance(part, Not)]:
            found = found - self._find(ruled_out, found, scored=False)
        return found

    def _size(self, node: Node) -> int:
        """At most how many documents it will find."""
        match node:
            case Term(words, prefix) if len(words) == 1 and not prefix:
                return sum(self._frequency(FORMS, [form.encode() for form in forms(words[0])]))
            case Term(words) | Phrase(words):
                # By a beginning or a form of each word; good enough to put them in an order.
                return min(sum(self._frequency(FORMS, [f.encode() for f in forms(word)])) for word in words)
            case Or(parts):
                return sum(self._size(part) for part in parts)
            case And(parts):
                return min(self._size(part) for part in parts)
            case Not():
                return len(self.everything)

    def _frequency(self, field_name: str, terms: Iterable[bytes]) -> list[int]:
        return [self.postings.frequency(field_name, term) for term in terms]

    def idf(self, frequency: int) -> float:
        """How telling a term is that occurs in so many documents."""
        return log(1 + (len(self.everything) + 1) / (frequency + 0.5))

    def _term(self, term: Term, within: set[int] | None) -> _Leaf:
        *first, last = term.words
        if not first and not term.prefix:
            return self._counted(FORMS, [form.encode() for form in forms(last)], within)
        if not first:
            return self._counted(EXACT, self.postings.expand(EXACT, last, MAX_EXPANSIONS), within)
        alternatives = [self._printed_forms(word) for word in first]
        alternatives.append(
            self.postings.expand(EXACT, last, MAX_EXPANSIONS) if term.prefix else self._printed_forms(last)
        )
        return self._side_by_side(alternatives, within, slop=1)

    def _phrase(self, phrase: Phrase, within: set[int] | None) -> _Leaf:
        alternatives = [[word.encode()] for word in phrase.words]
        if len(alternatives) == 1:
            return self._counted(EXACT, alternatives[0], within)
        return self._side_by_side(alternatives, within, slop=phrase.slop)

    def _printed_forms(self, word: str) -> list[bytes]:
        """The words of the index that have a stem in common with this one."""
        stems = set(forms(word))
        # A stem may end otherwise than its words ("countri", countries and country).
        beginning = min(stems, key=len)[:-1] if min(map(len, stems)) > 3 else word
        begun = self.postings.expand(EXACT, beginning, MAX_EXPANSIONS)
        return [term for term in begun if not stems.isdisjoint(forms(term.decode()))] or [word.encode()]

    def _counted(self, field_name: str, terms: list[bytes], within: set[int] | None) -> _Leaf:
        frequency = min(sum(self._frequency(field_name, terms)), len(self.everything))
        few = _few(within, frequency)
        counts: Counts = {}
        for term in terms:
            found = self.postings.counts(field_name, term, few)
            if counts:
                for doc, count in found.items():
                    counts[doc] = counts.get(doc, 0.0) + count
            else:
                counts = found
        return _Leaf(counts, self.idf(frequency))

    def _side_by_side(self, alternatives: list[list[bytes]], within: Set[int] | None, slop: int) -> _Leaf:
        """Documents where one of each alternatives stands `slop` places at most after the one before."""
        frequencies = [sum(self._frequency(EXACT, terms)) for terms in alternatives]
        places: dict[int, Places] = {}
        docs: Set[int] | None = within
        for position in sorted(range(len(alternatives)), key=frequencies.__getitem__):
            found = self._places(alternatives[position], _few(docs, frequencies[position]))
            docs = found.keys() if docs is None else docs & found.keys()
            places[position] = found
        in_order = [places[position] for position in range(len(alternatives))]
        counts: Counts = {}
        for doc in docs or ():
            times = _runs([decode_places(found[doc]) for found in in_order], slop)
            if times:
                counts[doc] = float(times)
        return _Leaf(counts, sum(self.idf(frequency) for frequency in frequencies))

    def _places(self, terms: list[bytes], few: list[int] | None) -> Places:
        places: Places = {}
        for term in terms:
            found = self.postings.places(EXACT, term, few)
            if places:
                for doc, stored in found.items():
                    places[doc] = places.get(doc, b"") + stored
            else:
                places = found
        return places


def _few(within: Set[int] | None, frequency: int) -> list[int] | None:
    """The documents to look up, sorted, if they are so few that it pays."""
    if within is None or len(within) > frequency * _FEW:
        return None
    return sorted(within)


def _runs(places: list[tuple[int, ...]], slop: int) -> int:
    """How many times a place of each list follows one of the list before."""
    ends = set(places[0])
    for following in places[1:]:
        if slop == 1:
            ends = {place for place in following if place - 1 in ends}
        else:
            steps = range(1, slop + 1)
            ends = {place for place, step in product(following, steps) if place - step in ends}
        if not ends:
            return 0
    return len(ends)
