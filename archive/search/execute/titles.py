"""Titles and headings that meet a query, each word in any of its forms, those of a phrase in a row."""

import numpy as np

from archive.search.execute.columns import Mask, all_of, any_of
from archive.search.execute.position_sets import NO_POSITIONS
from archive.search.execute.postings import POSITIONS_PER_DOCUMENT, Positions, Postings
from archive.search.execute.ranking import Indexes, Times
from archive.search.execute.word_forms import WordForms
from archive.search.query.ast import And, Node, Not, Or, Phrase, Term
from archive.search.spelling.forms import AcceptedWords, Run, runs_of, scattered
from archive.search.types import Keys

# Stems of titles. The title of a meeting is in the document of its first passage, a heading in its own.
TITLES_FIELD = "title"
_MOST_PREFIXED = 200


class Titles:
    """`alive`, `meetings` and `newest` (ranks in time) have one entry a document."""

    def __init__(
        self, postings: Postings, forms: WordForms, alive: Mask, meetings: Keys, times: Times
    ) -> None:
        self._postings = postings
        self._forms = forms
        self._alive = alive
        self._meetings = meetings
        self._times = times

    def at_meetings(self, root: Node) -> Mask:
        """All documents of meetings with such a title or heading."""
        return np.isin(self._meetings, self._meetings[self._docs(root)])

    def found(self, root: Node, scope: Mask | None, most: int) -> tuple[list[int], int]:
        """One document for each meeting, the newest first, and how many meetings there are. One that has
        nothing in `scope` is left out."""
        docs = self._docs(root)
        if scope is not None and len(docs):
            docs = docs[np.isin(self._meetings[docs], self._meetings[scope])]
        # The document of the title, where that meets the query, comes before those of headings.
        _, first = np.unique(self._meetings[docs], return_index=True)
        docs = docs[first]
        ordered = docs[np.argsort(self._times.newest[docs], kind="stable")] if len(docs) else docs
        return ordered[:most].tolist(), len(docs)

    def _docs(self, root: Node) -> Indexes:
        return np.flatnonzero(self._met(root) & self._alive)

    def _met(self, root: Node) -> Mask:
        """The documents that stand for a title or heading that meets the query."""
        match root:
            case Term():
                return any_of([self._in_a_row(run) for run in runs_of(root)])
            case Phrase():
                return all_of([self._in_a_row((slot,)) for slot in scattered(root)])
            case And(parts):
                return all_of(list(map(self._met, parts)))
            case Or(parts):
                return any_of(list(map(self._met, parts)))
            case Not(part):
                return ~self._met(part)
        return np.ones(len(self._alive), bool)

    def _in_a_row(self, run: Run) -> Mask:
        """Where a stem of each word stands after one of the word before."""
        ends: Positions | None = None
        for slot in run:
            every = [self._postings.positions(TITLES_FIELD, term) for term in self._terms(slot)]
            here = np.unique(np.concatenate([NO_POSITIONS, *every]))
            ends = here if ends is None else np.intersect1d(ends + 1, here, assume_unique=True)
        mask = np.zeros(len(self._alive), bool)
        if ends is not None:
            mask[ends // POSITIONS_PER_DOCUMENT] = True
        return mask

    def _terms(self, slot: AcceptedWords) -> list[bytes]:
        """The stems of titles that a word of a query may have; a beginning that is typed in full is one."""
        if not slot.pattern:
            return self._forms.stems(word.lower() for word in slot.forms_of | slot.words)
        begun = self._postings.expand(TITLES_FIELD, slot.beginning)
        if slot.is_prefix:
            return list(dict.fromkeys([*self._forms.stems([slot.beginning]), *begun[:_MOST_PREFIXED]]))
        return [term for term in begun if slot.accepts(term.decode().partition("/")[0])]
