"""Text dumps of state.gov, the site of the Department of State of the United States.

Source    /secretary-…/ and 2021-2025.state.gov as saved text, 2021 to 2025.
Licence   Works of the United States government are in the public domain.
Layout    words of the site, the kind of page ("Remarks", "Interview"), "Name, Secretary of
          State", place lines, the day, the turns, "Tags", and a note on cookies.
Oddities  - The title is not in the dump; the side file gives it, with the site's name behind.
          - Labels are in capitals: "SECRETARY SAPT:", "MODERATOR:", "QUESTION:".
"""

import re

from archive.parsing.composition import Head, compose
from archive.parsing.dates import read_date_line
from archive.parsing.document import Document
from archive.parsing.people.names import has_office, is_plain_name
from archive.parsing.text import line_blocks
from archive.parsing.transcript import Transcript

NAME = "state-text"
SITE = "state"

# "Official websites use .gov" · "Secure .gov websites use HTTPS"
_SITE_LINE = re.compile(r"(?:Official|Secure \.gov) websites use .*")
# "Tags" · "We use cookies to make our website work better."
_FOOT = re.compile(r"Tags|We use cookies\b.*")
_TOP = 40


def matches(document: Document) -> bool:
    lines = document.filled_lines()[:_TOP]
    return document.media_type != "text/html" and any(map(_SITE_LINE.fullmatch, lines)) and _dated(lines) > 0


def read(document: Document) -> Transcript:
    lines = document.filled_lines()
    dated = _dated(lines[:_TOP])
    date_line = read_date_line(lines[dated])
    assert date_line is not None  # noqa: S101 - found just above
    person = next((i for i in range(dated - 1, -1, -1) if _is_person(lines[i])), dated)
    begin = max(0, person - 1)
    end = len(lines)
    while end > dated + 1 and _FOOT.fullmatch(lines[end - 1]):
        end -= 1
    head = Head(
        date=date_line.date,
        place=", ".join([*lines[person + 1 : dated], *filter(None, [date_line.place])]),
        lines=tuple(lines[begin : dated + 1]),
        naming=tuple(lines[begin : person + 1]) if person < dated else (),
        site=SITE,
    )
    furniture = [*lines[:begin], *lines[end:]]
    return compose(document, NAME, head, line_blocks(lines[dated + 1 : end]), furniture)


def _dated(lines: list[str]) -> int:
    """Where the line of the day is; 0 where there is none."""
    return next((i for i, line in enumerate(lines) if (day := read_date_line(line)) and not day.place), 0)


def _is_person(line: str) -> bool:
    """Hugo B. Sapt, Secretary of State."""
    name, comma, office = line.partition(",")
    return bool(comma) and is_plain_name(name) and has_office(office)
