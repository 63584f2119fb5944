"""Entity linking: the speakers (by slug) and countries (by code) that names in a query mean.

Names change and gain spellings without any passage changing, so they are looked up when asked for.
"""

from collections.abc import Sequence
from functools import reduce
from operator import or_

from babel import Locale
from django.db.models import Q

from archive.geo.countries import state_code
from archive.models import Alias
from archive.parsing.people.name_keys import possible_keys
from archive.search.query.ast import And, FieldFilter, Node, Not, Or, ValueFilter
from archive.search.tokenizer import caseless_words, side_by_side

_LANGUAGES = ("en", "ru")


def link_entities(node: Node | None) -> Node | None:
    """The same tree with value filters in place of the filters by names of speakers and countries."""
    match node:
        case FieldFilter("speaker"):
            return ValueFilter("speaker", _speakers(node))
        case FieldFilter("country"):
            return ValueFilter("country", _countries(node))
        case And(parts) | Or(parts):
            return type(node)(tuple(part for each in parts if (part := link_entities(each)) is not None))
        case Not(part):
            return Not(link_entities(part) or part)
        case _:
            return node


def _speakers(field: FieldFilter) -> frozenset[str]:
    """Those of whose names a spelling has these words side by side, or words that sound so."""
    sounds = tuple(possible_keys(word) for word in field.words)
    wanted = Q()
    for alike in filter(None, sounds):
        wanted &= reduce(or_, (Q(key__contains=sound) for sound in alike))
    # Namesakes have no spellings of their own.
    columns = "name", "key", "speaker__slug", "speaker__namesakes__slug"
    found = {
        slug
        for name, key, *slugs in Alias.objects.filter(wanted).values_list(*columns)
        if side_by_side(field.words, caseless_words(name), field.prefix)
        or (all(sounds) and _sound_alike(sounds, key.split(), field.prefix))
        for slug in slugs
        if slug
    }
    return frozenset(found)


def _sound_alike(sounds: Sequence[tuple[str, ...]], key: list[str], prefix: bool) -> bool:
    """Whether words in a row of the key are one of each of these; `prefix`: the last begins so."""
    *first, last = sounds
    for start in range(len(key) - len(first)):
        *before, end = key[start : start + len(sounds)]
        ends = end.startswith(last) if prefix else end in last
        if ends and all(word in alike for word, alike in zip(before, first, strict=True)):
            return True
    return False


def _countries(field: FieldFilter) -> frozenset[str]:
    """Those with a name, or a code, that has these words side by side."""
    code = "" if field.prefix else state_code(" ".join(field.words))
    found = {code} if code else set()
    for language in _LANGUAGES:
        for each, name in Locale(language).territories.items():
            if any(
                side_by_side(field.words, line, field.prefix) for line in map(caseless_words, (name, each))
            ):
                found.add(each)
    return frozenset(found)
