"""Titles and headings that meet a query, each word in any of its forms, those of a phrase in a row."""

from collections.abc import Sequence

import numpy as np

from archive.search.execute.columns import Mask, all_of, any_of
from archive.search.execute.postings import POSITIONS_PER_DOCUMENT, Positions, Postings
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
            return _in_a_row([_stems(word) for word in words], postings, count, words[-1] if prefix else "")
        case Phrase(words):
            return all_of([_in_a_row([_stems(word)], postings, count) for word in words])
        case And(parts):
            return all_of([_met(part, postings, count) for part in parts])
        case Or(parts):
            return any_of([_met(part, postings, count) for part in parts])
        case Not(part):
            return ~_met(part, postings, count)
    return np.ones(count, bool)


def _stems(word: str) -> list[bytes]:
    return [stem.encode() for stem in possible_stems(word)]


def _in_a_row(words: Sequence[list[bytes]], postings: Postings, count: int, prefix: str = "") -> Mask:
    """Where a stem of each word stands after one of the word before; `prefix`: of the last, its beginning."""
    ends: Positions | None = None
    for number, stems in enumerate(words, start=1):
        begun = (
            postings.expand(TITLES_FIELD, prefix, _MOST_PREFIXED) if number == len(words) and prefix else []
        )
        every = [postings.positions(TITLES_FIELD, term) for term in dict.fromkeys([*stems, *begun])]
        here = np.unique(np.concatenate(every))
        ends = here if ends is None else np.intersect1d(ends + 1, here, assume_unique=True)
    mask = np.zeros(count, bool)
    if ends is not None:
        mask[ends // POSITIONS_PER_DOCUMENT] = True
    return mask
