"""Titles that are set over several lines."""

import re
from collections.abc import Sequence

from archive.languages.head_words import ASSEMBLIES, INSTITUTIONS
from archive.parsing.head_lines import HeadLine, ends_sentence, is_junk, is_of_sitting, length, names_event
from archive.parsing.people.names import is_plain_name
from archive.parsing.text import begins_small
from archive.parsing.title_ends import OPEN_END, unspaced

JOINING = re.compile(
    r"(?:by|with|and|to|at|of|on|between|following|for|von|mit|und|par|avec|et|con|por|y|с|и|по|в)\b", re.I
)
# "15. sjednice Rade" · "31. SJEDNICE", behind the word for the record
_COUNTED = re.compile(r"\d{1,4}\.\s?[^\W\d_]")
_POINTS = 10
_SHORT = 3
_MOST_WORDS = 45
_MOST_LINES = 3


def grown(lines: Sequence[HeadLine], position: int, sites: frozenset[str]) -> tuple[str, tuple[int, ...]]:
    """A title set over several lines, in capitals all of them ("PRESS BRIEFING" / "BY HUGO SAPT"), with its
    blocks.

    A word for the record alone goes on in the line below, however that is set: "STENOGRAMA" / "ședinței …".
    """
    line = lines[position]
    text, blocks = line.text, [line.index]
    for other in lines[position + 1 : position + 1 + _MOST_LINES]:
        if length(text) + length(other.text) > _MOST_WORDS or other.index != blocks[-1] + 1:
            break
        record = len(blocks) == 1 and _names_record(line)
        if record and _names_body(other):
            return f"{text}, {other.text}", (*blocks, other.index)
        if not (record and _goes_on(line, other)) and not _continues(line, text, other, sites):
            break
        text, blocks = f"{text} {other.text}", [*blocks, other.index]
    return text, tuple(blocks)


def _continues(line: HeadLine, text: str, other: HeadLine, sites: frozenset[str]) -> bool:
    """Whether a line is a part of the title that begins with another one and is `text` so far."""
    if is_junk(other, sites) or other.heading != line.heading or other.key or is_of_sitting(other.text):
        return False
    if ends_sentence(text) or ends_sentence(other.text):
        return False
    is_open = bool(OPEN_END.search(text))
    if other.text.isupper() != line.text.isupper() and not (
        joins(other.text) or (is_open and is_plain_name(other.text))
    ):
        return False
    return is_open or bool(JOINING.match(other.text)) or (begins_small(other.text) and not other.dates)


def _names_record(line: HeadLine) -> bool:
    """Whether a line is a word or two for the record, and nothing else: "Z A P I S N I K"."""
    text = unspaced(line.text)
    return length(text) < _SHORT and not line.dates and not line.key and names_event(text)


def _goes_on(line: HeadLine, other: HeadLine) -> bool:
    """Whether a line can only be what a word for the record goes on with, as it begins amid a phrase."""
    if other.key or ends_sentence(other.text) or other.is_bare_date or other.text.endswith(","):
        return False
    if length(other.text) < _SHORT and not names_event(other.text):
        # "HEARING" / "before the": of the sheet of a record
        return False
    counted = _COUNTED.match(other.text) if length(unspaced(line.text)) == 1 else None
    behind = other.text[counted.end() - 1 :] if counted else ""
    is_ordinal = begins_small(behind) or (behind.isupper() and int(other.text.partition(".")[0]) >= _POINTS)
    return begins_small(other.text) or is_ordinal


def _names_body(other: HeadLine) -> bool:
    """Whether a line names a body that met and the day: "Zendas kommunfullmäktige den 27 september 2021"."""
    body = ASSEMBLIES.search(other.rest) or INSTITUTIONS.search(other.rest)
    return other.is_date and bool(body) and not other.key and not ends_sentence(other.text)


def joins(text: str) -> bool:
    """Whether a line holds nothing but words that join: "Of the"."""
    return length(text) < _SHORT and bool(JOINING.match(text)) and bool(OPEN_END.search(text))


__all__ = ["JOINING", "grown", "joins"]
