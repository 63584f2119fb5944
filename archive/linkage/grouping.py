"""Mentions of one name, parted into those that one person can't have made. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from archive.linkage.mentions import Mention
from archive.linkage.offices import are_one_office, exclude_each_other
from archive.linkage.profiles import Profile, name_of, office_of

_LONGEST_SILENCE = 40
_LONGEST_CAREER = 75
_SAME_TIME = 2
_ONE_TERM = 5
_FEWEST = 2
"""Documents that must give somebody an office, for it to part namesakes: one may be a slip."""


def part_namesakes(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Mentions of one full name by person: 40 years of silence part two, and so do offices of two states at
    one time. In the order of time."""
    parted: list[list[Mention]] = []
    for era in _eras(mentions):
        parted.extend(_by_state(era))
    return parted


def _eras(mentions: Sequence[Mention]) -> list[list[Mention]]:
    dated = sorted((each for each in mentions if each.day), key=lambda each: (each.day, each.key))
    eras: list[list[Mention]] = []
    for mention in dated:
        year = _year(mention)
        if (
            eras
            and year - _year(eras[-1][-1]) < _LONGEST_SILENCE
            and year - _year(eras[-1][0]) <= _LONGEST_CAREER
        ):
            eras[-1].append(mention)
        else:
            eras.append([mention])
    undated = [each for each in mentions if not each.day]
    if not eras:
        return [undated] if undated else []
    # Who spoke at no known time is taken for the one who is heard most.
    max(eras, key=len).extend(undated)
    return eras


def _year(mention: Mention) -> int:
    return mention.day.year if mention.day else 0


def _by_state(mentions: list[Mention]) -> list[list[Mention]]:
    """Those who hold offices of two states at one time, apart; the others go with the nearest in time."""
    held = {each.key: office_of(each) for each in mentions}
    national = [each for each in mentions if held[each.key].is_national]
    counts = Counter(held[each.key].country for each in national)
    states = [country for country, number in counts.most_common() if number >= _FEWEST]
    clash = len(states) > 1 and any(
        exclude_each_other(held[a.key], held[b.key]) and abs(_year(a) - _year(b)) <= _SAME_TIME
        for a in national
        for b in national
        if held[a.key].country in states[:2] and held[b.key].country in states[:2]
    )
    if not clash:
        return [mentions]
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        country = held[mention.key].country
        groups[country if country in states else states[0]].append(mention)
    return [groups[country] for country in states if groups[country]]


def profiles_of(mentions: Iterable[Mention]) -> list[Profile]:
    """A profile for each person of a full name, mentions of one `own` together."""
    by_own: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_own[mention.own].append(mention)
    return [Profile.of(part) for group in by_own.values() for part in part_namesakes(group)]


def group_short_names(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Mentions of a short name of whom nothing more is known, by the person that they may be: those of one
    site and state, with no more than 15 years of silence between them. A surname with nothing before it is
    somebody else in each document."""
    by_place: dict[tuple[str, str, int], list[Mention]] = defaultdict(list)
    for mention in mentions:
        name = name_of(mention)
        if len(name.given) > 1:
            # Two initials and a surname are nearly a full name.
            by_place["", "", 0].append(mention)
            continue
        is_bare = " " not in mention.name and name.is_surname_alone
        document = mention.document if is_bare else 0
        by_place[mention.site, office_of(mention).country, document].append(mention)
    return [era for group in by_place.values() for era in _spells(group)]


def _spells(mentions: Sequence[Mention], silence: int = 15) -> list[list[Mention]]:
    spells: list[list[Mention]] = []
    for mention in sorted(mentions, key=lambda each: (_year(each), each.key)):
        if (
            spells
            and _year(mention)
            and _year(spells[-1][-1])
            and _year(mention) - _year(spells[-1][-1]) > silence
        ):
            spells.append([mention])
        elif spells:
            spells[-1].append(mention)
        else:
            spells.append([mention])
    return spells


def is_full(mention: Mention) -> bool:
    name = name_of(mention)
    return name.is_full


def of_one_holder(groups: Sequence[Sequence[Mention]]) -> list[tuple[int, int]]:
    """Groups of short names (by place) of which the second is the first: one surname in one office, which one
    person at a time holds, of one state or site, within a few years. Neither may fit a third that is not."""
    by_surname: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, group in enumerate(groups):
        name = name_of(group[0])
        if name.is_surname_alone and not name.is_ruler:
            by_surname[name.parts].append(at)
    found = []
    for places in by_surname.values():
        fitting = {
            at: [b for b in places if b != at and _are_one_holder(groups[at], groups[b])] for at in places
        }
        for at in places:
            leading = min((at, *fitting[at]), key=lambda each: (-len(groups[each]), each))
            whole = {at, *fitting[at]}
            if leading != at and all({each, *fitting[each]} == whole for each in whole):
                found.append((leading, at))
    return found


def _are_one_holder(one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    genders = {name_of(each).gender for each in (*one, *other)} - {""}
    return len(genders) < 2 and all(any(_in_one_office(a, b) for b in other) for a in one)


def _in_one_office(one: Mention, other: Mention) -> bool:
    held, also = office_of(one), office_of(other)
    if not (held.has_one_holder and also.has_one_holder and are_one_office(held, also)):
        return False
    near = one.day and other.day and abs(_year(one) - _year(other)) <= _ONE_TERM
    there = held.country == also.country if held.country or also.country else one.site == other.site != ""
    return bool(near and there)
