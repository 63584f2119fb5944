"""Announcements: pages that say that a meeting will take place, and hold nothing that was said at it."""

import datetime
import re
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from archive.parsing.dates import read_dates

# "will take place", "will meet with": the future of what meetings do, in the field's languages.
_WILL = (
    r"will (?:\w+ly )?(?:(?:also )?take (?:place|part)|be held|meet|hold|host|receive|visit|attend|chair"
    r"|deliver|address|give|travel|pay|have|participate|arrive|speak|be paying|be visiting)\b"
    r"|(?:is|are) (?:scheduled|expected|due|set|planned|to (?:meet|visit|hold|take part))\b"
)
_OTHER_FORMS = (
    r"состоится | состоятся | пройд[её]т | пройдут | встретится | встретятся | посетит | посетят"
    r" | проведут? | провед[её]т | примет участие | примут участие | выступит | запланирован | намечен"
    r" | прибудет | совершит | будет находиться | відбудеться | відбудуться | зустрінеться | відвідає"
    r" | візьме участь | проведе | адбудзецца | aura lieu | auront lieu | se tiendra | se tiendront"
    r" | rencontrera | recevra | se rendra | participera | prononcera | findet .{0,60}statt"
    r" | wird .{0,80}(?:stattfinden|treffen|empfangen|teilnehmen|besuchen|reisen) | werden .{0,80}treffen"
    r" | tendrá lugar | se celebrará | se reunirá | visitará | asistirá | participará | recibirá"
    r" | ofrecerá | se llevará a cabo | tindrà lloc | es reunirà | visitarà | terá lugar"
    r" | será realizad[oa] | vai se reunir | reunir-se-á | visitará | si terrà | avrà luogo | incontrerà"
    r" | riceverà | visiterà | parteciperà | odbędzie się | spotka się | weźmie udział | złoży wizytę"
    r" | bude se konat | uskuteční se | setká se | navštíví | gerçekleştirecek | yapılacak | düzenlenecek"
    r" | ziyaret edecek | görüşecek | katılacak | bir araya gelecek | θα συναντηθεί | θα πραγματοποιηθεί"
    r" | θα επισκεφθεί | zal .{0,60}(?:plaatsvinden|ontmoeten|bezoeken)"
    r" | kommer att (?:träffa|hållas|besöka) | vil (?:møde|besøge|finde sted) | tapaa .{0,40}pidetään"
    r" | 将于 | 将在 | 将会见 | 将访问 | 將於 | 將會見 | 將訪問 | 行われる予定 | 会談する予定 | 訪問する予定 | 예정이다 | 열릴 예정 | 방문할 예정 | سيعقد"
    r" | ستعقد | سيلتقي | سيزور | سيشارك | سوف | خواهد کرد | برگزار خواهد | ייפגש | יתקיים"
    r" | өтеді | кездеседі | sẽ diễn ra | sẽ gặp | akan"
)


def _by_first_letter(forms: Sequence[str]) -> str:
    """One pattern of them all, so that those that begin with another letter are passed over together."""
    grouped = groupby(sorted(forms), key=itemgetter(0))
    return "|".join(f"{letter}(?:{'|'.join(form[1:] for form in alike)})" for letter, alike in grouped)


_FUTURE = re.compile(rf"\b(?:{_WILL})|{_by_first_letter(_OTHER_FORMS.split(' | '))}", re.IGNORECASE)
_LONGEST = 400
"""Words of an announcement: pages that tell of a visit at length are news of it."""
_SENTENCES = 6


def is_announcement(
    title: str, texts: Sequence[str], published: datetime.date | None, has_turns: bool, language: str = ""
) -> bool:
    """Whether a page tells of a meeting to come.

    `texts`: the paragraphs of its text. Nobody speaks in it, it is short, it says that something will
    take place, and names no day before the one on which it was `published`.
    """
    body = [text for text in texts if text]
    if has_turns or sum(len(text.split()) for text in body) > _LONGEST:
        return False
    told = [text for text in (title, *body[:_SENTENCES]) if _FUTURE.search(text)]
    if not told:
        return False
    dates = [match for text in told for match in read_dates(text, language)]
    future = [match for match in dates if published is None or (match.last or match.date) >= published]
    return bool(future) or not dates
