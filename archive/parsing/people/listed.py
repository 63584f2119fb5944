"""Those whom a document lists beside its talk: with their offices, or by a key to their initials."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from archive.languages.head_words import EVENTS
from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.initials import ExplainedInitials, keys_to_initials
from archive.parsing.name_lists import is_described
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import bare, has_office, is_plain_name, name_key, parse_person
from archive.parsing.people.office_case import tidy_role
from archive.parsing.people.suffixes import leading_suffix, without_suffix, without_suffix_behind
from archive.parsing.people.titles import people_named
from archive.parsing.transcript import Label, Person

_LONGEST_OFFICE = 80
# "• Rosa Holf, …" · "H.E. Rosa Holf, …" · "Chair: Rosa Holf, …"
_BEFORE = re.compile(r"^[\W_]*(?:[^\W\d_][^:,]{1,40}:\s+)?(?:H\.\s?E\.\s+)?")


def people_of_keys(lines: Sequence[str]) -> Iterator[Person]:
    """The persons whose initials a key explains."""
    for each in chain.from_iterable(keys_to_initials(lines).values()):
        if each.are_of_name:
            yield person_of_key(each)


def person_of_key(explained: ExplainedInitials) -> Person:
    """The person whom a key gives for initials, without a title that has no part in these."""
    person = Person(explained.name, explained.role) if explained.role else parse_person(explained.name)
    fits = person and replace(explained, name=person.name).are_of_name
    return person if person and fits else Person(explained.name)


def people_listed(lines: Iterable[str], vocabulary: Vocabulary) -> Iterator[Person]:
    """The persons whom lines give with nothing but an office."""
    for line in lines:
        text = _BEFORE.sub("", line)
        person = person_meant(text, vocabulary) if is_described(text, vocabulary) else None
        first, *others = map(bare, person.name.split()) if person else [""]
        if first in vocabulary.links and not vocabulary.titles.isdisjoint(others[:1]):
            # "PRESIDENCIA DE SEÑORES HUGO SAPT, PRESIDENTE, Y ROSA HOLF, VICEPRESIDENTA": who they all are
            continue
        if person and person.role and is_plain_name(without_suffix_behind(person.name)):
            yield Person(tidy_name(person.name), _without_place(person.role))


def people_above(lines: Sequence[str], labels: Iterable[Label], vocabulary: Vocabulary) -> Iterator[Person]:
    """The persons whose full name is all of a line above the talk, and whose surname a label has.

    "Hugo Sapt | Spokesperson", and "MR. SAPT" below. A name of the head that no label calls by an office or a
    form of address may be of who wrote it down.
    """
    called = {
        name_key(label.person.name)
        for label in labels
        if label.person and label.person.role and " " not in label.person.name
    }
    for position, line in enumerate(lines):
        name, comma, office = line.partition(",")
        parts = without_suffix(name_key(name).split())
        if not parts or parts[-1] not in called or not is_plain_name(name) or len(set(parts)) < len(parts):
            continue
        if not vocabulary.titles.isdisjoint(map(bare, name.split())):
            # "PRESIDENCIA DE SEÑORES HUGO SAPT, PRESIDENTE"
            continue
        suffix, office = leading_suffix(office)
        name = f"{name}, {suffix}" if suffix else name
        below = office if comma else next(iter(lines[position + 1 : position + 2]), "")
        is_office = has_office(below) and len(below) <= _LONGEST_OFFICE and not _tells_more(below)
        yield Person(tidy_name(name), tidy_role(below.strip()) if is_office else "")


def _tells_more(line: str) -> bool:
    """Whether a line names somebody else with an office, or a talk: "Remarks by Minister Sapt"."""
    return bool(people_named(line)) or bool(EVENTS.search(line))


def _without_place(role: str) -> str:
    """An office without the place that stands before it: "WISCONSIN, Chairman"."""
    before, comma, office = role.partition(", ")
    return office if comma and has_office(office) and not has_office(before) else role
