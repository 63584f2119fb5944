"""What a page prints below the last turn: nobody's, from the first line on that is the page's."""

import re
from collections.abc import Callable, Sequence

from archive.languages.head_words import DATE_KEYS, NAVIGATION, PUBLISHED, UPKEEP
from archive.parsing.closing_end import closes_talk
from archive.parsing.dates.weekdays import is_weekday
from archive.parsing.line_kinds import are_ended, is_aside, is_capital_heading, is_ended, is_plain_line
from archive.parsing.text import Block, begins_small, count_words

_LAST_BLOCKS = 12
_LONGEST_LINE = 12
"""Words."""
_LONGEST_LABELLED = 8
_FEWEST_LINES = 2
_FEWEST_TURNS = 4
_FEWEST_CAPITALS = 3
_NEAR = 3
"""Paragraphs of the last turn, below which a line in capitals is the page's."""
_LIST = "list"

# "(The briefing was concluded at 2:21 p.m.)"
_BRACKET = re.compile(r"[(\[][^()\[\]]{1,120}\d{1,2}[:.h]\d\d\b[^()\[\]]{0,40}[)\]]\.?")
# "https://www.zenda.example/talks" · "press@zenda.example"
_ADDRESS = re.compile(r"\W*(?:https?://|www\.)\S+|\S+@\S+\.\w+")
# "DPB # 21" · "Press Release No. 14"
_NUMBERED = re.compile(r"[^\W\d_][\w ./-]{0,40}(?:#|№|\bNo\.|\bNr\.?)\s?\d[\d/-]{0,12}")
# "Follow @ZendaTalks"
_HANDLE = re.compile(r"(?:^|\s)@\w{3,}")
# "-- ", above the name of who sent a message; "*"
_RULE = re.compile(r"[^\w\s]{1,2}")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"\d{1,2}[:.]?\d\d\b")


def page_below(
    blocks: Sequence[Block],
    words: Sequence[str | None],
    begins: Sequence[bool],
    is_spoken: Callable[[str], bool],
) -> int:
    """Where the page goes on below the last turn, or how many blocks there are.

    `words`: those behind the label of each block that has one, None for the others. `begins`: whether a turn
    begins with a block, with a label or without. `is_spoken`: whether a line has words of one who speaks, and
    may be said though it has no full stop: "Thank you all".
    """
    last = max((i for i, first in enumerate(begins) if first), default=-1)
    if last < 0:
        return len(blocks)
    lines = _bare_lines(blocks, words, begins, is_spoken)
    in_capitals = any(_is_shout(block.text) for block in blocks[: last + 1])
    own = last + 1 if words[last] != "" else _below_words(blocks, last + 1)
    for position in range(max(own, len(blocks) - _LAST_BLOCKS), min(lines, len(blocks))):
        text = blocks[position].text
        near = position - last <= _NEAR and len(blocks) - position <= _LAST_BLOCKS // 2
        if _is_of_page(text) or (near and not in_capitals and _is_shout(text)):
            # What a bracket notes is nobody's already.
            return len(blocks) if all(is_aside(block.text) for block in blocks[position:]) else position
    return lines


def _below_words(blocks: Sequence[Block], start: int) -> int:
    """The position below the words of a label that stands alone, with what is printed beside it."""
    return next((i + 1 for i in range(start, len(blocks)) if not blocks[i].aside), len(blocks))


def _is_of_page(text: str) -> bool:
    if closes_talk(text) or _BRACKET.fullmatch(text) or _ADDRESS.fullmatch(text) or _RULE.fullmatch(text):
        return True
    if _tells_hours(text):
        return True
    if count_words(text) > _LONGEST_LINE:
        return False
    if _NUMBERED.fullmatch(text):
        return True
    if is_ended(text):
        return False
    dated = bool(DATE_KEYS.match(text) or PUBLISHED.match(text) or UPKEEP.search(text))
    return bool(_HANDLE.search(text)) or bool(NAVIGATION.search(text)) or (dated and bool(_YEAR.search(text)))


def _tells_hours(text: str) -> bool:
    """Whether a line gives the hours of several days: "Saturday: 0430; Sunday: 0830"."""
    days = sum(is_weekday(word.rstrip(":")) for word in text.split() if word.endswith(":"))
    return days > 1 and bool(_CLOCK.search(text))


def _is_shout(text: str) -> bool:
    """Whether a paragraph is in capitals: "THIS TRANSCRIPT WAS PREPARED BY THE ZENDA NEWS SERVICE."."""
    return text.isupper() and count_words(text) >= _FEWEST_CAPITALS and not text.endswith(("!", "?"))


def _bare_lines(
    blocks: Sequence[Block],
    words: Sequence[str | None],
    begins: Sequence[bool],
    is_spoken: Callable[[str], bool],
) -> int:
    """Where the lines begin that go down to the end, where all else that is said ends as sentences do.

    "Related Events", "Jun 30, 2021". Below a heading, names before a colon may be among them: "ABOUT THE
    SPEAKERS", "Hugo Sapt: Fellow".
    """

    def is_bare(position: int) -> bool:
        own = words[position]
        if own is None and begins[position]:
            return False
        text = blocks[position].text if own is None else own
        longest = _LONGEST_LINE if own is None else _LONGEST_LABELLED
        return (
            0 < count_words(text) <= longest
            and (not is_ended(text) or blocks[position].outside)
            and not begins_small(text)
            and not blocks[position].style.startswith(_LIST)
            and not is_spoken(text)
        )

    start = len(blocks)
    while start and is_bare(start - 1):
        start -= 1
    labelled = [i for i in range(start, len(blocks)) if begins[i]]
    if labelled and not _is_headed(blocks, begins, labelled):
        start = labelled[-1] + 1
    if start and words[start - 1] == "":
        start = _below_words(blocks, start)
    if len(blocks) - start < _FEWEST_LINES or sum(begins[:start]) < _FEWEST_TURNS:
        return len(blocks)
    said = range(begins.index(True), start)
    told = [blocks[i].text for i in said if words[i] != "" and is_plain_line(blocks[i])]
    return start if are_ended(told) else len(blocks)


def _is_headed(blocks: Sequence[Block], begins: Sequence[bool], labelled: Sequence[int]) -> bool:
    """Whether names in the lines below all turns stand in a row right below a heading."""
    above = labelled[0] - 1
    in_a_row = labelled[-1] - labelled[0] + 1 == len(labelled) > 1
    return in_a_row and not begins[above] and (blocks[above].heading or is_capital_heading(blocks[above]))
