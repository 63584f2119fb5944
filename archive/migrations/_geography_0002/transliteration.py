"""Cyrillic in Latin letters, as English pages of the same ministries spell Russian names."""

import re

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
