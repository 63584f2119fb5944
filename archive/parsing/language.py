"""The language of a document, and of a passage in another one.

Scripts and the commonest little words of English and Russian decide most documents at once. Only where
they don't, a sample goes to py3langid (a naive Bayes model over 140 languages, 70 microseconds a passage).
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from archive.languages.south_slavic import STANDARDS, standard_of
from archive.parsing.counts import count_characters
from archive.parsing.language_model import ranked_languages

UNDETERMINED = "und"

_ENGLISH = frozenset("the of and to in that is we for it this with on our are you have was be not".split())
_RUSSIAN = frozenset("и в на что не с мы это по как для я к его о вы у из за".split())
# Letters of Kurdish in Arabic script (Sorani) that no neighbour has, and those that begin most words with a
# vowel in Tigrinya and in Amharic: the model of languages knows neither Sorani nor Tigrinya.
_SORANI = re.compile("[ێڵڕ][^ێڵڕ]+[ێڵڕ]")
_TIGRINYA = "ኣ", "አ"
_LITTLE_SHARE = 0.16
"""Of all words. English and Russian prose lies well above."""
_PLAIN_SHARE = 0.2
"""Of all pieces between spaces, some of which end with a sign. With so many, words need not be told apart."""
# Letters that other languages of these scripts have and these two lack.
_NOT_RUSSIAN = re.compile("[іїєґўқғңүұһөәџљњћђјѓќҳҷҥ]", re.IGNORECASE)
_RUSSIAN_ONLY = re.compile("[ыэ]", re.IGNORECASE)
_SCRIPTS = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "han": re.compile("[\u3400-\u9fff]"),
    "kana": re.compile("[\u3041-\u30ff]"),
    "hangul": re.compile("[\uac00-\ud7af]"),
    "arabic": re.compile("[\u0600-\u06ff]"),
    "greek": re.compile("[\u0370-\u03ff]"),
    "hebrew": re.compile("[\u0590-\u05ff]"),
    "thai": re.compile("[\u0e00-\u0e7f]"),
    "georgian": re.compile("[\u10a0-\u10ff]"),
    "armenian": re.compile("[\u0530-\u058f]"),
    "indic": re.compile("[\u0900-\u0dff]"),
    "lao": re.compile("[\u0e80-\u0eff]"),
    "burmese": re.compile("[\u1000-\u109f]"),
    "khmer": re.compile("[\u1780-\u17ff]"),
    "ethiopic": re.compile("[\u1200-\u139f]"),
}
_ONE_LANGUAGE = {
    "han": "zh",
    "kana": "ja",
    "hangul": "ko",
    "greek": "el",
    "hebrew": "he",
    "thai": "th",
    "georgian": "ka",
    "armenian": "hy",
    "lao": "lo",
    "burmese": "my",
    "khmer": "km",
}
_DENSE = {"han": 3, "kana": 3, "hangul": 2}
"""How many letters of an alphabet say as much as one character."""
_UNSPACED = frozenset({"thai", "lao", "khmer", "burmese"})
"""Scripts that set no space between words."""
_SCRIPT_OF = {language: script for script, language in _ONE_LANGUAGE.items()} | {
    "ja": "kana",
    **dict.fromkeys("ru uk be bg mk kk ky mn tg".split(), "cyrillic"),
    **dict.fromkeys("ar fa ur ps ug".split(), "arabic"),
    **dict.fromkeys("hi mr ne bn pa gu ta te kn ml si".split(), "indic"),
}
_TWO_SCRIPTS = frozenset("sr uz az ku".split())
# With the signs that join letters, as of the vowels of India: these are no letters for Python.
_WORD = re.compile(r"[\w\u0300-\u036f\u0900-\u0dff\u0e00-\u109f\u1780-\u17ff]+")
# The same in small letters of ASCII, found in two thirds of the time.
_ASCII_WORD = re.compile("[a-z0-9_]+")
_WORDS = 2000
_TEXTS = 48
_TEXT = 300
_SAMPLE = 4000
_SHORT = 300
_LEAST_LETTERS = 50
_LEAST_WORDS = 10
_SURE = 0.99
# Languages so near to each other that only a long passage tells them apart.
_NEAR = [
    frozenset(each.split())
    for each in (
        "hr bs sr sl mk bg",
        "no nn da sv",
        "cs sk",
        "es gl pt ca",
        "id ms",
        "ru uk be bg",
        "tr az tk",
        "kk ky",
        "nl af",
        "zu xh",
        "hi mr ne",
    )
]
_LEAST_LETTERS_NEAR = 200
_SURE_NEAR = 0.9995


def language_of(texts: Iterable[str]) -> str:
    """The BCP 47 code of the language that most of the texts are in, "und" where there are no words."""
    sample = _sample([text for text in texts if text])
    script = _script(sample)
    if not script or _is_mixed(sample, script):
        return UNDETERMINED
    if script in _ONE_LANGUAGE:
        return "ja" if script == "han" and _has_kana(sample) else _ONE_LANGUAGE[script]
    told = _by_letters(sample, script)
    if told:
        return told
    likely = _by_little_words(sample, script) or likely_language(_letters_only(sample, script)[:_SAMPLE])
    return (standard_of(sample) or likely) if likely in STANDARDS and script == "latin" else likely


def language_of_passage(text: str, document_language: str) -> str:
    """The language of a passage: the document's, unless it is long enough and clearly in another one."""
    document = document_language.partition("-")[0].lower() or UNDETERMINED
    if document == UNDETERMINED:
        return document_language
    if document == "en" and _by_little_words(text, "latin") == "en":
        return document_language
    script = _script(text)
    letters = len(_SCRIPTS[script].findall(text)) * _DENSE.get(script, 1) if script else 0
    few_words = script not in _UNSPACED and len(text.split()) < _LEAST_WORDS // _DENSE.get(script, 1) ** 2
    if letters < _LEAST_LETTERS or few_words:
        return document_language
    if script == "han" and document == "ja":
        return document_language
    if script in _ONE_LANGUAGE:
        found = "ja" if script == "han" and _has_kana(text) else _ONE_LANGUAGE[script]
        return document_language if found == document else found
    if _by_letters(text, script) == document:
        return document_language
    if document == "ru" and script == "cyrillic" and _by_little_words(text, script) == "ru":
        return document_language
    ranked = ranked_languages(_letters_only(text, script)[:_SAMPLE])
    found, probability = ranked[0]
    if found == document or {found, document} <= STANDARDS:
        return document_language
    if _script_of(document) != script and document not in _TWO_SCRIPTS:
        return found if probability >= 0.5 else document_language
    near = any({found, document} <= group for group in _NEAR)
    if near and (letters < _LEAST_LETTERS_NEAR or probability < _SURE_NEAR):
        return document_language
    return found if probability >= _SURE else document_language


