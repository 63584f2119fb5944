"""The best candidate of each block: a line that was broken off may begin, amid a sentence, like a label."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from archive.parsing.labels.head_signs import ends_in_abbreviation, surname_first
from archive.parsing.labels.heads import Choice, LabelCandidate, Marker, Place
from archive.parsing.labels.likeness import THRESHOLD
from archive.parsing.people.names import has_office
from archive.parsing.text import Block

_MID_SENTENCE = 1.5
"""Points that a candidate lacks where the line before it stops in mid-sentence."""
_NEW_MID_SENTENCE = 8.0
"""Points that it lacks if that line is full, its head opens no turn elsewhere, and turns begin behind whole
sentences."""
_WHOLE = 0.8
_FULL = 0.9
"""Share of the width of the text from which on a line is full, with the next word on it."""
_LONGEST_ACRONYM = 4
_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", ")", "]", "。", "！", "？", "؟", "।", "-", "–", "—")


def best_of_blocks(
    places: Sequence[Sequence[Place]], scores: Sequence[Sequence[float]], blocks: Sequence[Block]
) -> list[Choice | None]:
    """For each block the candidate with most points; the first of equals, an explicit one before others."""
    behind: set[str] = set()
    labels = amid = 0
    for found, values in zip(places, scores, strict=True):
        for place, value in zip(found, values, strict=True):
            if value >= THRESHOLD:
                labels += 1
                if _is_mid_sentence(place, blocks):
                    amid += 1
                else:
                    behind.add(place.candidate.text)
    known = behind if labels - amid >= _WHOLE * labels else None
    width = _width(blocks)
    chosen = [
        _best(found, values, blocks, known, width) for found, values in zip(places, scores, strict=True)
    ]
    times = Counter(best[0].text for best in chosen if best and best[1] >= THRESHOLD)
    return [
        (_shortened(best[0], block.text, times), best[1]) if best and times[best[0].text] == 1 else best
        for best, block in zip(chosen, blocks, strict=True)
    ]


def _shortened(candidate: LabelCandidate, text: str, times: Mapping[str, int]) -> LabelCandidate:
    """A head that stands once, or the label that comes back and begins it, where what is behind this can be
    no part of a name: "Holf R. Yes. We have met.", "ROSA HOLF Yes. We have met."."""
    head = candidate.text
    if candidate.marker is not Marker.STOP or not text.startswith(head):
        return candidate
    ends = [at for at, sign in enumerate(head) if sign == " "]
    for end in ends:
        name, behind = head[:end], head[end + 1 :]
        apart = (name.isupper() and not behind.isupper()) or surname_first(name) == name.rstrip(".")
        if times.get(name, 0) > 1 and apart and behind[0].isupper() and not has_office(behind):
            return replace(candidate, text=name, rest=text[end:].strip())
    return candidate


def _width(blocks: Sequence[Block]) -> int:
    """The length that nine in ten of the lines that were broken keep within."""
    lengths = sorted(len(before.text) for before, block in pairwise(blocks) if block.continues)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _best(
    found: Sequence[Place],
    points: Sequence[float],
    blocks: Sequence[Block],
    known: set[str] | None,
    width: int,
) -> Choice | None:
    best: Choice | None = None
    for place, value in zip(found, points, strict=True):
        if _is_mid_sentence(place, blocks):
            first, last = place.candidate.text.split()[0], place.candidate.text.split()[-1]
            full = len(place.before) + len(first) >= _FULL * width
            new = known is not None and place.candidate.text not in known
            # "Mr. HOLF": a surname in capitals is amid no sentence.
            surname = last.isupper() and len(last) > _LONGEST_ACRONYM
            value -= _NEW_MID_SENTENCE if full and new and not surname else _MID_SENTENCE
        if best is None or value > best[1] + (0.0 if best[1] < THRESHOLD else 1.0):
            best = place.candidate, value
    return best


def _is_mid_sentence(place: Place, blocks: Sequence[Block]) -> bool:
    """Whether a sentence goes on from the line before: "… and Mr. | Holf: that was not so"."""
    before = place.before.rstrip()
    return blocks[place.position].continues and (not before.endswith(_ENDS) or ends_in_abbreviation(before))
