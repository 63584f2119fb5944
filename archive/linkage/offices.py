"""Offices compared: which two titles are one office, which nobody holds together. Pure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from archive.geo.countries import country_code
from archive.geo.demonyms import leading_nation
from archive.geo.offices import country_of_office
from archive.languages.vocabulary import HONORIFICS, LINKS, OFFICES

# What is said of one who held or may hold it, or stands in: the office is another.
_MODIFIERS = frozenset(
    """
    vice deputy acting former ex assistant first second under permanent elect shadow designate associate
    junior
    """.split()
)
_SMALL = frozenset("the of for to and in at on de und la el du des affairs general mr mrs ms his her".split())
_LONG_FORMS = {
    "pm": "prime minister", "fm": "foreign minister", "premier": "prime minister", "veep": "vice president",
    "potus": "president", "vp": "vice president", "secgen": "secretary general", "sg": "secretary general",
    "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman", "spokeswoman": "spokesman",
    "spokesperson": "spokesman", "congresswoman": "congressman", "premierminister": "prime minister",
    "президент": "president", "министр": "minister", "премьер": "prime minister",
    "иностранных": "foreign", "обороны": "defence", "defense": "defence", "дел": "affairs",
    "председатель": "chairman", "секретарь": "secretary", "presidente": "president",
    "presidenta": "president",
    "président": "president", "präsident": "president", "präsidentin": "president", "ministro": "minister",
    "ministra": "minister", "ministre": "minister", "chancellor": "chancellor", "kanzler": "chancellor",
    "bundeskanzlerin": "chancellor", "bundeskanzler": "chancellor", "finances": "finance", "labor": "labour",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_SERVING = re.compile(
    r" (to|of|for) (?:the |his |her )?"
    r"((?:office of the |vice |deputy |prime |foreign |first )*"
    r"(?:president|minister|king|queen|chancellor|secretary|prince))\b"
)
_NATIONAL_HEADS = frozenset("president minister chancellor king queen emir sultan emperor monarch".split())


@dataclass(frozen=True, slots=True)
class Office:
    """`words`: what names the office, without its country. `modifiers`: "vice", "deputy", "former" …"""

    words: frozenset[str]
    modifiers: frozenset[str]
    country: str = ""

    def __bool__(self) -> bool:
        return bool(self.words)

    @property
    def is_national(self) -> bool:
        """Whether it stands for a state, and is held by one person at a time."""
        return bool(self.country and self.words & _NATIONAL_HEADS and not self.modifiers)

    @property
    def has_one_holder(self) -> bool:
        """Whether one person at a time holds it in a state, whichever that is."""
        return bool(self.words & _NATIONAL_HEADS and not self.modifiers)

    @property
    def is_past(self) -> bool:
        return not self.modifiers.isdisjoint(("former", "ex"))


@lru_cache(maxsize=1 << 14)
def office(role: str, site: str = "", country: str = "") -> Office:
    """The office that a label or an authority gives; empty where it is a form of address or an activity.

    `country`: whose it is where its words do not say so.
    """
    told = country_of_office(role, site) or country
    words = _words(role)
    if not words & (OFFICES | _NATIONAL_HEADS | {"prime", "foreign", "spokesman", "congressman", "monarch"}):
        return Office(frozenset(), frozenset())
    return Office(words - _MODIFIERS, words & _MODIFIERS, told)


def _words(role: str) -> frozenset[str]:
    plain = role.casefold().replace("’", "'").replace("vice-", "vice ").replace("-", " ").split(",")[0]
    nation, rest = leading_nation(plain)
    plain = rest if nation else plain
    before, of, after = plain.partition(" of ")
    if of and _is_land(after):
        plain = before
    own, serves, superior = _parted(plain)
    words: set[str] = set()
    for word in _WORD.findall(own.replace("'s", "")):
        words.update(_LONG_FORMS.get(word, word).split())
    if serves:
        # "Adviser to the President" is no president, and not everybody who advises.
        words.update(f"to {word}" for word in _WORD.findall(superior))
    if not words - HONORIFICS - {"the"}:
        return frozenset()
    return frozenset(words - _SMALL - LINKS)


def _parted(title: str) -> tuple[str, str, str]:
    """An office, and whom it serves: "Adviser to the President", "Spokesman of the Prime Minister"."""
    match = _SERVING.search(title)
    return (title[: match.start()], match[1], match[2]) if match else (title, "", "")


def _is_land(text: str) -> bool:
    plain = text.removeprefix("the ").strip()
    return bool(
        country_code(plain)
        or country_code(re.sub(r"^.*?(?:republic|kingdom|state|federation) of (?:the )?", "", plain))
    )


def also_called(title: str) -> list[str]:
    """A title, and its other usual form: "Foreign Minister", "Minister of Foreign Affairs"."""
    found = [title]
    for pattern, form in _FORMS:
        match = pattern.search(title)
        if match:
            found.append(form.format(match[1]))
    return found


_FORMS = (
    (
        re.compile(r"\bminister (?:of|for) (?:the )?(foreign|home|internal|external)(?= affairs)", re.I),
        "{} Minister",
    ),
    (re.compile(r"\bminister (?:of|for) (?:the )?(\w+)$", re.I), "{} Minister"),
    (re.compile(r"\b(foreign) minister", re.I), "Minister of {} Affairs"),
    (re.compile(r"\b(?!foreign|prime|deputy)([a-z]+) minister\b", re.I), "Minister of {}"),
)


def are_one_office(one: Office, other: Office) -> bool:
    """Whether two titles are one office: equal, or one says less ("Minister", "Foreign Minister")."""
    if not one or not other or one.modifiers != other.modifiers:
        return False
    if one.country and other.country and one.country != other.country:
        return False
    smaller, larger = sorted((one.words, other.words), key=len)
    return bool(smaller) and smaller <= larger


def exclude_each_other(one: Office, other: Office) -> bool:
    """Whether nobody holds both at one time: the same rank in two states."""
    return one.is_national and other.is_national and one.country != other.country
