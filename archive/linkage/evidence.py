"""Evidence that two persons are one, in points, with the reasons in words. Pure.

The points follow record linkage by Fellegi and Sunter: agreement that chance seldom brings weighs most,
and what one person can't be or do at one time excludes the pair.
"""

import math
from dataclasses import dataclass

from archive.linkage.mentions import BY_NAME, Authority, Mention, Tenure
from archive.linkage.name_fit import NameFit
from archive.linkage.offices import Office, are_one_office, exclude_each_other
from archive.linkage.profiles import Profile, name_of, office_of, years_apart

LIKELY = 5.0
CERTAIN = 8.0
UNCLEAR = 2.5
MARGIN = 2.0
"""Points by which the best candidate must lead the next."""

_LONGEST_SILENCE = 40
_LONGEST_CAREER = 75
_YOUNGEST = 15
_SAME_TIME = 2
_SAME_OFFICE = 3.0
"""Points of an office that somebody held within a few years."""

_OFFICE_THEN = 4.0
"""Points of an office that somebody held at that very time."""
_LEAST_RARITY = 0.5

_PRIORS = {
    NameFit.SAME: 8.0,
    NameFit.REORDERED: 6.0,
    NameFit.TRANSLITERATED: 4.0,
    NameFit.VARIANT: 4.0,
    NameFit.MIDDLE: 4.5,
    NameFit.LONGER_VARIANT: 2.0,
    NameFit.SLIP: 4.0,
    NameFit.FRONT: 3.5,
    NameFit.SURNAME: 3.5,
    NameFit.INITIALS: 2.5,
    NameFit.SHORT: 0.0,
    NameFit.FIRST: 0.0,
}

_WHOLE_NAMES = (NameFit.SAME, NameFit.REORDERED, NameFit.TRANSLITERATED, NameFit.SLIP)
_AUTHORITY = 4.0
_LEAST_COMPANY = 0.3
"""Share of those who speak in a document, whom the person must have been heard with."""
_ROOM = 15
"""Years before and after an office in which somebody is heard, too."""


@dataclass(frozen=True, slots=True)
class LinkageEvidence:
    """Points for one person, and the strongest reasons, as "surname and office fit"."""

    points: float
    reasons: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "; ".join(self.reasons)


def pair_evidence(one: Profile, other: Profile, fit: NameFit, namesakes: int) -> LinkageEvidence | None:
    """What speaks for two persons being one, None where something excludes it.

    `namesakes`: how many other persons have the surname.
    """
    if contradict(one, other):
        return None
    points, reasons = _PRIORS[fit], [str(fit)]
    if bool(one.mentions) != bool(other.mentions):
        # A name in an authority file is one of many: the office must fit, or nobody else have the name.
        points = min(points, _AUTHORITY)
        held = one if not one.mentions else other
        years = one.years | other.years
        points += 1.0 if _in_office(held, years, 3) else 0.0 if _in_office(held, years, _ROOM) else -2.0
    points += _rarity_of_full(namesakes) if fit in _WHOLE_NAMES else _rarity(namesakes)
    office_points = _shared_office(one, other)
    if office_points:
        points += office_points
        reasons.append("the office fits")
    elif one.countries and other.countries and not one.countries & other.countries:
        points -= 3.0
    points += _era(years_apart(one.years, other.years))
    if _near_on_a_site(one, other):
        points += 1.0
        reasons.append("heard on the same site at that time")
    if fit is not NameFit.SAME and len(one.spoken_in & other.spoken_in) > 0:
        # A document seldom has two labels for one person.
        points -= 4.0
    return LinkageEvidence(points, tuple(reasons))


def contradict(one: Profile, other: Profile) -> bool:
    """Whether something excludes that two persons are one: gender, time of life, offices."""
    if one.genders and other.genders and not one.genders & other.genders:
        return True
    if _are_two_numbers(one.authority, other.authority):
        return True
    years = one.years | other.years
    apart = years_apart(one.years, other.years)
    if apart is not None and (apart >= _LONGEST_SILENCE or max(years) - min(years) > _LONGEST_CAREER):
        return True
    if not alive(one, other.years) or not alive(other, one.years):
        return True
    return any(
        exclude_each_other(a.office, b.office) and abs(a.year - b.year) <= _SAME_TIME
        for a in one.offices
        if a.office.is_national
        for b in other.offices
    )


def _are_two_numbers(one: Authority | None, other: Authority | None) -> bool:
    """Whether a register knows two as two persons. Whom a file only names may be anybody of that name."""
    if one is None or other is None or BY_NAME in (one.scheme, other.scheme):
        return False
    return one.identifier != other.identifier


def alive(person: Profile, years: set[int]) -> bool:
    """Whether the authority does not exclude that a person spoke in these years."""
    known = person.authority
    if known is None or not years:
        return True
    return not (known.born and min(years) < known.born + _YOUNGEST) and not (
        known.died and max(years) > known.died + 1
    )


