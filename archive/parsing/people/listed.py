"""Those whom a document lists beside its talk: with their offices, or by a key to their initials."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.initials import ExplainedInitials, keys_to_initials
from archive.parsing.name_lists import is_described
from archive.parsing.people.label_persons import person_meant
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import has_office, is_plain_name, parse_person
from archive.parsing.people.suffixes import without_suffix_behind
from archive.parsing.transcript import Person

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
        if person and person.role and is_plain_name(without_suffix_behind(person.name)):
            yield Person(tidy_name(person.name), _without_place(person.role))


def _without_place(role: str) -> str:
    """An office without the place that stands before it: "WISCONSIN, Chairman"."""
    before, comma, office = role.partition(", ")
    return office if comma and has_office(office) and not has_office(before) else role
