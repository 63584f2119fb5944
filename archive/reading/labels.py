"""The grammar of labels: which words before a colon are a voice.

`candidates` tells the outer form, `voices` who needs no name, `evidence` what speaks for a
label and against it. Here they are put together for a whole document.
"""

import itertools
from collections.abc import Collection, Sequence

from archive.reading.candidates import Candidate, candidate
from archive.reading.evidence import THRESHOLD, Evidence, meant, weigh
from archive.reading.text import Block
from archive.reading.transcript import Label

__all__ = ["Candidate", "candidate", "find_labels"]


def find_labels(
    blocks: Sequence[Block], known: Collection[str] = (), title: str = ""
) -> list[tuple[Label, str] | None]:
    """For each block the label it begins with and the words after it, or None.

    `known` are full names that the document gives elsewhere, with an office.
    """
    found = [None if block.heading or block.outside else candidate(block) for block in blocks]
    lead = itertools.takewhile(lambda pair: pair[1] is None, zip(blocks, found, strict=True))
    context = " ".join([title, *(block.text for block, _ in lead)])
    evidence = Evidence.of(found, known, context)
    result: list[tuple[Label, str] | None] = []
    for position, each in enumerate(found):
        before = blocks[position - 1].text if position else ""
        if each is None or weigh(each, evidence, before) < THRESHOLD:
            result.append(None)
        else:
            result.append((Label(each.text, each.note, meant(each, evidence)), each.rest))
    return result
