"""Lines that the layout broke are joined to paragraphs, unless a turn begins on them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from archive.languages.stage_directions import is_bracketed_direction, is_stage_direction
from archive.parsing.dates import read_dates
from archive.parsing.labels.end_signs import COLONS
from archive.parsing.people.label_offices import is_office_stem
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import has_office, is_plain_name
from archive.parsing.text import Block, begins_small, ends_sentence

_BREAKS = ("-", "‐", "¬")
_BROKEN_WORD = re.compile(r"(?P<head>[^\W\d_]{2,})[-‐¬]$")
_GOES_ON = re.compile(r"(?P<tail>[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OPENS = re.compile(r"[(\[][^()\[\]]{0,60}$")
_CLOSES = re.compile(r"[^()\[\]:]{1,60}[)\]]\s?[:：]")
_LEAVES_OPEN = re.compile(r"\((?=[^\W\d_])[^()]{2,200}$")
_CLOSES_ONE = re.compile(r"[^()]{2,200}\)")
_DESCRIBED = re.compile(r"(?=\S*[^\Wa-zа-яё\d_])(?:[^\s.!?:;–—]+ ){2,5}[–—] [^.!?:;–—]{3,80}[^.!?:;,–—]")
_DESCRIPTION_ENDS = re.compile(r"[^\W\dA-ZÀ-ÖØ-ÞА-Я_][^.!?:;–—]{2,80}[:：]")
_BRACKET_FIRST = re.compile(
    r"\((?=[^\W\d_])[^()\d]{2,60}\)(?:\s?[:：]|\.?\s?[–—-]|\.-)\s?(?=[^\Wa-zа-яё_]|[\"“«¿¡(])"
)
_HEAD_BEFORE_BRACKET = re.compile(
    r"(?=.{2,100}$)(?=[^\Wa-zа-яё\d_])[^.!?:;()\[\]]*(?:\b[^\W\d_]{1,4}\.[^.!?:;()\[\]]*)?"
)
# What a page sets on a line or in an element of its own behind a name
_COLON_FIRST = re.compile(r"[:：](?=\s|$)")
_OFFICE_FIRST = re.compile(r"(?P<office>[^.!?:;\d]{3,100})[:：](?=\s|$)")
_NAME_AND_OFFICE = re.compile(r"(?P<name>[^,.!?:;\d]{5,60}), (?P<office>[^.!?:;\d]{25,120})")
_OFFICE_ENDS = re.compile(r"[^\W\d_][^.!?:;\d]{2,80}[:：](?=\s|$)")
# "(Zenda) (ZDP)", on a line of its own
_BRACKETS = re.compile(r"\((?=[^\Wa-zа-яё\d_])[^()]{1,60}\)(?: \([^()]{1,60}\))?")
_LEAST_NAMES = 2
_LONGEST_OFFICE = 80
_LONGEST_HEAD = 40
"""Characters of a head on a line of its own that its line was too short for."""
_BEFORE_DAY = 12
"""Characters before a day with which a line begins: “Wednesday, ”."""
_LONG_WORD = 5
_LONGEST_HEAD_LINE = 50
"""Characters. Above the first turn lines are joined only where they are longer: a title and a day are not."""


def join(blocks: Sequence[Block], begins: Sequence[bool], own_lines: Sequence[bool]) -> list[Block]:
    """The blocks with each that `continues` joined to the one before it.

    `begins`: which blocks open a turn, or may; each begins a paragraph, and so does the block behind a
    label that stands on a line of its own (`own_lines`). A word that was broken at the end of a line is
    mended, if the document writes it in one piece or its parts are no words of it.
    """
    if not any(block.continues for block in blocks):
        return list(blocks)
    words: Counter[str] = Counter()
    if any(block.text.endswith(_BREAKS) for block in blocks):
        words.update(word.casefold() for block in blocks for word in _WORD.findall(block.text))
    joined: list[Block] = []
    groups: list[list[str]] = []
    apart = begun_once = False
    for block, begun, own_line in zip(blocks, begins, own_lines, strict=True):
        begun_once = begun_once or begun
        short = not begun_once and groups and len(groups[-1][-1]) < _LONGEST_HEAD_LINE
        dated = not begun_once and (
            _gives_day(block.text) or (bool(groups) and _parted_by_day(groups[-1][-1], block.text))
        )
        if block.continues and joined and not (begun or apart or short or dated or joined[-1].heading):
            groups[-1].append(block.text)
        else:
            joined.append(replace(block, continues=False) if block.continues else block)
            groups.append([block.text])
        apart = own_line
    return [
        replace(block, text=_joined([text for text in texts if text], words)) if len(texts) > 1 else block
        for block, texts in zip(joined, groups, strict=True)
    ]


def _gives_day(text: str) -> bool:
    """Whether a short line above the first turn gives the day, as below a title that fills its line."""
    return len(text) < _LONGEST_HEAD_LINE and not begins_small(text) and bool(read_dates(text))


def _parted_by_day(before: str, text: str) -> bool:
    """Whether a line above the first turn begins with the day, unless the one before is half a sentence, or
    stands below one that ends with the day."""
    if begins_small(text):
        return False
    tail = before[-_LONGEST_HEAD_LINE:]
    days = read_dates(tail)
    if days and not tail[days[-1].end :].strip(" ."):
        return True
    last = before.split()[-1:]
    joins = bool(last) and last[0].islower() and len(last[0]) < _LONG_WORD
    return not joins and any(day.start <= _BEFORE_DAY for day in read_dates(text[:_LONGEST_HEAD_LINE]))


def close_brackets(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, a line joined to the one before where the two share a label, or its bracket.

    "Hugo Sapt – chief of the | guard of the castle:" tells on two lines who speaks.
    "Minister of Works [Mr. | Hugo Sapt]: Order." has its line end amid the label, and
    "The Minister of Works | (Mr. Sapt): Yes." before its bracket, and "Hugo Sapt, | Minister of Works: Yes."
    behind the name. So has a line that the office behind a name fills. And a record may set in brackets on
    the line below whom each name is of: "Hugo Sapt | (Zenda) (ZDP)".
    """
    closed: list[Block] = []
    bracketed = _bracketed_below_names(blocks)
    for position, block in enumerate(blocks):
        before = closed[-1] if closed else None
        if before and (
            position in bracketed
            or (_BRACKET_FIRST.match(block.text) and _HEAD_BEFORE_BRACKET.fullmatch(before.text))
            or (_CLOSES.match(block.text) and _OPENS.search(before.text))
            or (_DESCRIBED.fullmatch(before.text) and _DESCRIPTION_ENDS.fullmatch(block.text))
            or _names_office_of(before.text, block.text)
            or (block.continues and _ends_office_of(before.text, block.text))
        ):
            closed[-1] = replace(before, text=f"{before.text} {block.text}")
        else:
            closed.append(block)
    return closed


