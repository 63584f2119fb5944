"""Lines in the frame of the document's labels: where nearly every line has one, one with an odd name ends the
turn before it as well, and is in doubt."""

import re
from collections.abc import Sequence

from archive.parsing.labels.head_signs import decorated
from archive.parsing.labels.heads import Choice, Marker
from archive.parsing.labels.likeness import THRESHOLD
from archive.parsing.people.names import is_plain_name
from archive.parsing.text import Block, begins_small

_LEAST = 4
_DENSE = 0.6
_HEAD = re.compile(r"(?P<head>[^:：.!?…\n]{1,60}(?:\.[^:：.!?…\s]{1,20}){0,2})[:：]\s+\S")
_NICK = re.compile(r"<(?P<head>[@+~]?[^\W_][\w |.-]{0,30})>\s+\S")
_NEARLY_ALL = 0.8
_COLONS = (":", "：")
_LIST_SIGNS = " -–—•*·"
_LONGEST = 5
"""Words of a head."""


def framed_heads(blocks: Sequence[Block], chosen: Sequence[Choice | None]) -> dict[int, str]:
    """What stands in the frame of the labels, of blocks without one: "[10:00:12] dr_evil42", "+1 555-0100".

    The frame is a time code that stands before all labels, the time of a cue of subtitles and a colon, or the
    inline markup in which all labels stand and a colon: "**Break:** [02:07]".
    """
    labelled = {i: best[0] for i, best in enumerate(chosen) if best and best[1] >= THRESHOLD}
    if len(labelled) < _LEAST:
        return {}
    told = [i for i in range(min(labelled), len(blocks)) if not (blocks[i].heading or blocks[i].outside)]
    stamped = all(each.time for each in labelled.values())
    cues = all(blocks[i].time and each.marker is Marker.COLON for i, each in labelled.items())
    styles = {each.layout if each.marker is Marker.COLON else "" for each in labelled.values()}
    style = styles.pop() if len(styles) == 1 else ""
    if len(labelled) < _DENSE * len(told) or not (stamped or cues or style):
        return {}
    others = [i for i in told if i not in labelled and not (blocks[i].aside or blocks[i].label)]
    if style:
        return {i: head for i in others if (head := _set_apart(blocks[i], style))}
    # Where a few more lines have no label, the words of the voice before may go on in them.
    alone = len(labelled) >= _NEARLY_ALL * len(told)
    return {i: head for i in others if (head := _head(blocks[i].text, stamped=stamped, alone=alone))}


def _set_apart(block: Block, style: str) -> str:
    """The words before a colon that inline markup of this kind sets apart, or ""."""
    if not block.lead or block.lead_style != style or block.lead >= len(block.text):
        return ""
    head, rest = block.text[: block.lead].rstrip(), block.text[block.lead :].lstrip()
    is_signed = head.endswith(_COLONS) or rest.startswith(_COLONS)
    head = head.strip("".join(_COLONS) + _LIST_SIGNS)
    # "**Rosa Holf, Minister** Good morning.", without its colon
    name = head.partition(",")[0]
    is_named = is_plain_name(name) and not (begins_small(rest) or rest[:1] in ",;.’'")
    return head if (is_signed or is_named) and 0 < len(head.split()) <= _LONGEST else ""


def nicks(blocks: Sequence[Block]) -> dict[int, str]:
    """Names of a chat in pointed brackets, where the labels have another sign: "<Rosa> Yes."."""
    return {
        position: found["head"]
        for position, block in enumerate(blocks)
        if block.text.startswith("<") and not block.label and (found := _NICK.match(block.text))
    }


def _head(text: str, *, stamped: bool, alone: bool) -> str:
    """What stands in the frame of the labels. `alone`: a time code by itself is enough."""
    start, _, time = decorated(text)
    if stamped and not time:
        return ""
    found = _HEAD.match(text, start) or _NICK.match(text, start)
    head = found["head"].strip() if found else ""
    if head and len(head.split()) <= _LONGEST:
        return head
    return text[:start].strip() if alone else ""
