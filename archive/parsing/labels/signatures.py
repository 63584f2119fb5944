"""Names printed below the words that they belong to: "We are ready. | — Rosa Holf", time and again.

They look like labels of the words below them. That they are none is told by both ends: words stand above the
first of them, and none below the last.
"""

import re
from collections.abc import Container, Sequence
from itertools import takewhile

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.unusual_signs import SetApart, with_label
from archive.parsing.text import Block

_SIGNED = re.compile(r"(?P<sign>[-–—―~]{1,3})\s?(?P<name>[^\W\d_][^:;!?]{1,79})")
_LEAST = 3
_LONGEST = 8
"""Words."""
_LONG_LINE = 40
"""Characters."""


def with_signatures(blocks: Sequence[Block], vocabulary: Vocabulary) -> SetApart | None:
    """The blocks with the name below each paragraph as its label, or None where no such names are."""
    signed = {
        position: match
        for position, block in enumerate(blocks)
        if not (block.heading or block.label)
        and (match := _SIGNED.fullmatch(block.text))
        and _is_voice(match["name"], vocabulary)
    }
    talk = [i for i, block in enumerate(blocks) if not (block.outside or block.aside or block.heading)]
    if len(signed) < _LEAST or talk[-1] not in signed or len({each["name"] for each in signed.values()}) < 2:
        return None
    starts = [_start(blocks, signed, end) for end in signed]
    if any(start == end for start, end in zip(starts, signed, strict=True)):
        return None
    labels = {start: signed[end]["name"] for start, end in zip(starts, signed, strict=True)}
    return SetApart(
        tuple(
            with_label(block, labels[position], block.text) if position in labels else block
            for position, block in enumerate(blocks)
            if position not in signed
        ),
        tuple(match["sign"] for match in signed.values()),
    )


def _start(blocks: Sequence[Block], signed: Container[int], end: int) -> int:
    """Where the words begin that a name stands below: behind the name above, or the head of the document."""
    above = list(takewhile(lambda i: i not in signed, range(end - 1, -1, -1)))
    if len(above) == end:
        above = list(takewhile(lambda i: _is_said(blocks[i], 0 if i < end - 1 else _LONG_LINE), above))
    return above[-1] if above else end


def _is_said(block: Block, longest: int) -> bool:
    """Whether a block above the first name is of its words: a sentence, or right above it no short line."""
    is_sentence = ends_sentence(block.text) or (longest > 0 and len(block.text) > longest)
    return is_sentence and not (block.heading or block.outside)


def _is_voice(name: str, vocabulary: Vocabulary) -> bool:
    shape = shape_of(name, vocabulary)
    return len(name.split()) <= _LONGEST and (shape.name or shape.voice or shape.office)
