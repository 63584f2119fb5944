"""What a search is narrowed by, and what it gives a page: hits with snippets, and counts of facets."""

import datetime
import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from django.utils.safestring import SafeString

from archive.markup import only_marks
from archive.models import Meeting, Passage
from archive.parsing.transcript import UtteranceKind
from archive.search.facets import FILTERED, LISTED
from archive.search.highlight.snippets import SNIPPET_LENGTH, as_html, marked, snippet
from archive.search.query.ast import Node
from archive.search.relaxing import WithoutWord
from archive.search.shown_passages import shown_passages
from archive.search.types import Keys, TextKind, YearCount

log = logging.getLogger(__name__)

# How many more passages of a statement are shown beside the best one.
MAX_FOLDED = 2
FOLDED_LENGTH = 200
# How many copies of it at other meetings are named.
MAX_COPIES = 10
_CHUNK = 500
# Facets are there to choose from; nobody reads more.
MAX_CHOICES = 20


@dataclass(frozen=True, init=False)
class Filters:
    """For each facet, by name, the values of which a passage must have one; `start` and `end` are both
    included. `text_kind`: whether that was said, or is written on the page about it."""

    values: Mapping[str, tuple[str, ...]]
    start: datetime.date | None
    end: datetime.date | None
    text_kind: TextKind

    def __init__(
        self,
        *,
        start: datetime.date | None = None,
        end: datetime.date | None = None,
        text_kind: TextKind = TextKind.SAID,
        **values: Iterable[object],
    ) -> None:
        """A facet without values is not filtered by. Raises TypeError for a facet that there is not."""
        if unknown := values.keys() - {facet.name for facet in FILTERED}:
            raise TypeError(f"There is no facet to filter by called {', '.join(sorted(unknown))}.")
        given = {name: tuple(map(str, each)) for name, each in values.items()}
        object.__setattr__(self, "values", {name: each for name, each in given.items() if each})
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "end", end)
        object.__setattr__(self, "text_kind", text_kind)

    @property
    def narrows(self) -> bool:
        """Whether it leaves out anything but a kind of text."""
        return bool(self.values or self.start or self.end)

    def but(self, **values: Iterable[object]) -> "Filters":
        """The same with other values of these facets."""
        kept = {**self.values, **values}
        return Filters(start=self.start, end=self.end, text_kind=self.text_kind, **kept)


NO_FILTERS = Filters()


@dataclass(frozen=True)
class FacetCount:
    """A value of a facet, what it is called, and how many of the passages found have it."""

    value: str
    label: str
    count: int


class Sort(StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True)
class Hit:
    """The passage that a statement is shown by. `folded`: more passages of it; `more`: how many there
    are beside these. `copies`: passages with the same words, the first few of those at `copied` other
    meetings."""

    passage: Passage
    snippet: SafeString
    folded: tuple["Hit", ...] = ()
    more: int = 0
    copies: tuple[Passage, ...] = ()
    copied: int = 0

    @property
    def others(self) -> int:
        return len(self.folded) + self.more


@dataclass(frozen=True)
class TitledMeeting:
    """A meeting by its title, or by one of its headings (`anchor`), as HTML with the words found marked."""

    meeting: Meeting
    title: SafeString
    heading: SafeString
    anchor: str


@dataclass(frozen=True)
class ResultPage:
    """`notes` say how the query was read where it was not read as typed.

    `total` counts passages; `repeated` of these have the words of another at another meeting, and are shown
    with it. `statements` are the others, those that share an utterance as one. `understood` is False
    where there was nothing to look for, `answered` where there is no index that could tell. `reading`
    is the query in plain English, if it is more than words. `languages`: those in which `years` counts words,
    () for all.

    `text_kind`: which words were searched; `by_text_kind`: how many passages each choice of these finds.
    `titled`: the newest meetings with such a title or heading, of `total_titled`.
    """

    hits: list[Hit]
    total: int
    number: int
    pages: int
    size: int
    facets: dict[str, list[FacetCount]]
    notes: tuple[str, ...]
    understood: bool
    answered: bool = True
    statements: int = 0
    years: tuple[YearCount, ...] = ()
    languages: tuple[str, ...] = ()
    reading: str = ""
    text_kind: TextKind = TextKind.SAID
    by_text_kind: Mapping[TextKind, int] = field(default_factory=dict)
    titled: tuple[TitledMeeting, ...] = ()
    total_titled: int = 0
    repeated: int = 0


