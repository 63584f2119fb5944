"""Heads of messages with the day or half of the day beside the hour, on lines of their own, as chats and
meetings are saved: "Rosa Holf — 03/03/2015 1:02 PM", "[12/03 1:02 PM] Rosa Holf", and the words below."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.time_codes import clock
from archive.parsing.labels.unusual_signs import SetApart, with_label
from archive.parsing.text import Block, ends_sentence

_DAY = r"(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|[^\W\d_]{4,10} at),?\s+"
_HALF = r"\s?[AaPp]\.?[Mm]\.?"
_HOUR = r"(?P<time>\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)"
# Without a day or a half of it an hour may be any time code.
_STAMP = rf"(?:{_DAY}{_HOUR}(?:{_HALF})?|{_HOUR.replace('time', 'half')}{_HALF})"
_HEAD = r"(?P<head>[^\W\d_][^\n:：]{1,79}?)"
_BEHIND = re.compile(rf"{_HEAD}(?:\s*[—–|·,-]\s*|\s+)[\[(]?{_STAMP}[\])]?:?")
_BEFORE = re.compile(rf"[\[(]?{_STAMP}[\])]?\s*(?:[—–|·-]\s*)?{_HEAD}:?")
_LEAST = 4
_LONGEST = 8
"""Words of a head."""
_NAMED = 0.8
_WITHIN = 12
"""Characters at both ends of a line in which a figure of the hour stands."""


def with_stamped_heads(blocks: Sequence[Block], vocabulary: Vocabulary) -> SetApart | None:
    """The blocks with the heads of such lines as labels of what stands below them, or None where there are
    few such lines, or most are no names or voices."""
    found = {
        position: match
        for position, block in enumerate(blocks)
        if any(map(str.isdigit, block.text[-_WITHIN:] + block.text[:_WITHIN]))
        and (match := _BEHIND.fullmatch(block.text) or _BEFORE.fullmatch(block.text))
        and len(match["head"].split()) <= _LONGEST
        and not ends_sentence(match["head"])
    }
    times = Counter(match["head"] for match in found.values())
    shapes = [shape_of(match["head"], vocabulary) for match in found.values()]
    named = sum(shape.name or shape.voice or shape.office for shape in shapes)
    if len(found) < _LEAST or len(times) < 2 or max(times.values()) < 2 or named < _NAMED * len(found):
        return None
    labelled: list[Block] = []
    matter: list[str] = []
    label = time = ""
    for position, block in enumerate(blocks):
        if match := found.get(position):
            labelled += [with_label(replace(block, text=""), label, "", time)] if label else []
            hour = (match["time"] or match["half"]).replace(".", ":")
            # Without seconds it tells of the day, not of a recording.
            label, time = match["head"], clock(hour) if hour.count(":") > 1 else ""
            matter.append(block.text.replace(label, "", 1).strip())
        elif label:
            labelled.append(with_label(block, label, block.text, time))
            label = time = ""
        else:
            labelled.append(block)
    labelled += [with_label(blocks[-1], label, "", time)] if label else []
    return SetApart(tuple(labelled), tuple(matter))
