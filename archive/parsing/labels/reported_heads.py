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
from archive.parsing.labels.cores import plain_token
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.unusual_signs import SetApart
from archive.parsing.text import Block

# With small words amid the name: "Siti binti Sapt said: …"
_CAPITAL = r"(?:[^\W\d_]{1,3}[’'-])?[^\W\d_a-zß-öø-ÿа-яё][^\s:,]*"
_SMALL = r"[^\W\d_A-ZÀ-ÖØ-ÞА-ЯЁ]"
_HEAD = re.compile(
    rf"(?P<name>{_CAPITAL}(?:(?: {_SMALL}{{1,6}}){{0,2}} {_CAPITAL}){{0,4}}(?:, {_CAPITAL})?) "
    rf"(?P<verb>(?:{_SMALL}{{1,2}} )?{_SMALL}{{3,}}(?: {_SMALL}+)?)\s?:(?:\s+(?P<rest>\S.*))?",
    re.DOTALL,
)
_LEAST = 4
_OF_BLOCKS = 0.5


def are_reported(heads: Sequence[str]) -> bool:
    """Whether most heads of a document end in one and the same word in small letters."""
    last = Counter(words[-1] for head in heads if len(words := head.split()) > 1 and words[-1].islower())
    return 2 * max(last.values(), default=0) > len(heads)


def with_reported_heads(blocks: Sequence[Block], vocabulary: Vocabulary) -> SetApart | None:
    """The blocks with the names before words that report as their labels, or None where no such heads are."""
    found = {
        position: match
        for position, block in enumerate(blocks)
        if not (block.heading or block.outside or block.aside or block.label)
        and (match := _HEAD.fullmatch(block.text))
        and ((shape := shape_of(match["name"], vocabulary)).name or shape.voice)
        # "The president: …"
        and plain_token(match["name"]) not in vocabulary.articles | vocabulary.honorifics
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
