"""Lines that hold a name, and what a page prints with each name: a party, a constituency, links.

A page that sets every name on a line of its own often describes the person right beside or below it, in
an element of its own, each time the same for the same name. That is nobody's speech. It is told by the
whole page, in any language: lines of one style follow lines of another one, time and again.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from archive.languages.head_words import ends_with_event
from archive.languages.vocabulary import vocabulary_of
from archive.parsing.head_lines import length
from archive.parsing.labels.cores import plain_token
from archive.parsing.name_cells import counting_cells, header_cells, without_cells, without_clock_cells
from archive.parsing.people.ideographic_names import surname_length
from archive.parsing.people.names import has_office
from archive.parsing.people.suffixes import without_suffix_behind
from archive.parsing.text import Block, ends_sentence

_LEAST = 3
"""So many names make a pattern."""
_LONGEST_DESCRIPTION = 14
_LONGEST_NAME = 8
_FEW_LETTERS = 4
_LONGEST_PARTY = 10
_SHORTEST = 2
_ALIKE = 0.8
_MOST_NAMES = 0.6
_OFFICES = vocabulary_of("und").offices
_BRACKETED = re.compile(r"\([^()]*\)")
_AROUND = " ,"
"""Signs between a name and what describes it; a dash ends labels, too."""
_SIGNS = re.compile(r"[|/,;:\d•·](?![^()]*\))")


@dataclass(frozen=True, slots=True)
class NamesApart:
    """The blocks of a text, and the texts of those that a page prints alike with every name."""

    blocks: tuple[Block, ...]
    matter: tuple[str, ...] = ()


def names_apart(blocks: Sequence[Block]) -> NamesApart:
    """The blocks, with what is printed beside or beneath names marked as what describes the person.

    What is printed alike with all of them, as links, is the page's. A cell that holds a time code alone
    is joined to the cell behind it.
    """
    header = header_cells(blocks)
    matter = [blocks[position].text for position in sorted(header)]
    blocks = [block for position, block in enumerate(blocks) if position not in header]
    counted = counting_cells(blocks)
    matter += [blocks[position].text for position in sorted(counted)]
    found = _parted(without_clock_cells(without_cells(blocks, counted)))
    while beneath := _beneath(found) or _beneath_plain(found) or _cells_between(found):
        alike = {position for position, is_alike in beneath.items() if is_alike}
        matter += [found[position].text for position in sorted(alike)]
        found = [
            replace(block, aside=True, describes=True, continues=False)
            if position in beneath
            else replace(block, continues=False)
            if position - 1 in beneath and block.continues
            else block
            for position, block in enumerate(found)
            if position not in alike
        ]
    return NamesApart(tuple(found), tuple(matter))


def _is_plain(block: Block) -> bool:
    return not (block.label or block.outside or block.aside)


def _is_description(text: str) -> bool:
    return 0 < length(text) <= _LONGEST_DESCRIPTION and not ends_sentence(text)


def _parted(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with each line parted that holds a name set apart and a description behind it."""
    lines: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    styles: defaultdict[str, int] = defaultdict(int)
    for position, block in enumerate(blocks):
        styles[block.style] += 1
        tail = block.text[block.lead :].strip(_AROUND)
        if _is_plain(block) and block.lead_style and tail[:1].isalnum() and _is_description(block.text):
            lines[block.style, block.lead_style].append(position)
    apart: set[int] = set()
    for (style, _), found in lines.items():
        set_apart = "." in style or blocks[found[0]].heading
        told = [
            (block.text[: block.lead].strip(_AROUND), block.text[block.lead :].strip(_AROUND))
            for block in map(blocks.__getitem__, found)
        ]
        if ((set_apart and len(found) == styles[style]) or _are_offices(told)) and _describes(told):
            apart.update(found)
    return [
        piece
        for position, block in enumerate(blocks)
        for piece in (_pieces(block) if position in apart else (block,))
    ]


