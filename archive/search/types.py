"""What is asked of a search engine, and what it answers or raises."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.query.ast import Node

# Primary keys, of passages or of meetings.
Keys = NDArray[np.uint32]

# A passage as haystack prepares it: its values by the names of index fields.
Document = dict[str, Any]
# A part of the archive: called in the process that indexes it, gives its documents.
Share = Callable[[], Iterable[Document]]
# Is told each time how many more documents are written.
Progress = Callable[[int], None]

# A passage's key, its meeting's, and a checksum of all that is indexed of it.
FINGERPRINT = np.dtype([("passage", np.uint32), ("meeting", np.uint32), ("print", np.uint32)])
Fingerprints = NDArray[np.void]


class TextKind(StrEnum):
    """Which words of a transcript are searched: those of a speaker, named or not, those of the page itself
    (narration, lead, headings), or both. Stage directions are in none of them."""

    SAID = "said"
    WRITTEN = "written"
    BOTH = "both"

    @property
    def values(self) -> tuple[str, ...]:
        """The values of the facet `text_kind` that it stands for."""
        kinds = (TextKind.SAID, TextKind.WRITTEN) if self is TextKind.BOTH else (self,)
        return tuple(kind.value for kind in kinds)


# The value of the facet `text_kind` of a stage direction.
STAGE = "stage"


class IndexUnavailable(Exception):
    """There is no index that can be searched. The message says why, and what to do, in full sentences."""


class EngineUnreachable(IndexUnavailable):
    """The search engine, or its server, does not answer."""


class NotSupported(IndexUnavailable):
    """The search engine in use can't do this."""


class IndexNotWritten(Exception):
    """The index could not be written. The archive is whole, and the next update completes the index."""


class IndexBusy(IndexNotWritten):
    """Another process is writing the index."""


@dataclass(frozen=True)
class SearchRequest:
    """What to look for. `root` None means every passage; `since` and `until` are both included.

    `values`: for a facet, the values of which a passage must have one. `start` and `end` count statements.
    `titles`: how many meetings with such a title or heading are wanted at most. `newest`: in how many
    passages words in a row or near each other are looked for, where more may have them; 0 for all.
    """

    root: Node | None = None
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    since: datetime.date | None = None
    until: datetime.date | None = None
    sort: str = "relevance"
    start: int = 0
    end: int = 20
    titles: int = 0
    newest: int = 0


@dataclass(frozen=True)
class YearCount:
    """How many passages were found in a year, and how many words were spoken in all that the filters
    leave of it."""

    year: int
    passages: int
    words: int


@dataclass(frozen=True)
class SearchResult:
    """Keys of the passages of the page, by statement, the one that it is shown by first; how many
    passages and statements there are in all.

    `facets`: passages by whole value, each facet counted as if it were not filtered by itself. `notes` say
    what of the request the engine could not do, and what it did instead.

    `languages`: those of what was looked for, in which `years` counts words; () for all.

    `titled`: meetings with such a title or heading, the newest first, each by the passage that stands for it
    in the index: a heading, or the first of the meeting for its title; `total_titled`: how many there are.

    `copies`: by the key of a passage of the page, that of a passage with the same words of each other meeting
    that has one and is found too, the newest first; `folded`: how many passages are shown as another one in
    all. `total` counts them, `total_statements` does not.
    """

    statements: list[list[int]]
    total: int
    total_statements: int
    facets: dict[str, list[tuple[str, int]]]
    years: list[YearCount]
    notes: tuple[str, ...] = ()
    titled: tuple[int, ...] = ()
    total_titled: int = 0
    languages: tuple[str, ...] = ()
    copies: Mapping[int, Sequence[int]] = field(default_factory=dict)
    folded: int = 0


@dataclass(frozen=True, eq=False)
class Counts:
    """How often something was said: an entry for each meeting, language and group that has any.

    All arrays have one number an entry. `moments`: when the meeting began, in minutes since the year 1, 0
    where no year is known. `language` and `group` are places in the lists of names. `times` counts words or
    uses, `passages` paragraphs; `firsts` and `lasts` are the keys of the first and the last of these.
    """

    meetings: Keys
    moments: NDArray[np.int64]
    languages: Sequence[str]
    language: NDArray[np.int64]
    groups: Sequence[str]
    group: NDArray[np.int64]
    times: NDArray[np.int64]
    passages: NDArray[np.int64]
    firsts: Keys
    lasts: Keys

    @property
    def days(self) -> NDArray[np.int64]:
        """Proleptic ordinals (`date.toordinal`), 0 where no year is known."""
        return self.moments // (24 * 60)


@dataclass(frozen=True)
class WordCounts:
    """How many words a speaker spoke and all did, in the language that the speaker speaks most in; and of
    some words how often each did.

    `meetings`: how many words the speaker spoke at each meeting; `spread`: how often each word there, in the
    same order.
    """

    own_words: int
    all_words: int
    times: dict[str, tuple[int, int]]
    meetings: Sequence[int] = ()
    spread: Mapping[str, Sequence[int]] = field(default_factory=dict)
    language: str = ""
