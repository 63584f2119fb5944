"""An index opened for searching, and one search in it.

A snapshot is kept until the index changes; opening one reads the columns into memory, for all
threads together. Whoosh's files have a place that they read at, so one thread searches at a time:
under Python's own lock that costs nothing.
"""

import threading
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader

from archive.search.execute.index_vocabulary import Lexicon
from archive.search.execute.matching import EXACT, Matcher, Scores, norms
from archive.search.execute.proximity import CANDIDATES, nearness, typed_runs
from archive.search.execute.ranking import Ordering, Times, beginnings, best
from archive.search.query.parser import And, Dates, Fact, Field, Node, Not, OneOf
from archive.search.types import FACETS, Found, Keys, Search, Tally, Trend, Year
from archive.search.whoosh_store.columns import (
    Mask,
    Values,
    all_of,
    moment,
    next_day,
    numeric_column,
    value_column,
)
from archive.search.whoosh_store.folder import IndexFolder, IndexUnavailable
from archive.search.whoosh_store.postings import PLACES, Docs, Postings

_COLUMNS = (
    "speaker",
    "role",
    "represents",
    "country",
    "place",
    "kind",
    "language",
    "utterance_kind",
)
# In which column the facts of a query are looked up.
_FACTS = {
    "lang": "language",
    "is": "utterance_kind",
}

# A passage's key, its meeting's, and its fingerprint.
PRINT = np.dtype([("passage", np.uint32), ("meeting", np.uint32), ("print", np.uint32)])
Prints = NDArray[np.void]

_NARRATION = np.float32(0.7)
"""What the words of a page about a meeting count for, beside words that were spoken there."""


