"""Wordings of a phrase, those that differ little as one variant."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

# Of the words of the longer of two wordings, the share that may differ within a variant.
_NEAR = 0.34
# A word is told as one character, from here on.
_FIRST = 0x100


@dataclass(frozen=True)
class Variant:
    """`members`: the places of its wordings, in order. `like`: the number of the variant, of those that stand
    before it, that it differs least from; None of the first."""

    number: int
    members: tuple[int, ...]
    like: int | None


def variants(wordings: Sequence[Sequence[str]]) -> list[Variant]:
    """The variants of wordings, each a sequence of words or stems, in the order of their first ones.

    The most frequent wordings lead, and each other joins the leader that is nearest to it.
    """
    codes: dict[str, str] = {}
    written = [
        "".join(codes.setdefault(word, chr(_FIRST + len(codes))) for word in each) for each in wordings
    ]
    counts = Counter(written)
    leaders: list[str] = []
    led: dict[str, str] = {}
    for wording in sorted(counts, key=lambda each: -counts[each]):
        nearest = process.extractOne(
            wording, leaders, scorer=Levenshtein.normalized_distance, score_cutoff=_NEAR
        )
        if nearest is None:
            leaders.append(wording)
        led[wording] = nearest[0] if nearest else wording
    members: dict[str, list[int]] = {}
    for place, wording in enumerate(written):
        members.setdefault(led[wording], []).append(place)
    ordered = list(members)
    return [
        Variant(number, tuple(members[leader]), _nearest(leader, ordered[: number - 1]))
        for number, leader in enumerate(ordered, start=1)
    ]


def _nearest(leader: str, before: Sequence[str]) -> int | None:
    found = process.extractOne(leader, before, scorer=Levenshtein.normalized_distance)
    return None if found is None else int(found[2]) + 1
