"""Questions that stand unlabelled between the turns of those who answer them."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from archive.parsing.labels.detection import LabelReading, UnlabelledTurn
from archive.parsing.labels.unnamed_voices import voice_kind
from archive.parsing.text import ends_in_question
from archive.parsing.transcript import UtteranceKind

SOLE = "no other voice than the one below has a label, so that another may speak here"
_LEAST = 3
_LEAST_BETWEEN = 2
_TAKEN_IN_TURN = 0.8
_OFTEN_ASKED = 0.33
SIGN = re.compile(r"(?P<sign>[-–—―*•▲△▶▷■□◆◇○●◎])\s?(?=[^\W_]|[“\"«(¿¡])")
_ASKER_BEHIND = re.compile(r"\s*[(（][^()（）]{1,40}[)）]$")
_NUMBERED = re.compile(r"\(?(?P<number>\d{1,3})[.)]\s+\S")


def with_questions_between(labels: LabelReading) -> LabelReading:
    """The labels, with questions that stand unlabelled between two turns of one voice.

    "Hugo Sapt: In May. | And who will pay? | Hugo Sapt: The king.": whoever has a label again did not ask.
    They stand so time and again, or another one has a label: "Question: When?".
    """
    turns = [i for i, opening in enumerate(labels.openings) if opening]
    between = [
        other - 1
        for one, other in pairwise(turns)
        if other - one > 1 and label_at(labels, one) == label_at(labels, other)
    ]
    asked = [i for i in between if _asks(labels.blocks[i].text) and is_told(labels, i)]
    fewest = 1 if _has_asker(labels) else _LEAST_BETWEEN
    sole = len({label_at(labels, i) for i in turns}) == 1
    if sole and len(turns) > _LEAST and len(asked) >= max(_LEAST_BETWEEN, _OFTEN_ASKED * len(between)):
        return _with_other_voice(labels, between, asked)
    if len(asked) < fewest or len(asked) < _TAKEN_IN_TURN * len(between):
        # A sign before it tells a question that stands so but once.
        asked = [i for i in asked if SIGN.match(labels.blocks[i].text)]
    if not asked:
        return labels
    voices: list[UnlabelledTurn | None] = list(labels.voices or [None] * len(labels.blocks))
    for position in asked:
        voices[position] = voices[position] or UnlabelledTurn(UtteranceKind.QUESTION)
    return replace(labels, voices=tuple(voices))


def _with_other_voice(labels: LabelReading, between: Sequence[int], asked: Collection[int]) -> LabelReading:
    """The labels of a document that names one voice alone, with what stands above each of them in doubt
    where it is no question: "So it was done. | The Minister: It was." """
    voices: list[UnlabelledTurn | None] = list(labels.voices or [None] * len(labels.blocks))
    for position in between:
        if position in asked:
            voices[position] = voices[position] or UnlabelledTurn(UtteranceKind.QUESTION)
        elif is_told(labels, position):
            voices[position] = voices[position] or UnlabelledTurn(UtteranceKind.SPEECH, doubt=SOLE)
    return replace(labels, voices=tuple(voices))


def _asks(text: str) -> bool:
    """Whether a text ends with a question, perhaps with who asks in a bracket behind it."""
    return ends_in_question(_ASKER_BEHIND.sub("", text))


def with_numbered_questions(labels: LabelReading) -> LabelReading:
    """The labels, with questions that are numbered and each stand above the label of an answer.

    "2) Who pays? | Hugo Sapt: The king. | 3) When? | Rosa Holf: In May."
    """
    above = [i - 1 for i, opening in enumerate(labels.openings) if opening and i and is_told(labels, i - 1)]
    numbers = {i: int(found["number"]) for i in above if (found := _NUMBERED.match(labels.blocks[i].text))}
    rising = all(one < other for one, other in pairwise(numbers.values()))
    asked = [i for i in numbers if ends_in_question(labels.blocks[i].text)]
    if not rising or len(asked) < _LEAST or len(asked) < _TAKEN_IN_TURN * len(numbers):
        return labels
    voices: list[UnlabelledTurn | None] = list(labels.voices or [None] * len(labels.blocks))
    for position in numbers:
        voices[position] = voices[position] or UnlabelledTurn(UtteranceKind.QUESTION)
    return replace(labels, voices=tuple(voices))


def _has_asker(labels: LabelReading) -> bool:
    return any(
        opening and voice_kind(opening.label.text, labels.vocabulary) is UtteranceKind.QUESTION
        for opening in labels.openings
    )


def label_at(labels: LabelReading, position: int) -> str:
    opening = labels.openings[position]
    return opening.label.text if opening else ""


def is_told(labels: LabelReading, position: int) -> bool:
    """Whether a block is a paragraph of the talk that no label opens."""
    block = labels.blocks[position]
    own_line = labels.openings[position - 1]
    alone = own_line is not None and not own_line.rest
    return not (labels.openings[position] or block.heading or block.outside or block.aside or alone)