class Snapshot:
    def __init__(self, index: FileIndex, name: str) -> None:
        self.name = name
        self._index = index
        # Asked before the files are read: a change in between is seen at the next search.
        self.generation = index.latest_generation()
        self._reader = index.reader()
        readers = [reader for reader, _ in self._reader.leaf_readers()]
        self._readers: list[SegmentReader] = [r for r in readers if isinstance(r, SegmentReader)]
        self._postings = Postings(self._readers)
        self._alive = _alive(self._readers)
        self._passage = self._numbers("passage")
        self._moment = self._numbers("moment")
        self._meeting = self._numbers("meeting")
        self._utterance = self._numbers("utterance")
        self._length = self._numbers("length")
        self._norms = norms(self._length)
        self._times = Times(self._moment, self._meeting, self._numbers("order"))
        self._values = {each: value_column(self._readers, each) for each in _COLUMNS}
        self._values["year"] = _as_values(self._numbers("year"))
        self._narration = self._values["utterance_kind"].any_of(["narration"])
        self._lock = threading.Lock()

    def is_current(self) -> bool:
        return bool(self._index.latest_generation() == self.generation)

    def prints(self) -> Prints:
        """Of each passage that the index holds: its key, its meeting's, and its fingerprint."""
        held = np.empty(len(self._alive), PRINT)
        held["passage"], held["meeting"], held["print"] = self._passage, self._meeting, self._numbers("print")
        return held[self._alive]

    def faulty(self) -> Keys:
        """The passages whose posting lists don't add up to their words."""
        with self._lock:
            times = np.zeros(len(self._alive), np.uint32)
            for found in self._postings.every(EXACT):
                times[found.docs] += found.counts.astype(np.uint32)
        wrong = self._alive & (times != self._length) & (self._length <= PLACES)
        keys: Keys = self._passage[wrong]
        return keys

    def search(self, wanted: Search) -> Found:
        with self._lock:
            matcher, found, chosen = self._found(wanted)
            shown = all_of([found, *chosen.values()])
            ordering = self._ordering(shown, wanted, matcher)
            facets = {}
            for name in FACETS:
                others = shown if name not in chosen else all_of([found, *_but(chosen, name)])
                facets[name] = self._values[name].counted(others)
            facets["year"].sort(reverse=True)
            return Found(
                statements=[self._passage[docs].tolist() for docs in ordering.page(wanted.start, wanted.end)],
                total=len(ordering.docs),
                total_statements=ordering.statements,
                facets=facets,
                years=self._years(dict(facets["year"]), self._scope(wanted, chosen)),
            )

    def keys(self, wanted: Search) -> Keys:
        """Every passage found, in the order of the pages."""
        with self._lock:
            matcher, found, chosen = self._found(wanted)
            return self._passage[self._ordering(all_of([found, *chosen.values()]), wanted, matcher).every()]

    def count(self, wanted: Search) -> int:
        """How many passages are found."""
        with self._lock:
            _, found, chosen = self._found(wanted)
            return int(np.count_nonzero(all_of([found, *chosen.values()])))

    @cached_property
    def lexicon(self) -> Lexicon:
        return Lexicon(self._readers, self._postings, self._values, self._alive, self._passage, self._lock)

    def trend(self, root: Node | None, by: str = "") -> Trend:
        """How often what is looked for was said, or with no root how many words, year by year. `by`:
        each speaker ("speaker"), each country that speakers stand for ("represents"), or all as one."""
        with self._lock:
            matcher = Matcher(self._postings, self._norms, self._facts)
            said = self._alive & ~self._narration
            if root is not None:
                said &= matcher.find(root)
            docs = np.flatnonzero(said)
            times = self._length[docs] if root is None else matcher.occurrences()[docs]
        years = self._values["year"]
        groups = self._values[by] if by else Values([""], np.zeros(len(said), np.uint8))
        cells = groups.numbers[docs].astype(np.int64) * len(years.names) + years.numbers[docs]
        sums = np.bincount(cells, times, len(groups.names) * len(years.names))
        table = sums.reshape(len(groups.names), len(years.names))
        return {
            groups.names[row]: {
                int(year): int(times) for year, times in zip(years.names, table[row], strict=True) if times
            }
            for row in np.flatnonzero(table.any(axis=1)).tolist()
        }

    def sample(self, speaker: str, year: int | None, most: int) -> Keys:
        """Passages of a speaker, all or so many of them from all over."""
        docs = np.flatnonzero(self._said_by(speaker, year))
        if len(docs) > most:
            docs = docs[np.linspace(0, len(docs) - 1, most).astype(np.intp)]
        return self._passage[docs]

    def tally(self, speaker: str, year: int | None, words: Iterable[str]) -> Tally:
        """How often a speaker, and all of them, said each of these words, as printed."""
        own = self._said_by(speaker, year)
        times = {}
        with self._lock:
            for word in words:
                found = self._postings.occurrences(EXACT, word.encode())
                spoken = found.counts * (self._alive & ~self._narration)[found.docs]
                times[word] = int(spoken[own[found.docs]].sum()), int(spoken.sum())
        return Tally(int(self._length[own].sum()), sum(self._words.values()), times)

    def frequency(self, word: str) -> int:
        """In how many passages a word stands as printed, deleted ones included."""
        return self._postings.frequency(EXACT, word.encode())

    def _said_by(self, speaker: str, year: int | None) -> Mask:
        masks = [self._alive, ~self._narration, self._values["speaker"].any_of([speaker])]
        if year is not None:
            masks.append(self._values["year"].any_of([str(year)]))
        return all_of(masks)

    def _numbers(self, name: str) -> NDArray[np.uint32]:
        return numeric_column(self._readers, name)

    def _found(self, wanted: Search) -> tuple[Matcher, Mask, dict[str, Mask]]:
        """What matches whatever the chosen values, and what has these."""
        matcher = Matcher(self._postings, self._norms, self._facts)
        found = self._alive & self._facts(Dates(wanted.since, wanted.until))
        if wanted.root is not None:
            found &= matcher.find(wanted.root)
        return matcher, found, {name: self._values[name].any_of(each) for name, each in wanted.values.items()}

    def _facts(self, fact: Fact) -> Mask:
        if isinstance(fact, OneOf):
            return self._values[fact.name].any_of(fact.values)
        if isinstance(fact, Field):
            return self._values[_FACTS.get(fact.name, fact.name)].holding(fact.words, fact.prefix)
        mask = np.ones(len(self._moment), bool)
        if fact.start is not None:
            mask &= self._moment >= moment(fact.start)
        if fact.end is not None:
            mask &= self._moment < next_day(fact.end)
        return mask

    def _ordering(self, found: Mask, wanted: Search, matcher: Matcher) -> Ordering:
        docs = np.flatnonzero(found).astype(np.uint32)
        ranks = self._times.oldest if wanted.sort == "oldest" else self._times.newest
        scores = self._scores(docs, wanted, matcher) if wanted.sort == "relevance" else None
        return Ordering(docs, beginnings(self._utterance[docs]), ranks[docs], scores)

    def _scores(self, docs: Docs, wanted: Search, matcher: Matcher) -> Scores | None:
        scores = matcher.scores()[docs]
        if not scores.any():
            return None  # facts alone were asked for: they fit all equally well
        scores[self._narration[docs]] *= _NARRATION
        if runs := typed_runs(wanted.root):
            # These are put in a new order among themselves; none falls behind the others.
            first = best(scores, CANDIDATES)
            ranks = self._times.newest[docs[first]]
            first = np.sort(first[np.lexsort((ranks, -scores[first]))][:CANDIDATES])
            scores[first] += nearness(self._postings, runs, docs[first], matcher.idf)
        return scores

    def _scope(self, wanted: Search, chosen: dict[str, Mask]) -> Mask | None:
        """All that the filters leave, whatever was said; of no filters, None."""
        facts = [self._fact(fact) for fact in _facts_of(wanted.root)]
        masks = [*facts, *_but(chosen, "year")]
        if wanted.since or wanted.until:
            masks.append(self._facts(Dates(wanted.since, wanted.until)))
        return all_of([self._alive, *masks]) if masks else None

    def _fact(self, fact: Node) -> Mask:
        return Matcher(self._postings, self._norms, self._facts).find(fact)

    def _years(self, passages: dict[str, int], scope: Mask | None) -> list[Year]:
        words = self._words if scope is None else self._spoken(scope)
        return [
            Year(year, passages.get(str(year), 0), count)
            for year, count in words.items()
            if count or str(year) in passages
        ]

    @cached_property
    def _words(self) -> dict[int, int]:
        return self._spoken(self._alive)

    def _spoken(self, scope: Mask) -> dict[int, int]:
        """How many words were spoken in each year."""
        column = self._values["year"]
        docs = np.flatnonzero(scope & ~self._narration)
        words = np.bincount(column.numbers[docs], self._length[docs], len(column.names))
        return {int(year): int(count) for year, count in zip(column.names, words, strict=True)}


