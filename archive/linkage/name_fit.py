"""How two names relate: whether they may be one person's, and by which difference. Pure."""

from enum import StrEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

from archive.linkage.given_names import are_forms_of_one_name
from archive.linkage.person_name import PersonName, is_initial
from archive.parsing.people.name_keys import spelling_key

_LONG_NAME = 10
"""Letters of a name in which one edit is a slip rather than another name."""
_LONG_PART = 6
_MIDDLE_PART = 5
_DESCENT = frozenset("bin ibn bint ben abu".split())


class NameFit(StrEnum):
    """The difference between two names that may be one person's, the slightest first."""

    SAME = "the same name"
    REORDERED = "the same name, surname first"
    TRANSLITERATED = "the same name in another script"
    VARIANT = "two forms of one given name"
    MIDDLE = "one name has a part more"
    LONGER_VARIANT = "two forms of one given name, and one name has a part more"
    SLIP = "the names differ by a letter"
    FRONT = "one name has a part more in front"
    SURNAME = "one name has a surname more"
    INITIALS = "the initials and the surname fit"
    SHORT = "the surname fits"
    FIRST = "the first part of the name fits"


_PLACE = list(NameFit).index


@lru_cache(maxsize=1 << 16)
def name_fit(one: PersonName, other: PersonName) -> NameFit | None:
    """How two names differ that may be one person's, None for names of two people.

    Numerals part ("II" and "III", "Jr." and "Sr."); middle names that contradict each other do
    ("Hugo A. Sapt", "Hugo B. Sapt").
    """
    if not one.parts or not other.parts:
        return None
    if one.numeral != other.numeral and one.numeral and other.numeral:
        return None
    if one.is_ruler and other.is_ruler:
        return (
            (NameFit.SAME if one.numeral == other.numeral else NameFit.MIDDLE)
            if one.parts == other.parts
            else None
        )
    if one.is_surname_alone or other.is_surname_alone:
        return _short_fit(one, other)
    if one.parts == other.parts:
        return NameFit.SAME if one.numeral == other.numeral else NameFit.MIDDLE
    if sorted(one.parts) == sorted(other.parts) or _glued(one) == _glued(other):
        return NameFit.REORDERED if one.parts[0] != other.parts[0] else NameFit.SAME
    return _full_fit(one, other)


def _glued(name: PersonName) -> tuple[str, ...]:
    """Of three short parts, given names written apart or as one: Tarlen Jin Ho, Tarlen Jinho."""
    return tuple(sorted("".join(part.split()) for part in (name.parts[0], "".join(name.parts[1:]))))


def _short_fit(one: PersonName, other: PersonName) -> NameFit | None:
    if one.is_surname_alone and other.is_surname_alone:
        return NameFit.SAME if one.parts == other.parts else None
    short, full = (one, other) if one.is_surname_alone else (other, one)
    if short.surname == full.surname or _without_particles(full.surname) == short.surname:
        return NameFit.SHORT
    if short.is_ruler and short.parts[0] == full.parts[0]:
        return NameFit.SHORT
    # Where the surname stands first: "Sapt" of Sapt Hugo.
    if short.surname == full.parts[0] and not is_initial(short.surname):
        return NameFit.FIRST
    # "Sapt Zenda" of Hugo Sapt Zenda is called Sapt.
    if len(full.parts) > 2 and short.surname == full.parts[-2]:
        return NameFit.SHORT
    return None


def _without_particles(part: str) -> str:
    return part.rpartition(" ")[2]


def _full_fit(one: PersonName, other: PersonName) -> NameFit | None:
    if _descent(one) and _descent(other):
        return _descent_fit(one, other)
    shorter, longer = sorted((one, other), key=lambda name: (len(name.parts), name.parts))
    worst = _aligned(shorter.parts, longer.parts)
    if worst is not None:
        return worst
    if len(shorter.parts) < len(longer.parts) and len(longer.parts) > 2:
        # A second surname is left out: "Rosa Holf" of Rosa Holf Zenda.
        without = _aligned(shorter.parts, longer.parts[:-1])
        if without in (NameFit.SAME, NameFit.MIDDLE, NameFit.VARIANT):
            return NameFit.SURNAME
    if len(shorter.parts) < len(longer.parts) and shorter.parts in (
        longer.parts[1:],
        (_without_particles(longer.parts[1]), *longer.parts[2:]),
    ):
        # "Works Rosa Holf": a word of the office was taken for a name; or somebody is called by the second.
        return NameFit.FRONT
    return None


def _descent(name: PersonName) -> list[str]:
    """The fathers of somebody who is called by them, the nearest first: Hugo bin Rudolf bin Karl Sapt."""
    return [part for part in name.parts[1:] if part.partition(" ")[0] in _DESCENT and " " in part]


