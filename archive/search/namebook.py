"""The names that the archive knows, by what a query calls them: speaker, place, role, country."""

from collections import defaultdict
from collections.abc import Iterator
from time import monotonic

from babel import Locale

from archive.models import Speaker
from archive.search.bearers import Bearer, Names
from archive.search.lexicon import Lexicon

# Names may change though no passage does; a new one may be this late (in seconds).
_FRESH = 300
_LANGUAGES = ("en", "ru")


def names(fact: str, lexicon: Lexicon) -> Names:
    """Speakers are told by their slugs, countries by their codes, places and offices by themselves."""
    read, known = lexicon.names.get(fact, (0.0, None))
    if known is None or (fact == "speaker" and monotonic() - read > _FRESH):
        known = Names(_BEARERS[fact](lexicon.counted(fact)))
        lexicon.names[fact] = monotonic(), known
    return known


def _speakers(passages: dict[str, int]) -> Iterator[Bearer]:
    spelled: dict[str, set[str]] = defaultdict(set)
    sounds: dict[str, set[str]] = defaultdict(set)
    rows = Speaker.objects.order_by().values_list("slug", "name", "aliases__name", "aliases__key")
    for slug, name, spelling, key in rows:
        spelled[slug].update(filter(None, (name, spelling)))
        sounds[slug].update(filter(None, (key,)))
    for slug in spelled:
        yield Bearer(slug, sorted(spelled[slug]), passages.get(slug, 0), sorted(sounds[slug]))


def _countries(passages: dict[str, int]) -> Iterator[Bearer]:
    for code, count in passages.items():
        called = (Locale(language).territories.get(code, "") for language in _LANGUAGES)
        yield Bearer(code, [*called, code], count)


def _themselves(passages: dict[str, int]) -> Iterator[Bearer]:
    for value, count in passages.items():
        yield Bearer(value, [value], count)


_BEARERS = {"speaker": _speakers, "place": _themselves, "role": _themselves, "country": _countries}
