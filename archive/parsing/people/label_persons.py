"""Who is meant by the words of a label: the name and the office in it, nobody for a voice without a name."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import dropwhile

from archive.languages.vocabulary import HONORIFICS, OFFICES, Vocabulary, document_words
from archive.parsing.labels.cores import core_of, is_uncased, plain_token
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.unnamed_voices import asker_named
from archive.parsing.people.ideographic_labels import named_behind_office, named_beside_office
from archive.parsing.people.label_brackets import (
    GROUP_BEFORE,
    LETTERS_BEHIND,
    holder_in_bracket,
    honoured_in_bracket,
    is_office_in_bracket,
)
from archive.parsing.people.label_dashes import before_dashes, before_stroke
from archive.parsing.people.label_kinds import asks_for_medium, names_nobody, stands_for_name
from archive.parsing.people.label_offices import (
    has_office_word,
    is_honorific,
    is_office_word,
    is_portfolio,
    office_length,
    without_letters_behind,
)
from archive.parsing.people.label_parts import (
    before_comma,
    by_office,
    is_title_and_surname,
    plain_label,
    without_examination,
    without_honorifics,
)
from archive.parsing.people.name_case import initials_of
from archive.parsing.people.names import bracketed, is_plain_name, parse_person
from archive.parsing.people.office_holders import office_holder
from archive.parsing.people.suffixes import leading_suffix, without_degrees
from archive.parsing.text import PersonLink, fold_space
from archive.parsing.transcript import Person

# "SAPT of Ohio" · "Mr. HOLF of Ohio"
_OF_PLACE = re.compile(r"\s+of\s+(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}$")
# "CROSS-EXAMINATION BY MR SAPT": what is done, and no office
_EXAMINATION = re.compile(
    rf"(?:{'|'.join(sorted(document_words().examinations, key=len, reverse=True))})\S* (?:by|of)\b",
    re.IGNORECASE,
)
# "MinisterSapt": the page lost the space
_GLUED = re.compile(r"(?P<office>[A-Z][a-z]{3,})(?P<name>[A-Z][a-z]{2,})")
# An office of several fields, the last of them behind an "and", and perhaps who holds it
_FIELDS = re.compile(
    r"(?P<office>[^\W\d_]\S*(?: \S+)? (?:del?|di|da|do|des|of|for|für|pour)(?: l[ao]s?| el| the)? [^,]{3,60})"
    r"(?:, [^,]{3,40})*, [^,]{0,40}\b(?:y|e|and|und|et|i) [^,]{3,40}(?:, (?P<who>[^,]{3,60}))?"
)
# Three letters and no vowel: the first letters of given names are two
_LETTERS = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,5}")
_SHORTEST_VOICE = 5
"""Letters: "Man" and "Boy" are given names as well."""
_FRAME = "【】〔〕"
"""Around a whole label."""


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
    return _person_meant(text.strip(_FRAME), vocabulary, tuple(known), tuple(links))


@lru_cache(maxsize=1 << 12)
def _person_meant(
    text: str, vocabulary: Vocabulary, known: tuple[str, ...], links: tuple[PersonLink, ...]
) -> Person | None:
    glued = _GLUED.fullmatch(text)
    if glued and glued["office"].casefold() in vocabulary.offices:
        text = f"{glued['office']} {glued['name']}"
    plain = without_examination(plain_label(text), vocabulary)
    fields = _FIELDS.fullmatch(plain) if "(" not in text else None
    if fields and has_office_word(fields["office"], vocabulary):
        # "Ministro de Agricultura, Pesca y Alimentación, Sr. Sapt"
        who = (fields["who"] or "").split()
        name = [*dropwhile(lambda token: is_honorific(token, vocabulary), who)]
        addressed = 0 < len(name) < len(who)
        return Person(" ".join(name), plain[: fields.start("who")].rstrip(" ,")) if addressed else None
    person = _named(text, plain, vocabulary, known, links)
    if person is None:
        return None
    if person.role and is_portfolio(person.name) and has_office_word(person.role, vocabulary):
        return None
    if person.role and asks_for_medium(text, person, vocabulary):
        return None
    person = _without_voice(person, vocabulary)
    within = bracketed(text)
    # "Mr. Hugo Sapt (Minister of Works)"; "Mr. Sapt (Minister of Works)" is Mr. Sapt from there on.
    addressed = " " in person.name and all(is_honorific(token, vocabulary) for token in person.role.split())
    # "Shri Hugo Sapt (Zenda: General)", "Sra. Rosa Holf (MDB - MS)": for whom, and no office
    sure = (
        has_office_word(within.partition(" ")[0], vocabulary) and ":" not in within and not within.isupper()
    )
    untitled = not person.role or (addressed and sure)
    if untitled and person.name not in within and is_office_in_bracket(within, vocabulary):
        person = replace(person, role=within)
    if _EXAMINATION.match(person.role):
        person = replace(person, role="")
    if len(links) == 1:
        person = _linked(person, *links[0].name.split()[:2], identifier=links[0].identifier)
    first, *named = person.name.split()
    addressed = (
        len(first.rstrip(".")) > 1 and plain_token(first) in vocabulary.honorifics - vocabulary.articles
    )
    if person.role and len(named) > 1 and addressed:
        # "Official Spokesperson, Shri Hugo Sapt"
        person = replace(person, name=" ".join(named))
    return replace(person, role=without_honorifics(person.role, vocabulary).rstrip(", "))


def _named(
    text: str, plain: str, vocabulary: Vocabulary, known: Sequence[str], links: Sequence[PersonLink]
) -> Person | None:
    asker = asker_named(plain, vocabulary)
    if asker:
        return Person(asker)
    bracket_last = LETTERS_BEHIND.sub("", text)
    honoured = honoured_in_bracket(bracket_last, vocabulary)
    if honoured:
        return honoured
    if is_title_and_surname(plain, vocabulary):
        # "MINISTER KING"
        title, surname = plain.split()
        return Person(surname, title)
    plain, holder = before_dashes(plain, vocabulary)
    holder = holder or before_stroke(plain, vocabulary)
    if holder:
        return holder
    if GROUP_BEFORE.fullmatch(plain):
        within = without_degrees(bracketed(text)).split()
        name = " ".join(dropwhile(lambda token: is_honorific(token, vocabulary), within))
        if stands_for_name(name, vocabulary):
            return Person(name)
        if within:
            # The letters of a group are nobody's name, whoever the bracket means.
            return None
    if held := named_behind_office(plain, vocabulary) or office_holder(plain, vocabulary):
        return held
    if not plain or names_nobody(text, plain, vocabulary):
        return holder_in_bracket(bracket_last, vocabulary)
    plain = without_letters_behind(plain)
    fitting = [*(form for link in links for form in _spoken_forms(link.name)), *known]
    alone = stands_for_name(plain, vocabulary)
    person = named_beside_office(plain, vocabulary) or _inverted(plain, vocabulary)
    if person is None:
        person = by_office(plain, vocabulary, () if alone else known)
    if person is None and _is_addressed(plain, vocabulary):
        person = before_comma(plain, vocabulary)
    if person is None and not _has_foreign_title(plain, vocabulary):
        person = parse_person(plain, () if alone else [name for name in fitting if name != plain])
    return person or before_comma(plain, vocabulary) or _by_shape(plain, vocabulary)


def _has_foreign_title(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether a label begins with an office that English and Russian do not have: "Präsident Karl Tarl"."""
    first, *others = plain.split()
    word = plain_token(first)
    foreign = word in vocabulary.opening_titles and word not in OFFICES and word not in HONORIFICS
    return bool(others) and foreign and word not in ("the", "an")


