"""Names of months in the field's languages, from the Unicode CLDR through Babel."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from archive.parsing.dates.locale_data import CalendarNames, calendar_names

_PARTICLES = ("de ", "d'", "d’", "of ")
# Months with the endings that stand in dates, which CLDR's nominatives lack: Kyrgyz "3-марты", Basque
# "martxoaren 3a", Turkmen "3-nji marty", Hebrew "3 במרץ", Mongolian "гуравдугаар сарын 3".
_ENDINGS = {
    "ky": ("ы", "и", "у", "ында", "инде", "унда"),
    "kk": ("да", "де", "та", "те"),
    "eu": ("ren", "aren", "k"),
    "tk": ("y", "i"),
    "uz": ("da", "dagi"),
    "et": ("l", "il"),
    "mn": ("ын",),
}
# Of Latvian "jūnijs" and "aprīlis" the ending goes: "6. jūnijā", "aprīļa"; of Kyrgyz "октябрь" the last
# letter, of Georgian "ნოემბერი" as well.
_CHANGED = {
    "lv": (("is", "s"), ("a", "i", "u", "ra")),
    "ky": (("ь",), ("ы", "и", "у", "ында", "инде", "унда")),
    "ka": (("ი",), ("ს", "ის")),
}
_PREFIXES = {"he": ("ב",)}
# What CLDR has of other regions or not at all
_FURTHER = (
    *(("sept", 9, "en"), ("Jänner", 1, "de"), ("Jän", 1, "de"), ("Feber", 2, "de"), ("Mrz", 3, "de")),
    *(("জানুয়ারি", 1, "bn"), ("ফেব্রুয়ারি", 2, "bn"), ("অগাস্ট", 8, "bn")),
)
_NUMBERED = frozenset(range(1, 13))


def fold_name(word: str) -> str:
    """A word without case, accents and the dots of Turkish letters, so that "AOUT" is "août"."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("ı", "i"))
    return "".join(each for each in parts if not unicodedata.combining(each)).strip(" .׳'’")


def month_of(word: str, language: str = "") -> tuple[int, ...]:
    """The numbers of the months that a word may name, most often one.

    "listopad" is October in Croatian and November in Czech and Polish: `language`, a BCP 47 tag, decides.
    """
    named = _months().get(fold_name(_without_particle(word)), {})
    own = tuple(number for number, languages in named.items() if _base(language) in languages)
    return own or tuple(named)


def is_month_of(word: str, language: str) -> bool:
    """Whether a word names a month in this language."""
    named = _months().get(fold_name(_without_particle(word)), {})
    return any(language in languages for languages in named.values())


@lru_cache(maxsize=1)
def _months() -> dict[str, dict[int, frozenset[str]]]:
    """The months of each folded name, with the languages in which it has them."""
    found: dict[str, dict[int, set[str]]] = {}
    for names in calendar_names():
        language = _base(names.tag)
        for number, name in _printed_names(names, language):
            found.setdefault(name, {}).setdefault(number, set()).add(language)
    for name, number, language in _FURTHER:
        found.setdefault(fold_name(name), {}).setdefault(number, set()).add(language)
    return {
        name: {number: frozenset(languages) for number, languages in months.items()}
        for name, months in found.items()
    }


def _printed_names(names: CalendarNames, language: str) -> Iterator[tuple[int, str]]:
    prefixes = _PREFIXES.get(language, ())
    for number, folded in _folded(names.abbreviated):
        yield number, folded
        yield from ((number, start + folded) for start in prefixes)
    for number, folded in _folded(names.wide):
        yield number, folded
        yield from ((number, folded + fold_name(end)) for end in _ENDINGS.get(language, ()))
        endings, others = _CHANGED.get(language, ((), ()))
        stem = next((folded.removesuffix(end) for end in endings if folded.endswith(end)), "")
        yield from ((number, stem + other) for other in others if stem)
        yield from ((number, start + folded) for start in prefixes)


def _folded(names: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Without those of Chinese and Vietnamese, which number their months: patterns of their own read them."""
    for number, name in names:
        folded = fold_name(_without_particle(name))
        if (
            number in _NUMBERED
            and len(folded) >= (3 if folded.isascii() else 2)
            and not any(map(str.isdigit, folded))
        ):
            yield number, folded


def _without_particle(name: str) -> str:
    low = name.lower()
    return next((name[len(each) :] for each in _PARTICLES if low.startswith(each)), name)


def _base(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()
