"""The language of a text, told by its commonest little words."""

from collections.abc import Iterable

from archive.parsing.text import words

_LITTLE_WORDS = {
    "en": frozenset("the of and to in that is we for it this with on our are".split()),
    "ru": frozenset("и в на что не с мы это по как для я к его о".split()),
}
_SAMPLE = 2000
_SHARE = 0.12
"""Of all words. English and Russian prose both lie well above, other languages well below."""

UNDETERMINED = "und"


def language_of(texts: Iterable[str]) -> str:
    """ "en", "ru", or "und" where neither language's little words make up a fair share."""
    sample: list[str] = []
    for text in texts:
        sample += [word.lower() for word in words(text)]
        if len(sample) > _SAMPLE:
            break
    shares = {
        language: sum(word in little for word in sample) / max(1, len(sample))
        for language, little in _LITTLE_WORDS.items()
    }
    language = max(shares, key=lambda each: shares[each])
    return language if shares[language] >= _SHARE else UNDETERMINED
