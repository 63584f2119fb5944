"""What was read in a document, or why it can't be read."""

import hashlib
from dataclasses import dataclass

from archive.parsing.coverage import Account
from archive.parsing.document import Document
from archive.parsing.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, the fingerprint of its bytes, what was read in it, and where its words stand.

    `data`: the bytes of its file, empty where whoever has it read has them at hand. `fetched`: when a
    crawler took it, as ISO 8601, where that is known.
    """

    document: Document
    sha256: str
    transcript: Transcript
    words: Account
    data: bytes = b""
    fetched: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A document among several in one file that can't be read, and why."""

    name: str
    reason: str


def fingerprint(data: bytes) -> str:
    """The SHA-256 of a document's bytes, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
