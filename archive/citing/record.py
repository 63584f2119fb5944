"""What is cited, as plain values: a meeting as a whole, or words that were said in it."""

import datetime
from dataclasses import dataclass

from archive.citing.author_names import Name

MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Author:
    """A person whose words are cited, in the office held there. `address`: the person's page here."""

    name: Name
    office: str = ""
    inferred: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """`genre`: "transcript of talks". `part`: what is cited of it, "statement"; empty for the whole.

    `publisher` and `original`: who first published it ("the Court of Ruritania"), and at which address.
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
        """ "published by the Court of Ruritania, https://…", or nothing if that isn't known."""
        return (
            f"published by {', '.join(filter(None, (self.publisher, self.original)))}"
            if self.publisher
            else ""
        )


def first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
