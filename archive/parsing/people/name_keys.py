"""One name, many spellings: letters of other alphabets and the habits of those who transcribe them."""

import re
from functools import lru_cache

from archive.languages.han import AS_SIMPLIFIED
from archive.languages.letter_forms import ONE_FORM, PLAIN_LATIN
from archive.languages.transliteration import romanise_name
from archive.parsing.people.names import name_key

NAME_KEY_VERSION = 5
"""To be raised with any change of the keys that names get, those of filing too, since keys are stored."""

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


_ONE_FORM = ONE_FORM | PLAIN_LATIN | AS_SIMPLIFIED
# Spellings of a sound that are no habit of all languages, so that keys tell them apart: Kyrgyz and Kazakh
# names have J or Zh for Ж, and е after a vowel is e or ye. Who looks for a name means either.
_EITHER = [
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("dzh", "j"),
        ("zh", "j"),
        ("j", "zh"),
        ("j", "dzh"),
        ("(?<=[aou])e", "ye"),
        ("(?<=[aou])ye", "e"),
    )
]


# Rudolf II is not Rudolf III: a letter that is doubled tells nothing elsewhere.
_NUMERAL = re.compile(r"(?<=\s)(X{0,2})(V?)(I{2,3})\b(?!\.)")


def _in_figures(numeral: re.Match[str]) -> str:
    tens, five, ones = map(len, numeral.groups())
    return str(10 * tens + 5 * five + ones)


@lru_cache(maxsize=10_000)
def spelling_key(name: str) -> str:
    """The form under which all usual spellings of a name meet, Cyrillic or Latin; of other scripts, under
    which the forms of its letters meet.

    Two full names with one key are one name: "Сергей Лавров", "Sergey Lavrov", "Sergei LAVROV".
    """
    name = _NUMERAL.sub(_in_figures, name)
    key = name_key(romanise_name(name.translate(_ONE_FORM)))
    for pattern, letters in _HABITS:
        key = pattern.sub(letters, key)
    return key


@lru_cache(maxsize=10_000)
def possible_keys(word: str) -> tuple[str, ...]:
    """The keys under which a word of a name may be, as one types it who looks for it: its own first."""
    letters = romanise_name(word.casefold())
    spellings = (word, *(pattern.sub(other, letters) for pattern, other in _EITHER))
    return tuple(dict.fromkeys(filter(None, map(spelling_key, spellings))))