def _are_offices(lines: Sequence[tuple[str, str]]) -> bool:
    """Whether offices stand behind most names, with which others stand that have none."""
    return sum(holds_office(description) for _, description in lines) > _MOST_NAMES * len(lines)


def _pieces(block: Block) -> Iterator[Block]:
    name, rest = block.text[: block.lead].rstrip(_AROUND), block.text[block.lead :].strip(_AROUND)
    yield replace(block, text=name, lead=len(name), bold=min(block.bold, len(name)))
    yield replace(
        block, text=rest, heading=False, lead=0, lead_style="", bold=0, links=(), aside=True, describes=True
    )


def _beneath(blocks: Sequence[Block]) -> dict[int, bool]:
    """The positions of lines beneath names that are no speech, and whether they are all alike."""
    pairs: defaultdict[tuple[str, str], list[tuple[Block, int]]] = defaultdict(list)
    longest: defaultdict[str, int] = defaultdict(int)
    above: Block | None = None
    for position, block in enumerate(blocks):
        longest[block.style] = max(longest[block.style], length(block.text))
        if block.aside:
            continue
        if above and _is_plain(block) and _is_plain(above) and above.style != block.style:
            pairs[above.style, block.style].append((above, position))
        above = block
    found: dict[int, bool] = {}
    for (name, style), lines in pairs.items():
        if "." in name or lines[0][0].heading:
            text, times = Counter(blocks[position].text for _, position in lines).most_common(1)[0]
            names = all(_is_full_name(one.text) for one, _ in lines)
            if names and times >= max(_LEAST, _ALIKE * len(lines)) and _is_description(text):
                # "Link to this | In context", beneath every name
                found |= {position: True for _, position in lines if blocks[position].text == text}
                continue
        set_apart = "." in style and ("." in name or lines[0][0].heading)
        if not set_apart or max(longest[style], longest[name]) > _LONGEST_DESCRIPTION:
            continue
        if _describes([(one.text, blocks[position].text) for one, position in lines]):
            alike = len({blocks[position].text for _, position in lines}) == 1
            found.update(dict.fromkeys((position for _, position in lines), alike))
    return found


def _beneath_plain(blocks: Sequence[Block]) -> dict[int, bool]:
    """The positions of lines beneath names that describe them, in a text whose lines have no style.

    What follows such a line is said: it ends as a sentence does, or is too long for another description.
    Where that is so for some lines, the same words beneath the same name are a description everywhere.
    """
    beneath = {
        position: (blocks[position - 1].text, _description(blocks[position]))
        for position in range(1, len(blocks) - 1)
        if _are_plain(blocks[position - 1], blocks[position])
        and _is_full_name(blocks[position - 1].text)
        and not ends_with_event(blocks[position - 1].text)
        and _is_description(blocks[position].text)
    }
    told = [pair for position, pair in beneath.items() if not _is_description(blocks[position + 1].text)]
    if not _describes(told):
        return {}
    described = set(told)
    return {position: False for position, pair in beneath.items() if pair in described}


def _cells_between(blocks: Sequence[Block]) -> dict[int, bool]:
    """The positions of second cells of a table that describe the name before them: words stand behind.

    Names come back, each with the same words in the second cell, and most of the third cells are longer.
    """
    cells = [
        position
        for position in range(1, len(blocks) - 1)
        if blocks[position].column == 1
        and blocks[position - 1].column == 0
        and blocks[position + 1].column > 1
        and all(_is_plain(each) for each in blocks[position - 1 : position + 2])
    ]
    told = {(blocks[position - 1].text, blocks[position].text) for position in cells}
    names = {name for name, _ in told}
    long = sum(not _is_description(blocks[position + 1].text) for position in cells)
    described = (
        all(_is_description(text) and not ends_sentence(text) for each in told for text in each)
        and _LEAST <= len(cells) < 2 * long
        and len(names) == len(told) < len(cells)
        and (len(names) > 1 or all(holds_office(office) for _, office in told))
    )
    return dict.fromkeys(cells, False) if described else {}


