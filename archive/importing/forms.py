"""Which files hold documents, and what a file of several holds."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.parsing.document import MEDIA_TYPES, SideFacts

EXTENSIONS: frozenset[str] = frozenset(MEDIA_TYPES)
"""Endings of the files that are read, with the point, in lower case."""

PACKAGES: frozenset[str] = frozenset()
"""Those of them that hold other files."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside of another. `name`: with the other's before it. `problem`: why it has no `data`."""

    name: str
    data: bytes = b""
    problem: str = ""
    side: SideFacts = field(default_factory=SideFacts)


def members(name: str, data: bytes) -> Iterator[Member]:
    """The files that a package holds, one by one. Raises UnreadableDocument."""
    yield Member(name, data)
