"""Paragraphs set in one type above labels, time and again: who asks has no label, and who answers has.

"<i>Tell us about the river.</i> | <b>Holf:</b> It is old.", whatever sign ends what is asked.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from archive.parsing.labels.detection import LabelReading, UnlabelledTurn
from archive.parsing.labels.set_questions import type_of
from archive.parsing.line_kinds import is_aside
from archive.parsing.text import ends_sentence
from archive.parsing.transcript import UtteranceKind

_LEAST = 3
_DOUBT = "a type of its own sets these words apart, and no label says whose they are"
_ABOVE = 0.8
_ASKED = 0.6


def with_emphasised_questions(labels: LabelReading) -> LabelReading:
    """The labels, and a question where paragraphs of such a type begin.

    Nearly all of them stand right above labels, and most labels right below one. Where several voices have
    labels, it is not certain that another asks.
    """
    openings = labels.openings
    turns = [i for i, opening in enumerate(openings) if opening]
    with_words = sum(bool(opening and opening.rest) for opening in openings)
    if any(labels.voices) or len(turns) < _LEAST or with_words < _ABOVE * len(turns):
        # Below a label on a line of its own stand the words of whom it names.
        return labels
    types = [
        "" if openings[i] or is_aside(block.text) else type_of(block) for i, block in enumerate(labels.blocks)
    ]
    above = Counter(types[i - 1] for i in turns if i and types[i - 1])
    kind, times = above.most_common(1)[0] if above else ("", 0)
    if times < _LEAST or times < _ASKED * len(turns):
        return labels
    runs = [i for i, own in enumerate(types) if own == kind and types[i - 1 : i] != [kind]]
    answered = {i for i in runs if _is_answered(labels, types, i, kind)}
    # Headings are no sentences, and what a page prints with every name is the same.
    said = {labels.blocks[i].text for i in runs if ends_sentence(labels.blocks[i].text)}
    if len(answered) < _ABOVE * len(runs) or len(said) < _ABOVE * len(runs):
        return labels
    voices = list(labels.voices or [None] * len(openings))
    answering = {opening.label.text for opening in openings if opening}
    for i in runs:
        voices[i] = (
            UnlabelledTurn(UtteranceKind.SPEECH, doubt=_DOUBT)
            if len(answering) > 1 or i not in answered
            else UnlabelledTurn(UtteranceKind.QUESTION)
        )
    return replace(labels, voices=tuple(voices))


def _is_answered(labels: LabelReading, types: Sequence[str], start: int, kind: str) -> bool:
    """Whether a label stands right below a run of paragraphs of a type."""
    end = next((i for i in range(start, len(types)) if types[i] != kind), len(types))
    return end < len(types) and labels.openings[end] is not None