def unlabelled(blocks: Sequence[Block]) -> frozenset[int]:
    """The positions of blocks that begin with no label: what the layout sets outside of speech, notes of the
    hall in brackets, what begins within a bracket ("(A call from | Hugo Sapt: Never!) I go on.").

    A label that the layout sets apart stands before any words.
    """
    return frozenset(
        position
        for position, (before, block) in enumerate(zip((None, *blocks), blocks, strict=False))
        if block.outside or block.aside or (not block.label and _is_told_in_brackets(before, block.text))
    )


def _is_told_in_brackets(before: Block | None, text: str) -> bool:
    amid = before is not None and _LEAVES_OPEN.search(before.text) and _CLOSES_ONE.match(text)
    return bool(amid) or is_bracketed_direction(text)


def _bracketed_below_names(blocks: Sequence[Block]) -> frozenset[int]:
    """The positions of lines in brackets that tell of the names or offices above them, several in a text.

    The same stands below the same name and nowhere else, and no two are alike.
    """
    found: dict[int, tuple[str, str]] = {}
    elsewhere: set[str] = set()
    for position, (above, block) in enumerate(pairwise(blocks), 1):
        if block.text[:1] != "(" or not _BRACKETS.fullmatch(block.text) or is_stage_direction(block.text):
            continue
        named = is_plain_name(above.text) or (len(above.text) <= _LONGEST_OFFICE and has_office(above.text))
        if named and above.column < 0 and not (above.label or above.outside or ends_sentence(above.text)):
            found[position] = (above.text, block.text)
        else:
            elsewhere.add(block.text)
    pairs = {pair for pair in found.values() if pair[1] not in elsewhere}
    names, told = {name for name, _ in pairs}, {text for _, text in pairs}
    if len(names) < _LEAST_NAMES or not len(names) == len(pairs) == len(told):
        return frozenset()
    return frozenset(position for position, pair in found.items() if pair in pairs)


