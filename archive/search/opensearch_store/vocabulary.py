"""The words of the archive as the server has them: see `execute.index_vocabulary`."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from archive.search.execute.term_dictionary import TermDictionary
from archive.search.facets import BY_NAME
from archive.search.opensearch_store.analysis import term_of
from archive.search.opensearch_store.compiling import having
from archive.search.opensearch_store.leaves import all_of, in_a_row, terms
from archive.search.opensearch_store.lookups import all_terms
from archive.search.opensearch_store.mapping import BEGINNINGS, EXACT, LONGEST_BEGINNING, STEMS, WORDS, Json
from archive.search.stemming import possible_stems
from archive.search.types import Keys, TextKind

if TYPE_CHECKING:
    from archive.search.opensearch_store.reader import ServerIndexReader

# Of more passages than this the first are sampled.
_MOST = 100_000
# A digit comes before all letters; a number is no word.
_FIRST = ":"


class ServerVocabulary:
    def __init__(self, index: "ServerIndexReader") -> None:
        self._index = index

    @property
    def analyses(self) -> tuple[str, ...]:
        return self._index.analyses

    @cached_property
    def words(self) -> TermDictionary:
        """As printed, but folded."""
        return TermDictionary(pair for pair in all_terms(WORDS, self._index.ask) if pair[0] >= _FIRST)

    def counted(self, column: str) -> dict[str, int]:
        """How many passages have each value."""
        found = ((str(value), count) for value, count in all_terms(BY_NAME[column].name, self._index.ask))
        return dict(sorted(found, key=lambda pair: (-pair[1], pair[0])))

    def knows(self, word: str) -> bool:
        """Whether a search for it finds anything, as printed or in another form."""
        asked = [
            (EXACT, term_of(word)),
            *((STEMS, term_of(each)) for each in possible_stems(word, self.analyses)),
        ]
        return any(self._index.known(lambda compiler: [compiler.lexicon.frequency(*each) for each in asked]))

    def stands_in(self, word: str, kind: TextKind) -> bool:
        """Whether a text of this kind has the word as printed."""
        wanted = all_of([terms(EXACT, [term_of(word)]), having("text_kind", kind.values)])
        (answer,) = self._index.ask([{"size": 0, "query": wanted, "terminate_after": 1}])
        return bool(answer["hits"]["total"]["value"])

    def passages_with(
        self, before: Sequence[str], prefix: str, most: int, kind: TextKind = TextKind.BOTH
    ) -> Keys:
        """A sample of the passages of a kind of text in which such a word may follow on these words."""
        # Numbers are no words: nothing is completed to one.
        if prefix and not self.words.with_prefix(prefix, 1):
            return np.empty(0, np.uint32)
        wanted = [having("text_kind", kind.values)]
        if before:
            wanted.append(in_a_row(list(map(term_of, before))))
        if prefix:
            wanted.append(terms(BEGINNINGS, [prefix[:LONGEST_BEGINNING]]))
        if len(wanted) == 1:
            return np.empty(0, np.uint32)
        query = all_of(wanted)
        (answer,) = self._index.ask([{"size": 0, "query": query, "track_total_hits": True}])
        if answer["hits"]["total"]["value"] > _MOST:
            return self._spread(query, most)
        keys = self._index.facts(query, ("passage", "utterance"))["passage"]
        if len(keys) > most:
            keys = keys[np.linspace(0, len(keys) - 1, most).astype(np.intp)]
        return keys

    def _spread(self, query: Json, most: int) -> Keys:
        """The same without all of them being fetched: those that a number made of their key says."""
        chance: Json = {"random_score": {"seed": 1, "field": "passage"}}
        put: Json = {"function_score": {"query": query, "functions": [chance], "boost_mode": "replace"}}
        asked: Json = {"size": most, "query": put, "_source": False, "docvalue_fields": ["passage"]}
        (answer,) = self._index.ask([asked])
        return np.array([hit["fields"]["passage"][0] for hit in answer["hits"]["hits"]], np.uint32)
