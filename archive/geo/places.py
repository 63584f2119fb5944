"""Which countries a meeting is of: by the offices of those who take part, by its place and its tags.

A country is its ISO 3166 code, "KG". Where the words leave it open it is "": a wrong country would put
words into a nation's mouth.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256

from django.utils.text import slugify

from archive.geo.cities import country_of_city
from archive.geo.countries import state_code
from archive.geo.regions import country_of_region
from archive.languages.transliteration import in_latin_letters

# Hebrew and Arabic, the letters of India and beyond, Han and Hangul; neither Georgian nor Armenian.
_BY_SOUND = re.compile("[\u0590-\u109f\u1100-\u1bff\u2e80-\ud7ff\uf900-\ufaff]")
_LENGTH = 100
_GEORGIAN = re.compile(r"\b(?:tbilisi|batumi|kutaisi)\b", re.IGNORECASE)


def country_codes(tags: Iterable[str], place: str, countries: Iterable[str]) -> str:
    """The countries of a meeting as "KG RU": of its tags of countries, its place and its offices."""
    found = {*map(state_code, tags), country_of_place(place), *countries}
    return " ".join(sorted(found - {""}))


@lru_cache(maxsize=1 << 14)
def country_of_place(place: str) -> str:
    """The country in which a place is, where its last part is a country, a region behind the name of a town,
    or a city that is in one alone.
    """
    *town, last = map(str.strip, re.split(r"[,(]", place.rstrip(" .)")))
    code = state_code(last)
    # "Atlanta, Georgia" is not on the Black Sea.
    if code == "GE" and not _GEORGIAN.search(place):
        return ""
    return code or (country_of_region(last) if any(town) else "") or country_of_city(last)


@lru_cache(maxsize=1 << 14)
def place_slug(place: str) -> str:
    """The address of a place: that of its name without the article, so that "The Kremlin" is "Kremlin".

    It is of the words alone, whatever other places there are. "" is no place. Names in letters of which
    Latin ones tell the sound alone (Shaanxi and Shanxi in Chinese) are told apart by a number.
    """
    plain = re.sub(r"^the\s", "", re.sub(r"\bsaint\b", "st", place.strip().casefold()))
    slug = slugify(in_latin_letters(plain))
    if len(slug) > _LENGTH:
        slug = slug[:_LENGTH].rpartition("-")[0]
    if slug and not _BY_SOUND.search(plain):
        return slug
    return f"{slug or 'place'}-{sha256(plain.encode()).hexdigest()[:8]}" if plain else ""
