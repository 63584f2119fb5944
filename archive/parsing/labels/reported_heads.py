"""Heads that report who speaks: "Rosa Holf said: We must look at the harvest.", time and again.

The words may begin on the next line, too.
Which words report tells the document, in any language with capitals: one or two in small letters behind names
that change and come back, before the colons of most of its blocks.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.unusual_signs import SetApart
from archive.parsing.text import Block

_HEAD = re.compile(
    r"(?P<name>[^\W\d_a-zß-öø-ÿа-яё][^\s:,]*(?: [^\W\d_a-zß-öø-ÿа-яё][^\s:,]*){0,4}(?:, [JS]r\.)?) "
    r"(?P<verb>[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁ]{3,}(?: [^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁ]+)?)\s?:(?:\s+(?P<rest>\S.*))?",
    re.DOTALL,
)
_LEAST = 4
_OF_BLOCKS = 0.5


def with_reported_heads(blocks: Sequence[Block], vocabulary: Vocabulary) -> SetApart | None:
    """The blocks with the names before words that report as their labels, or None where no such heads are."""
    found = {
        position: match
        for position, block in enumerate(blocks)
        if not (block.heading or block.outside or block.aside or block.label)
        and (match := _HEAD.fullmatch(block.text))
        and ((shape := shape_of(match["name"], vocabulary)).name or shape.voice)
    }
    below = sum(not match["rest"] for match in found.values())
    names = Counter(match["name"] for match in found.values())
    verbs = Counter(match["verb"] for match in found.values())
    if (
        len(found) < _LEAST
        or not 1 < len(names) < len(found)
        or 2 * len(verbs) > len(found) + 1
        or len(found) < _OF_BLOCKS * (len(blocks) - min(found) - below)
    ):
        return None
    labelled = [
        replace(
            block,
            text=found[position]["rest"] or "",
            label=found[position]["name"],
            note=found[position]["verb"],
            lead=0,
            lead_style="",
            continues=False,
        )
        if position in found
        else block
        for position, block in enumerate(blocks)
    ]
    return SetApart(tuple(labelled), ())