def mention_evidence(
    mention: Mention, person: Profile, fit: NameFit, namesakes: int
) -> LinkageEvidence | None:
    """What speaks for a person being meant by a name that is not their full one; None if it is excluded."""
    name, held = name_of(mention), office_of(mention)
    if name.gender and person.genders and name.gender not in person.genders:
        return None
    day = mention.day
    if day and not alive(person, {day.year}):
        return None
    apart = years_apart([day.year], person.years) if day else None
    if day and any(_covers_year(tenure, day.year, _SAME_TIME) for _, tenure in person.tenures):
        apart = 0
    if apart is not None and apart >= _LONGEST_SILENCE and not person.tenures:
        return None
    points, reasons = _PRIORS[fit] + _rarity(namesakes), [str(fit)]
    told = _office_evidence(held, mention, person) if held else LinkageEvidence(0.0)
    if told is None or (fit is NameFit.FIRST and told.points < _SAME_OFFICE):
        # What stands first is a surname in some countries: the office must say that it is.
        return None
    points += told.points
    if held and held.has_one_holder and told.points >= _OFFICE_THEN:
        # Namesakes say little where only one person at a time holds the office.
        points += max(0.0, _LEAST_RARITY - _rarity(namesakes))
    reasons.extend(told.reasons)
    if (
        told.points <= 0
        and mention.language
        and person.languages
        and mention.language not in person.languages
    ):
        points -= 1.0
    if mention.document in person.documents:
        points += 4.0 if mention.document not in person.spoken_in else -1.0
        reasons.append("named in the same document")
    points += _era(apart)
    company = _company(mention, person)
    if company:
        points += company
        reasons.append("heard with the same people at that time")
    if day and mention.site:
        gaps = [abs(day.year - year) for site, year in person.site_years if site == mention.site]
        if gaps and min(gaps) <= 3:
            points += 2.0
            reasons.append("heard on the same site at that time")
    return LinkageEvidence(points, tuple(reasons))


def _office_evidence(held: Office, mention: Mention, person: Profile) -> LinkageEvidence | None:
    """Points for an office held at that time, by documents or the authority; None where one excludes it."""
    year = mention.day.year if mention.day else None
    for known in person.offices:
        if exclude_each_other(held, known.office) and (year is None or abs(known.year - year) <= _SAME_TIME):
            return None
    if mention.day:
        for title, tenure in person.tenures:
            if are_one_office(held, title) and tenure.covers(mention.day, slack=31):
                return LinkageEvidence(6.0, (f"{tenure.title} at that time by the authority file",))
    gaps = [
        abs(known.year - year) if year is not None else 5
        for known in person.offices
        if are_one_office(held, known.office)
    ]
    if gaps:
        nearest = min(gaps)
        points = 4.0 if nearest <= 1 else 3.0 if nearest <= 4 else 1.0 if nearest <= 10 else -1.0
        return LinkageEvidence(points, ("the office fits",) if points > 0 else ())
    if held.country and person.countries and held.country not in person.countries:
        return LinkageEvidence(-3.0)
    return LinkageEvidence(-1.5 if person.offices or person.tenures else 0.0)


def _company(mention: Mention, person: Profile) -> float:
    """Points for others who speak in the same document and were heard with the person at that time."""
    if not mention.day:
        return 0.0
    known = {surname for surname, year in person.beside if abs(year - mention.day.year) <= _SAME_TIME}
    shared = len(known & mention.beside)
    if not shared or shared < _LEAST_COMPANY * len(mention.beside):
        return 0.0
    return min(3.0, 1.5 * shared)


def _rarity(namesakes: int) -> float:
    return 1.5 if not namesakes else -0.5 * math.log2(1 + namesakes)


def _rarity_of_full(namesakes: int) -> float:
    """Of a given name and a surname that agree, others of the surname are less likely to share both."""
    return 1.5 - 0.25 * math.log2(1 + namesakes)


def _era(apart: int | None) -> float:
    if apart is None:
        return 0.0
    return 1.0 if apart <= 5 else 0.0 if apart <= 20 else -2.0


def _shared_office(one: Profile, other: Profile) -> float:
    best = 0.0
    for a in one.offices:
        for b in other.offices:
            if are_one_office(a.office, b.office):
                gap = abs(a.year - b.year)
                best = max(best, 3.0 if gap <= 3 else 1.5 if gap <= 10 else 0.0)
        for title, tenure in other.tenures:
            if are_one_office(a.office, title) and _covers_year(tenure, a.year):
                best = max(best, 4.0)
    if not best and one.tenures and not other.tenures:
        return _shared_office(other, one) if other.offices else 0.0
    return best


def _covers_year(tenure: Tenure, year: int, room: int = 0) -> bool:
    start, end = tenure.start, tenure.end
    return not (start and year < start.year - room) and not (end and year > end.year + room)


def _in_office(person: Profile, years: set[int], room: int) -> bool:
    """Whether somebody of whom an authority knows offices held one so many years from one of these."""
    if not person.tenures or not years:
        return True
    return any(_covers_year(tenure, year, room) for _, tenure in person.tenures for year in years)


def _near_on_a_site(one: Profile, other: Profile) -> bool:
    return any(
        site == other_site and abs(year - other_year) <= 3
        for site, year in one.site_years
        for other_site, other_year in other.site_years
    )
