"""One name, many spellings: letters of other alphabets and the habits of those who transcribe them."""

import re
from functools import lru_cache

from archive.languages.transliteration import romanise_name
from archive.parsing.people.names import name_key

NAME_KEY_VERSION = 2
"""To be raised with any change of the keys that names get, since keys are stored."""

# Pairs that ministries spell either way, longest first: Sergei and Sergey, Yuri and Yury, Mikhail
# and Mihail, Alexander and Aleksandr, Tatyana and Tatiana, Söder and Soeder.
_HABITS: list[tuple[re.Pattern[str], str]] = [
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"shch|sch", "sh"),
        (r"kh", "h"),
        (r"ph", "f"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"tz", "ts"),
        (r"([oua])e", r"\1"),
        (r"(?:iy|yi|ij|ii|y)\b", "i"),
        (r"ey", "ei"),
        (r"[yij]{1,2}([aou])", r"\1"),
        (r"i?ye|ie", "e"),
        (r"([^aeiou])er\b", r"\1r"),
        (r"y", "i"),
        (r"(.)\1", r"\1"),
    )
]


@lru_cache(maxsize=10_000)
def spelling_key(name: str) -> str:
    """The form under which all usual spellings of a name meet, Cyrillic or Latin.

    Two full names with one key are one name: "Сергей Лавров", "Sergey Lavrov", "Sergei LAVROV".
    """
    key = name_key(romanise_name(name))
    for pattern, letters in _HABITS:
        key = pattern.sub(letters, key)
    return key
