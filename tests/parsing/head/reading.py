"""The head of an invented document, read from its lines."""

from archive.parsing.content import Content, Metadata
from archive.parsing.document import SideFacts
from archive.parsing.head import HeadReading, find_head
from archive.parsing.text import Block
from archive.parsing.transcript import WarningCode


def read(
    *lines: str,
    heading: int = -1,
    turns: bool = True,
    name: str = "a.txt",
    side: SideFacts | None = None,
    language: str = "",
    title: str = "",
    site: str = "",
    url: str = "",
    running: tuple[str, ...] = (),
) -> HeadReading:
    """The head of a document of these lines, the one at `heading` marked, with a turn after them.

    `running`: what runs through its pages."""
    blocks = [Block(text, heading=index == heading) for index, text in enumerate(lines)]
    if turns:
        blocks.append(Block("Hugo Sapt: We have met in the castle."))
    content = Content("text", tuple(blocks), (), Metadata(title=title, site=site, url=url))
    return find_head(content, len(lines), name, side or SideFacts(), language, running)


def codes(head: HeadReading) -> list[WarningCode]:
    return [warning.code for warning in head.warnings]
