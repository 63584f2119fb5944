"""How speakers refer to what was said: "as I said in Zenda", "our talks yesterday", "моя речь 1 марта".

Regular expressions, English and Russian. Names are told by their capitals.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReferenceWords:
    """`said`: a verb of saying in the past. `events`: what one had or gave, behind "my" or "our".

    `days` and `spans`: words for a day or a time, and how many days ago, (from, to). `months`: stems of
    their names. `dated`, `monthly` and `yearly`: dates, with the groups day, month and year. `place` and
    `person` have a group of that name. `events_at`: what stands before the name of an event. `light`: words
    that may stand between a verb and its place. `kinds`: of meetings, by stems of events.
    """

    said: str
    events: str
    days: dict[str, int]
    spans: dict[str, tuple[int, int]]
    months: tuple[str, ...]
    dated: tuple[str, ...]
    monthly: str
    yearly: str
    last_year: str
    place: str
    person: str
    events_at: tuple[str, ...]
    light: str
    kinds: dict[str, tuple[str, ...]]


_EN_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_EN_WORD = rf"(?!(?:{_EN_MONTHS})\b)[A-Z][\w’'-]*\w"
_EN_NAME = rf"{_EN_WORD}(?:\s+(?:(?:of|on|the|and|for|de)\s+){{0,2}}{_EN_WORD}){{0,5}}"
_RU_NAME = r"[А-ЯЁ][\w-]+(?:\s+(?:(?:и|по)\s+)?[А-ЯЁ][\w-]+){0,4}"
_EN_MONTH = f"(?P<month>{_EN_MONTHS})"
_RU_MONTH = (
    r"(?P<month>(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)\w{0,2}|ма[яей])"
)

ENGLISH = ReferenceWords(
    said=(
        r"\b(?:I|(?P<us>[Ww]e))(?:\s+(?:have|had)|['’](?:ve|d))?"
        r"(?:\s+(?:already|just|also|both|all|once|recently|personally|earlier|then))?\s+"
        r"(?:said|noted|mentioned|stressed|emphasi[sz]ed|stated|spoke|spoken|told|announced|promised|discussed|talked"
        r"|agreed|met|proposed|declared|explained|outlined|underlined|underscored|highlighted|addressed"
        r"|reiterated|argued|warned|pointed\s+out|put\s+forward|set\s+out)\b"
    ),
    events=(
        r"\b(?:[Mm]y|(?P<us>[Oo]ur))\s+(?:(?:recent|last|latest|first|previous|earlier|annual|joint|bilateral|telephone"
        r"|official|state|working|own|State\s+of\s+the)\s+){0,3}"
        r"(?P<event>talks|meetings?|conversations?|discussions?|negotiations|consultations|summit|visit|trip"
        r"|[Aa]ddress|speech|remarks|statement|interview|message|lecture|report|news\s+conference"
        r"|press\s+conference)\b"
    ),
    days={r"\bthe\s+day\s+before\s+yesterday\b": 2, r"\byesterday(?:[’']s)?\b": 1},
    spans={
        r"\b(?:last|the\s+previous)\s+week\b": (1, 13),
        r"\b(?:last|the\s+previous)\s+month\b": (1, 62),
        r"\ba\s+week\s+ago\b": (5, 9),
        r"\ba\s+(?:couple\s+of|few)\s+days\s+ago\b": (2, 6),
        r"\ba\s+month\s+ago\b": (20, 45),
    },
    months=tuple(
        "january february march april may june july august september october november december".split()
    ),
    dated=(
        rf"\b(?:on|of)\s+{_EN_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{{4}}))?\b",
        rf"\b(?:on|of)\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_EN_MONTH}(?:,?\s+(?P<year>\d{{4}}))?\b",
    ),
    monthly=rf"\bin\s+{_EN_MONTH}(?:(?:\s+of)?\s+(?P<year>\d{{4}}))?\b",
    yearly=r"\bin\s+(?P<year>(?:19|20)\d\d)\b",
    last_year=r"\blast\s+year\b",
    place=rf"\b(?P<by>in|at|to)\s+(?:the\s+)?(?P<place>{_EN_NAME})",
    person=rf"\bwith\s+(?:[a-z]+\s+){{0,3}}(?P<person>{_EN_NAME})",
    events_at=("at", "to"),
    light=(
        "about of on it this that these them with you him her us very fairly just quite briefly recently in"
        " detail here there at the already once again all both together then also earlier during news press"
        " conference yesterday and today only back long my our speech address remarks"
    ),
    kinds={
        "address": ("address", "speech", "remarks", "statement", "lecture"),
        "interview": ("interview",),
        "news conference": ("conference",),
        "talks": ("talks", "negotiation", "consultation", "meeting", "conversation", "summit"),
    },
)

RUSSIAN = ReferenceWords(
    said=(
        r"\b(?:[Яя]|(?P<us>[Мм]ы))(?:\s+(?:уже|также|только\s+что|недавно|вчера|позавчера|тогда|лично|как-то|с\s+ним|с\s+вами|об\s+этом)){0,2}\s+"
        r"(?:говорил|сказал|отмечал|отметил|упоминал|упомянул|подчёркивал|подчеркивал|заявлял|заявил|рассказывал"
        r"|выступал|выступил|обещал|объявил|обсуждал|обсудил|встречал|встретил|договорил|договаривал|предлагал"
        r"|предложил|беседовал|разговаривал|напоминал|предупреждал)(?:а|и|ся|ась|ись)?\b"
    ),
    events=(
        r"\b(?:[Мм]о(?:й|я|ё|е|и|его|ей|ём|ем|ему|их|им)|(?P<us>[Нн]аш(?:а|е|и|его|ей|их|им|ими|ем|ему|у)?)"
        r"|[Вв]чераш\w+)\s+(?:[а-яё-]+\s+){0,2}?"
        r"(?P<event>переговор\w*|встреч\w*|бесед\w*|разговор\w*|консультаци\w*|саммит\w*|визит\w*|поездк\w*"
        r"|выступлени\w*|реч\w{1,2}|[Пп]ослани\w*|заявлени\w*|интервью|пресс-конференци\w*)"
    ),
    days={r"\bпозавчера\b": 2, r"\bвчера(?:\b|шн\w+)": 1},
    spans={
        r"\bна\s+прошлой\s+неделе\b": (1, 13),
        r"\bв\s+прошлом\s+месяце\b": (1, 62),
        r"\bнеделю\s+назад\b": (5, 9),
        r"\bнесколько\s+дней\s+назад\b": (2, 6),
        r"\bмесяц\s+назад\b": (20, 45),
    },
    months=tuple("январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split()),
    dated=(rf"\b(?P<day>\d{{1,2}})\s+{_RU_MONTH}(?:\s+(?P<year>\d{{4}}))?\b",),
    monthly=rf"\bв\s+{_RU_MONTH}(?:\s+(?P<year>\d{{4}})(?:\s+г(?:ода|\.))?)?\b",
    yearly=r"\bв\s+(?P<year>(?:19|20)\d\d)(?:-м)?\s+г(?:оду|\.)",
    last_year=r"\b(?:в\s+)?прошл(?:ом\s+году|ого\s+года)\b",
    place=rf"\b(?P<by>в|на)\s+(?P<place>{_RU_NAME})",
    person=rf"\bс\s+(?:[а-яё]+\s+){{0,3}}(?P<person>{_RU_NAME})",
    events_at=("на",),
    light=(
        "об о этом нём нем том с вами ним ней ними нами уже недавно кратко подробно здесь там вчера и также"
        " тогда раньше ранее вместе все на встрече пресс конференции моём своём моем своем в выступлении речи"
    ),
    kinds={
        "address": ("выступлен", "реч", "послан", "заявлен"),
        "interview": ("интервью",),
        "news conference": ("пресс-конференц",),
        "talks": ("переговор", "консультац", "встреч", "бесед", "разговор", "саммит"),
    },
)

BY_LANGUAGE = {"en": ENGLISH, "ru": RUSSIAN}
