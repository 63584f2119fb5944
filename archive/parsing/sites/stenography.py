"""What transcripts of the White House's stenographers share, on pages and in text files."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.parsing.composition import Head
from archive.parsing.dates import find_dates, read_date_line
from archive.parsing.text import Block
from archive.parsing.transcript import ReadingWarning, WarningCode

# "12:57 P.M. EST" · "9:09 P.M. ICT" · "6:35 P.M. (Local)"
TIME = re.compile(r"(?P<hour>\d\d?):(?P<minute>\d\d) ?(?P<half>[AaPp])\.?[Mm]\.?(?: \(?[A-Za-z]{1,8}\)?)?")
_HOUR = r"\d\d?:\d\d ?[AaPp]\.?[Mm]\.?(?: \(?[A-Za-z]{1,8}\)?)?"
# "END" · "END 2:05 P.M. EDT" · "# # #" · "-END-"
_END = re.compile(r"-?\s?END\s?-?(?: " + _HOUR + r")?|" + _HOUR + r"|#(?:\s?#)+")
# "Q    Thank you, Mr. President." without a colon; "Q: " is a label like others
_QUESTION = re.compile(r"Q(?=\s)")
TURN = re.compile(r"\s*(?:[A-Z][A-Z.’'\- ]{1,60}:(?=\s|$)|Q\s)")
"""What a line looks like that begins a turn: "MS. SAPT:  Good morning.", "Q    Why?"."""

_HEAD_LENGTH = 10
_LONGEST_PLACE = 10


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the turns: head lines with place, date and hour, and the words of the end."""

    head: Head
    body: list[Block]


def frame(blocks: Sequence[Block], head: Head) -> Frame:
    """Complete a head by the lines above the first turn, and mark the questions in the body.

    A line of the hour above the turns ends the head; such a line further down begins a new part
    of the page. A note from the editors above the turns is narration.
    """
    begin = _beginning(blocks)
    places: list[str] = []
    lines: list[str] = list(head.lines)
    notes: list[Block] = []
    for block in blocks[:begin]:
        dated = read_date_line(block.text.strip("()"))
        time = TIME.fullmatch(block.text)
        if dated:
            head = _dated(head, block.text)
        elif time:
            head = replace(head, time=_clock(time))
        elif block.text.startswith("*") or len(block.text.split()) > _LONGEST_PLACE:
            notes.append(replace(block, heading=False, outside=True))
            continue
        else:
            places.append(block.text)
        lines.append(block.text)
    end = len(blocks)
    while end > begin and _END.fullmatch(blocks[end - 1].text):
        end -= 1
    lines += [block.text for block in blocks[end:]]
    head = replace(head, place=head.place or ", ".join(places), lines=tuple(lines))
    return Frame(head, [*notes, *map(_marked, blocks[begin:end])])


def _beginning(blocks: Sequence[Block]) -> int:
    """Where the head ends: after the line of the hour, or else before the first turn."""
    for position, block in enumerate(blocks[:_HEAD_LENGTH]):
        if TURN.match(block.text):
            return position
        if TIME.fullmatch(block.text):
            return position + 1
    return 0


def _marked(block: Block) -> Block:
    question = _QUESTION.match(block.text)
    if question:
        return replace(block, label=question.group())
    return replace(block, heading=True) if TIME.fullmatch(block.text) else block


def _dated(head: Head, text: str) -> Head:
    """The day above the words is the day of the event; a page may be published on another."""
    date = find_dates(text)[0].date
    if head.date in (None, date):
        return replace(head, date=date)
    detail = f"the head says {head.date}, the line above the words {date}; the latter was followed"
    warning = ReadingWarning(WarningCode.CONTRADICTION, detail)
    return replace(head, date=date, warnings=(*head.warnings, warning))


def _clock(time: re.Match[str]) -> str:
    hour = int(time["hour"]) % 12 + (12 if time["half"] in "Pp" else 0)
    return f"{hour:02}:{time['minute']}"
