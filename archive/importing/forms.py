"""Which files hold documents: one each, or several."""

from collections.abc import Iterator

from archive.parsing.document import MEDIA_TYPES

EXTENSIONS: frozenset[str] = frozenset(MEDIA_TYPES)
"""Endings of the files that are read, with the point, in lower case."""

PACKAGES: frozenset[str] = frozenset()
"""Those of them that may hold several documents."""


def members(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """The documents that a file holds, each with its name. Raises UnreadableDocument."""
    yield name, data
