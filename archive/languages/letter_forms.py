"""Letters of which each is written in several ways, and one way for all of them. Pure."""

import re
import unicodedata
from functools import lru_cache

_SIGNS = re.compile(r"[\W_]+")

ONE_FORM = str.maketrans(
    {
        # Arabic, Persian and Urdu; the sign that stretches a word, and hamza by itself.
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه",
        "\u0640": None, "ء": None,
        # Hebrew at the end of a word; the signs of abbreviations.
        "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ", "״": None, "׳": None,
    }
)  # fmt: skip
"""For `str.translate`: accents and points are marks of their own in Unicode, and not here."""

PLAIN_LATIN = str.maketrans(
    {
        "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae",
        "œ": "oe", "Œ": "Oe",
        "ı": "i", "ə": "a", "Ə": "A", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ħ": "h", "Ħ": "H",
    }
)  # fmt: skip
"""Latin letters of which Unicode makes no letter and a mark, as names are spelled in English."""


@lru_cache(maxsize=1 << 12)
def folded_name(name: str) -> str:
    """The name of a field without case, accents and signs: "Řečník_1" as "recnik 1"."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(PLAIN_LATIN))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter) or letter > "\u0600")
    return unicodedata.normalize("NFC", _SIGNS.sub(" ", kept).strip())
