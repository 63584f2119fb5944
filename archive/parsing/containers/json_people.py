"""The people whom a JSON file lists beside its turns, by the ids that the turns give."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from archive.parsing.containers.table_vocabulary import Field, plain_column, rank
from archive.parsing.containers.xml_people import Voice
from archive.parsing.people.stated import stated_person
from archive.parsing.text import count_words

_PEOPLE = frozenset(
    "speakers|people|persons|participants|members|users|cast|speaker names|speaker map|characters".split("|")
)
_SPEAKER_NAMES = frozenset({"name", "speaker name", "display name", "full name", "real name", "label"})
_SPEAKER_ID = "speaker id"
_LONGEST_NAME = 7
_KEYS = ("id", "speaker id", "person id", "spkid", "key", "speaker", "record id")


def people_by_id(groups: Iterable[tuple[str, Sequence[Any]]]) -> dict[str, Voice]:
    """The people by id, where a list or an object beside the turns gives them."""
    found: dict[str, Voice] = {}
    for path, records in groups:
        are_people = plain_column(path.replace("[]", "").rpartition(".")[2]) in _PEOPLE
        for record in records:
            flat = {plain_column(key): value for key, value in record.items() if isinstance(value, str)}
            if not are_people and not (_SPEAKER_ID in flat and _name(flat)):
                continue
            key = next((flat[name] for name in _KEYS if name in flat), "")
            if key:
                found |= _listed(key, _name(flat), _first(flat, Field.ROLE))
            elif flat:
                for id_, name in record.items():
                    if isinstance(name, str) and count_words(name) <= _LONGEST_NAME:
                        found |= _listed(id_, name)
    return found


def _listed(key: str, name: str, role: str = "") -> dict[str, Voice]:
    person = stated_person(name, role) if name else None
    return {key: Voice(person.name if person else name, person)} if name else {}


def _name(flat: Mapping[str, str]) -> str:
    given, family = _first(flat, Field.FIRST_NAME), _first(flat, Field.LAST_NAME)
    stated = next((flat[each] for each in flat if each in _SPEAKER_NAMES), "")
    return f"{given} {family}" if given and family else stated


def _first(flat: Mapping[str, str], what: Field) -> str:
    return next((value for name, value in flat.items() if rank(what, name) is not None), "")
