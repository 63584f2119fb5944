"""Numbers of lines in the margin of a plain text, as records of courts print them on every page.

    1                           Monday, 13 December 2010
    2             JUDGE HOLF:  Good afternoon to everyone in and around the
    3     courtroom.

The numbers begin again on each page. A text may have lost the white space behind them, and may set a
blank line between any two lines.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.parsing.text import begins_small, ends_sentence

_NUMBERED = re.compile(r"[ \t]{0,16}(?P<number>\d{1,2})(?P<rest>(?:[ \t\u00a0]+\S.*)?)$")
_LONGEST_PAGE = 60
_FEWEST = 8
_MOST_BLANK = 3
_FEWEST_BLANK = 3
"""Lines that bear a number and no word, as those of no list do."""
_IN_ORDER = 0.9
_MOST = 0.6
_SHORT = 0.75
_OPENS = ("[", "(", "-", "*")
_DEEPER = 3
"""Columns that a line is indented more than the one before it where a paragraph begins."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """Lines without their numbers, blank ones set between paragraphs alone, and the numbers."""

    lines: list[str]
    numbers: list[str]


def without_line_numbers(lines: Sequence[str]) -> Numbered | None:
    """The text without the numbers of its lines, or None where its lines bear none."""
    lines = [line.rstrip() for line in lines]
    found = {i: match for i, line in enumerate(lines) if (match := _NUMBERED.match(line))}
    for i, below in tuple(pairwise(found)):
        if found[below]["number"] == "1" and not found[i]["rest"]:  # the number of the page
            del found[i]
    counted = _counted(found)
    filled = sum(bool(line.strip()) for line in lines)
    if len(counted) < _FEWEST or len(counted) < max(_IN_ORDER * len(found), _MOST * filled):
        return None
    ones = [i for i in counted if found[i]["number"] == "1"]
    going_on = sum(
        not ends_sentence(found[one]["rest"]) and found[other]["rest"].lstrip()[:1].islower()
        for one, other in pairwise(counted)
    )
    ended = sum(ends_sentence(found[i]["rest"]) for i in counted)
    blank = sum(not found[i]["rest"] for i in counted)
    counts_blank = _FEWEST_BLANK <= blank < len(counted) / 2
    if len(ones) < 2 and not counts_blank and not (going_on and ended):  # a numbered list
        return None
    margin = min((_indent(found[i]["rest"]) for i in counted if found[i]["rest"]), default=0)
    texts = {i: found[i]["rest"].expandtabs()[margin:].rstrip() for i in counted}
    pages = [line.strip() for i, line in enumerate(lines) if i not in texts and _is_number(line)]
    return Numbered(list(_parted(lines, texts)), [*(found[i]["number"] for i in counted), *pages])


def _counted(found: dict[int, re.Match[str]]) -> list[int]:
    """The lines whose number follows soon on the one before, or is the first of a page.

    A text may have lost blank lines with their numbers.
    """
    counted: list[int] = []
    last = 0
    for i, match in found.items():
        number = int(match["number"])
        if number <= _LONGEST_PAGE and (number == 1 or last < number <= last + _MOST_BLANK):
            counted.append(i)
            last = number
    return counted


def _parted(lines: Sequence[str], texts: dict[int, str]) -> list[str]:
    """The lines, a blank one before each that begins a paragraph by its form or its indent."""
    longest = sorted(len(text.strip()) for text in texts.values())[len(texts) * 9 // 10]
    parted: list[str] = []
    before: str | None = None
    for i, line in enumerate(lines):
        if i not in texts:
            if line.strip() and not _is_number(line):
                parted += ["", line, ""]
            continue
        text = texts[i]
        if before is not None and _begins(text, before, longest):
            parted.append("")
        parted.append(text)
        before = text if text.strip() else None
        if before is None:
            parted.append("")
    return parted


def _is_number(line: str) -> bool:
    return line.strip().isdecimal()


def _begins(text: str, before: str, longest: int) -> bool:
    """Whether a line begins a paragraph; below a label lines may be indented that go on with a sentence."""
    plain, above = text.strip(), before.strip()
    ended = ends_sentence(above) or above.endswith(_CLOSES)
    deeper = _indent(text) >= _indent(before) + _DEEPER and (ended or not begins_small(plain))
    return plain.startswith(_OPENS) or deeper or (ended and len(above) < _SHORT * longest)


_CLOSES = ("]", ")", ".")


def _indent(text: str) -> int:
    spread = text.expandtabs()
    return len(spread) - len(spread.lstrip())
