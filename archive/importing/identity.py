"""Who is meant by the labels of one meeting. Pure: what the archive knows is asked elsewhere."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from archive.languages.vocabulary import OFFICES
from archive.linkage.given_names import gender_of_given_name, part_key
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.people.names import name_key
from archive.parsing.people.offices_compared import is_form_of_address
from archive.parsing.people.stated import is_nameless
from archive.parsing.people.suffixes import without_suffix
from archive.parsing.transcript import Person, ReadingWarning, Transcript, WarningCode

# Ideographs or Hangul: surname and given name without a space.
_TOGETHER = re.compile("[\u4e00-\u9fff]{2,4}|[\uac00-\ud7a3]{2,4}")

_RECURRING = 3
"""Turns from which on a surname alone is somebody whom the document calls so, not a slip or a heading."""


def is_full_name(name: str, language: str = "") -> bool:
    """Whether a name has a given name and a surname, neither of them an initial alone.

    Chinese and Korean names of two to four letters have both. `language`: in Japanese two may be a surname.
    """
    if _TOGETHER.fullmatch(name):
        return len(name) > 2 or language != "ja"
    return sum(len(name_key(part)) > 1 for part in _spoken_parts(name)) >= 2


def _spoken_parts(name: str) -> list[str]:
    """The parts that are names or initials of their own: "V.", "Jean-Pierre"."""
    return name.replace(".", ". ").split()


def may_be(short: str, full: str) -> bool:
    """Whether a shorter name can stand for a full one: Putin, V. Putin, V.V. Putin for Vladimir Putin.

    The surname must be the same, and every initial or given name must fit, in order.
    """
    if "-" in short and " " not in short:
        return f" {spelling_key(full)}".endswith(f" {spelling_key(short)}")
    given, surname = _parts(short)
    full_given, full_surname = _parts(full)
    if surname != full_surname:
        return False
    # The source may know more initials (a patronymic) than the full name shows.
    pairs = list(zip(given, full_given, strict=False))
    return all(whole.startswith(part) or part.startswith(whole) for part, whole in pairs)


def _parts(name: str) -> tuple[list[str], str]:
    *given, surname = without_suffix(spelling_key(name).split()) or [""]
    return given, surname


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks in each utterance of a transcript (None for nobody in particular), names in full.

    `doubts`: for each utterance why it is not certain who speaks, or ""; nobody speaks it then.
    `participants` are the people whom the title names, speaking or not.
    """

    persons: tuple[Person | None, ...]
    doubts: tuple[str, ...]
    participants: tuple[Person, ...]
    warnings: tuple[ReadingWarning, ...]


def voices_of(transcript: Transcript) -> Voices:
    """Settle who is meant by the labels of one meeting.

    A short form takes the full name that the same document gives, if just one fits, its office
    included: "President Sapt" is not the reporter Anna Sapt. A surname
    with an office is known by both ("Foreign Minister Sapt"), a form of address is no office. A single
    name is nobody, unless it recurs as a label and is no usual given name. A
    label without an office, or without the number that the site gives a person, takes those of
    the other labels of that person.
    """
    printed = [None if each.doubt else each.person for each in transcript.utterances]
    named = [person for person in (*printed, *transcript.participants) if person]
    book = _NameBook(named, transcript.language)
    turns = Counter(person for person in printed if person)
    settled = {person: _settle(person, book, turns[person]) for person in dict.fromkeys(named)}
    roles: dict[str, str] = {}
    numbers: dict[str, str] = {}
    for person in named:
        name = settled[person].name
        if _office_of(person):
            roles.setdefault(name, person.role)
        if person.identifier:
            numbers.setdefault(name, person.identifier)
    persons: list[Person | None] = []
    doubts = []
    for utterance, each in zip(transcript.utterances, printed, strict=True):
        name = settled[each].name if each else ""
        if each is None or not name:
            persons.append(None)
            doubts.append(utterance.doubt or (settled[each].doubt if each else ""))
            continue
        doubts.append("")
        # A person who is introduced anew in mid-page speaks in the new office from there on.
        role = roles[name] = _office_of(each) or roles.get(name, "")
        persons.append(Person(name, role, numbers.get(name, "")))
    unsettled = {one.doubt: None for one in settled.values() if one.doubt}
    return Voices(
        tuple(persons),
        tuple(doubts),
        transcript.participants,
        tuple(ReadingWarning(WarningCode.AMBIGUOUS_SPEAKER, doubt) for doubt in unsettled),
    )


def _office_of(person: Person) -> str:
    """The office of a person; a form of address ("Ms.") is none."""
    return "" if is_form_of_address(person.role) else person.role


class _NameBook:
    """The full names that a document gives, found by their ends: a document may have thousands."""

    def __init__(self, named: Sequence[Person], language: str) -> None:
        self.language = language
        self._full: dict[str, str] = {}
        self._offices: dict[str, set[str]] = defaultdict(set)
        for person in reversed(named):
            key = spelling_key(person.name)
            self._offices[key] |= _office_words(person.role)
            if is_full_name(person.name, language):
                self._full[key] = person.name
        self._with_initials: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._by_surname: dict[str, list[str]] = defaultdict(list)
        for key in self._full:
            parts = without_suffix(key.split())
            first, *middle, last = parts if len(parts) > 1 else ["", *parts]
            self._by_surname[last].append(key)
            if middle and all(len(part) == 1 for part in middle):
                self._with_initials[first, last].append(key)
        self._fitting: dict[tuple[str, frozenset[str]], list[str]] = {}

    def full(self, name: str) -> str:
        """A full name as first printed, with the middle initials that only one other form of it has:
        "Adnan Sapt" of whom the document speaks as Adnan Z. Sapt, too."""
        key = spelling_key(name)
        parts = key.split()
        longer = self._with_initials[parts[0], parts[-1]] if len(parts) == 2 else []
        return self._full[longer[0] if len(longer) == 1 else key]

    def fitting(self, short: str, office: set[str]) -> list[str]:
        """The full names for which a shorter one can stand, of people of whom no other office is known."""
        asked = (spelling_key(short), frozenset(office))
        if asked not in self._fitting:
            keys = self._by_surname[_parts(short)[1]]
            self._fitting[asked] = [
                self._full[key]
                for key in keys
                if not office or not self._offices[key] or office & self._offices[key]
                if may_be(short, self._full[key])
            ]
        return self._fitting[asked]


@dataclass(frozen=True, slots=True)
class _Settled:
    """The name by which a person is known, empty for nobody, and what is doubtful about it."""

    name: str
    doubt: str = ""


def _office_words(role: str) -> set[str]:
    """The words of an office that name one: "Foreign Minister" holds "minister"; "Mr" none."""
    return {word for word in name_key(role).split() if word in OFFICES}


def _settle(person: Person, book: _NameBook, turns: int) -> _Settled:
    if is_full_name(person.name, book.language):
        return _Settled(book.full(person.name))
    fitting = book.fitting(person.name, _office_words(person.role))
    if len(fitting) == 1:
        return _Settled(fitting[0])
    if len(_spoken_parts(person.name)) > 1:
        return _Settled(person.name, f"“{person.name}” has no full name in this document")
    if person.role:
        known_as = f"{person.role} {person.name}"
        return _Settled(known_as, f"“{known_as}” has no full name in this document")
    if (
        turns >= _RECURRING
        and not is_nameless(person.name)
        and not gender_of_given_name(part_key(person.name))
    ):
        return _Settled(person.name, f"“{person.name}” has no full name in this document")
    return _Settled("", f"“{person.name}” may be anybody; the words are given to nobody")
