"""Text dumps of mid.ru, the site of the Russian Ministry of Foreign Affairs, in any language.

Source    Statements, news conferences and interviews saved as text, 2008 to 2022.
Layout    menu words ("Asset Publisher"), date and time of release, number of the release, the
          title, a bullet with the languages of the page, the text with each paragraph on its
          own line, "Additional materials". Older dumps have the path of the page instead of
          the bullet: "Home \\ Statements and speeches \\", then the title.
Oddities  - Date and place of the event stand at the end of the title, and nowhere else. The
            line of release is hours or days later; it serves where the title has no date.
          - The minister's opening statement has no label: the title says whose it is.
          - The time of release is printed hard against the year: "19 April 201716:51".
          - A briefing begins with a table of its topics, each printed again as a heading where
            its part begins. The table belongs to the page and not to what was said; a heading
            of it does not end a statement.
"""

import re
from collections.abc import Sequence

from archive.parsing.composition import Head, compose
from archive.parsing.dates import DateLine, read_date_line
from archive.parsing.document import Document
from archive.parsing.people.names import name_key
from archive.parsing.people.titles import date_and_place
from archive.parsing.text import Block, line_blocks
from archive.parsing.transcript import ReadingWarning, Transcript, WarningCode

NAME = "mid-text"
SITE = "mid"

# "• de-DE1 en-GB1 es-ES1 ru-RU1 fr-FR1"
_LANGUAGES = re.compile(r"•(?: [a-z]{2}-[A-Z]{2}\d*)+")
# "Home \ Statements and speeches \"
_PATH = re.compile(r"(?:[\w ]+ \\)+(?: [\w ]+)?")
# "Asset Publisher" · "official site"
_MENU = re.compile(r"Asset Publisher|official site|официальный сайт", re.IGNORECASE)
# "2150-17-10-2020" · "1020-14-05-2019"
_RELEASE_NUMBER = re.compile(r"\d{1,5}-\d\d-\d\d-\d{4}")
# "1. Talks with the Foreign Minister of Ruritania"
_TABLE_ITEM = re.compile(r"\d{1,2}\. (?P<topic>.+)")
# "Additional materials" · "Дополнительные материалы" · "Advanced settings"
_FOOT = re.compile(
    r"Additional materials|Дополнительные материалы|Photos|Фото|Advanced settings|Расширенный поиск"
    r"|Back to top|Наверх",
    re.IGNORECASE,
)
# "Answers to media questions:" · "Ответы на вопросы СМИ"
_QUESTIONS = re.compile(r"(?:Answers|Replies|Questions)\b|Ответы\b|Вопросы\b", re.IGNORECASE)
_HEAD_LENGTH = 10
_SHORTEST_TABLE = 3


def matches(document: Document) -> bool:
    return document.media_type != "text/html" and _begin(_lines(document)) > 0


def read(document: Document) -> Transcript:
    lines = _lines(document)
    begin = _begin(lines)
    head, furniture = _head(lines[:begin])
    table = _table(lines[begin:])
    end = len(lines)
    while end > begin and _FOOT.fullmatch(lines[end - 1]):
        end -= 1
    topics = {name_key(item["topic"]) for line in table if (item := _TABLE_ITEM.fullmatch(line))}
    body = [_marked(block, topics) for block in line_blocks(lines[begin + len(table) : end])]
    furniture = [*furniture, *table, *lines[end:]]
    return compose(document, NAME, head, body, furniture, opening_from_title=True)


def _lines(document: Document) -> list[str]:
    return document.filled_lines()


def _begin(lines: Sequence[str]) -> int:
    """Where the text begins: after the bullet of languages, or after the title below the path."""
    top = lines[:_HEAD_LENGTH]
    bullet = next((i for i, line in enumerate(top) if _LANGUAGES.fullmatch(line)), None)
    if bullet is not None:
        return bullet + 1
    path = next((i for i, line in enumerate(top) if _PATH.fullmatch(line)), None)
    if path is None:
        return 0
    titled = (i for i in range(path + 1, len(top)) if not _is_release(top[i]))
    return next(titled, path) + 1


def _is_release(line: str) -> bool:
    return bool(_RELEASE_NUMBER.fullmatch(line)) or _released(line) is not None


def _released(line: str) -> DateLine | None:
    dated = read_date_line(line)
    return dated if dated and not dated.place else None


def _head(lines: Sequence[str]) -> tuple[Head, list[str]]:
    """What the lines above the text say, and those of them that belong to the page."""
    furniture = [line for line in lines if any(each.fullmatch(line) for each in (_LANGUAGES, _PATH, _MENU))]
    told = [line for line in lines if line not in furniture]
    title = " ".join(line for line in told if not _is_release(line))
    released = next(filter(None, map(_released, told)), None)
    facts = date_and_place(title)
    warnings = []
    if facts.date:
        warnings.append(ReadingWarning(WarningCode.DATE_FROM_TITLE))
    if facts.place:
        warnings.append(ReadingWarning(WarningCode.PLACE_FROM_TITLE))
    date = facts.date or (released.date if released else None)
    head = Head(title, date, place=facts.place, lines=tuple(told), site=SITE, warnings=tuple(warnings))
    return head, furniture


def _table(lines: Sequence[str]) -> list[str]:
    """The table of topics at the beginning of the text, or nothing."""
    end = next((i for i, line in enumerate(lines) if not _TABLE_ITEM.fullmatch(line)), len(lines))
    return list(lines[:end]) if end >= _SHORTEST_TABLE else []


def _marked(block: Block, topics: set[str]) -> Block:
    """A heading of the table; with the questions of the press the statement ends."""
    if name_key(block.text) not in topics:
        return block
    return Block(block.text, heading=True, topic=not _QUESTIONS.match(block.text))
