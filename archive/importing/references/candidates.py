"""Which meetings a reference may mean, by its day, its place and its people. Pure."""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive.languages.transliteration import romanise
from archive.parsing.references import Reference
from archive.parsing.transcript import MeetingKind

# Endings by which forms of one name differ, and letters that they share at least.
_ENDING, _LEAST = 2, 4
_WORD = re.compile(r"\w+")
# Words of a name that are in any.
_SMALL = frozenset("the of on and for de in at i po".split())
# Of kinds of references: the kinds of meetings that fit, and stems of titles that do.
_FITTING: dict[str, tuple[frozenset[str], tuple[str, ...]]] = {
    "address": (frozenset({MeetingKind.ADDRESS}), ("address", "speech", "poslani", "vystuplen", "rech")),
    "interview": (frozenset({MeetingKind.INTERVIEW}), ("interview", "intervyu")),
    "news conference": (frozenset({MeetingKind.NEWS_CONFERENCE}), ("conference", "konferents")),
    "talks": (
        frozenset({MeetingKind.MEETING, MeetingKind.TALKS, MeetingKind.PRESS_STATEMENTS}),
        ("talks", "meeting", "summit", "peregovor", "vstrech", "besed"),
    ),
}


@dataclass(frozen=True)
class MeetingFacts:
    """`title` and `place`: their words. `people`: words of the names of each who takes part."""

    key: int
    first: datetime.date
    last: datetime.date
    kind: str
    title: frozenset[str]
    place: frozenset[str]
    people: frozenset[frozenset[str]]


def name_words(*texts: str) -> frozenset[str]:
    """The words of names, in Latin letters."""
    return frozenset(
        word for text in texts for word in _WORD.findall(romanise(text).casefold()) if word not in _SMALL
    )


@dataclass(frozen=True)
class Linked:
    """`certain`: day, place and people leave but one. Else there are several, or one that may be another."""

    meetings: Sequence[MeetingFacts]
    certain: bool


def linked(reference: Reference, here: MeetingFacts, spoken: Iterable[MeetingFacts]) -> Linked:
    """Of the meetings in which the speaker speaks, those that may be meant; `here`: that of the reference.

    A year, or a month, is no evidence alone. A meeting of "ours" has others who are here too.
    """
    place, person = name_words(reference.place), name_words(reference.person)
    found = [
        each
        for each in spoken
        if each.key != here.key
        and each.first <= here.last
        and _is_within(reference, each)
        and _is_at(place, reference, each)
        and (not person or _has_any(person, each.title.union(*each.people)))
    ]
    if not (reference.is_of_a_day or place or (person and reference.since)):
        return Linked((), False)
    fitting = [each for each in found if _fits(reference.kind, each)]
    shared = [each for each in fitting or found if _shares_people(here, each)] if reference.shared else []
    meant = shared or fitting or found
    is_fit = not reference.kind or bool(fitting) or reference.is_of_a_day
    is_ours = not reference.shared or bool(shared) or (reference.is_of_a_day and bool(place))
    return Linked(meant, len(meant) == 1 and is_fit and is_ours)


def _is_at(place: frozenset[str], reference: Reference, meeting: MeetingFacts) -> bool:
    if reference.is_event or not meeting.place:
        return _has_all(place, meeting.title | meeting.place)
    return _has_all(place, meeting.place)


def _shares_people(here: MeetingFacts, other: MeetingFacts) -> bool:
    """Whether more than one person takes part in both."""
    return sum(any(one & another for another in other.people) for one in here.people if one) > 1


def _is_within(reference: Reference, meeting: MeetingFacts) -> bool:
    if reference.since is None or reference.until is None:
        return True
    return meeting.first <= reference.until and reference.since <= meeting.last


def _has_all(wanted: frozenset[str], names: frozenset[str]) -> bool:
    return all(any(_is_form(word, name) for name in names) for word in wanted)


def _has_any(wanted: frozenset[str], names: frozenset[str]) -> bool:
    return any(len(word) >= _LEAST and any(_is_form(word, name) for name in names) for word in wanted)


def _is_form(word: str, name: str) -> bool:
    """Whether two words are forms of one name, which in Russian has endings."""
    if word == name:
        return True
    shared = max(min(len(word), len(name)) - _ENDING, _LEAST)
    return word[:shared] == name[:shared] and abs(len(word) - len(name)) <= _ENDING + 1


def _fits(kind: str, meeting: MeetingFacts) -> bool:
    if kind not in _FITTING:
        return False
    kinds, stems = _FITTING[kind]
    return meeting.kind in kinds or any(name.startswith(stems) for name in meeting.title)
