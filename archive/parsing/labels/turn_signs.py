"""Turns that a sign alone begins, without a name: ">>" in captions, the dash of a printed dialogue."""

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.parsing.labels.detection import LabelReading, UnlabelledTurn
from archive.parsing.text import Block, begins_caption
from archive.parsing.transcript import UtteranceKind

CHANGED = "a sign says that another voice begins, and no label names it"
_LEAST = 3
_LEAST_DASHES = 4
_DIALOGUE = 0.6
_ASKED = 0.25
_MOST_LABELS = 2
_DASH = re.compile(r"[-–—―]\s?(?=[^\W\d_a-zß-öø-ÿа-яё]|[¿¡«“\"])")
_QUESTION = re.compile(r"[?？؟][\"'”’»)]*$")


def with_turn_signs(labels: LabelReading) -> LabelReading:
    """The labels, and the paragraphs without one that a sign makes a turn of somebody who is not named.

    Lists have dashes, too: of a dialogue most paragraphs have one, and many of those ask.
    """
    blocks = labels.blocks
    captions = [begins_caption(block.text) for block in blocks]
    if sum(captions) >= _LEAST:
        return _changed(labels, captions)
    dashes = [bool(_DASH.match(block.text)) for block in blocks]
    if sum(map(bool, labels.openings)) <= _MOST_LABELS and _is_dialogue(blocks, dashes):
        return _changed(labels, dashes)
    return labels


def _is_dialogue(blocks: Sequence[Block], dashes: Sequence[bool]) -> bool:
    count = sum(dashes)
    if count < _LEAST_DASHES:
        return False
    first = dashes.index(True)
    told = sum(any(map(str.isalnum, block.text)) for block in blocks[first:])
    asked = sum(dash and _asks(block) for block, dash in zip(blocks, dashes, strict=True))
    return count >= _DIALOGUE * told and asked >= _ASKED * count


def _asks(block: Block) -> bool:
    return bool(_QUESTION.search(block.text.rstrip()))


def _changed(labels: LabelReading, signs: Sequence[bool]) -> LabelReading:
    voices: list[UnlabelledTurn | None] = list(labels.voices or [None] * len(labels.blocks))
    for position, (block, sign) in enumerate(zip(labels.blocks, signs, strict=True)):
        if sign and not (labels.openings[position] or block.heading or block.outside or block.aside):
            kind = UtteranceKind.QUESTION if _asks(block) else UtteranceKind.SPEECH
            voices[position] = UnlabelledTurn(kind, doubt="" if kind is UtteranceKind.QUESTION else CHANGED)
    return replace(labels, voices=tuple(voices))
