"""Dates in words, as minutes open: "a los doce días del mes de mayo del año dos mil dieciséis"."""

import re

from archive.parsing.dates.months import fold_name

_WORD = r"[^\W\d_]{2,14}"
# A year in words begins so, in Spanish and Portuguese.
BEGINS_YEAR = r"(?i:\b(?:doi?s\smil|mil\snovec))"
_REST = rf"(?:\s(?:{_WORD}|[ye])(?!\w)){{0,4}}"
_YEAR = rf"(?P<year>2\d\d\d|1[89]\d\d|doi?s\smil{_REST}|mil\snove(?:cientos|centos){_REST})(?!\w)"
WORDED = re.compile(
    rf"(?<!\w)(?P<day>[0-3]?\d|{_WORD}(?:\s[ye]\s{_WORD})?)(?:\s[dD][ií]as?)?,?(?:\sd(?:el|o)\sm[eê]s)?"
    rf"\sde\s(?P<month>{_WORD}),?\sd(?:e|el|o)(?:\sa[ñn]o)?(?:\sde)?\s{_YEAR}",
    re.IGNORECASE,
)
_NUMBERS = {
    word: number
    for number, words in {
        1: "un uno una um uma primer primero primeiro",
        2: "dos dois duas",
        3: "tres",
        4: "cuatro quatro",
        5: "cinco",
        6: "seis",
        7: "siete sete",
        8: "ocho oito",
        9: "nueve nove",
        10: "diez dez",
        11: "once onze",
        12: "doce doze",
        13: "trece treze",
        14: "catorce quatorze catorze",
        15: "quince quinze",
        16: "dieciseis dezesseis dezasseis",
        17: "diecisiete dezessete dezassete",
        18: "dieciocho dezoito",
        19: "diecinueve dezenove dezanove",
        20: "veinte vinte",
        21: "veintiun veintiuno",
        22: "veintidos",
        23: "veintitres",
        24: "veinticuatro",
        25: "veinticinco",
        26: "veintiseis",
        27: "veintisiete",
        28: "veintiocho",
        29: "veintinueve",
        30: "treinta trinta",
        40: "cuarenta quarenta",
        50: "cincuenta cinquenta",
        60: "sesenta sessenta",
        70: "setenta",
        80: "ochenta oitenta",
        90: "noventa",
        900: "novecientos novecentos",
    }.items()
    for word in words.split()
}


def number_of(printed: str) -> int:
    """The number that digits or words give, as far as the words are numbers: 2016 for "dos mil dieciséis"."""
    if printed.isdigit():
        return int(printed)
    thousands, mil, rest = _folded(printed).partition(" mil")
    if not mil:
        thousands, rest = "", _folded(printed)
        if rest.startswith("mil "):
            thousands, rest = "un", rest.removeprefix("mil ")
    total = 1000 * _NUMBERS.get(thousands, 0)
    for word in rest.split():
        if word not in _NUMBERS and word not in ("y", "e"):
            break
        total += _NUMBERS.get(word, 0)
    return total


def _folded(text: str) -> str:
    return " ".join(fold_name(text).split())
