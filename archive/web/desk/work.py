"""What a kind of work on the desk is, and an item of it as its page shows it."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from django import forms
from django.db.models import Model, QuerySet

from archive.models import Meeting
from archive.web.desk.acts import Deciding, Done
from archive.web.desk.answers import Subject, without_answered


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item in the list of its kind."""

    title: str
    detail: str = ""
    meeting: Meeting | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One of the things that an item's page sets beside each other: a heading, a template, what it shows."""

    heading: str
    template: str
    shown: Any


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """A fact that speaks for or against: its name, what it says, and where that is to be seen."""

    name: str
    text: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class WorkItem:
    """An item to be decided. `accept` says what accepting does, "" where there is nothing to accept;
    `leave` what leaving it does; `change` is the form of what may be done instead, and `change_hint` says
    what that is.
    `quote`: words of a reader.
    `seen`: the records that it shows; where one of them changes before the decision, that is told."""

    title: str
    question: str
    accept: str
    leave: str
    change: forms.Form | None = None
    change_label: str = "Change it so"
    change_hint: str = ""
    meeting: Meeting | None = None
    edit: str = ""
    quote: str = ""
    seen: Sequence[Model] = ()
    sides: Sequence[Side] = ()
    evidence: Sequence[EvidenceItem] = field(default_factory=tuple)


class WorkKind(ABC):
    """A kind of work: one queue of the desk. A new one is a subclass in `kinds`, named in its registry.

    `key` is its part of the address. Each of the decisions gives what was done, as a sentence, with the
    entry of the history by which it can be undone.
    """

    key: ClassVar[str]
    title: ClassVar[str]
    about: ClassVar[str]

    @abstractmethod
    def open(self) -> QuerySet[Any]:
        """The rows that wait for a decision, by primary key."""

    @abstractmethod
    def lines(self, rows: Sequence[Any]) -> list[ItemLine]:
        """Rows of `open` as the list shows them, in a constant number of queries."""

    @abstractmethod
    def item(self, row: Any, data: Any = None) -> WorkItem:
        """A row as its page shows it; `data`: what was posted to its form."""

    @abstractmethod
    def accept(self, row: Any, by: Deciding) -> Done:
        """Do what the archive suggests."""

    @abstractmethod
    def change(self, row: Any, form: forms.Form, by: Deciding) -> Done:
        """Do what a valid form says instead."""

    @abstractmethod
    def leave(self, row: Any, by: Deciding) -> Done:
        """Leave all as it is; the item is not asked again."""

    def subject(self, row: Any) -> Subject:
        """By what it is known that an item was answered, also after its source was read again."""
        return Subject(self.key, row.pk)

    def unanswered(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Those of which no answer stands."""
        return without_answered(rows, self.key)
