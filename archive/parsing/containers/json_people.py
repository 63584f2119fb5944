"""The people whom a JSON file lists beside its turns, by the ids that the turns give."""

from collections.abc import Iterable, Sequence
from typing import Any

from archive.parsing.containers.table_vocabulary import plain_column
from archive.parsing.text import count_words

_PEOPLE = frozenset(
    "speakers people persons participants members cast speaker names speaker map characters".split()
)
_SPEAKER_NAMES = frozenset({"name", "speaker name", "display name", "full name", "label"})
_LONGEST_NAME = 7
_KEYS = ("id", "speaker id", "spkid", "key", "speaker", "record id")


def names_by_id(groups: Iterable[tuple[str, Sequence[Any]]]) -> dict[str, str]:
    """The names of speakers by id, where a list or an object beside the turns gives them."""
    found: dict[str, str] = {}
    for path, records in groups:
        if plain_column(path.replace("[]", "").rpartition(".")[2]) not in _PEOPLE:
            continue
        for record in records:
            flat = {plain_column(key): value for key, value in record.items() if isinstance(value, str)}
            key = next((flat[name] for name in _KEYS if name in flat), "")
            name = next((flat[each] for each in flat if each in _SPEAKER_NAMES), "")
            if key and name:
                found[key] = name
            elif flat and not key:
                found.update({id_: name for id_, name in record.items() if _is_name(name)})
    return found


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and count_words(value) <= _LONGEST_NAME
