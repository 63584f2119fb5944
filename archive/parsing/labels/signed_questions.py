"""Questions signed behind the paragraph: who asked, and for whom, on the line below the question.

"When will you go to the castle? | The Zenda Post – Rosa Holf | Next week." Such lines look like labels of
the words below them. They are told by all of them: each stands right below a question and above what is none,
time and again, and they name a medium, or the title says that somebody else answers.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.detection import LabelReading, Opening, UnlabelledTurn
from archive.parsing.labels.media import is_medium
from archive.parsing.people.label_kinds import stands_for_name
from archive.parsing.text import ends_in_question
from archive.parsing.transcript import Label, Person, UtteranceKind

DOUBT = "a line names who asked, and no label says who answers"
_LEAST = 3
_LONGEST = 80
_BELOW = 0.6
# "The Zenda Post – Rosa Holf" · "— Rosa Holf, The Zenda Post" · "(The Zenda Post)"
_SIGNED = re.compile(
    r"[^–—.!?:;()]{2,50} [-–—] [^–—.!?:;()]{2,50}|[-–—] ?[^–—.!?:;()]{2,70}|\([^.!?:;()]{2,60}\)"
)
_SIGNS = "()-–— "
_PARTS = re.compile(r" [-–—] |, ")


def with_signed_questions(labels: LabelReading, answering: Person | None) -> LabelReading:
    """The labels, with each line that signs a question as the label of that question.

    `answering`: who answers, as far as the title says it; the answers are nobody's where it does not.
    """
    blocks = labels.blocks
    short = [i for i in range(1, len(blocks) - 1) if len(blocks[i].text) <= _LONGEST]
    signed = [i for i in short if _is_signature(labels, i)]
    if len(signed) < _LEAST or not all(ends_in_question(blocks[i - 1].text) for i in signed):
        return labels
    if sum(ends_in_question(blocks[i + 1].text) for i in signed) > (1 - _BELOW) * len(signed):
        return labels
    names = {blocks[i].text for i in signed}
    media = sum(any(is_medium(each, labels.vocabulary) for each in _parts(text)) for text in names)
    told = answering is not None and not any(answering.name in text for text in names)
    if len(names) < 2 or not (told or 2 * media > len(names)):
        return labels
    return _signed(labels, signed, answering)


def _is_signature(labels: LabelReading, position: int) -> bool:
    block, opening = labels.blocks[position], labels.openings[position]
    if block.label or block.heading or block.outside or (opening is not None and opening.rest):
        return False
    return bool(_SIGNED.fullmatch(block.text))


def _parts(text: str) -> list[str]:
    return _PARTS.split(text.strip(_SIGNS))


def _side_of_names(names: Collection[str], vocabulary: Vocabulary) -> int:
    """On which side of the dash names stand, by where media do; -1 where that is not told."""
    media = [
        sum(is_medium(parts[side], vocabulary) for parts in map(_parts, names) if len(parts) > side)
        for side in (0, 1)
    ]
    return -1 if media[0] == media[1] else media.index(min(media))


def _signed(labels: LabelReading, signed: Sequence[int], answering: Person | None) -> LabelReading:
    openings, doubts = list(labels.openings), list(labels.doubts)
    voices: list[UnlabelledTurn | None] = list(labels.voices or [None] * len(labels.blocks))
    side = _side_of_names({labels.blocks[position].text for position in signed}, labels.vocabulary)
    for position in signed:
        text = labels.blocks[position].text.strip(_SIGNS)
        parts = _parts(text)
        named = 0 <= side < len(parts) > 1 and stands_for_name(parts[side], labels.vocabulary)
        label = Label(text, person=Person(parts[side]) if named else None)
        openings[position - 1] = Opening(label, labels.blocks[position - 1].text)
        doubts[position - 1] = doubts[position + 1] = ""
        if not openings[position + 1]:
            doubt = "" if answering else DOUBT
            voices[position + 1] = UnlabelledTurn(UtteranceKind.SPEECH, answering, doubt)
    gone = set(signed)
    kept = [i for i in range(len(labels.blocks)) if i not in gone]
    return replace(
        labels,
        blocks=tuple(labels.blocks[i] for i in kept),
        openings=tuple(openings[i] for i in kept),
        doubts=tuple(doubts[i] for i in kept),
        voices=tuple(voices[i] for i in kept),
    )
