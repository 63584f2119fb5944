"""Hours of the clock that pages print on lines of their own: when the words below were said, or put there."""

import re
from collections.abc import Mapping, Sequence

from archive.parsing.labels.time_codes import ALONE, clock, time_in
from archive.parsing.text import Block, ends_sentence

# "16:05:02" · "[10:48]" · "Kl. 13:01"
_CLOCK = re.compile(
    r"[\[(]?\s*(?:kl\.?\s*)?(?P<time>[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?)\s*[\])]?", re.IGNORECASE
)
_STAMP = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ T]\d{1,2}:\d\d(?::\d\d)?")
# "0:00", "[00:00:13]": where a recording begins, and no hour of the day
_BEGINNING = re.compile(r"[\[(<]?\s*0{1,2}:")
_FEW = 3
_HEAD = 12
"""Blocks at the top, where a clock may be the hour of the event."""


def clocks(blocks: Sequence[Block]) -> dict[int, str]:
    """The times of blocks that hold nothing else, where there are several."""
    found = {
        i: time for i, block in enumerate(blocks) if block.row < 0 and (time := _clock(block.text.strip()))
    }
    return found if len(found) > 1 else {}


def without_hour(blocks: Sequence[Block], times: Mapping[int, str]) -> dict[int, str]:
    """The clocks without one above all text, which may be the hour of the event."""
    first = min(times, default=_HEAD)
    hour = (
        first < _HEAD
        and not _BEGINNING.match(blocks[first].text)
        and not any(ends_sentence(each.text) or ":" in each.text for each in blocks[:first])
    )
    return {i: time for i, time in times.items() if not (hour and i == first)}


def _clock(text: str) -> str:
    """The time of a text that holds nothing else, as "01:02:03", or nothing."""
    if code := ALONE.fullmatch(text):
        return clock(time_in(code))
    hour = _CLOCK.fullmatch(text)
    return clock(hour["time"].replace(".", ":")) if hour else ""


def stamps(blocks: Sequence[Block]) -> set[int]:
    """Lines that say when each turn was put on the page: "2024-07-19 10:02:13"."""
    found = {i for i, block in enumerate(blocks) if _STAMP.fullmatch(block.text)}
    return found if len(found) >= _FEW else set()
