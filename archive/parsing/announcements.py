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
_OTHER_FORMS = r"""
    состоится состоятся пройд[её]т пройдут встретится встретятся посетит посетят проведут? провед[её]т
    примет_участие примут_участие выступит запланирован намечен прибудет совершит будет_находиться
    відбудеться відбудуться зустрінеться відвідає візьме_участь проведе адбудзецца
    aura_lieu auront_lieu se_tiendra se_tiendront rencontrera recevra se_rendra participera prononcera
    findet_.{0,60}statt wird_.{0,80}(?:stattfinden|treffen|empfangen|teilnehmen|besuchen|reisen)
    werden_.{0,80}treffen
    tendrá_lugar se_celebrará se_reunirá visitará asistirá participará recibirá ofrecerá se_llevará_a_cabo
    tindrà_lloc es_reunirà visitarà terá_lugar será_realizad[oa] vai_se_reunir reunir-se-á visitará
    si_terrà avrà_luogo incontrerà riceverà visiterà parteciperà
    odbędzie_się spotka_się weźmie_udział złoży_wizytę bude_se_konat uskuteční_se setká_se navštíví
    gerçekleştirecek yapılacak düzenlenecek ziyaret_edecek görüşecek katılacak bir_araya_gelecek
    θα_συναντηθεί θα_πραγματοποιηθεί θα_επισκεφθεί zal_.{0,60}(?:plaatsvinden|ontmoeten|bezoeken)
    kommer_att_(?:träffa|hållas|besöka) vil_(?:møde|besøge|finde_sted) tapaa_.{0,40}pidetään
    将于 将在 将会见 将访问 將於 將會見 將訪問 行われる予定 会談する予定 訪問する予定
    예정이다 열릴_예정 방문할_예정
    سيعقد ستعقد سيلتقي سيزور سيشارك سوف خواهد_کرد برگزار_خواهد ייפגש יתקיים
    өтеді кездеседі sẽ_diễn_ra sẽ_gặp akan
""".split()  # a blank within a form is written as "_"


def _by_first_letter(forms: Sequence[str]) -> str:
    """One pattern of them all, so that those that begin with another letter are passed over together."""
    grouped = groupby(sorted(form.replace("_", " ") for form in forms), key=itemgetter(0))
    return "|".join(f"{letter}(?:{'|'.join(form[1:] for form in alike)})" for letter, alike in grouped)


_FUTURE = re.compile(rf"\b(?:{_WILL})|{_by_first_letter(_OTHER_FORMS)}", re.IGNORECASE)
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
