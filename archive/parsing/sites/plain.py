"""Any text with "Name: words" lines.

Layout    a title on the first line (a "#" before it is Markdown's), a date with or without a
          place on one of the next lines or at the end of the title, then labelled turns. The
          facts may stand in a file beside the text instead, or in a head of "key: value" lines;
          the text may then begin with a label.
Oddities  - None of its own: where nothing is known of a layout, the record says so.
          - A text without any label is read only if a title is kept beside it, or in such a head:
            the words are those of the person whose statement the title announces, else nobody's.
"""

from dataclasses import replace

from archive.parsing.composition import Head, compose, undated
from archive.parsing.containers.markdown import front_matter
from archive.parsing.dates import parse_date, read_date_line
from archive.parsing.document import Document
from archive.parsing.labels.detection import find_labels
from archive.parsing.people.titles import date_and_place
from archive.parsing.text import Block, fold_space, line_blocks, paragraph_blocks
from archive.parsing.transcript import ReadingWarning, Transcript, UnreadableDocument, WarningCode
from archive.parsing.turns import is_break

NAME = "plain"
VERSION = 2

_HEAD_BLOCKS = 6
_LONGEST_TITLE = 40


def matches(document: Document) -> bool:
    return document.media_type != "text/html"


def read(document: Document) -> Transcript:
    facts, taken = front_matter(document.text.splitlines())
    lines = document.lines()
    blocks = _blocks(lines[taken:])
    labels = find_labels(blocks)
    first_label = next((i for i, label in enumerate(labels) if label), None)
    titled = bool(facts.get("title") or document.side.title)
    if first_label is None and not titled:
        raise UnreadableDocument(
            "no transcript is found: no line reads “Name: words”, and the page has no layout that is"
            " known here; mark each turn with the speaker's name and a colon"
        )
    first_label = len(blocks) if first_label is None else first_label
    head, used = _head(blocks[: min(first_label, _HEAD_BLOCKS)], titled)
    if facts:
        head = _with_facts(head, facts, [fold_space(line) for line in lines[:taken] if line.strip(" -")])
    if not head.date and not document.side.date and not date_and_place(document.side.title).date:
        raise UnreadableDocument(undated(document, [block.text for block in blocks[:3]]))
    return compose(document, NAME, VERSION, head, blocks[used:], [], opening_from_title=not used)


def _with_facts(head: Head, facts: dict[str, str], lines: list[str]) -> Head:
    """The head that "key: value" lines at the top of a Markdown file give; they go before the text."""
    return replace(
        head,
        title=fold_space(facts.get("title", "")) or head.title,
        date=parse_date(facts.get("date", "")) or head.date,
        place=fold_space(facts.get("place", "") or facts.get("location", "")) or head.place,
        url=facts.get("source_url", "") or facts.get("url", ""),
        lines=(*lines, *head.lines),
    )


def _blocks(lines: list[str]) -> list[Block]:
    """The paragraphs of a text, wrapped or not. A turn or a date is never part of the line before it."""
    single = line_blocks(lines)
    turns = {block.text for block, label in zip(single, find_labels(single), strict=True) if label}

    def begins(line: str) -> bool:
        return fold_space(line) in turns or read_date_line(fold_space(line)) is not None

    return [_heading(block) for block in paragraph_blocks(lines, begins)]


def _heading(block: Block) -> Block:
    """A Markdown heading as a heading; its number signs are signs, not words."""
    if block.text.startswith("#"):
        return Block(block.text.lstrip("# "), heading=True)
    return block


def _head(blocks: list[Block], titled: bool) -> tuple[Head, int]:
    """The head that blocks before the first label give, and how many of them it took.

    `titled`: a title is given elsewhere, so that a first block that reads like a paragraph is one.
    """
    warnings = [ReadingWarning(WarningCode.UNKNOWN_LAYOUT, "read as plain text with labels")]
    if titled and blocks and not _is_title(blocks[0]) and not read_date_line(blocks[0].text):
        return Head(warnings=tuple(warnings)), 0
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


def _is_title(block: Block) -> bool:
    return block.heading or (
        len(block.text.split()) <= _LONGEST_TITLE
        and not block.text.endswith((".", "!", "?", "…", ",", ";", ":"))
    )
