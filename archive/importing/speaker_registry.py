"""The speakers that the archive knows, and who of them may be meant by a name. Pure."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from archive.importing.identity import is_full_name, may_be
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.people.names import parse_person
from archive.parsing.transcript import Person

_ALIKE = 0.93
"""Of all letters: one slip in a name of usual length ("Vladmir")."""

_MOST_NAMESAKES = 300
"""Names that end alike, from which on they are not compared one by one."""

_MOST_SUGGESTIONS = 3
"""A surname that more people share tells nothing about who is meant."""


_FIXED_WIDTH = 8
"""Digits from which on the numbers of a register have all the same."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A speaker who may be the same person as another, and why."""

    speaker: int
    reason: str


class Roster:
    """Speakers by the spellings of their names and by the numbers that sites give them.

    A speaker is told by the number "site:number" where a page has one, else by the full name;
    two people of one name whom a site numbers apart are two.
    """

    def __init__(
        self, spellings: Iterable[tuple[str, int]] = (), identifiers: Iterable[tuple[str, int]] = ()
    ) -> None:
        self._by_key: dict[str, set[int]] = defaultdict(set)
        self._spellings: dict[str, set[int]] = defaultdict(set)
        self._by_identifier: dict[str, int] = {}
        self._numbered: dict[int, set[str]] = defaultdict(set)
        self._by_surname: dict[str, dict[str, int]] = defaultdict(dict)
        for name, speaker in spellings:
            self.learn(name, speaker)
        for identifier, speaker in identifiers:
            self.learn_identifier(identifier, speaker)

    def learn(self, name: str, speaker: int) -> None:
        self._by_key[spelling_key(name)].add(speaker)
        self._by_surname[_surname(name)][name] = speaker
        self._spellings[name].add(speaker)

    def learn_identifier(self, identifier: str, speaker: int) -> None:
        self._by_identifier[identifier] = speaker
        self._numbered[speaker].add(identifier)

    def knows(self, name: str, speaker: int) -> bool:
        """Whether this very spelling is known as the speaker's."""
        return speaker in self._spellings.get(name, ())

    def knows_identifier(self, identifier: str) -> bool:
        return identifier in self._by_identifier

    def find(self, person: Person) -> list[int]:
        """The speakers who may be this person: none, one for certain, or several who share the name."""
        numbered = self._by_identifier.get(person.identifier) if person.identifier else None
        if numbered is not None:
            return [numbered]
        namesakes = sorted(self._by_key.get(spelling_key(person.name), ()))
        return [speaker for speaker in namesakes if not self._is_numbered_apart(speaker, person.identifier)]

    def _is_numbered_apart(self, speaker: int, identifier: str) -> bool:
        """Whether the site that has this number knows the speaker by another one of the same register."""
        register = _register(identifier)
        return bool(register) and any(register == _register(known) for known in self._numbered[speaker])

    def likenesses(self, name: str, speaker: int) -> list[Likeness]:
        """The other speakers who may be the one of this name, for a curator to decide."""
        found: dict[int, str] = {}
        namesakes = self._by_surname.get(_surname(name), {})
        if len(namesakes) > _MOST_NAMESAKES:
            return []
        for other, known in namesakes.items():
            reason = _likeness(name, other)
            if reason and known != speaker:
                found.setdefault(known, reason)
            if len(found) > _MOST_SUGGESTIONS:
                return []
        return [Likeness(known, reason) for known, reason in sorted(found.items())]


def _register(identifier: str) -> str:
    """The site of a number, and the form of its numbers: a site may have several registers, and numbers of
    one are of one kind. "" for a name in place of a number, which tells nobody apart."""
    site, _, number = identifier.partition(":")
    if not number.isdigit():
        return ""
    return f"{site}:{len(number) if len(number) >= _FIXED_WIDTH else ''}"


def _without_office(name: str) -> str:
    """ "Sapt" of "Foreign Minister Sapt", by which somebody is known whose full name no page gives."""
    person = parse_person(name)
    return person.name if person else name


def _surname(name: str) -> str:
    return (spelling_key(name).split() or [""])[-1]


def _likeness(name: str, other: str) -> str:
    """Why two names that end alike may be one person's, or nothing."""
    name, other = _without_office(name), _without_office(other)
    if spelling_key(name) == spelling_key(other):
        return "the same name"
    if is_full_name(name) and is_full_name(other):
        parts, others = spelling_key(name).split(), spelling_key(other).split()
        shorter, longer = sorted((parts, others), key=len)
        if len(shorter) < len(longer):
            return "one name has a part more" if shorter[0] == longer[0] else ""
        alike = SequenceMatcher(None, " ".join(parts), " ".join(others), autojunk=False).ratio()
        return "the names differ by a letter" if alike >= _ALIKE else ""
    return "one name is a short form of the other" if may_be(name, other) or may_be(other, name) else ""