def _are_plain(name: Block, line: Block) -> bool:
    """Whether two lines have no style, or the first is a heading and the second none, at most in italics.

    Or both stand in one heading, parted by a line break; or all of each is in a type of its own.
    """
    if not name.heading:
        return (_is_plain_line(name) and _is_plain_line(line)) or _are_set_apart(name, line)
    if line.heading and line.continues and not name.continues:
        return (
            _is_plain(name)
            and _is_plain(line)
            and (line.style, line.lead_style) == (name.style, name.lead_style)
        )
    slanted = line.lead_style != name.lead_style and line.lead == len(line.text)
    marked = line.heading or "." in line.style or (line.lead_style and not slanted) or line.row >= 0
    return _is_plain(name) and _is_plain(line) and not marked


def _are_set_apart(name: Block, line: Block) -> bool:
    """Whether a line in one type stands above one in another, as a name in bold and an office in italics.

    Behind the office may stand a letter that tells whether it is a question: "Analyst, Zenda Securities  Q".
    """
    lines = (name, line)
    whole = all(
        each.lead_style and len(each.text[each.lead :].strip()) < _SHORTEST and each.row < 0 for each in lines
    )
    return whole and name.lead_style != line.lead_style and all(map(_is_plain, lines))


def _description(line: Block) -> str:
    """A line without the letter behind what is set apart: the same office stands in a list without it."""
    apart = line.text[: line.lead] if line.lead_style else line.text
    return apart.rstrip() if len(line.text[len(apart) :].strip()) < _SHORTEST else line.text


def _is_plain_line(block: Block) -> bool:
    """Whether nothing sets a line apart, or type does as a whole: "**Rosa Holf**"."""
    whole = not block.lead_style or block.lead >= len(block.text)
    return _is_plain(block) and whole and not (block.style or block.row >= 0)


def _describes(lines: Sequence[tuple[str, str]]) -> bool:
    """Whether the second words of each pair tell of a person whom the first name.

    The same is printed with the same name, and a name comes back. A party that stands above a name would
    do as much: so most of the first words are full names (others are voices), and some of the second are
    no name, or two share them. Short words in capitals are parties. Of one name alone they are an office.
    """
    told: dict[str, str] = {}
    for name, description in lines:
        if not _is_description(description) or ends_sentence(without_suffix_behind(name)):
            return False
        if told.setdefault(name.strip(), description) != description:
            return False
    if sum(_is_full_name(name) for name, _ in lines) < _MOST_NAMES * len(lines):
        return False
    others = set(told.values())
    if len(told) == 1 and len(lines) >= _LEAST:
        return any(map(holds_office, others))
    parties = all(other.isupper() and len(other) <= _LONGEST_PARTY for other in others)
    shared = len(others) < len(told) or any(map(_is_no_name, others))
    return len(lines) >= _LEAST and len(told) > 1 and (parties or (len(told) < len(lines) and shared))


def _is_full_name(text: str) -> bool:
    """Whether a line has two words or more, all with a capital but particles, brackets aside.

    In scripts without capitals a name is two to four letters of Chinese or Korean.
    """
    text = without_suffix_behind(text)
    words = _BRACKETED.sub("", text).split()
    if surname_length(text.strip()):
        return True
    if not 1 < len(words) <= _LONGEST_NAME or ends_sentence(text.strip()) or _SIGNS.search(text):
        return False
    return all(word[0].isupper() or (word.islower() and len(word) < _FEW_LETTERS) for word in words)


def holds_office(text: str) -> bool:
    """Whether a word is an office in any language."""
    return has_office(text) or not _OFFICES.isdisjoint(map(plain_token, text.split()))


def _is_no_name(text: str) -> bool:
    """Whether words have what a name has not: a comma, a stroke, an office, a word in small letters."""
    return (
        bool(_SIGNS.search(text))
        or holds_office(text)
        or any(word.islower() and len(word) >= _FEW_LETTERS for word in text.split())
    )