@dataclass(frozen=True)
class Relaxed:
    """What helps where nothing has all that was asked for. `without`: the query without one of its words;
    `hits`: passages with `held` of its `words` words and phrases, the first few of `total`."""

    without: tuple[WithoutWord, ...] = ()
    hits: tuple[Hit, ...] = ()
    total: int = 0
    held: int = 0
    words: int = 0


def by_text_kind(counts: Mapping[str, list[tuple[str, int]]]) -> dict[TextKind, int]:
    """How many passages each choice of a kind of text finds."""
    found = dict(counts.get("text_kind", ()))
    return {kind: sum(found.get(value, 0) for value in kind.values) for kind in TextKind}


def labelled(counts: Mapping[str, list[tuple[str, int]]]) -> dict[str, list[FacetCount]]:
    """The values of each facet that are worth showing; a speaker who is gone by now is not."""
    shown = {facet.name: counts.get(facet.name, [])[:MAX_CHOICES] for facet in LISTED}
    labels = {
        facet.name: facet.labels([value for value, _ in shown[facet.name]]) if shown[facet.name] else {}
        for facet in LISTED
    }
    return {
        name: [
            FacetCount(value, labels[name][value], count) for value, count in values if value in labels[name]
        ]
        for name, values in shown.items()
    }


def hits_of(
    statements: list[list[int]], root: Node | None, copies: Mapping[int, Sequence[int]] = MappingProxyType({})
) -> list[Hit]:
    """`copies`: keys of passages with the same words elsewhere, by that of a passage that is shown."""
    shown = {key for keys in statements for key in keys[: 1 + MAX_FOLDED]}
    passages = shown_passages([*shown, *(key for each in copies.values() for key in each[:MAX_COPIES])])

    def shown_as(passage: Passage, length: int, folded: tuple[Hit, ...] = (), more: int = 0) -> Hit:
        alike = copies.get(passage.pk, ())
        known = tuple(passages[key] for key in alike[:MAX_COPIES] if key in passages)
        return Hit(passage, marked_snippet(passage, root, length), folded, more, known, len(alike))

    hits = []
    for keys in statements:
        if (lead := passages.get(keys[0])) is None:
            log.warning("The index holds a passage that is gone from the archive: %s", keys[0])
            continue
        below = [passages[key] for key in keys[1 : 1 + MAX_FOLDED] if key in passages]
        folded = tuple(shown_as(passage, FOLDED_LENGTH) for passage in below)
        hits.append(shown_as(lead, SNIPPET_LENGTH, folded, max(0, len(keys) - 1 - MAX_FOLDED)))
    return hits


def marked_snippet(passage: Passage, root: Node | None, length: int) -> SafeString:
    return only_marks(as_html(snippet(passage.text, root, length, language_of(passage))))


def language_of(passage: Passage) -> str:
    return passage.utterance.language or passage.utterance.meeting.language


def titled_meetings(passages: Sequence[int], query: Node | None) -> tuple[TitledMeeting, ...]:
    """The meetings that these passages stand for, in order: one query, and none without passages."""
    found = shown_passages(passages)
    return tuple(_titled(found[key], query) for key in passages if key in found)


def _titled(passage: Passage, query: Node | None) -> TitledMeeting:
    meeting = passage.utterance.meeting
    title = marked(meeting.title, query, meeting.language)
    in_title = any(run.marked for run in title) or passage.utterance.kind != UtteranceKind.HEADING
    heading = "" if in_title else as_html(marked(passage.text, query, language_of(passage)))
    return TitledMeeting(
        meeting, only_marks(as_html(title)), only_marks(heading), "" if in_title else passage.anchor
    )


def loaded(keys: Keys | Sequence[int]) -> Iterator[Passage]:
    """The passages with what a quote shows, a few hundred in memory at a time."""
    for start in range(0, len(keys), _CHUNK):
        chunk = [int(key) for key in keys[start : start + _CHUNK]]
        passages = shown_passages(chunk)
        yield from (passages[key] for key in chunk if key in passages)
