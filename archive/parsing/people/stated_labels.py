"""Whom the label of a field or an element means, in the words of the document's language.

A container believes a field that names a speaker, whatever its words are: it does not know the language.
Forms of address and offices before, behind or around a name are no part of it, and an office alone is none.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import is_uncased
from archive.parsing.people.label_kinds import names_nobody
from archive.parsing.people.label_offices import is_honorific, is_office_stem, is_office_word
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import bare, bracketed, name_key, without_brackets
from archive.parsing.people.office_case import tidy_role
from archive.parsing.transcript import Person

_MOST = 0.8
_TWO_SURNAMES = frozenset("es pt gl ca".split())
_WORD = r"[^\W\d_][\w’'-]*"
_SURNAMES_FIRST = re.compile(
    rf"(?P<surnames>{_WORD}(?: {_WORD}){{0,4}}), (?P<given>{_WORD}(?: {_WORD}){{0,2}})"
)


_SURNAMES_FIRST_BY_NATURE = frozenset("hu zh ja ko vi".split())


def surnames_stand_first(labels: Iterable[str], language: str) -> bool:
    """Whether labels of a language of two surnames are set as "Holf Sapt, Rosa"."""
    several = [label for label in dict.fromkeys(map(without_brackets, labels)) if " " in label]
    turned = sum(bool(_SURNAMES_FIRST.fullmatch(label)) for label in several)
    return language in _TWO_SURNAMES and turned > 1 and turned >= _MOST * len(several)


def capitals_stand_first(names: Iterable[str], language: str) -> bool:
    """Whether most names are set as "HOLF Rosa", in a language whose surnames stand last."""
    several = [name for name in dict.fromkeys(names) if " " in name]
    first = sum(_capitals(name) > 0 for name in several)
    return language not in _SURNAMES_FIRST_BY_NATURE and first > 1 and first >= _MOST * len(several)


def capitals_last(person: Person) -> Person:
    """A person whose surname stands first in capitals, with it behind the given name."""
    words = person.name.split()
    first = _capitals(person.name)
    surname, given = " ".join(words[:first]), " ".join(words[first:])
    return replace(person, name=f"{tidy_name(given)} {tidy_name(surname)}") if surname else person


def _capitals(name: str) -> int:
    """How many words in capitals open a name whose other words are not; 0 where all or none are."""
    words = name.split()
    first = len(list(takewhile(lambda word: word.isupper() and word.isalpha() and len(word) > 1, words)))
    return first if not any(map(str.isupper, words[first:])) and first < len(words) else 0


def meant_by_label(
    label: str, stated: Person | None, vocabulary: Vocabulary, surname_first: bool = False
) -> Person | None:
    """The person of a label that `stated` was taken from, as the language has it; None for a voice alone.

    `stated` as it is where it was told otherwise: by an id, by fields of its own. `surname_first`: before
    a comma stand the surnames.
    """
    if stated is None:
        # "Primeiro-Ministro (Hugo Sapt)": an office names nobody, but the bracket behind it does.
        holder = person_meant(label, vocabulary) if bracketed(label) else None
        return holder if holder and holder.role and _is_part(holder.name, bracketed(label)) else None
    if surname_first and (parts := _SURNAMES_FIRST.fullmatch(without_brackets(label))):
        within = bracketed(label)
        is_office = any(is_office_word(word, vocabulary) for word in within.split())
        role = stated.role or (within if is_office else "")
        name = f"{tidy_name(parts['given'])} {tidy_name(parts['surnames'])}"
        return Person(name, role, stated.identifier)
    if _key(stated.name) not in _key(label):
        return stated
    plain = without_brackets(label)
    words = plain.split()
    titled = [word for word in words if is_office_word(word, vocabulary) or is_honorific(word, vocabulary)]
    told = person_meant(label, vocabulary)
    inside = _key(bracketed(label))
    if stated.role and _key(label.rpartition(", ")[2]) == _key(stated.name) != _key(label):
        return stated
    if inside and inside == _key(stated.name) and (told is None or _key(told.name) != inside):
        return stated
    if told is None:
        # "Honvédelmi miniszter": an office in small letters ends no name.
        in_office = bool(titled) and words[-1] == titled[-1] and not words[-1][0].isupper()
        return None if in_office or _is_voice(label, plain, vocabulary) else stated
    if not titled and plain == label and not told.role:
        return stated
    if not _is_part(told.name, label) or _key(told.name) == _key(stated.name):
        return stated
    if len(told.name.split()) == 1 and not titled:
        return stated
    # "Domnul": a form of address is no office.
    role = "" if all(is_honorific(word, vocabulary) for word in told.role.split()) else tidy_role(told.role)
    return Person(tidy_name(told.name), stated.role or role, stated.identifier)


def _is_voice(label: str, plain: str, vocabulary: Vocabulary) -> bool:
    """Whether a label is an office alone or names nobody; a word that may be a surname is not enough."""
    told = " " in plain or is_office_stem(plain) or is_uncased(plain) or _is_plural(bare(plain), vocabulary)
    return told and names_nobody(label, plain, vocabulary)


def _is_plural(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is known to be of several, by an s behind the word for one: "diputados"."""
    known = vocabulary.offices | vocabulary.voices
    return word in known and word.endswith("s") and word[:-1] in known


def _is_part(name: str, label: str) -> bool:
    """Whether all words of a name stand in a label."""
    return set(_key(name).split()) <= set(_key(label).split())


def _key(text: str) -> str:
    """A name to compare: of a label in capitals the dot of the Turkish i can't be told."""
    return name_key(text).replace("ı", "i")
