"""Persons and countries that a query names, as the archive knows them: by slug and by code.

Names change and gain spellings without any passage changing, so they are looked up when asked for.
"""

from babel import Locale
from django.db.models import Q

from archive.geo.countries import state_code
from archive.models import Alias
from archive.parsing.people.name_keys import spelling_key
from archive.search.query.parser import And, Field, Node, Not, OneOf, Or
from archive.search.tokenizer import folded_words, side_by_side

_LANGUAGES = ("en", "ru")


def resolved(node: Node | None) -> Node | None:
    """The same tree with the slugs and codes that its names stand for."""
    match node:
        case Field("speaker"):
            return OneOf("speaker", _speakers(node))
        case Field("country"):
            return OneOf("country", _countries(node))
        case And(parts) | Or(parts):
            return type(node)(tuple(part for each in parts if (part := resolved(each)) is not None))
        case Not(part):
            return Not(resolved(part) or part)
        case _:
            return node


def _speakers(field: Field) -> frozenset[str]:
    """Those of whose names a spelling has these words side by side, or words that sound so."""
    sounds = tuple(spelling_key(word) for word in field.words)
    wanted = Q()
    for sound in filter(None, sounds):
        wanted &= Q(key__contains=sound)
    spellings = Alias.objects.filter(wanted).values_list("name", "key", "speaker__slug")
    return frozenset(
        slug
        for name, key, slug in spellings
        if side_by_side(field.words, folded_words(name), field.prefix)
        or (all(sounds) and side_by_side(sounds, tuple(key.split()), field.prefix))
    )


def _countries(field: Field) -> frozenset[str]:
    """Those with a name, or a code, that has these words side by side."""
    code = "" if field.prefix else state_code(" ".join(field.words))
    found = {code} if code else set()
    for language in _LANGUAGES:
        for each, name in Locale(language).territories.items():
            if any(side_by_side(field.words, line, field.prefix) for line in map(folded_words, (name, each))):
                found.add(each)
    return frozenset(found)
