"""What record linkage is given and what it returns. Pure."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class LinkGrade(StrEnum):
    """How certain it is that a mention is a person. `UNCLEAR` mentions stay apart, with a suggestion."""

    CERTAIN = "certain"
    LIKELY = "likely"
    UNCLEAR = "unclear"


BY_NAME = "name"
GUESTS = 1 << 40
"""Numbers from here on stand, as `own`, for people who are named in titles and are no speakers yet."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One name in one document, after the document itself has completed what it can.

    `key`: whatever identifies the mention. `name`: "Hugo Sapt", "H. Sapt", "President Sapt". `own`: the
    speaker who is known by this very name; mentions of one name have one. `role` is the office there, and
    `country` that for which it stands. `turns`: statements, 0 for one who is named only. `fixed`: a curator
    has decided that it is `own`. `had`: the speaker as whom it was read before, if it was. `beside`: the
    surnames (name keys) of the others who speak in the document.
    """

    key: int
    name: str
    own: int
    role: str = ""
    country: str = ""
    document: int = 0
    day: datetime.date | None = None
    site: str = ""
    language: str = ""
    turns: int = 1
    fixed: bool = False
    had: int | None = None
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office that an authority says somebody held. Dates are inclusive; None is open or not known."""

    title: str
    country: str = ""
    start: datetime.date | None = None
    end: datetime.date | None = None

    def covers(self, day: datetime.date, slack: int = 0) -> bool:
        """Whether it was held on a day, or so many days before or after."""
        room = datetime.timedelta(days=slack)
        return not (self.start and day + room < self.start) and not (self.end and day - room > self.end)


@dataclass(frozen=True, slots=True)
class Authority:
    """A person of an authority file. `identifier`: the number there, as "wikidata:Q1"; `numbers`: those in
    other registers, as "viaf:1". `born` and `died` are years, 0 where they are not known."""

    identifier: str
    name: str
    other_names: tuple[str, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    born: int = 0
    died: int = 0
    gender: str = ""
    numbers: tuple[str, ...] = ()

    @property
    def scheme(self) -> str:
        """The register that `identifier` is of; `BY_NAME` where a file gives no number."""
        return self.identifier.partition(":")[0]


@dataclass(frozen=True, slots=True)
class MentionLink:
    """As whom a mention is read: the speaker, how certainly, and why. `speaker` is the `own` of a mention;
    a negative number is a person who has no speaker yet (all mentions of one have the same)."""

    speaker: int
    grade: LinkGrade = LinkGrade.CERTAIN
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MergeSuggestion:
    """Two speakers who may be one person, and why."""

    speaker: int
    other: int
    reason: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """`links` of mentions by their keys; `authorities`: persons of the authority file by speaker."""

    links: Mapping[int, MentionLink]
    suggestions: Sequence[MergeSuggestion] = ()
    authorities: Mapping[int, Authority] = field(default_factory=dict)
