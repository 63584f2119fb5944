"""Entity linking: the speakers (by slug) and countries (by code) that names in a query mean.

Names change and gain spellings without any passage changing, so they are looked up when asked for.
"""

from babel import Locale
from django.db.models import Q

from archive.geo.countries import state_code
from archive.models import Alias
from archive.parsing.people.name_keys import spelling_key
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
    sounds = tuple(spelling_key(word) for word in field.words)
    wanted = Q()
    for sound in filter(None, sounds):
        wanted &= Q(key__contains=sound)
    # Namesakes have no spellings of their own.
    columns = "name", "key", "speaker__slug", "speaker__namesakes__slug"
    found = {
        slug
        for name, key, *slugs in Alias.objects.filter(wanted).values_list(*columns)
        if side_by_side(field.words, caseless_words(name), field.prefix)
        or (all(sounds) and side_by_side(sounds, tuple(key.split()), field.prefix))
        for slug in slugs
        if slug
    }
    return frozenset(found)


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
