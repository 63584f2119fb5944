"""Stems: what the forms of a word have in common, by the language of the passage.

Of most languages by Snowball's algorithms, of others by `languages.light_stems`. A stem says by its mark
("preis/de") by which of them it was made, if by another than the usual one of its script: so stems of two
languages are never taken for each other, and a typed word meets each passage by the stem in that passage's
language.
"""

import threading
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import combinations, takewhile

import Stemmer

from archive.languages.light_stems import LIGHT, light_stem
from archive.search.spelling.english import american
from archive.search.stem_languages import (
    ALGORITHMS,
    ALIASES,
    ARABIC_PREFIXES,
    ENDINGS,
    HEBREW_PREFIXES,
    PERSIAN_PREFIXES,
    RESPELLED,
    SCRIPT_OF,
    USUAL,
    Respelling,
    script_of,
)

# Raised whenever the stems of some words change, so that an index made before is not used any more.
VERSION = 5

# A stemmer holds the word that it works on, so each thread has its own.
_local = threading.local()


def _snowball(algorithm: str, word: str) -> str:
    known: dict[str, Stemmer.Stemmer] = _local.__dict__
    if algorithm not in known:
        known[algorithm] = Stemmer.Stemmer(algorithm)
    stemmed: str = known[algorithm].stemWord(word)
    return stemmed


@lru_cache(maxsize=1 << 10)
def analysis(language: str) -> str:
    """By what the words of a passage in a language are analysed: its code; "" for the usual analysis of each
    script, which is that of English, Russian, Greek and Arabic, and of languages that are not known."""
    code = language.lower().replace("_", "-").partition("-")[0]
    code = ALIASES.get(code, code)
    return code if code in SCRIPT_OF and code not in USUAL.values() else ""


def analyses(languages: Iterable[str]) -> tuple[str, ...]:
    """The different analyses of passages in these languages, in a fixed order."""
    return tuple(sorted({"", *map(analysis, languages)}))


@lru_cache(maxsize=1 << 17)
def stem(word: str, language: str) -> str:
    """The stem of a folded word in a passage of that language.

    A word in another script than that of the language (a Latin name in a Russian text) is analysed as is
    usual for its script. What is folded to capitals (see `tokenizer.CASED`) is a name, and its own stem.
    """
    by, script = analysis(language), script_of(word)
    if script is None:
        return word
    if script in SCRIPT_OF.get(by, ()):
        return f"{_stem(word, by)}/{by if by in ALGORITHMS or by in LIGHT else '-'}"
    usual = USUAL.get(script)
    return _stem(word, usual) if usual else word


@lru_cache(maxsize=1 << 14)
def possible_stems(word: str, languages: tuple[str, ...] = ("",)) -> tuple[str, ...]:
    """Every stem under which passages in these languages have a typed word; without languages, as is usual
    for its script. At most one a language that has its script, but for Hebrew."""
    return tuple(dict.fromkeys(each for by in analyses(languages) for each in stems_in(word, by)))


def stems_in(word: str, language: str) -> tuple[str, ...]:
    """Every stem under which a passage in that language may have a typed word: one, but that in Hebrew
    "and", "the", "in" are written together with the word, and tell nothing from the letters of a root. So
    these are not taken off; a word is looked for with them too."""
    if script_of(word) != "hebrew" or analysis(language) == "yi":
        return (stem(word, language),)
    return tuple(dict.fromkeys(stem(prefix + word, language) for prefix in HEBREW_PREFIXES))


def beginnings(word: str, language: str) -> tuple[str, ...]:
    """With one of these begin the printed forms of a word in that language, as far as that can be told.

    A stem may end otherwise than its words ("countri", countries and country).
    """
    found = stem(word, language).partition("/")[0]
    script, by = script_of(word), analysis(language)
    begin = found[:-1] if len(found) > 3 else word
    if script == "latin" and not by:
        begin = found[: _SPELLED_ALIKE.get(len(found), len(found) - 3)]
    if not word.startswith(begin):
        common = takewhile(lambda pair: pair[0] == pair[1], zip(found, word, strict=False))
        begin = word[: sum(1 for _ in common) or max(3, len(found) - 2)]
    if len(begin) < 2 <= len(word):
        begin = word[:2]
    if script == "arabic" and by in ("", "fa"):
        return tuple(prefix + found for prefix in (PERSIAN_PREFIXES if by else ARABIC_PREFIXES))
    if script == "hebrew" and not by:
        return tuple(prefix + found for prefix in HEBREW_PREFIXES)
    return (begin,)


