"""Any text with "Name: words" lines.

Layout    a title on the first line (a "#" before it is Markdown's), a date with or without a
          place on one of the next lines or at the end of the title, then labelled turns. The
          facts may stand in a file beside the text instead; the text may then begin with a label.
Oddities  None of its own: where nothing is known of a layout, the record says so.
"""

from archive.reading.dates import read_date_line
from archive.reading.document import Document
from archive.reading.labels import find_labels
from archive.reading.readers.common import Head, compose, undated
from archive.reading.text import Block, paragraph_blocks
from archive.reading.titles import date_and_place
from archive.reading.transcript import ReadingWarning, Transcript, UnreadableDocument, WarningCode
from archive.reading.turns import is_break

NAME = "plain"
VERSION = 1

_HEAD_BLOCKS = 6


def matches(document: Document) -> bool:
    return document.media_type != "text/html"


def read(document: Document) -> Transcript:
    blocks = [_heading(block) for block in paragraph_blocks(document.lines())]
    labels = find_labels(blocks)
    first_label = next((i for i, label in enumerate(labels) if label), None)
    if first_label is None:
        raise UnreadableDocument(
            "no transcript is found: no line reads “Name: words”, and the page has no layout that is"
            " known here; mark each turn with the speaker's name and a colon"
        )
    head, taken = _head(blocks[: min(first_label, _HEAD_BLOCKS)])
    if not head.date and not document.side.date:
        raise UnreadableDocument(undated(document, [block.text for block in blocks[:3]]))
    return compose(document, NAME, VERSION, head, blocks[taken:], [])


def _heading(block: Block) -> Block:
    """A Markdown heading as a heading; its number signs are signs, not words."""
    if block.text.startswith("#"):
        return Block(block.text.lstrip("# "), heading=True)
    return block


def _head(blocks: list[Block]) -> tuple[Head, int]:
    """The head that blocks before the first label give, and how many of them it took."""
    warnings = [ReadingWarning(WarningCode.UNKNOWN_LAYOUT, "read as plain text with labels")]
    dated = next((i for i, block in enumerate(blocks) if read_date_line(block.text)), None)
    date_line = read_date_line(blocks[dated].text) if dated is not None else None
    if dated is not None and date_line:
        lines = [block.text for block in blocks[: dated + 1]]
        title = " ".join(lines[:-1]) if dated <= 2 else lines[0]
        taken = dated + 1 if dated <= 2 else 1
        return (
            Head(
                title,
                date_line.date,
                date_line.time,
                date_line.place,
                tuple(lines[:taken]),
                warnings=tuple(warnings),
            ),
            taken,
        )
    if not blocks or is_break(blocks[0].text):
        return Head(warnings=tuple(warnings)), 0
    title = blocks[0].text
    facts = date_and_place(title)
    if facts.date:
        warnings.append(ReadingWarning(WarningCode.DATE_FROM_TITLE))
    return Head(title, facts.date, "", facts.place, (title,), warnings=tuple(warnings)), 1