def _names_office_of(name: str, text: str) -> bool:
    """Whether a line is a name and a comma, and the next one begins with an office and a colon."""
    if name[-1:] != "," or not is_plain_name(name[:-1]):
        return False
    office = _OFFICE_FIRST.match(text)
    return office is not None and has_office(office["office"])


def _ends_office_of(line: str, text: str) -> bool:
    """Whether a name and an office fill a line, and the next one begins with more of it and a colon.

    "Hugo Sapt, Minister of Roads, of the Harvest and of the | Castle: Yes."
    """
    named, ends = _NAME_AND_OFFICE.fullmatch(line), _OFFICE_ENDS.match(text)
    if not named or not ends or not is_plain_name(tidy_name(named["name"])):
        return False
    in_capitals = line.isupper() and ends.group().isupper()
    return in_capitals or any(map(is_office_stem, named["office"].split())) or has_office(named["office"])


def close_colons(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, one that begins with a colon joined to the one before: "Hugo Sapt | : Good morning"."""
    closed: list[Block] = []
    for block in blocks:
        apart = block.column < 0 and closed and not (closed[-1].label or block.label)
        if apart and block.text[:1] in COLONS and _COLON_FIRST.match(block.text):
            closed[-1] = replace(closed[-1], text=f"{closed[-1].text}{block.text}")
        else:
            closed.append(block)
    return closed


def _joined(texts: Sequence[str], words: Counter[str]) -> str:
    parts = [texts[0]]
    for text in texts[1:]:
        broken, tail = _BROKEN_WORD.search(parts[-1]), _GOES_ON.match(text)
        if broken and tail and tail["tail"][0].islower():
            whole = (broken["head"] + tail["tail"]).casefold()
            hyphened = f"{broken['head']}-{tail['tail']}".casefold()
            if not words[hyphened] and (words[whole] or not _are_words(broken["head"], tail["tail"], words)):
                parts[-1] = parts[-1][:-1] + text
            else:
                parts[-1] += text
            continue
        if _stand_together(parts[-1][-1:], text[:1]):
            parts[-1] += text
            continue
        parts.append(text)
    return " ".join(parts)


def _stand_together(*letters: str) -> bool:
    """Whether letters belong to a script that sets no spaces between words: Chinese, Japanese."""
    return all(
        letter and unicodedata.east_asian_width(letter) in "WF" and not "\uac00" <= letter <= "\ud7a3"
        for letter in letters
    )


def _are_words(head: str, tail: str, words: Counter[str]) -> bool:
    """Whether both parts of a broken word stand in the document as words of their own."""
    return words[head.casefold()] > 1 and words[tail.casefold()] > 1


def followers(blocks: Sequence[Block]) -> list[Block | None]:
    """For each block the next one that is no aside, or None."""
    found: list[Block | None] = []
    following: Block | None = None
    for block in reversed(blocks):
        found.append(following)
        following = following if block.aside else block
    return found[::-1]


def is_broken_off(body: str, following: Block) -> bool:
    """Whether a line goes on in small letters on the next one, which the layout broke off from it."""
    return following.continues and begins_small(following.text) and len(body) > _LONGEST_HEAD
