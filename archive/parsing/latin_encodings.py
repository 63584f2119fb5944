"""Which single-byte encoding a text in Latin script is in, by the letters that a language has.

Statistics of bytes tell the encodings of other scripts apart. In Latin script only every tenth letter
differs between windows-1252 and windows-1250, and it is the alphabet of the language that shows which.
"""

from collections import Counter

_ENCODINGS = ("cp1252", "cp1250", "cp1254", "cp1257", "iso8859_2", "iso8859_15")
_NAMES = {
    "cp1252": "windows-1252",
    "cp1250": "windows-1250",
    "cp1254": "windows-1254",
    "cp1257": "windows-1257",
    "iso8859_2": "iso-8859-2",
    "iso8859_15": "iso-8859-15",
}
_ALPHABETS = {
    "fr": "àâæçéèêëîïôœùûüÿ",
    "de": "äöüß",
    "es gl eu": "áéíñóúü¿¡ºª",
    "pt": "àáâãçéêíóôõúü",
    "it": "àèéìíîòóùú",
    "ca": "àçèéíïòóúü·",
    "sv da no nb nn fi": "åäöéæø",
    "is fo": "áðéíóúýþæö",
    "nl": "ëéïóöüèê",
    "ga": "áéíóú",
    "pl": "ąćęłńóśźż",
    "cs": "áčďéěíňóřšťúůýž",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "hu": "áéíóöőúüű",
    "ro": "ăâîşţ",  # as in the encodings of its time, with cedillas
    "hr bs sl sr": "čćđšž",
    "sq": "çë",
    "tr az": "çğıöşüâîû",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "et": "äõöüšž",
}
_LETTERS = {
    frozenset(languages.split()): frozenset(letters + letters.upper() + ("İ" if "ı" in letters else ""))
    for languages, letters in _ALPHABETS.items()
}
_SIGNS = frozenset("“”„‘’‚«»‹›–—…•§°€£©®™·´\u00a0\u00ad½²³")

_OWN_LANGUAGE = 0.2


def latin_encoding(foreign: bytes, language: str = "") -> str:
    """The web's name of the encoding; `foreign` are the bytes above 127 of a text in Latin script.

    `language`: what the other letters of the text are likely to be in; it decides between alphabets that
    fit about as well, else windows-1252 is taken.
    """
    counts = Counter(foreign)
    return _NAMES[max(_ENCODINGS, key=lambda encoding: _likeness(counts, encoding, language))]


def _likeness(counts: Counter[int], encoding: str, language: str) -> float:
    """The share of characters that are signs or letters of the language that has most of them."""
    characters = [(bytes([byte]).decode(encoding, "replace"), count) for byte, count in counts.items()]
    total = counts.total() or 1
    # Signs where letters are meant would make any text likely.
    signs = 0.9 * sum(count for each, count in characters if each in _SIGNS) / total
    return signs + max(
        sum(count for each, count in characters if each in letters) / total
        + (_OWN_LANGUAGE if language in languages else 0)
        for languages, letters in _LETTERS.items()
    )
