"""Which files hold documents, and what a file of several holds."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from archive.importing.side_files import parse_side_facts
from archive.parsing.containers import archives
from archive.parsing.containers.registry import ARCHIVES, EXTENSIONS
from archive.parsing.document import SIDE_ENDING, SideFacts
from archive.parsing.transcript import UnreadableDocument

__all__ = ["EXTENSIONS", "PACKAGES", "PackageMember", "members"]

PACKAGES: frozenset[str] = ARCHIVES
"""Those of the EXTENSIONS that hold other files."""


@dataclass(frozen=True, slots=True)
class PackageMember:
    """A file inside of another. `name`: with the other's before it. `problem`: why it has no `data`.

    `fetched`: when a crawler took it, as ISO 8601, where the package tells.
    """

    name: str
    data: bytes = b""
    problem: str = ""
    side: SideFacts = field(default_factory=SideFacts)
    fetched: str = ""


def members(name: str, data: bytes) -> Iterator[PackageMember]:
    """The files that a package holds, one by one. Raises UnreadableDocument."""
    for member in archives.members(name, data):
        known = PurePath(member.name).suffix.lower() in EXTENSIONS - PACKAGES
        problem = member.problem or ("" if known else "a file of this form is not read")
        facts = member.metadata
        side = SideFacts(url=facts.url)
        if member.beside and not problem:
            try:
                side = parse_side_facts(f"{member.name}{SIDE_ENDING}", member.beside)
            except UnreadableDocument as error:
                problem = str(error)
        yield PackageMember(member.name, member.data, problem, side, facts.fetched)
