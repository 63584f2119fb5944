"""Who is meant by the words of a label: the name and the office in it, nobody for a voice without a name."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import dropwhile

from archive.geo.countries import leading_country
from archive.languages.vocabulary import HONORIFICS, OFFICES, Vocabulary
from archive.parsing.labels.shapes import core_of, is_uncased, plain_token, shape_of
from archive.parsing.labels.unnamed_voices import (
    is_medium,
    is_office_alone,
    is_role_alone,
    is_unnamed,
    is_unnamed_voice,
)
from archive.parsing.people.names import (
    bare,
    bracketed,
    has_office,
    initials_of,
    is_plain_name,
    parse_person,
    without_brackets,
)
from archive.parsing.text import PersonLink, fold_space
from archive.parsing.transcript import Person

# "The Minister for Lands (Mr. Holf)": the bracket names who holds the office.
_HONOURED = re.compile(
    r"^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Hon|Prof|Sen|Rep|Gen|Lord|Lady)\b\.?\s", re.IGNORECASE
)
# "SAPT of Ohio" · "Mr. HOLF of Ohio"
_OF_PLACE = re.compile(r"\s+of\s+(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}$")
_JOINT = re.compile(r"\s(?:and|und|et|y|e|i|и|та|ve|&)\s", re.IGNORECASE)


def person_meant(
    text: str,
    vocabulary: Vocabulary,
    known: Sequence[str] = (),
    links: Sequence[PersonLink] = (),
) -> Person | None:
    """The person of a label, or None for an office alone and for voices without a name.

    `known`: full names that stand alone elsewhere in the document, the surest first. `links`: persons to
    whom the page links the label; one alone gives the person its number.
    """
    return _person_meant(text, vocabulary, tuple(known), tuple(links))


@lru_cache(maxsize=1 << 12)
def _person_meant(
    text: str, vocabulary: Vocabulary, known: tuple[str, ...], links: tuple[PersonLink, ...]
) -> Person | None:
    plain = without_brackets(text)
    if not plain or _names_nobody(text, plain, vocabulary):
        return _holder_in_bracket(text, vocabulary)
    fitting = [*(form for link in links for form in _spoken_forms(link.name)), *known]
    alone = stands_for_name(plain, vocabulary)
    person = _inverted(plain, vocabulary)
    if person is None and not _has_foreign_title(plain, vocabulary):
        person = parse_person(plain, () if alone else [name for name in fitting if name != plain])
    if person is None:
        person = _by_shape(plain, vocabulary)
    if person is None:
        return None
    within = bracketed(text)
    if not person.role and _is_office(within):
        person = replace(person, role=within)
    if len(links) == 1:
        person = _linked(person, *links[0].name.split()[:2], identifier=links[0].identifier)
    return person


def stands_for_name(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether a label is a full name and nothing else. Any word may be a surname: "Theresa May"."""
    if is_plain_name(plain):
        return True
    shape = shape_of(plain, vocabulary)
    return shape.name and not (shape.office or shape.uncased or shape.voice) and 1 < len(shape.tokens) <= 4


