"""A search, and all else that is asked of an index, over its postings and columns in memory."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask, StringColumn, all_of
from archive.search.execute.copies import Copies
from archive.search.execute.filter_masks import FilterMasks
from archive.search.execute.index_vocabulary import IndexVocabulary
from archive.search.execute.leaf_search import Newest
from archive.search.execute.matching import Matcher, Scores, length_norms
from archive.search.execute.postings import POSITIONS_PER_DOCUMENT, WORDS_FIELD, Docs, Postings
from archive.search.execute.proximity import add_proximity, typed_runs
from archive.search.execute.ranking import Ordering, Times, beginnings
from archive.search.execute.tallies import TallyColumns, WordColumns, count_words, tally
from archive.search.execute.text_kinds import TextKinds, year_counts
from archive.search.execute.titles import Titles
from archive.search.execute.word_forms import WordForms
from archive.search.facets import COUNTED, FACETS
from archive.search.query.ast import And, DateFilter, Filter, Node, Not, positive_leaves
from archive.search.query.titles import title_query
from archive.search.scripts import signs
from archive.search.types import (
    FINGERPRINT,
    Counts,
    Fingerprints,
    Keys,
    SearchRequest,
    SearchResult,
    TextKind,
    WordCounts,
    YearCount,
)

# What the words of a page about a meeting count for, beside words that were spoken there.
_WRITTEN = np.float32(0.7)


@dataclass(frozen=True)
class IndexContents:
    """What an index holds. Everything has one entry a document, in the order in which the postings number
    them; passages of an utterance follow on each other. `alive`: those that were not deleted.

    `numbers` gives passage, meeting, utterance, moment, order, length, print, or a facet that is a number:
    read when it is asked for, and not kept; `strings` are the other facets. `terms` gives all terms of a
    field with their document frequencies, in ascending order; `texts` for each document a number that only
    the same words have, 0 for few words.
    """

    postings: Postings
    alive: Mask
    numbers: Callable[[str], NDArray[np.uint32]]
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
        self._passage = numbers("passage")
        self._moment = numbers("moment")
        self._meeting = numbers("meeting")
        self._utterance = numbers("utterance")
        self._length = numbers("length")
        self._norms = length_norms(self._length)
        self._times = Times(self._moment, self._meeting, lambda: numbers("order"))
        self._values = {
            **contents.strings,
            **{each.name: _as_strings(numbers(each.name)) for each in FACETS if each.number},
        }
        self._forms = WordForms(self._postings, self._values["language"])
        self.texts = TextKinds(
            self._values["text_kind"],
            self._values["year"],
            self._values["language"],
            self._length,
            self._alive,
        )
        self._written = self.texts.having(TextKind.WRITTEN.values)
        self._titles = Titles(self._postings, self._forms, self._alive, self._meeting, self._times)
        self._dated = ~self._values["year"].any_of(["0"])
        self._filters = FilterMasks(self._values, self._moment, self._dated, self._titles)

    @property
    def analyses(self) -> tuple[str, ...]:
        """By what the words of its passages were analysed: see `stemming`."""
        return self._forms.analyses

    def fingerprints(self) -> Fingerprints:
        """Of each passage that the index holds: its key, its meeting's, and a checksum."""
        held = np.empty(len(self._alive), FINGERPRINT)
        held["passage"], held["meeting"] = self._passage, self._meeting
        held["print"] = self._contents.numbers("print")
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
        ordering, folded = self._copies.without_repeated(every, self._utterance, self._meeting)
        facets = {}
        shown_docs = np.flatnonzero(shown).astype(np.uint32)
        for name in (facet.name for facet in COUNTED):
            others = (
                shown_docs if name not in chosen else np.flatnonzero(all_of([found, *_but(chosen, name)]))
            )
            facets[name] = self._values[name].counted(others)
        facets["year"].sort(reverse=True)
        titles, total_titled = self._titled(request, chosen)
        years, languages = self._years(request, shown, chosen, dict(facets["year"]))
        page = ordering.page(request.start, request.end)
        copies = {doc: alike for docs in page for doc in docs if (alike := folded.of(doc))}
        return SearchResult(
            statements=[self._passage[docs].tolist() for docs in page],
            total=len(every.docs),
            total_statements=ordering.statements,
            facets=facets,
            years=years,
            notes=matcher.notes,
            titled=tuple(titles),
            total_titled=total_titled,
            languages=languages,
            copies={int(self._passage[doc]): self._of_each_meeting(alike) for doc, alike in copies.items()},
            folded=len(folded.dropped),
        )

    def _years(
        self, request: SearchRequest, shown: Mask, chosen: Mapping[str, Mask], found: Mapping[str, int]
    ) -> tuple[list[YearCount], tuple[str, ...]]:
        """Passages found and words of each year, and the languages that these words are in."""
        kinds = request.values.get("text_kind", TextKind.SAID.values)
        languages = self.texts.languages_of(shown, kinds) if any(positive_leaves(request.root)) else ()
        scope = self._scope(request, _but(chosen, "year", "text_kind"))
        return year_counts(found, self.texts.words_by_year(kinds, scope, languages)), languages

    def _titled(self, request: SearchRequest, chosen: Mapping[str, Mask]) -> tuple[list[int], int]:
        query = title_query(request.root) if request.titles else None
        if query is None:
            return [], 0
        scope = self._scope(request, _but(chosen, "text_kind"))
        docs, total = self._titles.found(query, scope, request.titles)
        return self._passage[docs].tolist(), total

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
        return IndexVocabulary(
            self._postings, self._contents.terms, self._values, self._alive, self._passage, self.texts
        )

    def counts(self, root: Node | None, by: str = "", kinds: Sequence[str] = TextKind.SAID.values) -> Counts:
        """How often what is looked for was said, or with no root how many words, by meeting."""
        matcher = self._matcher()
        said = self._alive & self.texts.having(kinds)
        if root is not None:
            said &= matcher.find(root)
        docs = np.flatnonzero(said)
        times = self._length[docs] if root is None else matcher.occurrences()[docs]
        nobody = StringColumn([""], np.zeros(len(said), np.uint8))
        groups = self._values[by] if by else nobody
        columns = TallyColumns(self._times, self._dated, self._passage, self._values["language"], groups)
        return tally(docs, times, columns)

    def sample(self, speaker: str, year: int | None, most: int) -> Keys:
        """Passages of a speaker, all or so many of them from all over."""
        docs = np.flatnonzero(self._said_by(speaker, year))
        if len(docs) > most:
            docs = docs[np.linspace(0, len(docs) - 1, most).astype(np.intp)]
        return self._passage[docs]

    def word_counts(self, speaker: str, year: int | None, words: Iterable[str]) -> WordCounts:
        """How often the speaker and all speakers of that language said each of these words, as printed."""
        own, said = self._said_by(speaker, year), self.texts.of(TextKind.SAID)
        columns = WordColumns(self._meeting, self._length, self._values["language"])
        matcher = self._matcher()
        found = {word: matcher.side_by_side(signs(word)) for word in words}
        return count_words(own, said, found, columns)

    def document_frequency(self, word: str) -> int:
        """In how many passages a word stands as printed, deleted ones included."""
        return self._postings.frequency(WORDS_FIELD, word.encode())

    def _said_by(self, speaker: str, year: int | None) -> Mask:
        masks = [self.texts.of(TextKind.SAID), self._values["speaker"].any_of([speaker])]
        if year is not None:
            masks.append(self._values["year"].any_of([str(year)]))
        said = all_of(masks)
        # Words of two languages are not counted together: there the language that has most of them.
        language = self._values["language"].numbers
        words = np.bincount(language[said], self._length[said])
        return said & (language == words.argmax()) if len(words) > 1 else said

    def _found(self, request: SearchRequest) -> tuple[Matcher, Mask, dict[str, Mask]]:
        """What matches whatever the chosen values, and what has these."""
        matcher = self._matcher(request.newest)
        found = self._alive & self._filters.mask(DateFilter(request.since, request.until))
        if request.root is not None:
            found &= matcher.find(request.root)
        return (
            matcher,
            found,
            {name: self._having(name, each) for name, each in request.values.items()},
        )

    def _having(self, name: str, values: Sequence[str]) -> Mask:
        return self.texts.having(values) if name == "text_kind" else self._values[name].any_of(values)

    def _ordering(self, found: Mask, request: SearchRequest, matcher: Matcher) -> Ordering:
        docs = np.flatnonzero(found).astype(np.uint32)
        ranks = self._times.oldest if request.sort == "oldest" else self._times.newest
        scores = self._scores(docs, request, matcher) if request.sort == "relevance" else None
        return Ordering(docs, beginnings(self._utterance[docs]), ranks[docs], scores)

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
        scores[self._written[docs]] *= _WRITTEN
        if runs := typed_runs(request.root):
            add_proximity(scores, docs, self._times.newest[docs], self._postings, runs, matcher.idf)
        return scores

    def _scope(self, request: SearchRequest, chosen: Iterable[Mask]) -> Mask | None:
        """All that these and the filters of the query leave, whatever its words; without any, None."""
        masks = [*map(self._filtered, _filters_of(request.root)), *chosen]
        if request.since or request.until:
            masks.append(self._filters.mask(DateFilter(request.since, request.until)))
        return all_of([self._alive, *masks]) if masks else None

    def _filtered(self, filter_: Node) -> Mask:
        return self._matcher().find(filter_)

    def _matcher(self, most: int = 0) -> Matcher:
        newest = Newest(most, lambda: self._times.newest) if most else None
        return Matcher(self._postings, self._norms, self._filters.mask, self._forms, newest)


def _but(chosen: Mapping[str, Mask], *names: str) -> Iterator[Mask]:
    return (mask for each, mask in chosen.items() if each not in names)


def _filters_of(root: Node | None) -> list[Node]:
    """The parts of a query that are filters alone."""
    parts = root.parts if isinstance(root, And) else (root,) if root is not None else ()
    return [part for part in parts if isinstance(part.part if isinstance(part, Not) else part, Filter)]


def _as_strings(years: NDArray[np.uint32]) -> StringColumn:
    names = np.unique(years)
    numbers = np.searchsorted(names, years).astype(np.min_scalar_type(len(names)))
    return StringColumn([str(name) for name in names.tolist()], numbers)
