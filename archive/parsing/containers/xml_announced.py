"""Who speaks below a label that XML prints above a speech, where the speech refers to an id."""

import unicodedata
from collections.abc import Mapping, Set

from archive.parsing.containers.xml_people import Voice, without_end
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import bracketed, without_brackets
from archive.parsing.people.office_case import tidy_role
from archive.parsing.people.stated import stated_person, surname_last
from archive.parsing.transcript import Person


def announced_voice(printed: str, stated: Voice | None, people: Mapping[str, Voice]) -> Voice | None:
    """The voice of a speech above which a label is printed.

    The person is the one listed whom the speech refers to; else the label gives the name, in its order
    and with its accents, where the id that the speech refers to spells the same words ("SaptHugo").
    """
    label = without_end(printed)
    if not label:
        return stated
    if stated and stated.joint:
        return Voice(label, joint=True)
    person = stated.person if stated else None
    if person is None or all(person != voice.person for voice in people.values()):
        spelt = {_plain(word) for word in person.name.split()} if person else set()
        words = [word.strip(",:;") for word in label.split()]
        own = [i for i, word in enumerate(words) if _plain(word) in spelt]
        told = _in_brackets(label, spelt, person) or stated_person(label)
        if own and len(own) == len(spelt) and own[-1] - own[0] == len(own) - 1:
            office = tidy_role(" ".join(words[: own[0]])) or (told.role if told else "")
            name = surname_last(tidy_name(" ".join(words[own[0] : own[-1] + 1])))
            told = Person(name, office, person.identifier if person else "")
        person = told or person
    return Voice(label, person)


def _in_brackets(label: str, spelt: Set[str], person: Person | None) -> Person | None:
    """The person whose name stands in brackets behind an office, where the id spells a word of it."""
    inside = bracketed(label)
    if person is None or not inside or spelt.isdisjoint(map(_plain, inside.split())):
        return None
    return Person(tidy_name(inside), tidy_role(without_brackets(label)), person.identifier)


def _plain(word: str) -> str:
    """A word without case, accents and signs."""
    spread = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in spread if letter.isalnum())
