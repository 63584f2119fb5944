"""Signs of footnotes behind names: "Rosa Holf¹: …", "Hugo Sapt [2]: …", "<b>Rosa Holf</b><sup>3</sup>: …"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from archive.parsing.labels.unusual_signs import SetApart
from archive.parsing.text import Block

_CAPITALS = r"[^\W\d_a-zß-öø-ÿа-яё]{2,}"
_RAISED = "⁰¹²³⁴-⁹"
_NOTED = re.compile(
    r"(?P<head>[^\W\d_][^:：\d]{1,60}?)"
    rf"(?:(?P<sign>[{_RAISED}]+|\s?\[\d{{1,3}}\]|[*†‡]{{1,3}})(?=\s?(?:[:：]|$))"
    r"|(?<=[^\s\d_,(:])(?P<number>\d{1,3})(?=\s?[:：]))"
)
# "MR. SAPT.1 Thank you.", behind the full stop that ends a label in capitals
_STOPPED = re.compile(
    rf"(?P<head>{_CAPITALS}(?:[ .’'-]+{_CAPITALS}){{1,4}}\.)(?P<sign>\d{{1,3}})(?=\s+[“\"]?[^\W\d_])"
)
# "Hugo Sapt, Zenda Mills, Research Division - Chief of the Mills [12]": a line that counts the turns
_COUNTED = re.compile(r"(?P<head>[^\W\d_][^:：.!?]{1,160}?)(?P<sign>\s?\[(?P<turn>\d{1,3})\])")
# What is one of them, or begins one, and the characters up to its end.
_SIGN = re.compile(rf"[{_RAISED}*†‡\[\d]")
_LONGEST = 70
_FEWEST = 3


def without_footnote_signs(blocks: Sequence[Block]) -> SetApart | None:
    """The blocks without the signs of footnotes behind names, or None where there are none.

    A plain number is one where such numbers rise from name to name, as those of speakers and questions don't,
    or where the name stands without one elsewhere.
    """
    found = {
        i: match
        for i, block in enumerate(blocks)
        if not block.label
        and _SIGN.search(block.text, 0, _LONGEST)
        and (match := _NOTED.match(block.text) or _STOPPED.match(block.text))
    }
    found |= _counted(blocks)
    numbered = [match for match in found.values() if match.groupdict().get("number")]
    rises = all(int(one["number"]) < int(other["number"]) for one, other in pairwise(numbered))
    rising = rises and len(numbered) >= _FEWEST and len({match["head"] for match in numbered}) > 1
    heads = {block.text.partition(":")[0].rstrip() for block in blocks if ":" in block.text}
    noted = {i: match for i, match in found.items() if match["sign"] or rising or match["head"] in heads}
    if not noted:
        return None
    return SetApart(
        tuple(
            _without(block, noted[i].end("head"), noted[i].end()) if i in noted else block
            for i, block in enumerate(blocks)
        ),
        tuple(match.group()[len(match["head"]) :].strip() for match in noted.values()),
    )


def _counted(blocks: Sequence[Block]) -> dict[int, re.Match[str]]:
    """The lines that end in a number in brackets, one more each time."""
    found = {
        i: match
        for i, block in enumerate(blocks)
        if block.text.endswith("]") and not block.label and (match := _COUNTED.fullmatch(block.text))
    }
    steps = [int(other["turn"]) - int(one["turn"]) for one, other in pairwise(found.values())]
    return found if len(found) >= _FEWEST and set(steps) == {1} else {}


def _without(block: Block, start: int, end: int) -> Block:
    """A block without the characters from `start` to `end`, amid what is set apart or behind it."""
    lead, bold = (
        length - (end - start) if length >= end else min(length, start) for length in (block.lead, block.bold)
    )
    return replace(block, text=block.text[:start] + block.text[end:], lead=lead, bold=bold)
