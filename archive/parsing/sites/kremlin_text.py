"""Text dumps of en.kremlin.ru, the site of the President of Russia.

Source    Pages of /events/president/ saved as text, 2000 to 2025.
Licence   Creative Commons Attribution 4.0.
Layout    menu words ("View settings", "Font size:", "Site colours:", since 2025 also "Images",
          "Settings"), the name of the site, the section and a slash, the title, date and place
          on one line, the summary, the text with each paragraph on its own line, and date and
          place once more.
Oddities  - The section stands in Russian on English pages ("Документ /").
          - A summary is not marked off from narration after it; the first paragraph before the
            first label is taken as the lead.
          - "* * *" divides narration from the transcript.
          - The place is the site's word for it: a page may say The Kremlin, Moscow, of a meeting
            in St Petersburg. It is kept as printed.
"""

import re

from archive.parsing.composition import Head, compose, undated
from archive.parsing.dates import read_date_line
from archive.parsing.document import Document
from archive.parsing.text import line_blocks
from archive.parsing.transcript import Transcript, UnreadableDocument

NAME = "kremlin-text"
SITE = "kremlin"

# "Official website of the President of Russia"
_SITE_LINE = re.compile(r"Official website of the President of Russia", re.IGNORECASE)
# "Transcripts   /" · "Документ   /"
_SECTION = re.compile(r"\w[\w\s]*/")
_MENU_LENGTH = 15


def matches(document: Document) -> bool:
    lines = document.filled_lines()[:_MENU_LENGTH]
    site = next((i for i, line in enumerate(lines) if _SITE_LINE.fullmatch(line)), None)
    return site is not None and any(_SECTION.fullmatch(line) for line in lines[site + 1 : site + 3])


def read(document: Document) -> Transcript:
    lines = document.filled_lines()
    site = next(i for i, line in enumerate(lines) if _SITE_LINE.fullmatch(line))
    section = next(i for i in range(site + 1, len(lines)) if _SECTION.fullmatch(lines[i]))
    dated = next(
        (i for i in range(section + 1, min(section + 5, len(lines))) if read_date_line(lines[i])), None
    )
    if dated is None or dated == section + 1:
        raise UnreadableDocument(undated(document, lines[section + 1 : section + 4]))
    date_line = read_date_line(lines[dated])
    assert date_line is not None  # noqa: S101 - found just above
    body, furniture = lines[dated + 1 :], lines[: section + 1]
    if body and body[-1] == lines[dated]:
        furniture.append(body.pop())
    head = Head(
        title=" ".join(lines[section + 1 : dated]),
        date=date_line.date,
        time=date_line.time,
        place=date_line.place,
        lines=tuple(lines[section + 1 : dated + 1]),
        site=SITE,
    )
    return compose(document, NAME, head, line_blocks(body), furniture)
