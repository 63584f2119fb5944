"""The speakers whom a name may mean, for those who reconcile a list of names with the archive."""

from dataclasses import dataclass

from django.db.models import Q

from archive.linkage.blocking import blocks_of_key
from archive.linkage.name_fit import NameFit, name_fit
from archive.linkage.person_name import person_name
from archive.models import Alias, Speaker
from archive.parsing.people.name_keys import spelling_key
from archive.parsing.people.stated import surname_last

_MOST_NAMES = 2000
_SCORES = {
    NameFit.SAME: 100,
    NameFit.REORDERED: 95,
    NameFit.TRANSLITERATED: 85,
    NameFit.VARIANT: 85,
    NameFit.MIDDLE: 85,
    NameFit.LONGER_VARIANT: 75,
    NameFit.SLIP: 80,
    NameFit.FRONT: 75,
    NameFit.SURNAME: 75,
    NameFit.INITIALS: 60,
    NameFit.SHORT: 50,
    NameFit.FIRST: 40,
}
_CERTAIN = 95
_OFFICE_FITS = 10


@dataclass(frozen=True, slots=True)
class ReconciliationCandidate:
    """A speaker with a score up to 100. `match`: nobody else comes near, and the name is the same."""

    speaker: Speaker
    score: int
    match: bool


def candidates(name: str, office: str = "", limit: int = 5) -> list[ReconciliationCandidate]:
    """The speakers whom a name may mean, the likeliest first. `office`: raises those who held it."""
    name = surname_last(name)
    wanted = person_name(name)
    scores: dict[int, int] = {}
    for speaker, spelling in _similar(spelling_key(name)):
        fit = name_fit(wanted, person_name(spelling))
        if fit:
            scores[speaker] = max(scores.get(speaker, 0), _SCORES[fit])
    if office and scores:
        held = Speaker.objects.filter(pk__in=scores, appearances__role__icontains=office)
        for key in held.values_list("pk", flat=True).distinct():
            scores[key] = min(100, scores[key] + _OFFICE_FITS)
    speakers = Speaker.objects.with_office().in_bulk(scores)
    best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    is_single = len([score for _, score in best if score >= _CERTAIN]) == 1
    return [
        ReconciliationCandidate(speakers[key], score, is_single and score >= _CERTAIN)
        for key, score in best[:limit]
    ]


def beginning_with(prefix: str, limit: int = 10) -> list[Speaker]:
    """Speakers of whose names a word begins so, by name."""
    key = spelling_key(prefix)
    if not key:
        return []
    found = Alias.objects.filter(Q(key__startswith=key) | Q(key__contains=f" {key}")).values("speaker")
    return list(Speaker.objects.filter(pk__in=found).with_office().order_by("name", "pk")[:limit])


def _similar(key: str) -> list[tuple[int, str]]:
    """Spellings that share a part with a name key, by speaker."""
    parts = [part for part in key.split() if len(part) > 1]
    if not parts:
        return []
    shares = Q(key=key)
    for part in parts:
        shares |= Q(key__contains=part)
    wanted = blocks_of_key(key)
    rows = Alias.objects.filter(shares).order_by("pk").values_list("speaker", "name", "key")[:_MOST_NAMES]
    return [(speaker, name) for speaker, name, other in rows if not wanted.isdisjoint(blocks_of_key(other))]
