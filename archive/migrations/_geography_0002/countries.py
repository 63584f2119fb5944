"""Countries by their names, English and Russian, from the Unicode register that Babel carries."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from babel import Locale

from .demonyms import country_of_adjective

_LONGEST = 4

# Names in use on pages of the last decades that the register has not, or no longer. An empty one is
# of several countries, or of none of today's.
_OTHER_NAMES = {
    "turkey": "TR",
    "czech republic": "CZ",
    "macedonia": "MK",
    "burma": "MM",
    "myanmar": "MM",
    "swaziland": "SZ",
    "ivory coast": "CI",
    "cape verde": "CV",
    "cabo verde": "CV",
    "east timor": "TL",
    "viet nam": "VN",
    "lao people's democratic republic": "LA",
    "lao pdr": "LA",
    "brunei darussalam": "BN",
    "holy see": "VA",
    "vatican": "VA",
    "britain": "GB",
    "great britain": "GB",
    "united kingdom of great britain and northern ireland": "GB",
    "united states of america": "US",
    "usa": "US",
    "us": "US",
    "uk": "GB",
    "uae": "AE",
    "hong kong": "HK",
    "palestine": "PS",
    "palestinian authority": "PS",
    "palestinian national authority": "PS",
    "prc": "CN",
    "republic of china": "TW",
    "republic of korea": "KR",
    "rok": "KR",
    "democratic people's republic of korea": "KP",
    "dprk": "KP",
    "republic of the congo": "CG",
    "republic of congo": "CG",
    "democratic republic of the congo": "CD",
    "democratic republic of congo": "CD",
    "dr congo": "CD",
    "drc": "CD",
    "russian federation": "RU",
    "swiss confederation": "CH",
    "united mexican states": "MX",
    "federated states of micronesia": "FM",
    "syrian arab republic": "SY",
    "republic of vietnam": "",
    "democratic republic of vietnam": "",
    "federation of bosnia and herzegovina": "",
    "state of georgia": "",
    "киргизия": "KG",
    "кыргызстан": "KG",
    "белоруссия": "BY",
    "туркмения": "TM",
    "молдавия": "MD",
    "сша": "US",
    "соединенные штаты америки": "US",
    "российская федерация": "RU",
    "рф": "RU",
    "кнр": "CN",
    "китайская народная республика": "CN",
    "фрг": "DE",
    "юар": "ZA",
    "объединенные арабские эмираты": "AE",
    "кыргызская республика": "KG",
    "киргизская республика": "KG",
    "чешская республика": "CZ",
    "палестина": "PS",
    "южная корея": "KR",
    "северная корея": "KP",
}
# In the register, but no countries: unions, the world's regions, and what only programs need.
_NO_COUNTRIES = frozenset("EU EZ UN QO XA XB ZZ".split())

# the Republic of · the Islamic Republic of · the Kingdom of
_STYLED = re.compile(
    r"(?:(?:islamic|people's|democratic|federal|federative|arab|hashemite|socialist|bolivarian|plurinational"
    r"|co-?operative|oriental|eastern|independent|united) )*"
    r"(?:republic|kingdom|sultanate|principality|grand duchy|emirate|union|commonwealth|state) of (?:the )?"
)
_OF_NATION = re.compile(r"(?P<nation>.+) republic")

# Plurals and nouns in a soft sign, and those that are not declined: their genitives follow no one rule.
_GENITIVES = {
    "египет": "египта",
    "самоа": "самоа",
    "никарагуа": "никарагуа",
    "филиппины": "филиппин",
    "нидерланды": "нидерландов",
    "мальдивы": "мальдив",
    "багамы": "багам",
    "коморы": "комор",
    "израиль": "израиля",
    "беларусь": "беларуси",
    "штаты": "штатов",
    "эмираты": "эмиратов",
}
_ADJECTIVES = (("ая", "ой"), ("ый", "ого"), ("ий", "ого"), ("ые", "ых"), ("ие", "их"))


@cache
def _names() -> dict[str, str]:
    """Codes by name, small letters: {"kyrgyzstan": "KG"}."""
    names = dict(_OTHER_NAMES)
    for language in ("ru", "en"):
        for code, name in Locale(language).territories.items():
            # Two letters are a country; numbers are continents and regions of the world.
            if len(code) == 2 and code.isalpha():
                names[name.replace("’", "'").casefold()] = code
                names[_folded(name)] = code
    return names


def country_code(name: str) -> str | None:
    """The two-letter code of a country, or of a union of them, by its usual name, or None."""
    return _names().get(name.replace("’", "'").casefold())


def leading_country(tokens: Sequence[str]) -> int:
    """How many of the first tokens are the name of a country; 0 if none are."""
    for length in range(min(_LONGEST, len(tokens)), 0, -1):
        if country_code(" ".join(tokens[:length])):
            return length
    return 0


def state_code(name: str) -> str:
    """The ISO 3166 code of a state by any name that is its own alone, usual or official, or "".

    "the Islamic Republic of Iran" is IR; "Korea", "Congo" and "the European Union" are none.
    """
    folded = _folded(name)
    styled = _STYLED.match(folded)
    nation = _OF_NATION.fullmatch(folded)
    if folded not in _names() and nation:
        return country_of_adjective(nation["nation"])
    if folded not in _names() and styled:
        folded = folded[styled.end() :]
    code = _names().get(folded, "")
    return "" if code in _NO_COUNTRIES else code


def state_code_of_genitive(name: str) -> str:
    """The code of a state by its Russian name in the genitive: "Киргизии", "Российской Федерации"."""
    folded = _folded(name)
    return _genitives().get(folded) or _genitives().get(folded.removeprefix("республики "), "")


def code_of(text: str) -> str:
    """The code of a state that is given by its code, in any letters, or by its name, or ""."""
    code = text.upper()
    return code if text.isascii() and code in _register() else state_code(text)


@cache
def _register() -> frozenset[str]:
    """The codes of countries."""
    codes = map(str, Locale("en").territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - _NO_COUNTRIES


@cache
def country_name(code: str) -> str:
    """The English name of a country, as the register has it; of an unknown code the code."""
    return str(Locale("en").territories.get(code, code))


@cache
def _genitives() -> dict[str, str]:
    codes = {
        "республики корея": "KR",
        "республики конго": "CG",
        "демократической республики конго": "CD",
    }
    for name, code in _names().items():
        if (
            code
            and code not in _NO_COUNTRIES
            and re.search("[а-я]", name)
            and not re.search(r"[(.]|о-в", name)
        ):
            codes[_genitive(name)] = code
            # "Президента Республики Беларусь"
            codes.setdefault(f"республики {name}", code)
    return codes


def _genitive(name: str) -> str:
    """The genitive of a country's Russian name, folded: "саудовская аравия" gives "саудовской аравии"."""
    return " и ".join(" ".join(_declined(part.split())) for part in name.split(" и "))


