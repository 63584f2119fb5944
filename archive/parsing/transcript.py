"""What a reader makes of a document, as plain values. Imports nothing of ours."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class UtteranceKind(StrEnum):
    SPEECH = "speech"
    QUESTION = "question"
    REMARK = "remark"
    NARRATION = "narration"
    HEADING = "heading"


class MeetingKind(StrEnum):
    ADDRESS = "address"
    ANNOUNCEMENT = "announcement"
    BRIEFING = "briefing"
    CEREMONY = "ceremony"
    INTERVIEW = "interview"
    MEETING = "meeting"
    NEWS = "news"
    NEWS_CONFERENCE = "news conference"
    PRESS_STATEMENTS = "press statements"
    REMARKS = "remarks"
    TALKS = "talks"
    TELEPHONE_CONVERSATION = "telephone conversation"
    EVENT = "event"


class DatePrecision(StrEnum):
    """How much of a date is known; the rest of it is 1."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"


UNDATED = datetime.date.min
"""The date of a document whose date is not known, with the precision "unknown"."""


class WarningCode(StrEnum):
    """What a reader was unsure of, or did beyond what the page itself marks."""

    INFERRED_SPEAKER = "inferred speaker"
    REPEATED_BLOCK = "repeated block"
    UNKNOWN_LAYOUT = "unknown layout"
    NO_TRANSCRIPT = "no transcript"
    DATE_FROM_TITLE = "date from title"
    PLACE_FROM_TITLE = "place from title"
    FROM_SIDE_FILE = "from side file"
    CONTRADICTION = "contradiction"
    AMBIGUOUS_SPEAKER = "ambiguous speaker"
    UNATTRIBUTED = "words without a speaker"
    SPLIT_PARAGRAPH = "two labels in one paragraph"
    POSSIBLE_LABEL = "possible label"
    POSSIBLE_DUPLICATE = "possible duplicate"
    ENCODING = "encoding"
    TITLE_FROM_NAME = "title from the file's name"
    TITLE_FROM_TEXT = "title from the text"
    DATE_FROM_NAME = "date from the file's name"
    DATE_FROM_TEXT = "date from the text"
    AMBIGUOUS_DATE = "ambiguous date"
    PARTIAL_DATE = "partial date"


class _Fields:
    """Pickled as the values of its fields in a row, in half the time that frozen dataclasses take by
    themselves: what is read in a page is sent from one process to another."""

    __slots__: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), tuple([getattr(self, name) for name in self.__slots__])


@dataclass(frozen=True, slots=True)
class ReadingWarning:
    code: WarningCode
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.code}: {self.detail}" if self.detail else str(self.code)


@dataclass(frozen=True, slots=True)
class Person(_Fields):
    """A person as a text names them. The name may be a surname alone ("Lavrov").

    `identifier`: the number that the page itself gives the person, as "site:number".
    """

    name: str
    role: str = ""
    identifier: str = ""


@dataclass(frozen=True, slots=True)
class Label(_Fields):
    """The words before the colon as printed, white space folded, and who is meant by them.

    `note` is a bracketed remark ("retranslated"), without its brackets; it is not part of
    `text`. `person` is None for an unnamed voice ("Question").
    """

    text: str
    note: str | None = None
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Paragraph(_Fields):
    """One paragraph as printed, white space folded.

    `repeated`: a copy of a paragraph shortly before it, printed twice by the source.
    `aside`: a stage remark that stands alone ("(Laughter.)", "<…>"); nobody's words. `page`: the page of
    paper, from 1, and `time`: the time code ("01:02:03") at which it begins, where the source has them.
    """

    text: str
    repeated: bool = False
    aside: bool = False
    page: int = 0
    time: str = ""


@dataclass(frozen=True, slots=True)
class Utterance(_Fields):
    """What one voice says until the next label; or narration, or a heading, without a voice.

    `doubt`: why it is not certain who speaks, where it is not; the utterance then has no person.
    `language`: a BCP 47 tag where it is not the document's.
    """

    kind: UtteranceKind
    paragraphs: tuple[Paragraph, ...]
    label: Label | None = None
    inferred: Person | None = None
    doubt: str = ""
    language: str = ""

    @property
    def person(self) -> Person | None:
        return self.label.person if self.label else self.inferred


def is_turn(utterance: Utterance) -> bool:
    """Whether somebody speaks in an utterance, named or not: it has a label, or stands for one."""
    voiced = utterance.label or utterance.inferred
    return bool(voiced) or utterance.kind is UtteranceKind.QUESTION


class TagKind(StrEnum):
    TOPIC = "topic"
    COUNTRY = "country"
    REGION = "region"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Tag:
    """What a page files a meeting under."""

    kind: TagKind
    name: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """One document, read.

    `date` is the first day of a range, of the month or of the year, as far as `date_precision` (a
    `DatePrecision`) says that it is known; `date_end` is the last day of a range. `time` is local to
    the place, as "15:30", or empty. `head` and `furniture` are source lines,
    white space folded: those that gave title, date, place and the like, and those that belong
    to the page and not to the text. Together with the utterances they hold every word of the
    source (see `coverage`). `alternates`: the addresses at which it says that it stands in other languages.
    """

    reader: str
    reader_version: int
    title: str
    date: datetime.date
    utterances: tuple[Utterance, ...]
    place: str = ""
    time: str = ""
    kind: MeetingKind = MeetingKind.EVENT
    language: str = "en"
    lead: str = ""
    site: str = ""
    url: str = ""
    participants: tuple[Person, ...] = ()
    tags: tuple[Tag, ...] = ()
    head: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    warnings: tuple[ReadingWarning, ...] = ()
    date_precision: str = DatePrecision.DAY
    date_end: datetime.date | None = None
    alternates: tuple[str, ...] = ()

    @property
    def has_turns(self) -> bool:
        """Whether anybody speaks."""
        return any(map(is_turn, self.utterances))

    def paragraphs(self) -> Iterator[Paragraph]:
        for utterance in self.utterances:
            yield from utterance.paragraphs


class UnreadableDocument(Exception):
    """A document that can't be read. The message says what is wrong, where, and what to do."""