def _is_addressed(plain: str, vocabulary: Vocabulary) -> bool:
    """Whether a full name with a form of address, or with a part that may be another word, stands before a
    comma, and an office behind it: "D. Hugo Sapt, ministro", "RUDOLF MAY HOLF, SECRETARIO"."""
    head, _, tail = plain.partition(",")
    name = " ".join(dropwhile(lambda token: is_honorific(token, vocabulary), head.split()))
    is_office = bool(tail.split()) and is_office_word(tail.split()[0], vocabulary)
    if name == head:
        return is_office and not is_plain_name(name) and stands_for_name(name, vocabulary)
    return is_office and is_plain_name(name)


def _inverted(plain: str, vocabulary: Vocabulary) -> Person | None:
    """Kováč, M.; Sapt, Hugo: a surname before the given name."""
    surname, comma, given = (part.strip() for part in plain.partition(","))
    given, _, office = (part.strip() for part in given.partition(","))
    if leading_suffix(given)[0]:
        # "Hugo Sapt, III, Secretary of State"
        return None
    if office and not any(is_office_word(token, vocabulary) for token in office.split()):
        return None
    if office and is_plain_name(f"{given} {surname}"):
        # "Holf, Rosa, vice-president"
        return Person(f"{given} {surname}", office)
    if office or not comma or not given or len(surname.split()) > 3 or len(given.split()) > 2:
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


def _by_shape(plain: str, vocabulary: Vocabulary) -> Person | None:
    """The name in a label by its shape alone: what is left when offices and honorifics are taken off."""
    core = _OF_PLACE.sub("", core_of(plain, vocabulary)) or core_of(plain, vocabulary)
    role = plain[len(core_of(plain, vocabulary)) :].strip(" ,–—-")
    shape = shape_of(core, vocabulary)
    if shape.uncased or is_uncased(core):
        return Person(core, role) if shape.name else None
    if shape.lower > 1:
        return None
    tokens = core.split()
    start = min(office_length(tokens, vocabulary), len(tokens) - 1)
    name = " ".join(tokens[start:]).strip(" .,")
    before = fold_space(" ".join(tokens[:start]))
    if not name or not any(letter.isalpha() for letter in name) or name.split()[-1].islower():
        # "Министр обороны"
        return None
    if plain_token(name) in vocabulary.offices and (not before or has_office_word(before, vocabulary)):
        # "Deputy Chairman (of Committees)"
        return None
    return Person(name, role or before)


def _without_voice(person: Person, vocabulary: Vocabulary) -> Person:
    """A person without the word for a voice, or the letters of an office, before the name.

    "CALLER ROSA" is Rosa, a caller, and "DDG Rosa Holf" Rosa Holf.
    """
    first, *named = person.name.split()
    word = plain_token(first)
    calls = len(word) >= _SHORTEST_VOICE and word in vocabulary.remarks - vocabulary.offices
    called = calls and named and not (person.role or is_uncased(first))
    letters = not person.role and _LETTERS.fullmatch(first) and len(named) > 1
    letters = letters and not person.name.isupper()
    return Person(" ".join(named), first) if called or letters else person


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
