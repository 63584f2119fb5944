"""Heads that take turns with the labels of a document: these are labels, whatever words they are made of.

A speech goes on after a quotation or a list. Where it never does, a head in the form of the labels that comes
back is somebody who speaks: "Chair: Please swear. | True: “I swear …” | Chair: Thank you."
"""

from collections import Counter
from collections.abc import Sequence

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.conventions import Scores
from archive.parsing.labels.heads import LabelCandidate, Marker
from archive.parsing.labels.likeness import THRESHOLD, group_of
from archive.parsing.labels.shapes import FURNITURE, shape_of

Choice = tuple[LabelCandidate, float]
"""The best candidate of a block, with its points."""

_FEWEST_LABELS = 3
_LONGEST_NAME = 4


def with_alternating(
    chosen: Sequence[Choice | None], scores: Scores, vocabulary: Vocabulary
) -> list[Choice | None]:
    """The choices, with as many points as labels need for names that come back and, each time that this is
    not certain by itself, have words behind them and a label of another head in the next block."""
    in_form = [best if best and group_of(best[0]) == scores.leading else None for best in chosen]
    labels = [best[0].text if best and best[1] >= THRESHOLD else "" for best in in_form]
    if sum(map(bool, labels)) < _FEWEST_LABELS or len(set(labels) - {""}) == 1:
        return list(chosen)
    named = [_surname(best[0]) if best else "" for best in in_form]
    times = Counter(named)
    alternating: Counter[str] = Counter()
    for best, name, before, after in zip(in_form, named, ["", *labels], [*labels[1:], ""], strict=False):
        if best and (
            best[1] >= THRESHOLD
            or (after and before != best[0].text != after and _may_name(best[0], vocabulary))
        ):
            alternating[name] += 1
    raised = {name for name, turns in alternating.items() if 1 < turns == times[name]}
    return [
        (best[0], max(best[1], THRESHOLD)) if best and fits and name in raised else best
        for best, fits, name in zip(chosen, in_form, named, strict=True)
    ]


def _surname(candidate: LabelCandidate) -> str:
    """The last word of a name: "Minister Rosa Holf" and "Rosa Holf, Minister" are "Holf" from there on."""
    return (candidate.text.partition(",")[0].split() or [""])[-1].casefold()


def _may_name(candidate: LabelCandidate, vocabulary: Vocabulary) -> bool:
    shape = shape_of(candidate.text, vocabulary)
    return (
        candidate.marker in (Marker.COLON, Marker.TAB)
        and bool(candidate.rest)
        and not (shape.lower or shape.uncased)
        and len(shape.tokens) <= _LONGEST_NAME
        and shape.points > FURNITURE
    )
