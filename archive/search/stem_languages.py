"""The languages that words are analysed in: scripts, algorithms, and spellings without accents. Pure data."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

_SCRIPTS = {
    "latin": "a-z\u00df-\u024f\u0250-\u02af",
    "cyrillic": "\u0400-\u052f",
    "greek": "\u0370-\u03ff",
    "armenian": "\u0530-\u058f",
    "hebrew": "\u05d0-\u05ea",
    "arabic": "\u0620-\u06d3",
    "devanagari": "\u0900-\u097f",
    "tamil": "\u0b80-\u0bff",
}
_SCRIPT = re.compile("|".join(f"(?P<{name}>[{letters}])" for name, letters in _SCRIPTS.items()))

USUAL = {
    "latin": "en",
    "cyrillic": "ru",
    "greek": "el",
    "armenian": "hy",
    "hebrew": "he",
    "arabic": "ar",
    "devanagari": "hi",
    "tamil": "ta",
}
"""By whose rules a word of a script is analysed in a passage whose language has another script."""

ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian",
    "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "st": "sesotho", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""Snowball's names."""

ALIASES = {
    "nb": "no", "nn": "no", "hr": "sr", "bs": "sr", "sh": "sr", "cnr": "sr", "ms": "id", "prs": "fa",
    "iw": "he", "in": "id",
}  # fmt: skip
"""Languages that are analysed as another one: near enough for the rules of endings, or an older code."""

_OTHERS = {
    "cyrillic": "ru uk be bg mk sr kk ky tg mn tt ba".split(),
    "greek": ["el"],
    "armenian": ["hy"],
    "hebrew": ["he", "yi"],
    "arabic": "ar fa ur ps ckb ug sd".split(),
    "devanagari": "hi ne mr".split(),
    "tamil": ["ta"],
}
_LATIN = (
    "en ca cs da de eo es et eu fi fr ga hu id it lt nl no pl pt ro sr st sv tr sk sl lv uz az"
    " af cy gl is lb mt sq sw tk tl fil vi"
).split()
SCRIPT_OF: dict[str, tuple[str, ...]] = {}
"""The scripts of each language whose words have an analysis of their own, if only to be left as they are."""
for _script, _languages in {"latin": _LATIN, **_OTHERS}.items():
    for _language in _languages:
        SCRIPT_OF[_language] = (*SCRIPT_OF.get(_language, ()), _script)


@dataclass(frozen=True)
class Respelling:
    """The accents that folding took from `letters` letters at the end of a word, of which a word has at most
    `most` there. More letters find more of what Snowball would find, and take longer."""

    accents: Mapping[str, str]
    letters: int
    most: int


RESPELLED = {
    "ca": Respelling({"a": "à", "e": "èé", "i": "íï", "o": "òó", "u": "úü", "c": "ç"}, 4, 1),
    "cs": Respelling(
        {"a": "á", "e": "éě", "i": "í", "u": "úů", "y": "ý", "c": "č", "s": "š", "z": "ž", "r": "ř"}, 4, 2
    ),
    "es": Respelling({"a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"}, 5, 1),
    "fr": Respelling({"e": "éè", "a": "â", "i": "î"}, 3, 1),
    "ga": Respelling({"a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"}, 4, 1),
    "hu": Respelling({"a": "á", "e": "é", "i": "í", "o": "óöő", "u": "úüű"}, 5, 2),
    "it": Respelling({"a": "à", "e": "è", "i": "ì", "o": "ò", "u": "ù"}, 4, 1),
    "lt": Respelling({"a": "ą", "e": "ęė", "i": "į", "u": "ųū", "s": "š", "c": "č", "z": "ž"}, 4, 2),
    "pl": Respelling({"a": "ą", "e": "ę", "o": "ó", "c": "ć", "s": "ś", "n": "ń", "l": "ł", "z": "żź"}, 4, 2),
    "pt": Respelling({"a": "áãâ", "e": "éê", "i": "í", "o": "óõô", "u": "ú", "c": "ç"}, 4, 2),
    "ro": Respelling({"a": "ăâ", "i": "î", "s": "ș", "t": "ț"}, 4, 1),
    "sr": Respelling({"c": "čć", "s": "š", "z": "ž"}, 4, 1),
    "tr": Respelling({"i": "ı", "u": "ü", "o": "ö", "s": "ş", "c": "ç", "g": "ğ"}, 6, 3),
}
"""Languages of which Snowball's algorithms know endings by their accents."""

ENDINGS = {"he": ("יות", "ות", "ימ", "ה")}
"""Folded: m at the end of a word as in its middle."""

HEBREW_PREFIXES = ("", *"ה ו ב ל כ מ ש וה וב ול ומ וש שה שב כש מה לה בה כה".split())
"""And, the, in, to, as, from, that, and what they are mostly together."""

ARABIC_PREFIXES = ("", *"ال وال فال بال كال لل ولل و ف ب ل ك".split())
PERSIAN_PREFIXES = ("", "مي", "نمي")
"""What printed forms have before the letters that a stem keeps."""


def script_of(word: str) -> str | None:
    """The script of a folded word by its first letter; None for numbers and scripts without an analysis."""
    found = _SCRIPT.match(word)
    return found.lastgroup if found else None
