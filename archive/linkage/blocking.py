"""Which names are worth comparing: those that share a part. Pure."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from archive.languages.vocabulary import BODIES, HONORIFICS, LINKS, OFFICES, PARTICLES
from archive.linkage.person_name import PersonName
from archive.parsing.people.name_keys import spelling_key

_COMMON = 400
"""Names that share a part, from which on it tells nothing."""
_LONG_PART = 6
_FIRST = "^"
"""Before a first part, which is a surname in some countries: by it a short name finds a full one."""
_SEMIVOWEL = re.compile(r"^j(?=[aou])")
_NO_NAMES = {spelling_key(word) for word in OFFICES | BODIES | LINKS | PARTICLES | HONORIFICS}


def block_keys(name: PersonName) -> Iterator[str]:
    """Keys of which two names share one if they may be one person's: a surname, or all parts in any order,
    or given name and surname with one letter left out."""
    if not name.parts:
        return
    bare = [_folded(part.rpartition(" ")[2]) for part in name.parts]
    if len(bare) == 1 or name.is_ruler:
        yield bare[0]
        yield f"{_FIRST}{bare[0]}"
        return
    yield from bare[1:] if len(bare) > 1 else bare
    yield f"{_FIRST}{bare[0]}"
    yield "=" + "".join(sorted("".join(_folded(part.replace(" ", "")) for part in name.parts)))
    yield from _with_slips(bare[0], bare[-1])


def blocks_of_key(key: str) -> set[str]:
    """The block keys that a name may have whose name key this is, whatever of it is an office."""
    parts = [_folded(part) for part in key.split() if len(part) > 1 and part not in _NO_NAMES]
    found = set(parts[1:] or parts)
    if parts:
        found.add(_FIRST + parts[0])
    found.add("=" + "".join(sorted(_folded(key.replace(" ", "")))))
    for first in (parts[:1], [_folded(each) for each in key.split()[:1]]):
        if first and len(parts) > 1:
            found.update(_with_slips(first[0], parts[-1]))
    return found


def _folded(part: str) -> str:
    """Г is G in Russian names, and H in Ukrainian ones; stored keys leave a J out that names here have."""
    return _SEMIVOWEL.sub("", part).replace("h", "g")


def _with_slips(given: str, surname: str) -> Iterator[str]:
    if len(surname) >= _LONG_PART and len(given) > 1:
        yield f"{given}~{surname}"
        for at in range(len(surname)):
            yield f"{given}~{surname[:at]}{surname[at + 1 :]}"


class Blocks:
    """Persons (by number) by the block keys of their names."""

    def __init__(self) -> None:
        self._members: dict[str, set[int]] = defaultdict(set)

    def add(self, person: int, names: Iterable[PersonName]) -> None:
        for name in names:
            for key in block_keys(name):
                if len(key) > 1:
                    self._members[key].add(person)

    def pairs(self) -> set[tuple[int, int]]:
        """All pairs that share a key which is not too common."""
        found: set[tuple[int, int]] = set()
        for key, members in self._members.items():
            if key[0] != _FIRST and 1 < len(members) <= _COMMON:
                found.update(combinations(sorted(members), 2))
        return found

    def fitting(self, name: PersonName) -> set[int]:
        """Persons whose names share a key with this one."""
        found: set[int] = set()
        for key in block_keys(name):
            found |= self._members.get(key, set())
        return found
