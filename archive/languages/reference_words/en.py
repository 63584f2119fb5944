"""How speakers of English refer to what was said."""

from archive.languages.reference_words.types import ReferenceWords

_EN_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_EN_WORD = rf"(?!(?:{_EN_MONTHS})\b)[A-Z][\w’'-]*\w"
_EN_NAME = rf"{_EN_WORD}(?:\s+(?:(?:of|on|the|and|for|de)\s+){{0,2}}{_EN_WORD}){{0,5}}"
_EN_MONTH = f"(?P<month>{_EN_MONTHS})"

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
