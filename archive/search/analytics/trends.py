"""How often phrases were said over time, out of the words said in their languages."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from weakref import WeakKeyDictionary

import numpy as np

from archive.models import Meeting
from archive.parsing.transcript import DatePrecision
from archive.search.analytics.period_counts import (
    PeriodCounts,
    by_language,
    by_year,
    in_languages,
    largest,
    lines,
    without_group,
)
from archive.search.analytics.periods import Every
from archive.search.engine import Ability, IndexReader, SearchEngine, engine
from archive.search.entity_linking import link_entities
from archive.search.execute.languages import own_languages
from archive.search.query.ast import And, Node, Or, positive_leaves
from archive.search.query.parser import parse
from archive.search.query.text_kinds import searched_text
from archive.search.types import Counts, Keys, NotSupported, TextKind


class Unit(StrEnum):
    """What is counted of a phrase."""

    USES = "uses"
    PARAGRAPHS = "paragraphs"


@dataclass(frozen=True)
class PhraseTrend:
    """`search`: the query that finds the very passages counted. `notes` say how the phrase was read where
    it was not read as typed.

    `counts` are of the `languages`, out of the `words` said in these; `elsewhere`: how often it is said in
    each other language.
    """

    search: str
    notes: tuple[str, ...]
    root: Node | None
    unit: Unit
    counts: Counts
    words: Counts
    languages: tuple[str, ...]
    elsewhere: dict[str, int]

    @property
    def times(self) -> dict[str, dict[int, int]]:
        """By group and year."""
        return by_year(self.counts)

    @property
    def is_empty(self) -> bool:
        """Whether nobody says it in any language."""
        return not len(self.counts.times) and not self.elsewhere

    @property
    def all_words(self) -> int:
        return int(self.words.times.sum())

    @property
    def ungrouped_words(self) -> int:
        """How many words are said of which no group is known."""
        return without_group(self.words)


def phrase_trend(
    text: str,
    by: str = "",
    languages: Collection[str] | None = None,
    *,
    every_language: bool = False,
    text_kind: TextKind = TextKind.SAID,
) -> PhraseTrend:
    """How often each group said this. Words are read as a search reads them: of several all must stand in a
    paragraph, and paragraphs are counted; of one, or of words in quotation marks, the uses are. `text_kind`:
    what was said, or what pages tell about it.

    `by`: a facet with one value a passage ("speaker", "represents", "kind", "language"), or "" for all.
    `languages`: those to count in; by default those of the phrase (see `own_languages`), with
    `every_language` and where the groups are languages all in which it is said.

    Raises IndexUnavailable where there is no index, NotSupported where the engine can't count.
    """
    query = parse(text)
    root = link_entities(query.root) if any(positive_leaves(query.root)) else None
    kinds = searched_text(query.root, text_kind)
    with _counting().reading() as index:
        words = _words(index, by, kinds)
        counts = index.counts(root, by, kinds) if root is not None else in_languages(words, ())
    unit = Unit.PARAGRAPHS if _has_several(query.root) else Unit.USES
    if unit is Unit.PARAGRAPHS:
        counts = replace(counts, times=counts.passages)
    said = by_language(counts)
    if languages is None:
        own = own_languages(said, by_language(words))
        every = sorted(said, key=lambda language: (-said[language], language))
        languages = tuple(every) if by == "language" or every_language else own
    elsewhere = {name: times for name, times in said.items() if name not in languages}
    return PhraseTrend(
        search=text,
        notes=query.notes,
        root=query.root,
        unit=unit,
        counts=in_languages(counts, tuple(languages)),
        words=in_languages(words, tuple(languages)),
        languages=tuple(languages),
        elsewhere=elsewhere,
    )


def period_counts(trend: PhraseTrend, by: str, every: Every, most: int, coarse: Keys) -> list[PeriodCounts]:
    """Of the groups that said it most a line each, at most so many, and one of the others; or one line of
    all.

    `coarse`: see `known_to_the_year`.
    """
    groups = largest(trend.counts, most) if by else None
    return lines(trend.counts, trend.words, every, groups, coarse)


def known_to_the_year() -> Keys:
    """Meetings of which no more than the year is known, so that they are in no quarter or month."""
    rows = Meeting.objects.filter(date_precision=DatePrecision.YEAR).order_by()
    return np.fromiter(rows.values_list("pk", flat=True), np.uint32)


# What there is to count is added up once for each state of the index, and keeps no index that is done with.
_known_words: WeakKeyDictionary[IndexReader, dict[tuple[str, ...], Counts]] = WeakKeyDictionary()


def _words(index: IndexReader, by: str, kinds: tuple[str, ...]) -> Counts:
    known = _known_words.setdefault(index, {})
    if (by, *kinds) not in known:
        known[by, *kinds] = index.counts(None, by, kinds)
    return known[by, *kinds]


def _has_several(node: Node | None) -> bool:
    """Whether several words or phrases must stand together."""
    if isinstance(node, And):
        asking = [part for part in node.parts if any(positive_leaves(part))]
        return len(asking) > 1 or any(map(_has_several, asking))
    return isinstance(node, Or) and any(map(_has_several, node.parts))


def _counting() -> SearchEngine:
    found = engine()
    if Ability.TRENDS not in found.abilities:
        raise NotSupported(f"The search engine in use can’t {Ability.TRENDS}.")
    return found