def _declined(words: Sequence[str]) -> Iterator[str]:
    for word in words[:-1]:
        yield _GENITIVES.get(word) or next(
            (word.removesuffix(end) + genitive for end, genitive in _ADJECTIVES if word.endswith(end)), word
        )
    last = words[-1]
    if last in _GENITIVES:
        yield _GENITIVES[last]
    elif last in ("сша", "кнр", "фрг", "юар", "рф", "кндр", "оаэ"):
        yield last
    elif last[-1] == "я":
        yield last[:-1] + "и"
    elif last[-1] == "а":
        yield last[:-1] + ("и" if last[-2] in "гкхжшщч" else "ы")
    elif last[-1] == "й":
        yield last[:-1] + "я"
    else:
        yield last if last[-1] in "оеиуэыь" else last + "а"


def _folded(name: str) -> str:
    """A name without article, accents, points and the like: "Côte d’Ivoire", "U.S.", "the Sudan"."""
    plain = unicodedata.normalize("NFC", name.replace("’", "'").casefold()).replace("й", "\0")
    plain = unicodedata.normalize("NFKD", plain)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("\0", "й")
    plain = re.sub(r"\bsaint\b", "st", plain.replace(".", "").replace("&", "and"))
    return " ".join(plain.removeprefix("the ").split())
