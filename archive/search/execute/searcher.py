"""A search, and all else that is asked of an index, over its postings and columns in memory."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask, StringColumn, all_of, moment, next_day
from archive.search.execute.copies import Copies, Folded
from archive.search.execute.index_vocabulary import IndexVocabulary
from archive.search.execute.matching import Matcher, Scores, length_norms
from archive.search.execute.postings import POSITIONS_PER_DOCUMENT, WORDS_FIELD, Docs, Postings
from archive.search.execute.proximity import (
    CANDIDATES,
    EXACT_CANDIDATES,
    in_full,
    proximity_boost,
    typed_runs,
)
from archive.search.execute.ranking import Ordering, Times, beginnings, best
from archive.search.facets import BY_OPERATOR, COUNTED, FACETS
from archive.search.query.ast import And, DateFilter, FieldFilter, Filter, Node, Not, ValueFilter
from archive.search.types import (
    FINGERPRINT,
    Fingerprints,
    Keys,
    SearchRequest,
    SearchResult,
    Trend,
    WordCounts,
    YearCount,
)

# What the words of a page about a meeting count for, beside words that were spoken there.
_NARRATION = np.float32(0.7)


@dataclass(frozen=True)
class IndexContents:
    """What an index holds. Everything has one entry a document, in the order in which the postings number
    them; passages of an utterance follow on each other. `alive`: those that were not deleted.

    `numbers` are passage, meeting, utterance, moment, order, length, year and print; `strings` the facets.
    `terms` gives all terms of a field with their document frequencies, in ascending order; `texts` for each
    document a number that only the same words have, 0 for few words.
    """

    postings: Postings
    alive: Mask
    numbers: Mapping[str, NDArray[np.uint32]]
    strings: Mapping[str, StringColumn]
    terms: Callable[[str], Iterable[tuple[str, int]]]
    texts: Callable[[], NDArray[np.uint64]]


class Searcher:
    """Answers from an index as it stood when its contents were read.

    Several threads may ask at once: nothing is changed, and files are read without a place to read at.
    """

    def __init__(self, contents: IndexContents) -> None:
        numbers = contents.numbers
        self._contents = contents
        self._postings = contents.postings
        self._alive = contents.alive
        self._passage = numbers["passage"]
        self._moment = numbers["moment"]
        self._meeting = numbers["meeting"]
        self._utterance = numbers["utterance"]
        self._length = numbers["length"]
        self._dated = numbers["year"] > 0
        self._norms = length_norms(self._length)
        self._times = Times(self._moment, self._meeting, numbers["order"])
        self._values = {
            **contents.strings,
            **{each.name: _as_strings(numbers[each.name]) for each in FACETS if each.number},
        }
        self._narration = self._values["utterance_kind"].any_of(["narration"])

    def fingerprints(self) -> Fingerprints:
        """Of each passage that the index holds: its key, its meeting's, and a checksum."""
        held = np.empty(len(self._alive), FINGERPRINT)
        held["passage"], held["meeting"] = self._passage, self._meeting
        held["print"] = self._contents.numbers["print"]
        return held[self._alive]

    def faulty(self) -> Keys:
        """The passages whose posting lists don't add up to their words."""
        times = np.zeros(len(self._alive), np.uint32)
        for found in self._postings.every(WORDS_FIELD):
            times[found.docs] += found.counts.astype(np.uint32)
        wrong = self._alive & (times != self._length) & (self._length <= POSITIONS_PER_DOCUMENT)
        keys: Keys = self._passage[wrong]
        return keys

    def search(self, request: SearchRequest) -> SearchResult:
        matcher, found, chosen = self._found(request)
        shown = all_of([found, *chosen.values()])
        every = self._ordering(shown, request, matcher)
        ordering, folded = self._folded(every)
        facets = {}
        for name in (facet.name for facet in COUNTED):
            others = shown if name not in chosen else all_of([found, *_but(chosen, name)])
            facets[name] = self._values[name].counted(others)
        facets["year"].sort(reverse=True)
        page = ordering.page(request.start, request.end)
        copies = {doc: alike for docs in page for doc in docs if (alike := folded.of(doc))}
        return SearchResult(
            statements=[self._passage[docs].tolist() for docs in page],
            total=len(every.docs),
            total_statements=ordering.statements,
            facets=facets,
            years=self._years(dict(facets["year"]), self._scope(request, chosen)),
            notes=matcher.notes,
            copies={int(self._passage[doc]): self._of_each_meeting(alike) for doc, alike in copies.items()},
            folded=len(folded.dropped),
        )

    def keys(self, request: SearchRequest) -> Keys:
        """Every passage found, in the order of the pages."""
        matcher, found, chosen = self._found(request)
        return self._passage[self._ordering(all_of([found, *chosen.values()]), request, matcher).every()]

    def count(self, request: SearchRequest) -> int:
        """How many passages are found."""
        _, found, chosen = self._found(request)
        return int(np.count_nonzero(all_of([found, *chosen.values()])))

    @cached_property
    def vocabulary(self) -> IndexVocabulary:
        return IndexVocabulary(self._postings, self._contents.terms, self._values, self._alive, self._passage)

    def trend(self, root: Node | None, by: str = "") -> Trend:
        """How often what is looked for was said, or with no root how many words, year by year. `by`:
        each speaker ("speaker"), each country that speakers stand for ("represents"), or all as one."""
        matcher = Matcher(self._postings, self._norms, self._filter_mask)
        said = self._alive & ~self._narration
        if root is not None:
            said &= matcher.find(root)
        docs = np.flatnonzero(said)
        times = self._length[docs] if root is None else matcher.occurrences()[docs]
        years = self._values["year"]
        groups = self._values[by] if by else StringColumn([""], np.zeros(len(said), np.uint8))
        cells = groups.numbers[docs].astype(np.int64) * len(years.names) + years.numbers[docs]
        sums = np.bincount(cells, times, len(groups.names) * len(years.names))
        table = sums.reshape(len(groups.names), len(years.names))
        return {
            groups.names[row]: {
                int(year): int(times)
                for year, times in zip(years.names, table[row], strict=True)
                if times and year != "0"
            }
            for row in np.flatnonzero(table.any(axis=1)).tolist()
        }

    def sample(self, speaker: str, year: int | None, most: int) -> Keys:
        """Passages of a speaker, all or so many of them from all over."""
        docs = np.flatnonzero(self._said_by(speaker, year))
        if len(docs) > most:
            docs = docs[np.linspace(0, len(docs) - 1, most).astype(np.intp)]
        return self._passage[docs]

    def word_counts(self, speaker: str, year: int | None, words: Iterable[str]) -> WordCounts:
        """How often the speaker and all speakers said each of these words, as printed."""
        own = self._said_by(speaker, year)
        times = {}
        for word in words:
            found = self._postings.occurrences(WORDS_FIELD, word.encode())
            spoken = found.counts * (self._alive & ~self._narration)[found.docs]
            times[word] = int(spoken[own[found.docs]].sum()), int(spoken.sum())
        return WordCounts(int(self._length[own].sum()), sum(self._words.values()), times)

    def document_frequency(self, word: str) -> int:
        """In how many passages a word stands as printed, deleted ones included."""
        return self._postings.frequency(WORDS_FIELD, word.encode())

    def _said_by(self, speaker: str, year: int | None) -> Mask:
        masks = [self._alive, ~self._narration, self._values["speaker"].any_of([speaker])]
        if year is not None:
            masks.append(self._values["year"].any_of([str(year)]))
        return all_of(masks)

    def _found(self, request: SearchRequest) -> tuple[Matcher, Mask, dict[str, Mask]]:
        """What matches whatever the chosen values, and what has these."""
        matcher = Matcher(self._postings, self._norms, self._filter_mask)
        found = self._alive & self._filter_mask(DateFilter(request.since, request.until))
        if request.root is not None:
            found &= matcher.find(request.root)
        return (
            matcher,
            found,
            {name: self._values[name].any_of(each) for name, each in request.values.items()},
        )

    def _filter_mask(self, filter_: Filter) -> Mask:
        if isinstance(filter_, ValueFilter):
            return self._values[filter_.name].any_of(filter_.values)
        if isinstance(filter_, FieldFilter):
            return self._values[BY_OPERATOR[filter_.name].name].holding(filter_.words, filter_.prefix)
        if filter_.start is None and filter_.end is None:
            return np.ones(len(self._moment), bool)
        mask = self._dated.copy()
        if filter_.start is not None:
            mask &= self._moment >= moment(filter_.start)
        if filter_.end is not None:
            mask &= self._moment < next_day(filter_.end)
        return mask

    def _ordering(self, found: Mask, request: SearchRequest, matcher: Matcher) -> Ordering:
        docs = np.flatnonzero(found).astype(np.uint32)
        ranks = self._times.oldest if request.sort == "oldest" else self._times.newest
        scores = self._scores(docs, request, matcher) if request.sort == "relevance" else None
        return Ordering(docs, beginnings(self._utterance[docs]), ranks[docs], scores)

    def _folded(self, ordering: Ordering) -> tuple[Ordering, Folded]:
        """The same without what has the words of a passage that is shown."""
        docs = ordering.docs
        folded = self._copies.folded(docs, ordering.ranks, ordering.scores, self._meeting[docs])
        kept = folded.kept
        if kept.all():
            return ordering, folded
        scores = None if ordering.scores is None else ordering.scores[kept]
        starts = beginnings(self._utterance[docs[kept]])
        return Ordering(docs[kept], starts, ordering.ranks[kept], scores), folded

    def _of_each_meeting(self, docs: list[int]) -> list[int]:
        """The key of one passage of each meeting, the newest meeting first."""
        docs.sort(key=lambda doc: int(self._times.newest[doc]))
        return list({int(self._meeting[doc]): int(self._passage[doc]) for doc in docs[::-1]}.values())[::-1]

    @cached_property
    def _copies(self) -> Copies:
        return Copies.among(self._contents.texts(), self._alive)

    def _scores(self, docs: Docs, request: SearchRequest, matcher: Matcher) -> Scores | None:
        scores = matcher.scores()[docs]
        if not scores.any():
            return None  # filters alone were asked for: they fit all equally well
        scores[self._narration[docs]] *= _NARRATION
        if runs := typed_runs(request.root):
            # These are put in a new order among themselves; none falls behind the others.
            first = best(scores, CANDIDATES)
            ranks = self._times.newest[docs[first]]
            first = np.sort(first[np.lexsort((ranks, -scores[first]))][:CANDIDATES])
            scores[first] += proximity_boost(self._postings, runs, docs[first], matcher.idf)
            # Whatever has all words as they were typed comes first.
            first = np.sort(best(scores, EXACT_CANDIDATES))
            scores[first[in_full(self._postings, runs, docs[first])]] += scores.max()
        return scores

    def _scope(self, request: SearchRequest, chosen: dict[str, Mask]) -> Mask | None:
        """All that the filters leave, whatever was said; of no filters, None."""
        filters = [self._filtered(filter_) for filter_ in _filters_of(request.root)]
        masks = [*filters, *_but(chosen, "year")]
        if request.since or request.until:
            masks.append(self._filter_mask(DateFilter(request.since, request.until)))
        return all_of([self._alive, *masks]) if masks else None

    def _filtered(self, filter_: Node) -> Mask:
        return Matcher(self._postings, self._norms, self._filter_mask).find(filter_)

    def _years(self, passages: dict[str, int], scope: Mask | None) -> list[YearCount]:
        words = self._words if scope is None else self._spoken(scope)
        return [
            YearCount(year, passages.get(str(year), 0), count)
            for year, count in words.items()
            if year and (count or str(year) in passages)  # undated passages have the year 0
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


def _filters_of(root: Node | None) -> list[Node]:
    """The parts of a query that are filters alone."""
    parts = root.parts if isinstance(root, And) else (root,) if root is not None else ()
    return [part for part in parts if isinstance(part.part if isinstance(part, Not) else part, Filter)]


def _as_strings(years: NDArray[np.uint32]) -> StringColumn:
    names, numbers = np.unique(years, return_inverse=True)
    return StringColumn(
        [str(name) for name in names.tolist()], numbers.astype(np.min_scalar_type(len(names)))
    )
