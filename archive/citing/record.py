"""What is cited, as plain values: a meeting, or words of it. Pure."""

import datetime
from dataclasses import dataclass

from archive.citing.author_names import AuthorName
from archive.citing.dates import KnownDate
from archive.parsing.transcript import DatePrecision

NOT_CERTAIN = "[speaker not certain]"
"""What stands for the name where it is not certain who speaks; no name can be taken for it."""


@dataclass(frozen=True, slots=True)
class Author:
    """A cited speaker with the office held at the meeting. `address`: URL of the speaker's page.

    `doubt`: why it is not certain who speaks; the author is then nobody, named NOT_CERTAIN.
    """

    name: AuthorName
    office: str = ""
    inferred: bool = False
    address: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class ReadVersion:
    """The version of a document that a citation is made from, and when the archive first read it.

    `changed`: when cited words were last changed after version `since` was read, None if they were not.
    """

    number: int
    sha256: str
    read: datetime.date
    changed: datetime.date | None = None
    since: int = 1

    def in_words(self, *, american: bool = False) -> str:
        """ "version 2, read 5 May 2015 (SHA-256 1a2b3c4d5e6f; changed since version 1, on 5 May 2015)"."""
        read = f"version {self.number}, read {_day(self.read, american)} (SHA-256 {self.sha256[:12]}"
        if self.changed is None:
            return f"{read})"
        return f"{read}; changed since version {self.since}, on {_day(self.changed, american)})"


def _day(date: datetime.date, american: bool) -> str:
    known = KnownDate(date)
    return known.american() if american else known.in_words()


@dataclass(frozen=True, slots=True)
class CitationRecord:
    """A cited meeting, or `words` of it.

    `genre`: "transcript of talks". `part`: the cited part, as "statement"; empty for the whole.
    `publisher`, `original`: the first publisher ("the Court of Ruritania") and its URL. `date_precision`,
    `date_end`: see `KnownDate`. `times`, `pages`: the first and the last time code and page of paper of the
    words, where the source has them. `version`: of the document, None where none was recorded.
    """

    key: str
    title: str
    date: datetime.date
    genre: str
    archive: str
    address: str
    place: str = ""
    language: str = ""
    authors: tuple[Author, ...] = ()
    part: str = ""
    words: str = ""
    publisher: str = ""
    original: str = ""
    date_precision: str = DatePrecision.DAY
    date_end: datetime.date | None = None
    times: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    version: ReadVersion | None = None

    @property
    def known_date(self) -> KnownDate:
        return KnownDate(self.date, self.date_precision, self.date_end)

    @property
    def page_range(self) -> str:
        """ "7", "7–9", or "" without pages."""
        return "–".join(dict.fromkeys(str(page) for page in self.pages))

    @property
    def moment(self) -> str:
        """ "at 00:01:02", or from the first to the last time: "at 00:01:02–00:03:04"."""
        return f"at {'–'.join(dict.fromkeys(self.times))}" if self.times else ""

    @property
    def locator(self) -> str:
        """ "p. 7", "pp. 7–9", "at 00:01:02", or both with a comma."""
        abbreviation = "pp." if "–" in self.page_range else "p."
        page = f"{abbreviation} {self.page_range}" if self.pages else ""
        return ", ".join(filter(None, (page, self.moment)))

    @property
    def provenance(self) -> str:
        """ "published by the Court of Ruritania, https://…"; "" if unknown."""
        return (
            f"published by {', '.join(filter(None, (self.publisher, self.original)))}"
            if self.publisher
            else ""
        )


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
