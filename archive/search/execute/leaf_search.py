"""Where a term, a phrase or two of them near each other occur, and how often in each document."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask
from archive.search.execute.position_sets import (
    NO_POSITIONS,
    Spans,
    are_in,
    docs_of,
    in_a_row,
    in_one_sentence,
    together,
    unique_docs,
    within,
)
from archive.search.execute.postings import (
    POSITIONS_PER_DOCUMENT,
    STEMS_FIELD,
    WORDS_FIELD,
    Docs,
    Occurrences,
    Positions,
    Postings,
)
from archive.search.execute.word_forms import PrintedForms, WordForms
from archive.search.marks import CASES, SENTENCE
from archive.search.query.ast import Near, Phrase, Term
from archive.search.spelling.forms import AcceptedWords, Run, runs_of, scattered
from archive.search.tokenizer import CASED

# Words that patterns of one query may stand for: of more, the commonest. Each pattern gets some.
MOST_WORDS, LEAST_WORDS = 30_000, 500
# Below this share of the documents of a term, its blocks are skipped through and not all read.
_FEW = 0.02
# Documents in which words in a row are looked for at once.
_AT_ONCE = 1 << 15


@dataclass(slots=True)
class ScoredLeaf:
    """A term or phrase: where it occurs, and its inverse document frequency."""

    found: Occurrences
    idf: float


@dataclass(frozen=True, slots=True)
class Newest:
    """Of documents whose words must be looked at one by one, at most so many. `ranks`: in time, from 0."""

    most: int
    ranks: Callable[[], NDArray[np.uint32]]

    def of(self, docs: Docs) -> Docs:
        """`docs` in ascending order, and more than `most`."""
        return np.sort(docs[np.argpartition(self.ranks()[docs], self.most)[: self.most]])


@dataclass
class LeafSearch:
    """`count`: of all documents. `newest`: in which words in a row are looked for, None for all.
    `notes`: what was left out, once a leaf was looked for."""

    postings: Postings
    count: int
    forms: WordForms
    newest: Newest | None = None
    notes: list[str] = field(default_factory=list, init=False)
    _room: int = field(default=MOST_WORDS, init=False)
    _terms: dict[AcceptedWords, PrintedForms] = field(default_factory=dict, init=False)

    def find(self, leaf: Term | Phrase | Near, few: Mask | None) -> ScoredLeaf:
        """`few`: the documents of which alone need be told."""
        if isinstance(leaf, Near):
            return self._near(leaf, few)
        wanted = None if few is None else np.flatnonzero(few).astype(np.uint32)
        if isinstance(leaf, Phrase) and leaf.slop > 1:
            return self._scattered(leaf, wanted)
        found = [self._run(run, wanted, leaf) for run in runs_of(leaf) if self._may_occur(run)]
        if len(found) > 1:
            return ScoredLeaf(_summed([each.found for each in found]), min(each.idf for each in found))
        return found[0] if found else ScoredLeaf(_counted(NO_POSITIONS), self.idf(0))

    def idf(self, frequency: int) -> float:
        """Inverse document frequency of a term that occurs in so many documents."""
        return log(1 + (self.count + 1) / (frequency + 0.5))

    def size(self, leaf: Term | Phrase | Near) -> int:
        """About how many documents it occurs in at most; good enough to put leaves in an order."""
        if isinstance(leaf, Near):
            return min(self._size_of(leaf.first), self._size_of(leaf.second))
        return sum(min(map(self._about, run)) for run in runs_of(leaf))

    def _size_of(self, choices: Sequence[Term | Phrase]) -> int:
        return sum(map(self.size, choices))

    def _about(self, slot: AcceptedWords) -> int:
        if slot.pattern:
            return self.count
        words = self._frequency(WORDS_FIELD, (word.encode() for word in slot.words))
        return words + self._frequency(STEMS_FIELD, self.forms.stems(slot.forms_of))

    def _may_occur(self, run: Run) -> bool:
        return len(run) == 1 or all(map(self._about, run))

    def _frequency(self, name: str, terms: Iterable[bytes]) -> int:
        return sum(self.postings.frequency(name, term) for term in terms)

    def _run(self, run: Run, wanted: Docs | None, leaf: Term | Phrase) -> ScoredLeaf:
        cases = leaf.cases if isinstance(leaf, Phrase) else ()
        if len(run) == 1 and not cases:
            return self._word(run[0], wanted, leaf)
        spans, idf = self._spans(run, wanted, cases)
        return ScoredLeaf(_counted(spans.ends), idf)

    def _word(self, slot: AcceptedWords, wanted: Docs | None, leaf: Term | Phrase) -> ScoredLeaf:
        if slot.is_prefix:
            begun = self.postings.with_prefix(WORDS_FIELD, slot.beginning, self._taken(), _named(slot))
            self._spend(leaf.words[-1] + "*", begun.words, begun.left_out)
            return ScoredLeaf(begun.found, self.idf(min(begun.frequency, self.count)))
        name = STEMS_FIELD if slot.forms_of else WORDS_FIELD
        terms = self.forms.stems(slot.forms_of) if slot.forms_of else list(self._words(slot))
        frequency = min(self._frequency(name, terms), self.count)
        if wanted is not None and len(wanted) > frequency * _FEW:
            wanted = None
        each = [self.postings.occurrences(name, term, wanted) for term in terms]
        if len(each) == 1:
            return ScoredLeaf(each[0], self.idf(frequency))
        return ScoredLeaf(_summed(each), self.idf(frequency))

    def _near(self, leaf: Near, few: Mask | None) -> ScoredLeaf:
        wanted = None if few is None else np.flatnonzero(few).astype(np.uint32)
        spans: list[Spans] = []
        total = 0.0
        for side in sorted((leaf.first, leaf.second), key=self._size_of):
            found = [
                self._spans(run, wanted, choice.cases if isinstance(choice, Phrase) else ())
                for choice in dict.fromkeys(side)
                for run in runs_of(choice)
                if self._may_occur(run)
            ]
            spans.append(_all_spans([each for each, _ in found]))
            total += min((idf for _, idf in found), default=self.idf(0))
            wanted = unique_docs(spans[-1].starts)
        if leaf.within:
            met = within(spans[0], spans[1], leaf.within)
        else:
            sentences = self.postings.positions(WORDS_FIELD, SENTENCE.encode(), wanted)
            met = in_one_sentence(spans[0], spans[1], sentences)
        return ScoredLeaf(_counted(met), total)

    def _scattered(self, phrase: Phrase, wanted: Docs | None) -> ScoredLeaf:
        counts = scattered(phrase)
        parts, idf = self._positions(tuple(counts), wanted)
        met = [together(positions, tuple(counts.values()), phrase.slop) for positions in parts]
        return ScoredLeaf(_counted(np.concatenate([NO_POSITIONS, *met])), idf)

    def _spans(self, run: Run, wanted: Docs | None, cases: Sequence[str]) -> tuple[Spans, float]:
        parts, idf = self._positions(run, wanted)
        ends = np.concatenate([NO_POSITIONS, *(self._ends(positions, cases) for positions in parts)])
        return Spans(ends - (len(run) - 1), ends), idf

    def _ends(self, positions: Sequence[Positions], cases: Sequence[str]) -> Positions:
        ends = in_a_row(positions)
        for back, case in enumerate(reversed(cases)):
            ends = ends[self._written(ends - back, case)]
        return ends

    def _written(self, at: Positions, case: str) -> Mask:
        """At which of these positions a word is written so."""
        docs = unique_docs(at)
        marks = [CASES[case]] if case else CASES.values()
        written = [are_in(at, self.postings.positions(WORDS_FIELD, each.encode(), docs)) for each in marks]
        return np.asarray(written[0] if case else ~np.logical_or.reduce(written))

    def _positions(self, run: Run, wanted: Docs | None) -> tuple[Iterator[list[Positions]], float]:
        """Of each word of a run its positions in documents that have all of them, some documents at a time:
        those of common words take much memory."""
        words = {slot: self._words(slot) for slot in run}  # a word may be given many times
        frequencies = {slot: self._frequency(WORDS_FIELD, each) for slot, each in words.items()}
        rarest_first = {slot: words[slot] for slot in sorted(words, key=frequencies.__getitem__)}
        rarest, terms = next(iter(rarest_first.items()))
        places = self._places(terms, self._bounded(terms, frequencies[rarest], wanted))
        return self._parts(run, rarest_first, places), sum(self.idf(frequencies[slot]) for slot in run)

    def _parts(
        self, run: Run, words: Mapping[AcceptedWords, PrintedForms], places: Positions
    ) -> Iterator[list[Positions]]:
        """`words`: what each word of the run stands for, the rarest first; `places`: those of the rarest."""
        rarest, *others = words
        docs = unique_docs(places)
        parts = np.array_split(docs, max(1, -(-len(docs) // _AT_ONCE)))
        begins = np.array([part[0] for part in parts[1:]], np.int64) * POSITIONS_PER_DOCUMENT
        for part, own in zip(parts, np.split(places, np.searchsorted(places, begins)), strict=True):
            positions, wanted = {rarest: own}, part
            for slot in others:
                positions[slot] = self._places(words[slot], wanted)
                wanted = unique_docs(positions[slot])
            yield [_only(positions[slot], wanted) for slot in run]

    def _places(self, terms: PrintedForms, wanted: Docs | None) -> Positions:
        """Where one of the terms stands, ascending; with `wanted`, at least in these documents."""
        each = [
            _meant(self.postings.positions(WORDS_FIELD, term, wanted), mask) for term, mask in terms.items()
        ]
        return each[0] if len(each) == 1 else np.sort(np.concatenate([NO_POSITIONS, *each]))

    def _bounded(self, words: PrintedForms, frequency: int, wanted: Docs | None) -> Docs | None:
        """The documents that are looked at for a run: of too many that have its rarest word, the newest."""
        fewest = frequency if wanted is None else min(frequency, len(wanted))
        if self.newest is None or fewest <= self.newest.most:
            return wanted
        each = [self.postings.occurrences(WORDS_FIELD, word, None).docs for word in words]
        docs = np.unique(np.concatenate([_NO_DOCS, *each]))
        if wanted is not None:
            docs = np.intersect1d(docs, wanted, assume_unique=True)
        if len(docs) <= self.newest.most:
            return docs
        self.notes.append(
            f"Of {len(docs):,} paragraphs that may have these words in a row or near each other, only the"
            f" newest {self.newest.most:,} were looked at."
        )
        return self.newest.of(docs)

    def _words(self, slot: AcceptedWords) -> PrintedForms:
        """The words of the index that a word of a query may be."""
        if slot not in self._terms:
            self._terms[slot] = self._listed(slot)
        return self._terms[slot]

    def _listed(self, slot: AcceptedWords) -> PrintedForms:
        if slot.pattern:
            return dict.fromkeys(self._of_pattern(slot))
        if slot.forms_of:
            return self.forms.printed(slot.forms_of)
        return {word.encode(): None for word in slot.words}

    def _of_pattern(self, slot: AcceptedWords) -> list[bytes]:
        begun = self.postings.expand(WORDS_FIELD, slot.beginning)
        found = [*(term for term in begun if slot.accepts(term.decode())), *_named(slot)]
        if len(found) > (room := self._taken()):
            found.sort(key=lambda term: -self.postings.frequency(WORDS_FIELD, term))
            self._spend(f"{slot.beginning}…", room, len(found) - room)
            return found[:room]
        self._room -= len(found)
        return found

    def _taken(self) -> int:
        return max(self._room, LEAST_WORDS)

    def _spend(self, typed: str, words: int, left_out: int) -> None:
        self._room -= words
        if left_out:
            self.notes.append(
                f"“{typed}” stands for {words + left_out:,} words; the {words:,} commonest were looked for."
            )


_NO_DOCS: Docs = np.empty(0, np.uint32)
_NO_COUNTS = np.empty(0, np.float32)


def _named(slot: AcceptedWords) -> list[bytes]:
    """Names that are kept in capitals, and that the pattern stands for."""
    return sorted(name.encode() for name in CASED if slot.accepts(name))


def _meant(positions: Positions, mask: Mask | None) -> Positions:
    """Those in the documents of the mask."""
    return positions if mask is None else np.asarray(positions[mask[docs_of(positions)]])


def _only(positions: Positions, docs: Docs) -> Positions:
    return np.asarray(positions[are_in(docs_of(positions), docs)])


def _counted(positions: Positions) -> Occurrences:
    docs, counts = np.unique(docs_of(positions), return_counts=True)
    return Occurrences(docs, counts.astype(np.float32))


def _summed(each: Sequence[Occurrences]) -> Occurrences:
    """Each document once, with all its counts."""
    docs = np.concatenate([_NO_DOCS, *(found.docs for found in each)])
    counts = np.concatenate([_NO_COUNTS, *(found.counts for found in each)])
    held, at = np.unique(docs, return_inverse=True)
    return Occurrences(held, np.bincount(at, counts, len(held)).astype(np.float32))


def _all_spans(found: Sequence[Spans]) -> Spans:
    starts = np.concatenate([NO_POSITIONS, *(each.starts for each in found)])
    ends = np.concatenate([NO_POSITIONS, *(each.ends for each in found)])
    order = np.argsort(starts, kind="stable")
    return Spans(starts[order], ends[order])
