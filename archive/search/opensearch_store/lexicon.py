"""What must be known of an index before a query can be put to it: how many passages have each word, and which
words begin so. Pure: what is not known yet is noted, to be asked for all at once."""

from dataclasses import dataclass, field

from archive.search.opensearch_store.mapping import Json


@dataclass
class Wanted:
    """What is to be asked: terms by field, beginnings by field, values by facet, and titles by query."""

    frequencies: set[tuple[str, str]] = field(default_factory=set)
    beginnings: set[tuple[str, str]] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    titles: dict[str, Json] = field(default_factory=dict)
    times: dict[str, Json] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.frequencies or self.beginnings or self.values or self.titles or self.times)


@dataclass
class Lexicon:
    """What is known of an index in one state. `languages`: of its passages."""

    count: int = 0
    mean_length: float = 0.0
    languages: tuple[str, ...] = ()
    frequencies: dict[tuple[str, str], int] = field(default_factory=dict)
    beginnings: dict[tuple[str, str], dict[str, int]] = field(default_factory=dict)
    values: dict[str, list[str]] = field(default_factory=dict)
    # Meetings, by what is asked of their titles; and how often something occurs in all.
    titles: dict[str, list[int]] = field(default_factory=dict)
    times: dict[str, int] = field(default_factory=dict)
    wanted: Wanted = field(default_factory=Wanted)

    def frequency(self, name: str, term: str) -> int:
        """In how many passages the term is."""
        found = self.frequencies.get((name, term))
        if found is None:
            self.wanted.frequencies.add((name, term))
        return found or 0

    def beginning(self, name: str, letters: str) -> dict[str, int]:
        """The terms that begin so, each with its number of passages."""
        found = self.beginnings.get((name, letters))
        if found is None:
            self.wanted.beginnings.add((name, letters))
        return found or {}

    def values_of(self, facet: str) -> list[str]:
        found = self.values.get(facet)
        if found is None:
            self.wanted.values.add(facet)
        return found or []

    def titled(self, key: str, query: Json) -> list[int]:
        """Meetings of which a title or heading meets the query; `key` tells it from others."""
        found = self.titles.get(key)
        if found is None:
            self.wanted.titles[key] = query
        return found or []

    def total(self, key: str, query: Json) -> int:
        """The sum of the scores of what the query finds."""
        found = self.times.get(key)
        if found is None:
            self.wanted.times[key] = query
        return found or 0
