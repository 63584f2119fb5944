"""Countries by their names, English and Russian, from the Unicode register that Babel carries."""

from collections.abc import Sequence
from functools import cache

from babel import Locale

_LONGEST = 4

# Names in use on pages of the last decades that the register has not, or no longer.
_OTHER_NAMES = {
    "turkey": "TR",
    "czech republic": "CZ",
    "macedonia": "MK",
    "burma": "MM",
    "swaziland": "SZ",
    "ivory coast": "CI",
    "great britain": "GB",
    "united states of america": "US",
    "usa": "US",
    "us": "US",
    "uk": "GB",
    "palestine": "PS",
    "republic of korea": "KR",
    "kyrgyz republic": "KG",
    "киргизия": "KG",
    "белоруссия": "BY",
    "туркмения": "TM",
    "молдавия": "MD",
    "сша": "US",
}


@cache
def _names() -> dict[str, str]:
    """Codes by name, small letters: {"kyrgyzstan": "KG"}."""
    names = dict(_OTHER_NAMES)
    for language in ("ru", "en"):
        for code, name in Locale(language).territories.items():
            # Two letters are a country; numbers are continents and regions of the world.
            if len(code) == 2 and code.isalpha():
                names[name.replace("’", "'").casefold()] = code
    return names


def country_code(name: str) -> str | None:
    """The two-letter ISO code of a country by its usual name, or None."""
    return _names().get(name.replace("’", "'").casefold())


def leading_country(tokens: Sequence[str]) -> int:
    """How many of the first tokens are the name of a country; 0 if none are."""
    for length in range(min(_LONGEST, len(tokens)), 0, -1):
        if country_code(" ".join(tokens[:length])):
            return length
    return 0
