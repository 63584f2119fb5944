"""What search asks of its engine: one contract, and the one check whether the engine in use keeps it.

An engine of haystack's whose backend keeps the contract is used as it is. Any other is used through
haystack's common interface (see `haystack_fallback`), which keeps the contract as far as that goes.
"""

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from enum import StrEnum
from typing import Protocol, runtime_checkable

from haystack import connections

from archive.search.query.ast import Node
from archive.search.types import (
    Counts,
    Document,
    EngineUnreachable,
    Fingerprints,
    Keys,
    Progress,
    SearchRequest,
    SearchResult,
    Share,
    TextKind,
    WordCounts,
)
from archive.search.vocabulary import SearchVocabulary


class Ability(StrEnum):
    """What an engine may be able to do, as a page says that it can't."""

    PROXIMITY = "tell how near to each other words stand"
    STATEMENTS = "show paragraphs of one statement together"
    TRENDS = "count how often something was said in each year"
    KEYNESS = "tell which words are distinctive of a speaker"
    SUGGESTIONS = "suggest words, names and other spellings"
    LANGUAGES = "tell forms of words by the language of each paragraph"
    VERIFICATION = "be compared with the archive, paragraph by paragraph"


class IndexReader(Protocol):
    """The index as it stands at one moment. Raises NotSupported for what needs an ability that the engine
    has not."""

    def search(self, request: SearchRequest) -> SearchResult: ...

    def keys(self, request: SearchRequest) -> Keys:
        """Every passage found, in the order of the pages."""
        ...

    def count(self, request: SearchRequest) -> int:
        """How many passages are found."""
        ...

    def counts(self, root: Node | None, by: str = "", kinds: Sequence[str] = TextKind.SAID.values) -> Counts:
        """How often what is looked for was said; with no root, how many words were. `by`: the facet whose
        values are the groups, one of those that have one value a passage; "" for no groups. `kinds`: values
        of the facet `text_kind`."""
        ...

    def sample(self, speaker: str, year: int | None, most: int) -> Keys:
        """Passages of a speaker (by slug) spread over all, at most so many."""
        ...

    def word_counts(self, speaker: str, year: int | None, words: Iterable[str]) -> WordCounts:
        """`words`: folded; in scripts without spaces, signs that stand side by side (see `scripts.signs`)."""
        ...

    def document_frequency(self, word: str) -> int:
        """In how many passages a word stands as printed, deleted ones included."""
        ...

    @property
    def analyses(self) -> tuple[str, ...]:
        """By what the words of its passages were analysed, one or more of `stemming.analyses`."""
        ...

    @property
    def vocabulary(self) -> SearchVocabulary: ...

    def fingerprints(self) -> Fingerprints:
        """Of each passage that the index holds."""
        ...

    def faulty(self) -> Keys:
        """Passages that can't be found by all of their words."""
        ...


@runtime_checkable
class SearchEngine(Protocol):
    abilities: frozenset[Ability]

    def reading(self) -> AbstractContextManager[IndexReader]:
        """Raises IndexUnavailable if there is no index, or none that can be read, also while it is read."""
        ...

    def writing(self) -> AbstractContextManager[object]:
        """No one else writes the index meanwhile; raises IndexBusy after waiting for those who do."""
        ...

    def is_usable(self) -> bool:
        """Whether there is an index that can be opened."""
        ...

    def generation(self) -> str:
        """What tells this index from one that was built before it, or on another machine; "" where there is
        none, or where nobody can tell."""
        ...

    def replace_meetings(self, meetings: Collection[int], documents: Iterable[Document]) -> int:
        """All documents of these meetings give way to the new ones. How many are new."""
        ...

    def rebuild(self, shares: Sequence[Share], progress: Progress | None = None, procs: int = 1) -> int:
        """A new index of all documents, written by so many processes. How many documents it has."""
        ...


def engine() -> SearchEngine:
    """The engine that settings name. Raises EngineUnreachable if it can't be loaded."""
    from archive.search.haystack_fallback import HaystackFallback

    try:
        backend = connections["default"].get_backend()
    except Exception as error:  # whatever a missing or misnamed engine raises
        raise EngineUnreachable(
            f"The search engine that the settings name can't be loaded: {error}"
        ) from error
    return backend if isinstance(backend, SearchEngine) else HaystackFallback(backend)


def engine_key() -> str:
    """What tells one index from another in the record of what each holds: its engine, with its server and
    name there, or with the generation that this machine has on disk."""
    options = connections.connections_info["default"]
    try:
        generation = engine().generation()
    except EngineUnreachable:
        generation = ""
    url = options.get("URL")
    if url and not generation:
        return f"{options['ENGINE']} {url} {options.get('INDEX_NAME', '')}"
    return f"{options['ENGINE']} {generation}".rstrip()
