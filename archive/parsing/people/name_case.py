"""Names as they are usually written: initials, capitals, letters of another alphabet."""

import re
from functools import lru_cache

from archive.languages.vocabulary import AGENCIES, PARTICLES

# V. · V.V. · J.-P. · Дж.
INITIAL = r"(?:[^\W\d_]|[А-ЯЁ][а-яё])\."
INITIALS = re.compile(rf"(?:{INITIAL}-?)+")
GLUED_INITIALS = re.compile(rf"(?P<initials>(?:{INITIAL}[-\s]?)+)(?P<surname>[^\W\d_][\w’'-]+)")
NUMERAL = re.compile(r"[IVX]+")
CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_LATIN_LOOK_ALIKES = str.maketrans("ABCEHKMOPTXaceopxy", "АВСЕНКМОРТХасеорху")
# "H.S", the stop behind which a label has lost
_INITIALS_ALONE = re.compile(rf"(?:{INITIAL}-?)+[^\W\d_]?\.?")
# "HOLF R.A", the stop behind which ended the label
_LAST_INITIAL = re.compile(rf"(?<=\w{{3}}\s){INITIAL}\s?[^\W\d_]$")
# Letters and offices of Turkish alone
TURKISH = re.compile(r"[İĞ]|\bBA[KŞ]AN(?:I|LIĞI)\b|\bBAŞKANI\b")


def small_letters(token: str, *, dotless: bool = False) -> str:
    """SMITH-JONES as Smith-Jones, O’BRIEN as O’Brien, MCDONALD as McDonald, VAN as van, II as it is.

    `dotless`: a capital I is that of ı, as in Turkish.
    """
    if NUMERAL.fullmatch(token) or INITIALS.fullmatch(token):
        return token
    if token.lower() in PARTICLES:
        return token.lower()
    if len(token) > 2 and token.lower() in AGENCIES:  # AP and RT may be surnames
        return token
    parts = re.split(r"([-’'])", token)
    if dotless:  # "BİNALİ YILDIRIM"
        parts = [part[:1] + part[1:].replace("İ", "i").replace("I", "ı").lower() for part in parts]
        return "".join(parts)
    small = "".join(part.capitalize() for part in parts)
    return re.sub(r"\bMc([a-z])", lambda match: f"Mc{match[1].upper()}", small)


def initials_of(name: str) -> tuple[str, str] | None:
    """The initials and the surname of a name that gives no more: ("В.В.", "Путин"), or None."""
    match = GLUED_INITIALS.fullmatch(name)
    return ("".join(match["initials"].split()), match["surname"]) if match else None


@lru_cache(maxsize=1 << 13)
def tidy_name(name: str, *, dotless: bool = False) -> str:
    """A name as it is usually written: "В.Путин" with a space, "IGOR IVANOV" in small letters.

    `dotless`: a capital I is that of ı, as in Turkish; some letters of a name alone tell so.
    A Latin letter that a typist put into a Cyrillic name is the Cyrillic one that looks like it.
    """
    if CYRILLIC.search(name):
        name = name.translate(_LATIN_LOOK_ALIKES)
    split = initials_of(name)
    if split:
        name = f"{split[0]} {split[1]}"
    name = _LAST_INITIAL.sub(r"\g<0>.", name)
    if _INITIALS_ALONE.fullmatch(name):
        name = f"{name.rstrip('.')}."
    elif name.isupper() and all(letter.isupper() for letter in name if letter.isalpha()):
        # Not "NHK 山田", whose letters have no capitals.
        dotless = dotless or bool(TURKISH.search(name))
        name = " ".join(small_letters(token, dotless=dotless) for token in name.split())
    return name
