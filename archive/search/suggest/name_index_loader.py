"""The names that the archive knows, by the operator that a query asks for them with: speaker, place, …"""

from collections import defaultdict
from collections.abc import Iterator
from time import monotonic
from weakref import WeakKeyDictionary

from babel import Locale

from archive.models import Alias
from archive.search.facets import BY_OPERATOR
from archive.search.suggest.name_index import NamedEntity, NameIndex
from archive.search.vocabulary import SearchVocabulary

# Names may change though no passage does; a new one may be this late (in seconds).
_FRESH = 300
_LANGUAGES = ("en", "ru")

# Kept for as long as an index stays as it is: when they were read, and the names of each operator.
_known: WeakKeyDictionary[SearchVocabulary, dict[str, tuple[float, NameIndex]]] = WeakKeyDictionary()


def names(operator: str, vocabulary: SearchVocabulary) -> NameIndex:
    """Speakers by their slugs, countries by their codes, places, offices and others by themselves."""
    kept = _known.setdefault(vocabulary, {})
    read, known = kept.get(operator, (0.0, None))
    if known is None or (operator == "speaker" and monotonic() - read > _FRESH):
        entities = _ENTITIES.get(operator, _themselves)
        known = NameIndex(entities(vocabulary.counted(BY_OPERATOR[operator].name)))
        kept[operator] = monotonic(), known
    return known


def _speakers(passages: dict[str, int]) -> Iterator[NamedEntity]:
    spelled: dict[str, list[str]] = defaultdict(list)
    sounds: dict[str, set[str]] = defaultdict(set)
    for slug, name, key in Alias.objects.order_by().values_list("speaker__slug", "name", "key"):
        spelled[slug].append(name)
        sounds[slug].add(key)
    for slug, spellings in spelled.items():
        yield NamedEntity(slug, spellings, passages.get(slug, 0), sorted(sounds[slug]))


def _countries(passages: dict[str, int]) -> Iterator[NamedEntity]:
    for code, count in passages.items():
        called = (Locale(language).territories.get(code, "") for language in _LANGUAGES)
        yield NamedEntity(code, [*called, code], count)


def _themselves(passages: dict[str, int]) -> Iterator[NamedEntity]:
    for value, count in passages.items():
        yield NamedEntity(value, [value], count)


_ENTITIES = {"speaker": _speakers, "country": _countries}
