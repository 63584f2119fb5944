"""Text dumps of mid.ru, the site of the Russian Ministry of Foreign Affairs, in any language.

Source    Statements, news conferences and interviews saved as text, 2017 to 2022.
Layout    menu words ("Asset Publisher"), date and time of release, number of the release, the
          title, a bullet with the languages of the page, the text with each paragraph on its
          own line, "Additional materials".
Oddities  - Date and place of the event stand at the end of the title, and nowhere else. The
            line of release is hours or days later; it serves where the title has no date.
          - The minister's opening statement has no label: the title says whose it is.
          - The time of release is printed hard against the year: "19 April 201716:51".
"""

import re

from archive.reading.dates import read_date_line
from archive.reading.document import Document
from archive.reading.readers.common import Head, compose
from archive.reading.text import fold_space, line_blocks
from archive.reading.titles import date_and_place
from archive.reading.transcript import ReadingWarning, Transcript, WarningCode

NAME = "mid-text"
VERSION = 1
SITE = "mid"

# "• de-DE1 en-GB1 es-ES1 ru-RU1 fr-FR1"
_LANGUAGES = re.compile(r"•(?: [a-z]{2}-[A-Z]{2}\d*)+")
# "Asset Publisher" · "official site" · "Home \ Statements and speeches \"
_MENU = re.compile(r"Asset Publisher|official site|(?:[\w ]+ \\)+(?: [\w ]+)?", re.IGNORECASE)
# "2150-17-10-2020" · "1020-14-05-2019"
_RELEASE_NUMBER = re.compile(r"\d{1,5}-\d\d-\d\d-\d{4}")
# "Additional materials" · "Дополнительные материалы"
_FOOT = re.compile(r"Additional materials|Дополнительные материалы|Photos|Фото", re.IGNORECASE)
_HEAD_LENGTH = 10


def matches(document: Document) -> bool:
    lines = [line for line in map(fold_space, document.lines()) if line]
    return _languages(lines) is not None


def _languages(lines: list[str]) -> int | None:
    return next((i for i, line in enumerate(lines[:_HEAD_LENGTH]) if _LANGUAGES.fullmatch(line)), None)


def read(document: Document) -> Transcript:
    lines = [line for line in map(fold_space, document.lines()) if line]
    bullets = _languages(lines) or 0
    menu = [line for line in lines[:bullets] if _MENU.fullmatch(line)]
    head_lines = [line for line in lines[:bullets] if line not in menu]
    title: list[str] = []
    released = None
    for line in head_lines:
        dated = read_date_line(line)
        if dated and not dated.place and not title:
            released = dated
        elif not _RELEASE_NUMBER.fullmatch(line):
            title.append(line)
    end = len(lines)
    while end > bullets + 1 and _FOOT.fullmatch(lines[end - 1]):
        end -= 1
    body, furniture = lines[bullets + 1 : end], [*menu, lines[bullets], *lines[end:]]
    head = _head(" ".join(title), head_lines)
    if head.date is None and released:
        head = Head(head.title, released.date, "", head.place, head.lines, SITE)
    return compose(document, NAME, VERSION, head, line_blocks(body), furniture, opening_from_title=True)


def _head(title: str, lines: list[str]) -> Head:
    facts = date_and_place(title)
    warnings = []
    if facts.date:
        warnings.append(ReadingWarning(WarningCode.DATE_FROM_TITLE))
    if facts.place:
        warnings.append(ReadingWarning(WarningCode.PLACE_FROM_TITLE))
    return Head(title, facts.date, "", facts.place, tuple(lines), SITE, warnings=tuple(warnings))
