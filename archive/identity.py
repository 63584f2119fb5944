"""Who a label means: within its meeting first, then across the archive.

Nothing here reads or writes the database; `importing` asks and keeps the answers.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from archive.reading.names import name_key
from archive.reading.transcript import Person, ReadingWarning, Transcript, WarningCode


def is_full_name(name: str) -> bool:
    """Whether a name has a given name and a surname, neither of them an initial alone."""
    return sum(len(part) > 1 for part in name_key(name).split()) >= 2


def may_be(short: str, full: str) -> bool:
    """Whether a shorter name can stand for a full one: Putin, V. Putin, V.V. Putin for Vladimir Putin.

    The surname must be the same, and every initial or given name must fit, in order.
    """
    given, surname = _parts(short)
    full_given, full_surname = _parts(full)
    if surname != full_surname:
        return False
    # The source may know more initials (a patronymic) than the full name shows.
    pairs = list(zip(given, full_given, strict=False))
    return all(whole.startswith(part) or part.startswith(whole) for part, whole in pairs)


def _parts(name: str) -> tuple[list[str], str]:
    *given, surname = name_key(name).split() or [""]
    return given, surname


@dataclass(frozen=True, slots=True)
class Voices:
    """Who speaks in each utterance of a transcript (None for nobody in particular), names in full.

    `participants` are the people whom the title names, speaking or not.
    """

    persons: tuple[Person | None, ...]
    participants: tuple[Person, ...]
    warnings: tuple[ReadingWarning, ...]


def voices_of(transcript: Transcript) -> Voices:
    """Settle who is meant by the labels of one meeting.

    A short form takes the full name that the same document gives, if just one fits; a label
    without an office takes the office that the person was last given.
    """
    printed = [utterance.person for utterance in transcript.utterances]
    full_names = _full_names([*printed, *transcript.participants])
    roles: dict[str, str] = {}
    settled: dict[str, tuple[str, bool]] = {}
    for named in [*printed, *transcript.participants]:
        if named and named.role:
            settled.setdefault(named.name, _settle(named.name, full_names))
            roles.setdefault(name_key(settled[named.name][0]), named.role)
    persons: list[Person | None] = []
    for person in printed:
        if person is None:
            persons.append(None)
            continue
        if person.name not in settled:
            settled[person.name] = _settle(person.name, full_names)
        name = settled[person.name][0]
        role = person.role or roles.get(name_key(name), "")
        roles[name_key(name)] = role
        persons.append(replace(person, name=name, role=role))
    warnings = [
        ReadingWarning(
            WarningCode.AMBIGUOUS_SPEAKER,
            f"“{name}” fits no one full name of this document; kept as it stands",
        )
        for name, (_, certain) in settled.items()
        if not certain
    ]
    return Voices(tuple(persons), transcript.participants, tuple(warnings))


def _full_names(persons: Iterable[Person | None]) -> dict[str, str]:
    """Full names by key, each in the spelling that comes first."""
    names: dict[str, str] = {}
    for person in persons:
        if person and is_full_name(person.name):
            names.setdefault(name_key(person.name), person.name)
    return names


def _settle(name: str, full_names: dict[str, str]) -> tuple[str, bool]:
    """The full name that is meant, and whether that is certain."""
    if is_full_name(name):
        return full_names.get(name_key(name), name), True
    fitting = [full for full in full_names.values() if may_be(name, full)]
    return (fitting[0], True) if len(fitting) == 1 else (name, False)


class Roster:
    """The speakers that the archive knows, found by any spelling of their names."""

    def __init__(self, spellings: Iterable[tuple[str, int]] = ()) -> None:
        self._speakers: dict[str, set[int]] = defaultdict(set)
        for key, speaker in spellings:
            self.learn(key, speaker)

    def learn(self, key: str, speaker: int) -> None:
        self._speakers[key].add(speaker)

    def find(self, name: str) -> Sequence[int]:
        """Ids of the speakers with this name: none, one, or several who share it."""
        return sorted(self._speakers.get(name_key(name), ()))
