"""Transcripts of the White House as text or Markdown: remarks, news conferences, briefings.

Source    /briefing-room/ of whitehouse.gov as collected in Markdown, 2021 to 2025, and the press
          briefings in the American Presidency Project, from 1993.
Licence   Works of the United States government are in the public domain.
Layout    Markdown begins with a head of "key: value" lines (title, date, source_url). Then
          place lines, the day in brackets where it differs, the hour, the turns, and the hour
          of the end. Labels are in capitals: "PRESIDENT SAPT:", "MS. HOLF:".
Oddities  - A question is "Q" and spaces, without a colon; older texts print "Q:".
          - "THE PRESIDENT:" is an office; who holds it only the title may say.
          - "(As interpreted.)" stands behind the colon and is kept there.
          - Corrections: the words said are struck out, those meant follow in brackets.
          - Two turns may share a paragraph, each on a line of its own.
          - A slip in the head: the title is folded over lines, with escaped spaces and letters.
"""

from archive.parsing.composition import Head, compose
from archive.parsing.containers.markdown import front_matter
from archive.parsing.dates import parse_date
from archive.parsing.document import Document
from archive.parsing.sites.stenography import TIME, TURN, frame
from archive.parsing.text import fold_space, line_blocks, paragraph_blocks
from archive.parsing.transcript import Transcript

NAME = "whitehouse-text"

_TOP = 12


def matches(document: Document) -> bool:
    """A line of the hour stands above the first turn, and the title that the text lacks is known."""
    facts, _ = front_matter(document.text.splitlines())
    if document.media_type == "text/html" or not (facts.get("title") or document.side.title):
        return False
    lines = [line for line in map(fold_space, _body(document)) if line][:_TOP]
    turn = next((i for i, line in enumerate(lines) if TURN.match(line)), len(lines))
    return turn < len(lines) and any(TIME.fullmatch(line) for line in lines[:turn])


def read(document: Document) -> Transcript:
    facts, taken = front_matter(document.text.splitlines())
    head = Head(
        title=fold_space(facts.get("title", "")),
        date=parse_date(facts.get("date", "")),
        lines=tuple(fold_space(line) for line in document.lines()[:taken] if line.strip(" -")),
        url=facts.get("source_url", ""),
    )
    body = document.lines()[taken:]
    turn = next((i for i, line in enumerate(body) if TURN.match(line)), len(body))
    # Lines above the first turn stand each for itself: place, town, day, hour.
    around = frame([*line_blocks(body[:turn]), *paragraph_blocks(body[turn:], TURN.match)], head)
    return compose(document, NAME, around.head, around.body, [])


def _body(document: Document) -> list[str]:
    _, taken = front_matter(document.text.splitlines())
    return document.lines()[taken:]
