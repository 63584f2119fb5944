"""Heads that take turns with the labels of a document: these are labels, whatever words they are made of.

A speech goes on after a quotation or a list. Where it never does, a head in the form of the labels that comes
back is somebody who speaks: "Chair: Please swear. | True: “I swear …” | Chair: Thank you."
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.conventions import DOUBTFUL, REFUSED, Scores
from archive.parsing.labels.heads import Choice, LabelCandidate
from archive.parsing.labels.likeness import THRESHOLD, group_of
from archive.parsing.labels.rest_signs import names_holder
from archive.parsing.labels.shapes import FURNITURE, shape_of
from archive.parsing.labels.survey import goes_on

_FEWEST_LABELS = 3
_LONGEST_NAME = 4
_OFTEN = 3


def with_alternating(
    chosen: Sequence[Choice | None], scores: Scores, vocabulary: Vocabulary
) -> list[Choice | None]:
    """The choices, with as many points as labels need for names that come back and, each time that this is
    not certain by itself, have words behind them and then a label of another head.

    Twice is enough; three times where all other labels have one head. Doubtful is one word among full names,
    what has words of more than one block before the other label, and three times a head with a small word.
    """
    in_form = [best if best and group_of(best[0]) == scores.leading else None for best in chosen]
    labels = {best[0].text for best in in_form if best and best[1] >= THRESHOLD}
    number = sum(best is not None and best[1] >= THRESHOLD for best in in_form)
    if number < _FEWEST_LABELS:
        return list(chosen)
    times = Counter(_surname(best[0]) for best in in_form if best)
    # "Trade: …", one word among full names, is a point of a list.
    single = any(len(label.split()) == 1 for label in labels)
    fewest = 2 if len(labels) > 1 else 3

    def raised(*, single: bool, at_once: bool, small: bool = False) -> frozenset[str]:
        turns = Counter(_alternating(in_form, vocabulary, single=single, at_once=at_once, small=small))
        least = max(fewest, _OFTEN) if small else fewest
        return frozenset(name for name, count in turns.items() if least <= count == times[name])

    certain = raised(single=single, at_once=True)
    likely = raised(single=True, at_once=False) | raised(single=True, at_once=False, small=True)
    called = _called(in_form, vocabulary)
    if len(called) >= _FEWEST_LABELS and 2 * len(called) >= number - 1:
        certain |= called
    least = {**dict.fromkeys(likely, DOUBTFUL), **dict.fromkeys(certain, THRESHOLD)}
    return [
        (best[0], max(best[1], least.get(_surname(best[0]), best[1])))
        if best and fits and best[1] > REFUSED
        else best
        for best, fits in zip(chosen, in_form, strict=True)
    ]


def _alternating(
    in_form: Sequence[Choice | None], vocabulary: Vocabulary, *, single: bool, at_once: bool, small: bool
) -> Iterator[str]:
    """The surname of each head that is a label, or stands before what is or may be a label of another.

    `single`: whether it may be of one word. `at_once`: whether the other label stands right behind its block.
    `small`: whether it may have words without capitals.
    """
    placed = [(position, *best) for position, best in enumerate(in_form) if best]
    for before, (position, candidate, points), after in zip(
        [None, *placed], placed, [*placed[1:], None], strict=False
    ):
        if points >= THRESHOLD:
            yield _surname(candidate)
            continue
        other = after or before
        if (
            other is None
            or other[2] < THRESHOLD
            or candidate.text in (other[1].text, before and before[1].text)
        ):
            continue
        # Words behind a head on a line of its own may go on for some paragraphs; those of the last turn do.
        stands_so = (
            after is None or not at_once or after[0] == position + 1
            if candidate.rest
            else after is not None and after[0] > position + 1 and points >= DOUBTFUL
        )
        is_alike = single or len(candidate.text.split()) > 1
        if stands_so and is_alike and _may_name(candidate, vocabulary, small=small):
            yield _surname(candidate)


def _called(in_form: Sequence[Choice | None], vocabulary: Vocabulary) -> frozenset[str]:
    """The surnames of full names that each stand between labels: one who presides calls each of them."""
    placed = [best for best in in_form if best]
    found = set()
    for before, (candidate, points), after in zip(placed, placed[1:], placed[2:], strict=False):
        shape = shape_of(candidate.text, vocabulary)
        is_named = shape.name and not (shape.single or shape.uncased or goes_on(candidate.rest))
        if points < THRESHOLD <= min(before[1], after[1]) and before[0].text != candidate.text and is_named:
            found.add(_surname(candidate))
    return frozenset(found)


def _surname(candidate: LabelCandidate) -> str:
    """The last word of a name: "Minister Rosa Holf" and "Rosa Holf, Minister" are "Holf" from there on."""
    return (candidate.text.partition(",")[0].split() or [""])[-1].casefold()


def _may_name(candidate: LabelCandidate, vocabulary: Vocabulary, *, small: bool) -> bool:
    if names_holder(candidate.rest, vocabulary):
        # "President: Mr. Holf (Zenda)", above the talk
        return False
    shape = shape_of(candidate.text, vocabulary)
    return (
        not ((shape.lower and not small) or shape.uncased or goes_on(candidate.rest))
        and len(shape.tokens) <= _LONGEST_NAME
        and shape.points > FURNITURE
    )