def _has_foreign_title(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether a label begins with an office that English and Russian do not have: "Präsident Karl Tarl"."""
    first, *others = plain.split()
    word = plain_token(first)
    foreign = word in vocabulary.opening_titles and word not in OFFICES and word not in HONORIFICS
    return bool(others) and foreign and word not in ("the", "an")


def _inverted(plain: str, vocabulary: Vocabulary) -> Person | None:
    """Kováč, M.; Sapt, Hugo: a surname before the given name."""
    surname, comma, given = (part.strip() for part in plain.partition(","))
    if not comma or not given or len(surname.split()) > 3 or len(given.split()) > 2:
        return None
    titles = vocabulary.titles
    words = [plain_token(token) for token in plain.replace(",", " ").split()]
    if any(word in titles for word in words) or not (
        shape_of(surname, vocabulary).name and given[0].isupper()
    ):
        return None
    if surname.isupper() != given.isupper() and "." not in given and len(given) > 2:
        return Person(f"{given} {surname.title()}") if surname.isupper() else None
    return Person(f"{given} {surname}") if len(surname.split()) == 1 or "." in given else None


def is_joint(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a label names two persons: "Rudolf Elphberg and Hugo Sapt"."""
    parts = _JOINT.split(without_brackets(text))
    return len(parts) == 2 and all(is_plain_name(part.strip()) for part in parts)


def _names_nobody(text: str, plain: str, vocabulary: Vocabulary) -> bool:
    in_capitals = plain.isupper() and len(plain.split()) > 1
    role = is_role_alone(plain) and not in_capitals
    if is_unnamed_voice(text, vocabulary) or is_unnamed(plain) or role:
        return True
    return (
        is_office_alone(plain)
        or is_medium(plain)
        or office_alone(plain, vocabulary)
        or is_joint(text, vocabulary)
    )


def office_alone(plain: str, vocabulary: Vocabulary) -> bool:
    """El president; O señor PRESIDENTE; The Minister for Lands; Präsidentin: an office, and nobody's name."""
    words = [plain_token(token) for token in plain.split()]
    small = vocabulary.within_office
    if words and words[0] in vocabulary.articles and any(word in vocabulary.offices for word in words):
        named = [word for word in words if word not in small and word not in vocabulary.titles]
        return not named or not _ends_in_name(plain, vocabulary)
    return bool(words) and all(
        word in vocabulary.offices or word in small or word in vocabulary.honorifics for word in words
    )


def _ends_in_name(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether the last word is no part of an office: "The Honourable Hugo Sapt", not "… for Lands"."""
    tokens = plain.split()
    small = vocabulary.within_office
    before = [plain_token(token) for token in tokens[:-1]]
    return bool(before) and before[-1] not in small and not any(word in small for word in before[1:])


def _holder_in_bracket(text: str, vocabulary: Vocabulary) -> Person | None:
    within = bracketed(text)
    if within and stands_for_name(within, vocabulary) and office_alone(without_brackets(text), vocabulary):
        words = without_brackets(text).split()
        titles = vocabulary.articles | vocabulary.honorifics
        office = " ".join(dropwhile(lambda word: plain_token(word) in titles, words))
        return Person(within, office)
    if within and _HONOURED.match(within):
        person = parse_person(within)
        office = without_brackets(text)
        return (
            replace(person, role=re.sub(r"(?i)^the ", "", office))
            if person and has_office(office)
            else person
        )
    return None


def _by_shape(plain: str, vocabulary: Vocabulary) -> Person | None:
    """The name in a label by its shape alone: what is left when offices and honorifics are taken off."""
    core = _OF_PLACE.sub("", core_of(plain, vocabulary)) or core_of(plain, vocabulary)
    role = plain[len(core_of(plain, vocabulary)) :].strip(" ,")
    shape = shape_of(core, vocabulary)
    if shape.uncased or is_uncased(core):
        return Person(core, role) if shape.name else None
    if shape.lower > 1:
        return None
    tokens = core.split()
    start = _office_length(tokens, vocabulary)
    name = " ".join(tokens[start:]).strip(" .,")
    before = fold_space(" ".join(tokens[:start]))
    if not name or not any(letter.isalpha() for letter in name):
        return None
    if plain_token(name) in vocabulary.offices and not before:
        return None
    return Person(name, role or before)


def _office_length(tokens: Sequence[str], vocabulary: Vocabulary) -> int:
    """How many tokens before the name are an office: with the country or the body that it is of."""
    titles = vocabulary.opening_titles
    start = 0
    while start < len(tokens) - 1:
        word = plain_token(tokens[start])
        if word in titles:
            start += 1
        elif start and word in vocabulary.links and tokens[start].islower():
            start += 1
            start += min(leading_country(tokens[start:]), max(0, len(tokens) - start - 1))
        else:
            break
    rest = len(tokens) - start
    if start and rest > 3 and any(plain_token(token) in vocabulary.links for token in tokens[:start]):
        # "Director of Castle Works Hugo Sapt": of other words all but two belong to the body.
        particle = rest > 2 and plain_token(tokens[-2]) in vocabulary.particles
        start = len(tokens) - (3 if particle else 2)
    return start


def _is_office(text: str) -> bool:
    """Whether a bracket gives an office ("reporter at the Chronicle"), not an act ("answering …")."""
    first, *_ = text.split() or [""]
    return has_office(text) and (first[0].isupper() or bare(first) in OFFICES)


def _linked(person: Person, surname: str = "", given: str = "", *, identifier: str) -> Person:
    """A person with the number of a register, whose entry "Elphberg Karl" completes initials."""
    short = initials_of(person.name)
    name = person.name
    if short and given and surname == short[1] and given.startswith(short[0].split(".")[0]):
        name = f"{given} {surname}"
    return replace(person, name=name, identifier=identifier)


def _spoken_forms(name: str) -> list[str]:
    """A name as a register has it ("Erdogan Recep Tayyip") in the order in which it is spoken."""
    surname, *given = name.split() or [""]
    return [" ".join([*given, surname]), name] if given else []
