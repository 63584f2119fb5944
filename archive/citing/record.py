"""What is cited, as plain values: a meeting, or words of it. Pure."""

import datetime
from dataclasses import dataclass

from archive.citing.author_names import AuthorName

MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Author:
    """A cited speaker with the office held at the meeting. `address`: URL of the speaker's page."""

    name: AuthorName
    office: str = ""
    inferred: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class CitationRecord:
    """A cited meeting, or `words` of it.

    `genre`: "transcript of talks". `part`: the cited part, as "statement"; empty for the whole.
    `publisher`, `original`: the first publisher ("the Court of Ruritania") and its URL.
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

    @property
    def day(self) -> str:
        return f"{MONTHS[self.date.month - 1]} {self.date.day}"

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
