"""Notes of an editor that close a document: numbered, and borne by the words above."""

import re
from collections.abc import Sequence

from archive.parsing.text import Block

# Right behind a word or its full stop, as the numbers of notes stand: "of the Castle.2"
_MARK = re.compile(r"(?<=[^\W\d])\d{1,3}(?!\w)|(?<=[.,;)”’\"])\d{1,3}(?=\s|$)")
_NOTE = re.compile(r"(?P<number>\d{1,3})[.)]?\s+\S")


def closing_notes(blocks: Sequence[Block]) -> set[int]:
    """The numbered notes that close a document whose words bear their numbers: "of the Castle.2"."""
    found: list[tuple[int, str]] = []
    for position in range(len(blocks) - 1, -1, -1):
        note = _NOTE.match(blocks[position].text)
        if not note or (found and int(note["number"]) >= int(found[-1][1])):
            break
        found.append((position, note["number"]))
    if len(found) < 2 or found[-1][1] != "1":
        return set()
    borne = {
        mark.group() for block in blocks[: found[-1][0]] for mark in _MARK.finditer(block.text)
    }.intersection(number for _, number in found)
    return {position for position, _ in found} if 2 * len(borne) > len(found) else set()