def _by_letters(text: str, script: str) -> str:
    """A language that its letters tell, of those that the model does not know; "" where they tell none."""
    if script == "arabic" and _SORANI.search(text):
        return "ckb"
    if script == "ethiopic" and text.count(_TIGRINYA[0]) > text.count(_TIGRINYA[1]):
        return "ti"
    return ""


def likely_language(text: str) -> str:
    """The likeliest language of a text, by the statistics of its bytes; "und" for one without letters."""
    return ranked_languages(text)[0][0] if any(map(str.isalpha, text)) else UNDETERMINED


def _sample(texts: list[str]) -> str:
    """The beginnings of texts from all over the document, so that no foreign opening decides alone."""
    step = max(1, len(texts) // _TEXTS)
    return "\n".join(text[:_TEXT] for text in texts[::step])


def _script(text: str) -> str:
    """The script that says most in a text, or ""."""
    if text.isascii():
        return "latin" if _SCRIPTS["latin"].search(text) else ""
    counts = _letters_by_script(text)
    script = max(counts, key=lambda name: counts[name] * _DENSE.get(name, 1))
    return script if counts[script] else ""


def _letters_by_script(text: str) -> dict[str, int]:
    counts = dict.fromkeys(_SCRIPTS, 0)
    for sign, times in count_characters(text).items():
        script = _script_of_sign(sign)
        if script:
            counts[script] += times
    return counts


@lru_cache(maxsize=1 << 12)
def _script_of_sign(sign: str) -> str:
    return next((script for script, signs in _SCRIPTS.items() if signs.match(sign)), "")


def _is_mixed(text: str, script: str) -> bool:
    """Whether a short text is in two alphabets, so that neither can be said to be the document's."""
    if len(text) > _SHORT or text.isascii() or script in _DENSE:
        return False
    counts = [len(sign.findall(text)) for name, sign in _SCRIPTS.items() if name not in (script, *_DENSE)]
    return max(counts) * 4 > len(_SCRIPTS[script].findall(text))


def _has_kana(text: str) -> bool:
    kana, han = (len(_SCRIPTS[script].findall(text)) for script in ("kana", "han"))
    return kana * 10 > han


def _letters_only(text: str, script: str) -> str:
    """The words in the script that prevails: names in another one would mislead."""
    sign = _SCRIPTS[script]
    return " ".join(word for word in _WORD.findall(text) if sign.match(word))


def _by_little_words(text: str, script: str) -> str:
    """ "en" or "ru", or "" where neither language's little words make up a fair share."""
    beginning = text[: _WORDS * 8].lower()
    if script == "latin" and _is_english(beginning.split()[:_WORDS], _PLAIN_SHARE):
        return "en"
    found = (_ASCII_WORD if beginning.isascii() else _WORD).findall(beginning)[:_WORDS]
    if not found:
        return ""
    if script == "latin":
        return "en" if _is_english(found, _LITTLE_SHARE) else ""
    if script == "cyrillic" and _RUSSIAN_ONLY.search(text) and not _NOT_RUSSIAN.search(text):
        return "ru" if sum(map(_RUSSIAN.__contains__, found)) / len(found) >= _LITTLE_SHARE else ""
    return ""


def _is_english(words: Sequence[str], share: float) -> bool:
    return "the" in words and sum(map(_ENGLISH.__contains__, words)) >= share * len(words)


def _script_of(language: str) -> str:
    return _SCRIPT_OF.get(language, "latin")