def _but(chosen: Mapping[str, Mask], name: str) -> Iterator[Mask]:
    return (mask for each, mask in chosen.items() if each != name)


def _facts_of(root: Node | None) -> list[Node]:
    """What of a query narrows by facts alone."""
    parts = root.parts if isinstance(root, And) else (root,) if root is not None else ()
    return [part for part in parts if isinstance(part.part if isinstance(part, Not) else part, Fact)]


def _as_values(years: NDArray[np.uint32]) -> Values:
    names, numbers = np.unique(years, return_inverse=True)
    return Values([str(name) for name in names.tolist()], numbers.astype(np.min_scalar_type(len(names))))


def _alive(readers: list[SegmentReader]) -> Mask:
    """All documents but the deleted ones."""
    alive = np.ones(sum(reader.doc_count_all() for reader in readers), bool)
    first = 0
    for reader in readers:
        alive[[first + doc for doc in reader._perdoc.deleted_docs()]] = False
        first += reader.doc_count_all()
    return alive


_open: dict[Path, Snapshot] = {}
_opening = threading.Lock()


def current_snapshot(folder: IndexFolder) -> Snapshot:
    """The index as it stands now; raises IndexUnavailable."""
    name = folder.current()
    with _opening:
        snapshot = _open.get(folder.path)
        if snapshot is None or snapshot.name != name or not snapshot.is_current():
            snapshot = _open[folder.path] = _opened(folder, name)
        return snapshot


def _opened(folder: IndexFolder, name: str) -> Snapshot:
    index = folder.open(name)
    try:
        return Snapshot(index, name)
    except Exception as error:  # damaged files make Whoosh fail in every way there is
        raise IndexUnavailable(f"The index can't be read: {error!r}") from error
