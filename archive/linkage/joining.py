"""Persons with a full name who are one, under several spellings. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from archive.linkage.blocking import Blocks
from archive.linkage.evidence import (
    CERTAIN,
    LIKELY,
    MARGIN,
    UNCLEAR,
    LinkageEvidence,
    contradict,
    pair_evidence,
)
from archive.linkage.mentions import LinkGrade
from archive.linkage.name_fit import NameFit, name_fit
from archive.linkage.person_name import PersonName
from archive.linkage.profiles import Profile

_COMMON = 60
"""Bearers of a surname from which on it is not asked which of them may be one person."""


@dataclass(slots=True)
class PersonClusters:
    """Persons by number. `originals`: before any was joined; `roots`: with whom each is one; `clusters`: the
    joined persons by their roots. `grades` and `reasons`: how certainly one belongs to its root, and why, of
    those that were joined. `doubtful`: pairs that stay apart though something speaks for them.
    """

    originals: list[Profile]
    roots: list[int]
    clusters: dict[int, Profile]
    grades: dict[int, LinkGrade] = field(default_factory=dict)
    reasons: dict[int, str] = field(default_factory=dict)
    doubtful: list[tuple[int, int, str]] = field(default_factory=list)


def join_full_names(
    profiles: Sequence[Profile], apart: frozenset[frozenset[int]] = frozenset()
) -> PersonClusters:
    """Join those who are one person for certain or likely; the same whatever the order of `profiles` is,
    which must be sorted by what does not depend on the order of import.

    `apart`: pairs of speakers (`own`) of whom a curator said that they are two.
    """
    blocks, named = Blocks(), defaultdict[str, list[int]](list)
    for number, profile in enumerate(profiles):
        blocks.add(number, profile.full_names)
        if profile.mentions:
            for surname in {name.surname for name in profile.full_names}:
                named[surname].append(number)
    found: dict[tuple[int, int], tuple[LinkageEvidence, NameFit]] = {}
    for a, b in blocks.pairs():
        scored = _scored(a, b, profiles, named, apart)
        if scored:
            found[a, b] = scored
    rivals: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (a, b), (evidence, _) in found.items():
        rivals[a].append((evidence.points, b))
        rivals[b].append((evidence.points, a))
    clusters = {number: _copy(profile) for number, profile in enumerate(profiles)}
    joined = PersonClusters([*profiles], [*range(len(profiles))], clusters)
    members = {number: {number} for number in clusters}
    for (a, b), (evidence, fit) in sorted(found.items(), key=lambda item: (-item[1][0].points, item[0])):
        left, right = joined.roots[a], joined.roots[b]
        if left == right:
            continue
        open_ = evidence.points < LIKELY or _is_rivalled(a, b, evidence.points, rivals, profiles)
        if open_ or not _compatible(clusters[left], clusters[right]):
            if evidence.points >= UNCLEAR:
                joined.doubtful.append((a, b, str(evidence)))
            continue
        kept, gone = _ranked(left, right, clusters)
        grade = (
            LinkGrade.CERTAIN
            if evidence.points >= CERTAIN and fit is not NameFit.INITIALS
            else LinkGrade.LIKELY
        )
        for number in members[gone]:
            joined.roots[number] = kept
            if joined.grades.get(number, LinkGrade.CERTAIN) is LinkGrade.CERTAIN:
                joined.grades[number] = grade
                joined.reasons[number] = str(evidence)
        members[kept] |= members.pop(gone)
        clusters[kept].join(clusters.pop(gone))
    return joined


def _copy(profile: Profile) -> Profile:
    copied = Profile([], {})
    copied.join(profile)
    return copied


def _scored(
    a: int,
    b: int,
    profiles: Sequence[Profile],
    named: Mapping[str, Sequence[int]],
    apart: frozenset[frozenset[int]],
) -> tuple[LinkageEvidence, NameFit] | None:
    one, other = profiles[a], profiles[b]
    fit = best_fit(one.full_names, other.full_names)
    if fit is None or any(frozenset((x, y)) in apart for x in one.owns for y in other.owns):
        return None
    if not one.mentions and not other.mentions:
        return None
    surnames = {name.surname for name in (*one.full_names, *other.full_names)}
    others = max(_others(named.get(surname, ()), a, b, profiles) for surname in surnames)
    evidence = pair_evidence(one, other, fit, others)
    return (evidence, fit) if evidence else None


def _others(bearers: Sequence[int], a: int, b: int, profiles: Sequence[Profile]) -> int:
    """How many of the bearers of a surname are neither of two persons, nor may be."""
    if len(bearers) > _COMMON:
        return len(bearers)
    names = [*profiles[a].full_names, *profiles[b].full_names]
    return sum(
        number not in (a, b) and best_fit(profiles[number].full_names, names) is None for number in bearers
    )


def best_fit(names: Sequence[PersonName], others: Sequence[PersonName]) -> NameFit | None:
    """The slightest difference between two people's names, None where any two contradict each other.

    Names in scripts that are not spelled in each other's letters tell nothing of each other: an authority
    file may have both of one person.
    """
    order = list(NameFit)
    fits = [name_fit(a, b) for a in names for b in others if a.script == b.script]
    if not fits or any(fit is None for fit in fits):
        return None
    return min((fit for fit in fits if fit), key=order.index)


def _is_rivalled(
    a: int, b: int, points: float, rivals: dict[int, list[tuple[float, int]]], profiles: Sequence[Profile]
) -> bool:
    """Whether one of two is nearly as good a match for a third, who can't be the other one."""
    for one, other in ((a, b), (b, a)):
        for rival_points, rival in rivals[one]:
            if rival == other or rival_points < points - MARGIN:
                continue
            names, rivalling = profiles[other].full_names, profiles[rival].full_names
            comparable = any(a.script == b.script for a in names for b in rivalling)
            if comparable and best_fit(names, rivalling) is None:
                return True
            if contradict(profiles[other], profiles[rival]):
                return True
    return False


def _compatible(one: Profile, other: Profile) -> bool:
    return best_fit(one.full_names, other.full_names) is not None and not contradict(one, other)


def _ranked(a: int, b: int, clusters: dict[int, Profile]) -> tuple[int, int]:
    """The one that is kept, and the other: who is heard more, then whose name comes first."""

    def rank(number: int) -> tuple[int, int, int]:
        profile = clusters[number]
        return (-len(profile.spoken_in), -len(profile.documents), number)

    kept, gone = sorted((a, b), key=rank)
    return kept, gone
