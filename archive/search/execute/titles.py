"""Titles and headings that meet a query: words in any of their forms, in any order, as titles are short."""

from collections.abc import Iterable

import numpy as np

from archive.search.execute.columns import Mask, all_of, any_of
from archive.search.execute.postings import Postings
from archive.search.execute.ranking import Indexes, Times
from archive.search.query.ast import And, Node, Not, Or, Phrase, Term
from archive.search.stemming import possible_stems
from archive.search.types import Keys

# Stems of titles. The title of a meeting is in the document of its first passage, a heading in its own.
TITLES_FIELD = "title"
_MOST_PREFIXED = 200


class Titles:
    """`alive`, `meetings` and `newest` (ranks in time) have one entry a document."""

    def __init__(self, postings: Postings, alive: Mask, meetings: Keys, times: Times) -> None:
        self._postings = postings
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
        return np.flatnonzero(_met(root, self._postings, len(self._alive)) & self._alive)


def _met(root: Node, postings: Postings, count: int) -> Mask:
    """Of so many documents, those that stand for a title or heading that meets the query."""
    match root:
        case Term(words, prefix):
            found = [_having(map(str.encode, possible_stems(word)), postings, count) for word in words]
            if prefix:
                begun = postings.expand(TITLES_FIELD, words[-1], _MOST_PREFIXED)
                found[-1] |= _having(begun, postings, count)
            return all_of(found)
        case Phrase(words):
            return _met(Term(words), postings, count)
        case And(parts):
            return all_of([_met(part, postings, count) for part in parts])
        case Or(parts):
            return any_of([_met(part, postings, count) for part in parts])
        case Not(part):
            return ~_met(part, postings, count)
    return np.ones(count, bool)


def _having(terms: Iterable[bytes], postings: Postings, count: int) -> Mask:
    mask = np.zeros(count, bool)
    for term in terms:
        mask[postings.occurrences(TITLES_FIELD, term).docs] = True
    return mask
