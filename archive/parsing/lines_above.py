"""Lines between turns that belong to none: "Speech No. 13", the party of who is next, what a record tells."""

import re
from collections import Counter
from collections.abc import Sequence

from archive.parsing.line_kinds import BRACKETED, is_ended, is_plain_line
from archive.parsing.text import Block, count_words

_LONGEST_LINE = 16
"""Words."""
_LEVELS = 3
_FEWEST = 3
_OFTEN = 0.4
"""Share of turns that such a line stands above."""
_MOSTLY = 0.6
"""Share from which on every such line there is one of them, though its words stand once."""
_ELSEWHERE = 0.1
_FEWEST_COUNTED = 2
_LONGEST_COUNTED = 8
_INITIALS = 2
_NUMBER = re.compile(r"\d+")
# "In favour 97"
_COUNTED = re.compile(r"[^\W\d_]\D{1,40}\s\d{1,4}")


def lines_above_turns(
    blocks: Sequence[Block], words: Sequence[str | None], begins: Sequence[bool]
) -> set[int]:
    """The lines that the layout sets above turns: of one form, counting, or of the same few values.

    They stand above a good part of all turns, and nowhere else. So do the lines of a vote. `words`: those
    behind the label of each block that has one, None for the others; below a label without any, a line is
    what is said. `begins`: whether a turn begins with a block.
    """
    places = [i for i, first in enumerate(begins) if first]
    forms = {
        i: _form(block.text)
        for i, block in enumerate(blocks)
        if not begins[i] and (i == 0 or words[i - 1] != "") and _is_line(block)
    }
    counts = Counter(forms.values())
    found: set[int] = set()
    above = set(places[1:])
    for _ in range(_LEVELS):
        level = {i - 1 for i in above if i - 1 in forms and counts[forms[i - 1]] > 1}
        here = Counter(forms[i] for i in level)
        level = {i for i in level if counts[forms[i]] - here[forms[i]] <= 1 + _ELSEWHERE * counts[forms[i]]}
        if len(level) < max(_FEWEST, _OFTEN * (len(places) - 1)):
            break
        if len(level) >= _MOSTLY * (len(places) - 1):
            level = {i - 1 for i in above if i - 1 in forms}
        found |= level
        above = level
    return found | _votes(blocks, places, forms)


def told_of_speakers(blocks: Sequence[Block], labels: Sequence[str], begins: Sequence[bool]) -> set[int]:
    """The lines that tell what a speaker did, whose name they have as the labels do: "SAPT said he agreed.".

    Only of labels in capitals: who speaks may begin a sentence with any other name. `labels`: of each block,
    "" for none.
    """
    names: dict[str, set[str]] = {}
    for label in set(labels):
        # "Hugo Sapt (ZDP)" is in small letters.
        words = (name := BRACKETED.sub("", label)).split()
        if words and words[-1].isupper() and len(words[-1]) > _INITIALS:
            names.setdefault(words[0], set()).add(name)
    if not names:
        return set()
    return {
        i
        for i, block in enumerate(blocks)
        if not begins[i]
        and (first := block.text.split(maxsplit=1)[:1])
        and any(
            block.text.startswith(f"{name} ") and block.text[len(name) + 1].islower()
            for name in names.get(first[0], ())
        )
        and is_plain_line(block)
    }


def _votes(blocks: Sequence[Block], places: Sequence[int], forms: dict[int, str]) -> set[int]:
    """Lines in a row right above a label, of which several end with a number."""
    found: set[int] = set()
    for place in places[1:]:
        start = place
        while start - 1 in forms and count_words(blocks[start - 1].text) <= _LONGEST_COUNTED:
            start -= 1
        counted = sum(bool(_COUNTED.fullmatch(blocks[i].text)) for i in range(start, place))
        if counted >= _FEWEST_COUNTED:
            found |= set(range(start, place))
    return found


def _form(text: str) -> str:
    return _NUMBER.sub("#", text).casefold()


def _is_line(block: Block) -> bool:
    # Most blocks are paragraphs, and end as sentences do.
    text = BRACKETED.sub("", block.text) if block.text.endswith(")") else block.text
    if is_ended(text) or count_words(block.text) > _LONGEST_LINE:
        return False
    return is_plain_line(block)
