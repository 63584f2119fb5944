"""Printed versions of kremlin.ru, the site of the President of Russia, as text.

Source    The "text version" of /events/president/transcripts/NUMBER, in Russian or English,
          2000 to 2025, as archives have saved it.
Licence   Creative Commons Attribution 4.0, as the first lines say.
Layout    the licence, the text, "Опубликован в разделе: …" ("Published in section"), day and
          hour, two addresses, and under the site's name the title and the address once more.
Oddities  - Title and date stand below the text; the place stands nowhere.
          - Lines may be broken inside paragraphs, even inside a label.
          - A name in the register of persons may be printed into the label, as a page shows it
            beside the name: "С.Сапт      Сапт Сергей Карловичкомендант замка : …". It is no part
            of the label, and its office is that of the day when the page was saved.
          - A label may be the name of a paper or a channel, that of who asks.
"""

import re
from collections.abc import Sequence

from archive.parsing.composition import Head, compose
from archive.parsing.dates import find_dates
from archive.parsing.document import Document
from archive.parsing.text import Block, PersonLink, fold_space, joined_blocks
from archive.parsing.transcript import Transcript

NAME = "kremlin-print"
SITE = "kremlin"

# "Все материалы сайта доступны по лицензии:" · "Creative Commons Attribution 4.0 International"
_LICENCE = re.compile(
    r"Все материалы сайта доступны по лицензии.*|All (?:the )?(?:site )?content .*licen[cs]e.*"
    r"|Creative Commons Attribution .*",
    re.IGNORECASE,
)
# "Опубликован в разделах: Новости, Выступления и стенограммы" · "Published in sections: News"
_SECTIONS = re.compile(r"(?:Опубликован[аоы]? в раздел(?:е|ах)|Published in sections?):.*")
# "Дата публикации:    3 марта 2003 года, 09:15" · "Publication date: March 3, 2003, 09:15"
_DATE = re.compile(r"(?:Дата публикации|Publication date|Date of publication):.*")
# "Официальный сайт президента России:" · "Official website of the President of Russia:"
_SITE_LINE = re.compile(
    r"(?:Официальный сайт президента России|Official website of the President of Russia):",
    re.IGNORECASE,
)
_FOOT = (_SECTIONS, _DATE, _SITE_LINE)
_ADDRESS = re.compile(r"https?://\S+")
# "В.Сапт:" at the beginning of a line
_TURN = re.compile(r"\s*(?:(?:[^\W\d_]\w?\.\s?){1,2}[^\W\d_][\w-]+|Вопрос|Реплика|Question|Remark)\s*[:(]")
# "С.Сапт      Сапт Сергей Карловичкомендант замка : "
_REGISTERED = re.compile(
    r"(?P<label>(?:[^\W\d_]\w?\.\s?)+(?P<surname>[\w-]+))\s+(?P<entry>(?P=surname)\s[^:]{3,300}?)\s*(?=:)"
)


def matches(document: Document) -> bool:
    lines = document.filled_lines()
    licensed = any(map(_LICENCE.fullmatch, lines[:3]))
    return licensed and any(_DATE.fullmatch(line) or _SITE_LINE.fullmatch(line) for line in lines)


def read(document: Document) -> Transcript:
    lines = document.lines()
    folded = [fold_space(line) for line in lines]
    filled = [i for i, line in enumerate(folded) if line]
    begin = next(i for i in filled if not _LICENCE.fullmatch(folded[i]))
    end = next((i for i in filled if any(each.fullmatch(folded[i]) for each in _FOOT)), len(lines))
    foot = [line for line in folded[end:] if line]
    head = _head(foot)
    entries: list[str] = []
    blocks = [_without_entry(block, entries) for block in joined_blocks(lines[begin:end], _TURN.match)]
    for line in head.lines:
        foot.remove(line)
    furniture = [*filter(None, folded[:begin]), *foot, *entries]
    return compose(document, NAME, head, blocks, furniture)


def _head(foot: Sequence[str]) -> Head:
    """Title, day and address, which stand below the text."""
    dated = next((line for line in foot if _DATE.fullmatch(line)), "")
    dates = find_dates(dated)
    site = next((i for i, line in enumerate(foot) if _SITE_LINE.fullmatch(line)), len(foot))
    address = next((i for i in range(site + 1, len(foot)) if _ADDRESS.fullmatch(foot[i])), len(foot))
    title = foot[site + 1 : address]
    return Head(
        title=" ".join(title),
        date=dates[0].date if dates else None,
        time=dates[0].time if dates else "",
        lines=tuple(filter(None, [dated, *title])),
        site=SITE,
        url=foot[address] if address < len(foot) else "",
    )


def _without_entry(block: Block, entries: list[str]) -> Block:
    """A block without the register's entry in its label, which goes to `entries`."""
    found = _REGISTERED.match(block.text)
    if not found:
        return block
    entries.append(found["entry"])
    link = PersonLink(found["label"], "", found["entry"])
    label = found["label"] + ":"
    return Block(label + block.text[found.end() + 1 :], label=label, links=(link,))
