"""Names printed below the words that they belong to: "We are ready. | — Rosa Holf", time and again.

They look like labels of the words below them. That they are none is told by both ends: words stand above the
first of them, and none below the last. A dash before them, an element that names a source (`<cite>`,
`<figcaption>`) or a cell behind that of the words sets them apart.
"""

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.candidates import candidate
from archive.parsing.labels.end_signs import holds
from archive.parsing.labels.head_signs import ends_in_abbreviation
from archive.parsing.labels.heads import Marker
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.shapes import shape_of
from archive.parsing.labels.unusual_signs import SetApart, with_label
from archive.parsing.text import Block, ends_in_question

_SIGNED = re.compile(r"(?P<sign>[-–—―~]{1,3})\s?(?P<name>[^\W\d_][^:;!?]{1,79})")
_BRACKETED = re.compile(r"(?P<sign>[(（\[])(?P<name>[^\W\d_][^:;!?()（）\[\]]{1,79})[)）\]]")
_NAME = re.compile(r"(?P<sign>(?:[-–—―~]{1,3}\s?)?)(?P<name>[^\W\d_][^:;!?]{1,79})")
_DASHES = ("-", "–", "—", "―")
_OF_SOURCES = ("cite", "figcaption", "footer")
"""Elements that name whose words a page quotes."""
_BEHIND = (
    ("(（", re.compile(r"(?<=\S)\s*[(（](?P<name>[^\W\d_][^:;!?()（）]{1,79})[)）]$")),
    ("[", re.compile(r"(?<=\S)\s*\[(?P<name>[^\W\d_][^:;!?\[\]]{1,79})\]$")),
    ("–—―", re.compile(r"(?<=[.!?…\"”»’。！？।؟])\s*[–—―]\s?(?P<name>[^\W\d_][^:;!?()–—―]{1,79})$")),
)
"""What stands around a name at the end of a turn, or before it, and the signs with which that begins."""
_LEAST = 3
_LEAST_BEHIND = 4
_LONGEST = 8
"""Words."""
_LONGEST_BEHIND = 90
"""Characters."""
_LONG_LINE = 40
"""Characters."""


def with_signatures(blocks: Sequence[Block], vocabulary: Vocabulary) -> SetApart | None:
    """The blocks with the name below each paragraph as its label, or None where no such names are."""
    talk = [i for i, block in enumerate(blocks) if not (block.outside or block.aside or block.heading)]
    signed = _signed(blocks, vocabulary)
    if len(signed) < _LEAST or talk[-1] not in signed or len({each["name"] for each in signed.values()}) < 2:
        return _in_brackets_below(blocks, talk, vocabulary) or _without_names_alone(blocks, talk, vocabulary)
    if 2 * sum(blocks[i].text.startswith(_DASHES) for i in talk if i not in signed) > len(talk) - len(signed):
        # A dialogue, in which somebody is called by name: "— Senator Holf. | — Thank you."
        return None
    names = {each["name"] for each in signed.values()}
    answers = sum(ends_in_question(blocks[i - 1].text) for i in signed if i)
    if len(names) == len(signed) and 2 * answers > len(signed):
        # Short answers of an interview: "When? | - In May."
        return None
    return _by_names_below(blocks, signed)


def _by_names_below(blocks: Sequence[Block], signed: Mapping[int, re.Match[str]]) -> SetApart | None:
    starts = [_start(blocks, signed, end) for end in signed]
    if any(start == end for start, end in zip(starts, signed, strict=True)):
        return None
    labels = {start: signed[end]["name"] for start, end in zip(starts, signed, strict=True)}
    return SetApart(
        tuple(
            with_label(block, labels[position], block.text) if position in labels else block
            for position, block in enumerate(blocks)
            if position not in signed
        ),
        tuple(match["sign"].strip() for match in signed.values() if match["sign"]),
    )


def _in_brackets_below(
    blocks: Sequence[Block], talk: Sequence[int], vocabulary: Vocabulary
) -> SetApart | None:
    """The blocks with the name in brackets below each paragraph as its label: "We are ready. | (Rosa Holf)".

    Nothing else stands in brackets on a line of its own, as what is told of the hall does, which is often a
    sentence: "(Cries of the ZDP.)".
    """
    signed = {i: match for i in talk if (match := _BRACKETED.fullmatch(blocks[i].text))}
    times = Counter(match["name"] for match in signed.values())
    if (
        len(signed) < _LEAST_BEHIND
        or talk[-1] not in signed
        or len(times) < 2
        or any(block.aside and _BRACKETED.fullmatch(block.text) for block in blocks)
        or not all(_is_voice(name, vocabulary) and (times[name] > 1 or " " in name) for name in times)
        or any(ends_sentence(name) and not ends_in_abbreviation(name) for name in times)
        or sum(_begins_with_name(blocks[i], vocabulary) for i in talk) >= len(signed)
    ):
        return None
    return _by_names_below(blocks, signed)


