"""Other scripts in Latin letters; Cyrillic as English pages of the same ministries spell Russian names."""

import re
import unicodedata

from anyascii import anyascii

_LONGEST_ENDING = 3

_LETTERS = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace(
            "_", "\0"
        ).split(" "),
        strict=True,
    )
)
_TABLE = str.maketrans(
    {letter: latin.strip("\0") for letter, latin in _LETTERS.items()}
    | {letter.upper(): latin.strip("\0").capitalize() for letter, latin in _LETTERS.items()}
)


def romanise(text: str) -> str:
    """Cyrillic letters spelled in Latin ones; everything else stays."""
    return text.translate(_TABLE)


def romanise_name(name: str) -> str:
    """A name in Cyrillic of any language, or in Greek, spelled in Latin letters as its own state spells it.

    Beside the letters of Russian these are Ukrainian, Belarusian, Serbian, Kazakh and Kyrgyz; Greek follows
    ELOT 743 without accents.
    """
    if _UKRAINIAN.search(name):
        name = name.translate(_AS_UKRAINIAN)
    if _SERBIAN.search(name):
        name = name.translate(_AS_SERBIAN)
    if _GREEK.search(name):
        plain = unicodedata.normalize("NFD", name)
        name = "".join(letter for letter in plain if not unicodedata.combining(letter))
        for pair, latin in _GREEK_PAIRS:
            name = pair.sub(latin, name)
    return romanise(name.translate(_OTHER_LETTERS))


def _both_cases(letters: str, latin: str) -> dict[int, str]:
    pairs = dict(zip(letters, latin.split(), strict=True))
    upper = {letter.upper(): spelled.capitalize() for letter, spelled in pairs.items()}
    return {ord(letter): spelled for letter, spelled in (pairs | upper).items() if len(letter) == 1}


_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_SERBIAN = re.compile("[ђјљњћџЂЈЉЊЋЏ]")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_AS_UKRAINIAN = _both_cases("гєїґ", "h ye yi g")
_AS_SERBIAN = _both_cases("чшжхц", "c s z h c")
_OTHER_LETTERS = _both_cases(
    "іўјљњћђџќѓѕқғұүәөңһ", "i u j lj nj c dj dz k g dz k g u u a o ng h"
) | _both_cases("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o")
_GREEK_PAIRS = [
    (re.compile(pair, re.IGNORECASE), latin)
    for pair, latin in (
        ("ου", "ou"),
        ("(?<=[αε])υ(?=[βγδζλμνραεηιοω])", "v"),
        ("(?<=[αε])υ", "f"),
        ("^μπ|(?<= )μπ", "b"),
        ("μπ", "mp"),
        ("γγ", "ng"),
        ("^ντ|(?<= )ντ", "d"),
    )
]


def is_named_in_latin(name: str, text: str) -> bool:
    """Whether a Cyrillic text gives a person whose full name is known in Latin letters only.

    is_named_in_latin("Sergey Lavrov", "Заявление С.В.Лаврова"): the surname may have an ending,
    and before it stands the given name or its first letter.
    """
    given, _, surname = name.strip().rpartition(" ")
    if not given:
        return False
    stem = surname[:-1] if surname[-1] in "aeiouy" else surname
    pattern = rf"\b{given[0]}(?:\w+\s|\.\s?(?:\w\.\s?)?){re.escape(stem)}\w{{0,{_LONGEST_ENDING}}}\b"
    return bool(re.search(pattern, romanise(text)))


_SYLLABLES = re.compile("[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")


def in_latin_letters(text: str) -> str:
    """A text of any script in plain Latin letters, for addresses: by sound as far as each letter tells, of
    Chinese characters a syllable each, of Arabic and Hebrew without the vowels that they do not write."""
    return anyascii(_SYLLABLES.sub(r" \g<0> ", romanise_name(text)))