# Letters of an English stem in which British and American forms of it agree, by how many it has.
_SPELLED_ALIKE = {1: 1, 2: 2, 3: 2, 4: 3, 5: 4, 6: 4}


def _stem(word: str, by: str) -> str:
    if by == "en":
        return _snowball("english", american(word))
    if made := _SPECIAL.get(by):
        return made(word)
    if by in LIGHT:
        return light_stem(word, by)
    algorithm = ALGORITHMS.get(by)
    if algorithm is None:
        return word
    if by not in RESPELLED:
        return _snowball(algorithm, word)
    return _of_any_spelling(word, algorithm, RESPELLED[by])


def _of_any_spelling(word: str, algorithm: str, respelling: Respelling) -> str:
    """The shortest stem among those of the spellings that the word may have had with accents.

    Snowball knows some endings by their accents, which folding took away. An accent in an ending leads to a
    shorter stem; elsewhere it makes no difference once stems are folded.
    """
    stems = {_plain(_snowball(algorithm, each)) for each in _spellings(word, respelling)}
    return min(stems, key=lambda each: (len(each), each))


def _spellings(word: str, respelling: Respelling) -> Iterator[str]:
    yield word
    first = max(0, len(word) - respelling.letters)
    accented = [
        (place, accent)
        for place in range(first, len(word))
        for accent in respelling.accents.get(word[place], "")
    ]
    for count in range(1, respelling.most + 1):
        for chosen in combinations(accented, count):
            letters = list(word)
            for place, accent in chosen:
                letters[place] = accent
            yield "".join(letters)


_NO_ACCENTS = {
    ord(accent): letter
    for respelling in RESPELLED.values()
    for letter, accents in respelling.accents.items()
    for accent in accents
} | str.maketrans("đşţ", "dst")


def _plain(word: str) -> str:
    return word if word.isascii() else word.translate(_NO_ACCENTS)


def _arabic(word: str) -> str:
    """Without the article Snowball takes a plural for a verb; so each word is given one."""
    if word.endswith("ه"):
        word = f"{word[:-1]}ة"  # often printed without its points
    if word[:1] in "وف" and word[1:3] in ("ال", "لل"):
        word = word[1:]
    if word.startswith("لل"):
        word = f"ال{word[2:]}"
    if not word.startswith(("ال", "بال", "كال")) and len(word) > 2:
        word = f"ال{word}"
    return _snowball("arabic", word)


_AS_PERSIAN = str.maketrans("كي", "کی")
_AS_ARABIC = str.maketrans("کی", "كي")


def _persian(word: str) -> str:
    """In Persian letters; the prefix of verbs with the mark that parts it from the word."""
    word = word.translate(_AS_PERSIAN)
    if word.startswith("می") and len(word) > 5:
        word = f"می\u200c{word[2:]}"
    return _snowball("persian", word).translate(_AS_ARABIC)


def _french(word: str) -> str:
    """One stem for "négocie", which ends for Snowball before its i, and "négocier"."""
    stemmed = _of_any_spelling(word, "french", RESPELLED["fr"])
    return stemmed[:-1] if stemmed.endswith("i") and len(stemmed) > 4 else stemmed


def _hebrew(word: str) -> str:
    """Without the endings of the plural and of the feminine."""
    for ending in ENDINGS["he"]:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _serbian(word: str) -> str:
    """Snowball writes Cyrillic in Latin letters first."""
    if "а" <= word[:1] <= "џ":
        return _plain(_snowball("serbian", word))
    return _of_any_spelling(word, "serbian", RESPELLED["sr"])


_SPECIAL: dict[str, Callable[[str], str]] = {
    "ar": _arabic,
    "fa": _persian,
    "fr": _french,
    "he": _hebrew,
    "sr": _serbian,
}
