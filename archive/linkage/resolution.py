"""Record linkage: the mentions of a whole archive, each read as a person, with evidence and a grade. Pure.

The same mentions give the same persons in whatever order they come.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from archive.linkage.blocking import Blocks
from archive.linkage.evidence import LIKELY, MARGIN, UNCLEAR, LinkageEvidence, mention_evidence
from archive.linkage.grouping import group_short_names, is_full, of_one_holder, profiles_of
from archive.linkage.joining import PersonClusters, join_full_names
from archive.linkage.mentions import (
    GUESTS,
    Authority,
    LinkGrade,
    Mention,
    MentionLink,
    MergeSuggestion,
    Resolution,
)
from archive.linkage.name_fit import NameFit, name_fit
from archive.linkage.profiles import Profile, name_of


def resolve(
    mentions: Iterable[Mention],
    authorities: Sequence[Authority] = (),
    apart: frozenset[frozenset[int]] = frozenset(),
    numbered: Mapping[int, str] | None = None,
) -> Resolution:
    """Read each mention as a person.

    `authorities`: persons of an authority file whose names may be met. `apart`: pairs of speakers (`own`)
    of whom a curator said that they are two. `numbered`: the numbers of speakers in authority files.
    """
    given = sorted(
        mentions,
        key=lambda each: (each.name, each.day is not None, str(each.day), each.key),
    )
    full = [each for each in given if is_full(each)]
    short = [each for each in given if not is_full(each)]
    profiles = sorted(profiles_of(full), key=_order)
    known = _recognised(profiles, authorities, numbered or {})
    profiles += [
        Profile.of([], each)
        for each in sorted(authorities, key=lambda each: each.identifier)
        if each.identifier not in known
    ]
    return _People(join_full_names(profiles, apart)).read(short)


def _recognised(
    profiles: Sequence[Profile], authorities: Sequence[Authority], numbered: Mapping[int, str]
) -> set[str]:
    """Give those whose number is known what the authority says of them; returns the identifiers of these."""
    by_number = {number: each for each in authorities for number in (each.identifier, *each.numbers)}
    known: set[str] = set()
    for profile in profiles:
        for own in sorted(profile.owns & numbered.keys()):
            authority = by_number.get(numbered[own])
            if authority and authority.identifier not in known:
                profile.recognise(authority)
                known.add(authority.identifier)
    return known


def _order(profile: Profile) -> tuple[str, int, int]:
    return (min(profile.names.values()), min(profile.years, default=0), -len(profile.documents))


_ORDER = list(NameFit)
_SAME_GENERATION = 15


def _is_of_the_time(person: Profile, mention: Mention) -> bool:
    """Whether documents have a person who is heard at about the time of a mention."""
    if not mention.day or not person.years:
        return bool(person.mentions)
    return min(abs(year - mention.day.year) for year in person.years) <= _SAME_GENERATION


def _kept(person: Profile) -> int:
    """In how many mentions a person stands under the own name so far."""
    return sum(mention.had == mention.own for mention in person.mentions)


class _People:
    """The persons with full names, and who of them is meant by a shorter one."""

    def __init__(self, joined: PersonClusters) -> None:
        self._joined = joined
        self._blocks = Blocks()
        for number, person in joined.clusters.items():
            self._blocks.add(number, person.full_names)
        self._links: dict[int, MentionLink] = {}
        self._suggestions: dict[frozenset[int], MergeSuggestion] = {}
        self._next_new = 0
        self._taken: set[int] = set()
        self._speakers = self._speakers_of_persons()

    def _speakers_of_persons(self) -> dict[int, int]:
        """The speaker that stands for each person; no speaker stands for two."""
        clusters = self._joined.clusters
        order = sorted(
            clusters, key=lambda each: (-_kept(clusters[each]), -len(clusters[each].mentions), each)
        )
        return {
            number: self._speaker_for(clusters[number].mentions)
            for number in order
            if clusters[number].mentions
        }

    def _speaker_for(self, mentions: Sequence[Mention]) -> int:
        """The own speaker of most mentions, or a new one where all are taken."""
        complete = {mention.own for mention in mentions if name_of(mention).has_given_name}
        counts = Counter(mention.own for mention in mentions if mention.own not in self._taken)
        if counts:
            kept = Counter(mention.own for mention in mentions if mention.had == mention.own)
            speaker = min(
                counts,
                key=lambda own: (own >= GUESTS, own not in complete, -kept[own], -counts[own], own),
            )
        else:
            self._next_new -= 1
            speaker = self._next_new
        self._taken.add(speaker)
        return speaker

    def read(self, short: Sequence[Mention]) -> Resolution:
        for number, original in enumerate(self._joined.originals):
            if not original.mentions:
                continue
            reading = MentionLink(
                self._speakers[self._joined.roots[number]],
                self._joined.grades.get(number, LinkGrade.CERTAIN),
                self._joined.reasons.get(number, ""),
            )
            self._links |= {mention.key: reading for mention in original.mentions}
        for a, b, reason in self._joined.doubtful:
            if self._joined.originals[a].mentions and self._joined.originals[b].mentions:
                roots = self._joined.roots
                self._suggest(self._speakers[roots[a]], self._speakers[roots[b]], reason)
        unread: dict[int, list[Mention]] = defaultdict(list)
        possible: dict[int, list[tuple[int, LinkageEvidence]]] = {}
        for mention in short:
            found = self._candidates(mention)
            if not self._read(mention, found):
                unread[mention.own].append(mention)
                possible[mention.key] = found
        groups = [part for each in unread.values() for part in group_short_names(each)]
        leading = {at: first for first, at in of_one_holder(groups)}
        for at, group in enumerate(groups):
            if at not in leading:
                self._keep_apart(group, possible)
        for at, first in leading.items():
            speaker = self._links[groups[first][0].key].speaker
            reading = MentionLink(speaker, LinkGrade.LIKELY, "the surname fits; the office fits")
            self._links |= {mention.key: reading for mention in groups[at]}
        authorities = {
            speaker: authority
            for number, speaker in self._speakers.items()
            if (authority := self._joined.clusters[number].authority)
        }
        return Resolution(self._links, list(self._suggestions.values()), authorities)

    def _candidates(self, mention: Mention) -> list[tuple[int, LinkageEvidence]]:
        """The persons who may be meant, the likeliest first."""
        name, clusters = name_of(mention), self._joined.clusters
        fits: dict[int, NameFit] = {}
        for number in sorted(self._blocks.fitting(name)):
            fitting = [fit for each in clusters[number].full_names if (fit := name_fit(name, each))]
            if fitting:
                fits[number] = min(fitting, key=_ORDER.index)
        namesakes = sum(_is_of_the_time(clusters[number], mention) for number in fits)
        found: list[tuple[int, LinkageEvidence]] = []
        for number, fit in fits.items():
            person = clusters[number]
            others = namesakes - _is_of_the_time(person, mention)
            evidence = mention_evidence(mention, person, fit, others)
            if evidence:
                found.append((number, evidence))
        return sorted(found, key=lambda each: (-each[1].points, each[0]))

    def _read(self, mention: Mention, found: Sequence[tuple[int, LinkageEvidence]]) -> bool:
        """Read a mention as the one person who fits far better than all others, if there is one."""
        if not found or found[0][1].points < LIKELY:
            return False
        if len(found) > 1 and found[1][1].points > found[0][1].points - MARGIN:
            return False
        number, evidence = found[0]
        reason = str(evidence)
        if number not in self._speakers:
            # An office holder whom no document names in full.
            self._speakers[number] = self._speaker_for(())
        self._links[mention.key] = MentionLink(self._speakers[number], LinkGrade.LIKELY, reason)
        return True

    def _keep_apart(
        self, group: Sequence[Mention], possible: dict[int, list[tuple[int, LinkageEvidence]]]
    ) -> None:
        """Leave mentions of a short name to a speaker of that name, and suggest who it may be."""
        speaker = self._speaker_for(group)
        for mention in group:
            self._links[mention.key] = MentionLink(speaker)
            for number, evidence in possible[mention.key][:1]:
                if evidence.points >= UNCLEAR and number in self._speakers:
                    self._suggest(speaker, self._speakers[number], str(evidence))

    def _suggest(self, speaker: int, other: int, reason: str) -> None:
        if speaker != other:
            self._suggestions.setdefault(frozenset((speaker, other)), MergeSuggestion(speaker, other, reason))
