"""The grammar of labels: which words before a colon are a voice.

`candidates` tells the outer form, `voices` who needs no name, `evidence` what speaks for a
label and against it. Here they are put together for a whole document.
"""

import itertools
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from archive.parsing.labels.candidates import Candidate, candidate
from archive.parsing.labels.scoring import DOUBTFUL, THRESHOLD, Evidence, meant, weigh
from archive.parsing.text import Block
from archive.parsing.transcript import Label

__all__ = ["Candidate", "candidate", "find_labels", "read_labels"]


@dataclass(frozen=True, slots=True)
class Found:
    """For each block the label it begins with and the words after it, or None.

    `doubtful`: what was not taken for a label, though something speaks for it.
    """

    labels: list[tuple[Label, str] | None]
    doubtful: tuple[str, ...]


def find_labels(
    blocks: Sequence[Block], known: Collection[str] = (), title: str = ""
) -> list[tuple[Label, str] | None]:
    """The labels alone; see `read_labels`."""
    return read_labels(blocks, known, title).labels


def read_labels(blocks: Sequence[Block], known: Collection[str] = (), title: str = "") -> Found:
    """Find the labels of a document, and what might be one.

    `known` are full names that the document gives elsewhere, with an office.
    """
    found = [None if block.heading or block.outside else candidate(block) for block in blocks]
    lead = itertools.takewhile(lambda pair: pair[1] is None, zip(blocks, found, strict=True))
    context = " ".join([title, *(block.text for block, _ in lead)])
    evidence = Evidence.of(found, known, context)
    labels: list[tuple[Label, str] | None] = []
    doubtful: list[str] = []
    for position, each in enumerate(found):
        before = blocks[position - 1].text if position else ""
        points = weigh(each, evidence, before) if each else 0.0
        if each and points >= THRESHOLD:
            labels.append((Label(each.text, each.note, meant(each, evidence)), each.rest))
            continue
        labels.append(None)
        if each and points >= DOUBTFUL:
            doubtful.append(each.text)
    return Found(labels, tuple(dict.fromkeys(doubtful)))
