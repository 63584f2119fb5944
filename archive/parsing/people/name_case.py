"""Parts of names in capitals as they are usually written."""

import re

from archive.languages.vocabulary import AGENCIES, PARTICLES

# V. · V.V. · J.-P. · Дж.
INITIAL = r"(?:[^\W\d_]|[А-ЯЁ][а-яё])\."
INITIALS = re.compile(rf"(?:{INITIAL}-?)+")
NUMERAL = re.compile(r"[IVX]+")
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
