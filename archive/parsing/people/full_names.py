"""The full names that a document gives, found by the short forms of its labels: surname, initials."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from archive.languages.vocabulary import PARTICLES
from archive.parsing.labels.initials import keys_to_initials
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.people.names import name_key
from archive.parsing.people.suffixes import without_suffix
from archive.parsing.transcript import Person

# R. · R.H. · RH
_PART = re.compile(r"[^\W\d_]+(?:[-’'‘`ʼ][^\W\d_]+)*\.?")
_LETTERS = re.compile(r"[^\W\d_]{2,3}|(?:[^\W\d_]\.[\s-]?){1,3}[^\W\d_]\.?")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class FullNames:
    """People by the parts of their names and by their initials; each person once, however spelt."""

    by_part: Mapping[str, Sequence[Person]]
    by_initials: Mapping[str, Sequence[Person]]

    @classmethod
    def of(cls, people: Iterable[Person]) -> "FullNames":
        """The first spelling of a name is kept, and the first office and number that come with it."""
        full: dict[tuple[str, str], Person] = {}
        for person in people:
            if not _is_full(person.name):
                continue
            parts = without_suffix(spelling_key(person.name).split())
            if len(parts) < _FEWEST:
                # A figure parts a word of a script without capitals, and is no blank.
                continue
            first, last = parts[0], parts[-1]
            known = full.setdefault((first, last), person)
            full[first, last] = replace(
                known, role=known.role or person.role, identifier=known.identifier or person.identifier
            )
        by_part: dict[str, list[Person]] = defaultdict(list)
        by_initials: dict[str, list[Person]] = defaultdict(list)
        for person in full.values():
            parts = without_suffix(name_key(person.name).split())
            for part in dict.fromkeys(parts):
                by_part[part].append(person)
            letters = [part[0] for part in parts if part not in PARTICLES]
            for short in dict.fromkeys(["".join(letters), letters[0] + letters[-1]] if letters else []):
                by_initials[short].append(person)
        return cls(by_part, by_initials)

    def fitting(self, short: str) -> list[Person]:
        """The people for whose name a shorter one may stand: "Holf", "R. Holf", "Holf R.", "Rosa", "RH"."""
        found = self._named(short)
        return found if found or not is_initials(short) else list(self.by_initials.get(_letters(short), ()))

    def _named(self, short: str) -> list[Person]:
        initials, words = _split(short)
        tokens = [part for part in _PART.findall(short) if len(part.rstrip(".")) > 1]
        if not words or (len(tokens) > 1 and not initials and words[0] not in PARTICLES):
            return []
        people = self.by_part.get(words[-1], ())
        at_end = [
            person
            for person in people
            if _fits(initials, words, without_suffix(name_key(person.name).split()))
        ]
        # "Holf" of Rosa Holf Zenda: the first of two surnames.
        return at_end or [
            person for person in people if len(words) == 1 and not initials and len(person.name.split()) > 2
        ]

    def only(self, short: str) -> Person | None:
        """The one person whom a short form may mean, None where there are several or none."""
        found = self.fitting(short)
        return found[0] if len(found) == 1 else None

    def explained(self, short: str, texts: Iterable[str], context: str) -> Person | None:
        """The one person of these initials, if a text gives them in brackets: "Rosa Holf (RH)".

        `context`: lines of which some may be a key to initials.
        """
        if not is_initials(short):
            return None
        keys = chain.from_iterable(keys_to_initials(context.splitlines()).values())
        told = any(f"({short})" in text for text in texts)
        told = told or any(_letters(short) == _letters(each.initials) for each in keys)
        return self.only(short) if told else None


def is_initials(text: str) -> bool:
    """RH; R.H.; JRS: nothing but capitals, too few for a surname in capitals."""
    return text.isupper() and bool(_LETTERS.fullmatch(text))


def _letters(text: str) -> str:
    return "".join(letter for letter in name_key(text) if letter.isalpha())


def _is_full(name: str) -> bool:
    """Whether a name has a given name and a surname, neither of them an initial."""
    initials, words = _split(name)
    return len([word for word in words if word not in PARTICLES]) > 1 and name[:2] != f"{initials[:1]}."


def _split(name: str) -> tuple[str, list[str]]:
    """The initials of a name in one text, and its other parts as keys: ("gv", ["sapt"])."""
    parts = _PART.findall(name)
    letters = [part[0] for part in parts if len(part.rstrip(".")) == 1]
    words = [word for part in parts if len(part.rstrip(".")) > 1 for word in name_key(part).split()]
    return "".join(letters).casefold(), words


def _fits(initials: str, words: Sequence[str], full: Sequence[str]) -> bool:
    """Whether words are the beginning or the end of a full name and initials those of the rest."""
    length = len(words)
    for rest, named in ((full[:-length], full[-length:]), (full[length:], full[:length])):
        given = [part for part in rest if part not in PARTICLES]
        if rest and list(named) == list(words):
            letters = "".join(part[0] for part in given)
            return letters.startswith(initials) or initials.startswith(letters)
    return False
