"""Letters that may be labels among labels of another form."""

import re
from collections.abc import Sequence
from itertools import pairwise

from archive.parsing.labels.heads import Choice, Marker
from archive.parsing.labels.likeness import THRESHOLD
from archive.parsing.text import Block, ends_in_question

_LETTER = re.compile(r"[^\W\d_]\.?")
_INITIALS = re.compile(r"(?:[^\W\d_]\. ?){2,3}")
_ASKS = re.compile(r"(?P<head>[QPFDВПЗ])[.:]\s+\S")
_ANSWERS = re.compile(r"(?P<head>[ARОTВ])[.:]\s+\S")


def letters_alone(chosen: Sequence[Choice | None]) -> dict[int, str]:
    """Letters before a colon with which initials that are labels begin: "H.: …", among "H.S.: …"."""
    signed = {best[0].text for best in chosen if best and best[1] >= THRESHOLD}
    letters = {text[0] for text in signed if _INITIALS.fullmatch(text)}
    return {
        position: best[0].text
        for position, best in enumerate(chosen)
        if best
        and best[0].marker is Marker.COLON
        and _LETTER.fullmatch(best[0].text)
        and best[0].text[0] in letters
    }


def asked_once(blocks: Sequence[Block]) -> dict[int, str]:
    """A question and its answer that letters begin, where they are no labels: "Q. When? | A. Now."."""
    found: dict[int, str] = {}
    for position, (block, below) in enumerate(pairwise(blocks)):
        asked, answered = _ASKS.match(block.text), _ANSWERS.match(below.text)
        if asked and answered and ends_in_question(block.text) and not (block.label or below.label):
            found |= {position: asked["head"], position + 1: answered["head"]}
    return found