def _without_names_alone(
    blocks: Sequence[Block], talk: Sequence[int], vocabulary: Vocabulary
) -> SetApart | None:
    """The blocks with names on lines of their own set outside, where both ends of the talk tell that they
    may stand below the words, and nothing else does: whose words are above and below them is not certain.
    """
    last = blocks[talk[-1]] if talk else None
    if last is None or len(last.text.split()) > _LONGEST or not _is_voice(last.text, vocabulary):
        return None
    alone = [
        i
        for i in talk
        if blocks[i].style == last.style
        and blocks[i].column < 0
        and _NAME.fullmatch(blocks[i].text)
        and not ends_sentence(blocks[i].text)
        and _is_voice(blocks[i].text, vocabulary)
    ]
    times = Counter(blocks[i].text for i in alone)
    if (
        len(alone) < _LEAST_BEHIND
        or len(times) < 2
        or times[last.text] < 2
        or not _is_said(blocks[alone[0] - 1], _LONG_LINE)
        or any(other - one == 1 or blocks[one].text == blocks[other].text for one, other in pairwise(alone))
    ):
        return None
    outside = frozenset(alone)
    return SetApart(
        tuple(replace(block, outside=True) if i in outside else block for i, block in enumerate(blocks)), ()
    )


def _signed(blocks: Sequence[Block], vocabulary: Vocabulary) -> Mapping[int, re.Match[str]]:
    """The positions of names that a sign, an element or a cell sets apart from the words above them."""
    return {
        position: match
        for position, block in enumerate(blocks)
        if not (block.heading or block.label)
        and (match := (_NAME if _is_set_apart(blocks, position) else _SIGNED).fullmatch(block.text))
        and _is_voice(match["name"], vocabulary)
    }


def _is_set_apart(blocks: Sequence[Block], position: int) -> bool:
    block = blocks[position]
    if block.column > 0:
        # Words in the cell before tell a name behind them from an office behind a name.
        before = blocks[position - 1]
        in_cell_before = before.row == block.row and before.column < block.column
        return in_cell_before and _is_said(before, _LONG_LINE)
    element = block.lead_style if block.lead >= len(block.text) else block.style
    return element.partition(".")[0] in _OF_SOURCES


def with_names_behind(blocks: Sequence[Block], vocabulary: Vocabulary) -> SetApart | None:
    """The blocks with the name behind each turn as its label, or None where no names stand so.

    "We are ready. (Rosa Holf)" · "“We are ready.” – Rosa Holf", also at the end of the last turn. A name that
    is one word comes back.
    """
    return next(filter(None, (_by_names_behind(blocks, *behind, vocabulary) for behind in _BEHIND)), None)


def _by_names_behind(
    blocks: Sequence[Block], signs: str, pattern: re.Pattern[str], vocabulary: Vocabulary
) -> SetApart | None:
    found = {
        position: match
        for position, block in enumerate(blocks)
        if not (block.heading or block.label or block.outside or block.aside)
        and holds(block.text[-_LONGEST_BEHIND:], signs)
        and (match := pattern.search(block.text, max(0, len(block.text) - _LONGEST_BEHIND)))
        and _is_voice(match["name"], vocabulary)
    }
    times = Counter(match["name"] for match in found.values())
    names = [match["name"] for match in found.values()]
    if (
        len(found) < _LEAST_BEHIND
        or max(found) != len(blocks) - 1
        or len(times) < 2
        or any(one == other for one, other in pairwise(names))
        or any(number == 1 and len(name.split()) == 1 for name, number in times.items())
    ):
        return None
    first = min(found)
    starts = {first: first} | {end: before + 1 for before, end in pairwise(found)}
    while starts[first] and _is_said(blocks[starts[first] - 1], 0):
        starts[first] -= 1
    labels = {start: found[end]["name"] for end, start in starts.items()}
    bare = [
        replace(block, text=block.text[: found[position].start()].rstrip()) if position in found else block
        for position, block in enumerate(blocks)
    ]
    return SetApart(
        tuple(
            with_label(block, labels[position], block.text) if position in labels else block
            for position, block in enumerate(bare)
        ),
        (),
    )


def _start(blocks: Sequence[Block], signed: Container[int], end: int) -> int:
    """Where the words begin that a name stands below: behind the name above, or the head of the document."""
    above = list(takewhile(lambda i: i not in signed, range(end - 1, -1, -1)))
    if len(above) == end:
        above = list(takewhile(lambda i: _is_said(blocks[i], 0 if i < end - 1 else _LONG_LINE), above))
    return above[-1] if above else end


def _is_said(block: Block, longest: int) -> bool:
    """Whether a block above the first name is of its words: a sentence, or right above it no short line."""
    is_sentence = ends_sentence(block.text) or (longest > 0 and len(block.text) > longest)
    return is_sentence and not (block.heading or block.outside)


def _begins_with_name(block: Block, vocabulary: Vocabulary) -> bool:
    found = candidate(block)
    return found is not None and found.marker is Marker.COLON and _is_voice(found.text, vocabulary)


def _is_voice(name: str, vocabulary: Vocabulary) -> bool:
    shape = shape_of(name, vocabulary)
    return len(name.split()) <= _LONGEST and (shape.name or shape.voice or shape.office)
