"""The names that the archive knows, by what a query calls them: speaker, place, role, country."""

from collections import defaultdict
from collections.abc import Iterator
from time import monotonic

from babel import Locale

from archive.models import Alias
from archive.search.execute.index_vocabulary import Lexicon
from archive.search.suggest.name_index import Bearer, Names

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
    spelled: dict[str, list[str]] = defaultdict(list)
    sounds: dict[str, set[str]] = defaultdict(set)
    for slug, name, key in Alias.objects.order_by().values_list("speaker__slug", "name", "key"):
        spelled[slug].append(name)
        sounds[slug].add(key)
    for slug, spellings in spelled.items():
        yield Bearer(slug, spellings, passages.get(slug, 0), sorted(sounds[slug]))


def _countries(passages: dict[str, int]) -> Iterator[Bearer]:
    for code, count in passages.items():
        called = (Locale(language).territories.get(code, "") for language in _LANGUAGES)
        yield Bearer(code, [*called, code], count)


def _themselves(passages: dict[str, int]) -> Iterator[Bearer]:
    for value, count in passages.items():
        yield Bearer(value, [value], count)


_BEARERS = {"speaker": _speakers, "place": _themselves, "role": _themselves, "country": _countries}
