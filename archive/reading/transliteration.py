"""Cyrillic in Latin letters, as English pages of the same ministries spell Russian names."""

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
