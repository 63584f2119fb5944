"""The index on the server, as it stands in one state (see `engine.IndexReader`)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from threading import Lock
from typing import TypeVar

import numpy as np
from opensearchpy import OpenSearch

from archive.search.execute.languages import own_languages
from archive.search.execute.ranking import Ordering, beginnings
from archive.search.opensearch_store import client, figures, searching
from archive.search.opensearch_store.compiling import QueryDslCompiler, having
from archive.search.opensearch_store.facts import COLUMNS, PassageColumns, packed, unpacked
from archive.search.opensearch_store.folding import CopyTable, every_copy
from archive.search.opensearch_store.lexicon import Lexicon
from archive.search.opensearch_store.lookups import look_up
from archive.search.opensearch_store.mapping import COPIED, EXACT, Json
from archive.search.opensearch_store.ordering import with_nearness
from archive.search.opensearch_store.querying import compiled
from archive.search.opensearch_store.vocabulary import ServerVocabulary
from archive.search.opensearch_store.years import words_by_year, years_of
from archive.search.query.ast import Node
from archive.search.stemming import analyses
from archive.search.types import (
    FINGERPRINT,
    Counts,
    Fingerprints,
    Keys,
    SearchRequest,
    SearchResult,
    TextKind,
    WordCounts,
)

T = TypeVar("T")

# Words that a lexicon keeps.
_MOST_KNOWN = 100_000
# Passages whose words another has, of which all is held: 24 bytes each.
MOST_HELD = 2_000_000


class ServerIndexReader:
    """Kept for as long as the index is in this state, for all threads together: so what every search asks for
    is fetched once."""

    def __init__(self, server: OpenSearch, name: str) -> None:
        self._server = server
        self._name = name
        self._words: dict[tuple[str, ...], dict[int, dict[str, int]]] = {}
        self._lock = Lock()
        self._copied = 0
        self._lexicon = self._begun()

    # What the modules beside this one ask

    def ask(self, searches: Sequence[Json]) -> list[Json]:
        return client.ask(self._server, self._name, searches)

    def known(self, make: Callable[[QueryDslCompiler], T]) -> T:
        """What a compiler makes once all is known that it needs."""
        with self._lock:
            if len(self._lexicon.frequencies) > _MOST_KNOWN:
                self._lexicon = self._begun()
            while True:
                made = make(QueryDslCompiler(self._lexicon))
                if not self._lexicon.wanted:
                    return made
                look_up(self._lexicon, self.ask)

    def facts(self, query: Json, columns: Sequence[str] = COLUMNS) -> PassageColumns:
        """Of all that the query finds."""
        (answer,) = self.ask([packed(query, columns)])
        return unpacked(answer["aggregations"], columns)

    def words(self, kinds: tuple[str, ...]) -> Mapping[int, Mapping[str, int]]:
        """All words of these kinds of text by year and language."""
        if kinds not in self._words:
            (answer,) = self.ask([words_by_year(having("text_kind", kinds))])
            self._words[kinds] = years_of(answer)
        return self._words[kinds]

    def own_languages(self, passages: Mapping[str, int], kinds: tuple[str, ...]) -> tuple[str, ...]:
        """The languages of what was looked for, by the passages found; () for all."""
        words: dict[str, int] = {}
        for year in self.words(kinds).values():
            for language, count in year.items():
                words[language] = words.get(language, 0) + count
        words = {language: count for language, count in words.items() if count}
        own = own_languages(passages, words)
        return () if words.keys() <= set(own) else tuple(sorted(own))

    @cached_property
    def copies(self) -> CopyTable | None:
        """All passages whose words another one has; None where these are too many to be held."""
        if self._copied > MOST_HELD:
            return None
        (answer,) = self.ask([every_copy()])
        return CopyTable.read(answer["aggregations"]["told"]["value"])

    # What search asks of its engine

    def search(self, request: SearchRequest) -> SearchResult:
        return searching.search(request, self)

    def keys(self, request: SearchRequest) -> Keys:
        """Every passage found, in the order of the pages."""
        query = self.known(lambda compiler: compiled(request, compiler))
        found = self.facts({"bool": {"must": [query.put], "filter": list(query.chosen.values())}})
        scores = None
        if query.scored is not None:
            scores = with_nearness(query, found, self)
        ranks = found.times.oldest if request.sort == "oldest" else found.times.newest
        docs = np.arange(len(found), dtype=np.uint32)
        keys: Keys = found["passage"][Ordering(docs, beginnings(found["utterance"]), ranks, scores).every()]
        return keys

    def count(self, request: SearchRequest) -> int:
        query = self.known(lambda compiler: compiled(request, compiler))
        (answer,) = self.ask([{"size": 0, "track_total_hits": True, "query": query.shown}])
        total: int = answer["hits"]["total"]["value"]
        return total

    def counts(self, root: Node | None, by: str = "", kinds: Sequence[str] = TextKind.SAID.values) -> Counts:
        return figures.counts(root, by, kinds, self)

    def sample(self, speaker: str, year: int | None, most: int) -> Keys:
        return figures.sample(speaker, year, most, self)

    def word_counts(self, speaker: str, year: int | None, words: Iterable[str]) -> WordCounts:
        return figures.word_counts(speaker, year, list(words), self)

    def document_frequency(self, word: str) -> int:
        return self.known(lambda compiler: compiler.lexicon.frequency(EXACT, word))

    @property
    def analyses(self) -> tuple[str, ...]:
        return analyses(self._lexicon.languages)

    @cached_property
    def vocabulary(self) -> ServerVocabulary:
        return ServerVocabulary(self)

    def fingerprints(self) -> Fingerprints:
        found = self.facts({"match_all": {}}, ("passage", "utterance", "meeting", "print"))
        held = np.empty(len(found), FINGERPRINT)
        for name in ("passage", "meeting", "print"):
            held[name] = found[name]
        return held

    def faulty(self) -> Keys:
        return figures.faulty(self)

    def _begun(self) -> Lexicon:
        """How many passages there are, how long they are, and in which languages."""
        (answer,) = self.ask([_OVERVIEW])
        found = answer["aggregations"]
        languages = [each["key"] for each in found["language"]["buckets"]]
        if found["no_language"]["doc_count"]:
            languages.append("")
        count = answer["hits"]["total"]["value"]
        self._copied = found["copied"]["doc_count"]
        return Lexicon(count, found["length"]["value"] or 0.0, tuple(sorted(languages)))


_OVERVIEW: Json = {
    "size": 0,
    "track_total_hits": True,
    "query": {"match_all": {}},
    "aggs": {
        "length": {"avg": {"field": "length"}},
        "language": {"terms": {"field": "language", "size": 10_000}},
        "no_language": {"missing": {"field": "language"}},
        "copied": {"filter": {"term": {COPIED: True}}},
    },
}