def _descent_fit(one: PersonName, other: PersonName) -> NameFit | None:
    """Of two who are called by their fathers: these must be the same, as far as both are told."""
    fathers, others = _descent(one), _descent(other)
    if any(
        a.partition(" ")[2] != b.partition(" ")[2]
        and not are_forms_of_one_name(a.partition(" ")[2], b.partition(" ")[2])
        for a, b in zip(fathers, others, strict=False)
    ):
        return None
    given = _part_fit(one.parts[0], other.parts[0], is_given=True)
    rest, other_rest = _family(one), _family(other)
    if given is None or (rest and other_rest and rest[-1] != other_rest[-1]):
        return None
    return given if len(one.parts) == len(other.parts) else max(given, NameFit.MIDDLE, key=_PLACE)


def _family(name: PersonName) -> list[str]:
    return [part for part in name.parts[1:] if part.partition(" ")[0] not in _DESCENT or " " not in part]


def _aligned(short: tuple[str, ...], full: tuple[str, ...]) -> NameFit | None:
    """How the parts of a shorter name fit those of a longer one in order, both with a surname at the end."""
    surname = _part_fit(short[-1], full[-1], is_given=False)
    if surname is None:
        return None
    first = _part_fit(short[0], full[0], is_given=True)
    if first is None:
        return None
    found = [surname, first]
    middle, others = list(short[1:-1]), list(full[1:-1])
    if middle:
        rest = iter(others)
        if others and is_initial(middle[0]) and middle[0] != others[0][0]:
            # "Hugo B. Sapt" is not Hugo A. B. Sapt, but Hugo Zenda Sapt may be Hugo Maria Zenda Sapt.
            return None
        for part in middle:
            fit = next((fit for each in rest if (fit := _middle_fit(part, each))), None)
            if fit is None:
                return None
            found.append(NameFit.MIDDLE if fit is NameFit.INITIALS else fit)
    if len(short) < len(full):
        extra = len(full) - len(short) > sum(map(is_initial, others))
        found.append(NameFit.LONGER_VARIANT if extra and first is NameFit.VARIANT else NameFit.MIDDLE)
    if NameFit.SLIP in found and (
        sum(map(len, short)) < _LONG_NAME
        or any(fit not in (NameFit.SLIP, NameFit.SAME) for fit in found)
        or found.count(NameFit.SLIP) > 1
    ):
        # In a short name, or beside another difference, an edit makes another name.
        return None
    return max(found, key=list(NameFit).index)


@lru_cache(maxsize=1 << 16)
def _part_fit(one: str, other: str, *, is_given: bool) -> NameFit | None:
    if one == other:
        return NameFit.SAME
    if is_initial(one) or is_initial(other):
        return NameFit.INITIALS if is_given and one[0] == other[0] else None
    if is_given and are_forms_of_one_name(one, other):
        return NameFit.VARIANT
    if not is_given and one.replace(" ", "") == other.replace(" ", ""):
        # van den Holf, Vandenholf.
        return NameFit.SAME
    if not is_given and _differ_by_particles(one, other):
        return NameFit.MIDDLE
    if not is_given and len(one) >= _MIDDLE_PART and one.replace("h", "g") == other.replace("h", "g"):
        # Г is G in Russian, and H in Ukrainian and Belarusian.
        return NameFit.TRANSLITERATED
    if (is_given and one[:-1] == other[:-1]) or one.startswith(other) or other.startswith(one):
        # Martin and Martina, Paul and Paula: an ending makes another given name.
        return None
    if min(len(one), len(other)) >= _LONG_PART and OSA.distance(one, other, score_cutoff=1) == 1:
        return NameFit.SLIP
    return None


def _middle_fit(one: str, other: str) -> NameFit | None:
    fit = _part_fit(one, other, is_given=True)
    shorter, longer = sorted((one, other), key=len)
    without = longer.removesuffix("i")
    if fit is None and without != longer and len(shorter) > 3 and shorter in (without, spelling_key(without)):
        # "Sapti Zenda": the "i" between two surnames, printed too near.
        return NameFit.MIDDLE
    if fit is None and min(len(one), len(other)) >= _MIDDLE_PART and OSA.distance(one, other) == 1:
        # Between a given name and a surname that are the same, an ending tells nothing.
        return NameFit.SLIP
    return fit


def _differ_by_particles(one: str, other: str) -> bool:
    """Whether one surname has particles that the other lacks ("von Sapt"); those of descent part two."""
    shorter, longer = sorted((one, other), key=len)
    particles = longer.removesuffix(f" {shorter}")
    return particles != longer and " " not in shorter and _DESCENT.isdisjoint(particles.split())
