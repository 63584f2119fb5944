"""What pages print amid a text and nobody says: numbers of pages, running heads, hours of the clock."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from archive.parsing.head_lines import time_of
from archive.parsing.page_clocks import clocks, stamps, without_hour
from archive.parsing.page_counts import counters, lettered_pages
from archive.parsing.page_numbers import PAGE, SKIPPED, page_number, page_numbers
from archive.parsing.repetition import opening_again
from archive.parsing.text import Block, begins_small, count_words, ends_sentence

_NUMBERED_HEAD = re.compile(
    r"(?P<before>\d{1,5})\s+(?P<left>\S.*[^\W_])|(?P<right>[^\W_].*\S)\s+(?P<behind>\d{1,5})"
)
# "www.zenda.example"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
# When somebody held an office: "2010-2013"
_TERM = re.compile(r"[–—,(-]\s?[^–—(),]*\b(?:1[89]|20)\d\d\s?[-–]\s?(?:1[89]|20)?\d\d\)?$")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_DAY = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_NUMBER = re.compile(r"\d+")
# "A.  I think they were useful. We agreed on 222": words of several sentences head no page
_TWO_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?]\s+[^\W\d_]")
_FEW = 3
_TOP = 15
_LONGEST_BUTTON = 3
_LONGEST_RUNNING = 10
"""Words of a running head."""

_BROKEN = 4
"""Blocks of page matter that stand between two halves of a sentence, at most."""


@dataclass(frozen=True, slots=True)
class PageMatterSplit:
    """The blocks of a text, and the texts of those that are the page's."""

    blocks: tuple[Block, ...]
    matter: tuple[str, ...]


def part_page_matter(blocks: Sequence[Block]) -> PageMatterSplit:
    """Part page numbers, running heads and clocks from the text.

    Numbers are a page's where they rise through the document, or where one stands amid a sentence; a short
    text with figures in it runs through the pages where it comes back beside such numbers. A clock is the
    time of the block behind it. A sentence that page matter broke off is set to go on.
    """
    found = clocks(blocks)
    buttons = _buttons(blocks, found)
    times = found if buttons else without_hour(blocks, found)
    pages = (
        page_numbers(blocks)
        | counters(blocks)
        | lettered_pages(blocks)
        | buttons
        | _numbered_heads(blocks)
        | _dated_heads(blocks)
    )
    pages |= _numbers_beside(blocks, pages)
    pages |= _running(blocks, pages)
    pages |= _at_breaks(blocks, pages)
    pages |= _title_again(blocks)
    pages |= _amid_sentences(blocks, pages) | stamps(blocks)
    again = opening_again([block.text for block in blocks])
    pages |= again
    heads = {blocks[position].text for position in again}
    kept: list[Block] = []
    time, broken = "", False
    for position, block in enumerate(blocks):
        if position in times:
            time = times[position]
            continue
        if position in pages:
            broken = True
            continue
        goes_on = broken and bool(kept) and goes_on_with(kept[-1], block)
        if block.text in heads and not any(map(str.isdigit, block.text)):
            # It would look like a label; the others hold the day.
            block = replace(block, outside=True)
        if time or goes_on:
            block = replace(block, time=block.time or time, continues=block.continues or goes_on)
        kept.append(block)
        time, broken = "", False
    matter = [blocks[i].text for i in sorted({*times, *pages})]
    return PageMatterSplit(tuple(kept), tuple(matter))


def _buttons(blocks: Sequence[Block], times: Collection[int]) -> set[int]:
    """Lines that a page prints alike behind each clock, as the button that plays the recording from there.

    A name that is the same behind each clock may be who speaks, unless each is followed by a line with a
    colon at its end, or stands beneath lines of others.
    """
    behind = [i + 1 for i in sorted(times) if i + 1 < len(blocks) and i + 1 not in times]
    texts = Counter(blocks[i].text for i in behind)
    (text, count), *_ = texts.most_common(1) or [("", 0)]
    if count < _FEW or count < len(times) or not _may_run(text) or len(text.split()) > _LONGEST_BUTTON:
        return set()
    headed = sum(blocks[i + 1].text.endswith((":", "：")) for i in behind if i + 1 < len(blocks))
    above = {blocks[i - 2].text for i in behind if i > 1 and _may_run(blocks[i - 2].text)}
    beneath = sum(i > 1 and _may_run(blocks[i - 2].text) for i in behind)
    return set(behind) if headed == count or (beneath == count and len(above) > 1) else set()


def _numbered_heads(blocks: Sequence[Block]) -> set[int]:
    """Running heads that hold the page's number themselves, beside a year or an address: "ZD 26.5.2008  3".

    On left pages the number may stand in front, on right ones behind.
    """
    heads: dict[str, list[tuple[int, int]]] = {}
    for i, block in enumerate(blocks):
        line = block.text.strip()
        numbered = line[:1].isdigit() or line[-1:].isdigit()
        if numbered and (found := _NUMBERED_HEAD.fullmatch(line)):
            number, text = found["before"] or found["behind"], found["left"] or found["right"]
            if (_YEAR.search(text) and _may_run(text)) or _ADDRESS.fullmatch(text):
                heads.setdefault(" ".join(text.casefold().split()), []).append((i, int(number)))
    found_at: set[int] = set()
    for text, numbers in heads.items():
        steps = [other[1] - one[1] for one, other in pairwise(numbers)]
        few = _FEW - bool(_ADDRESS.fullmatch(text))
        if len(numbers) >= few and all(0 < step <= SKIPPED for step in steps):
            found_at |= {i for i, _ in numbers}
    return found_at


def _dated_heads(blocks: Sequence[Block]) -> set[int]:
    """Running heads that give the day of the sitting, word for word: "44th Legislative Day   4/17/2013".

    "HUGO SAPT – MINISTER 2010-2013", each time right above the line that goes on from it, is who speaks.
    """
    texts = Counter(block.text for block in blocks if block.row < 0)
    going_on = Counter(one.text for one, other in pairwise(blocks) if other.continues and not one.continues)
    heads = {
        text
        for text, times in texts.items()
        if times >= _FEW and (_YEAR.search(text) or _DAY.search(text)) and _may_run(text)
        if not (_TERM.search(text) and going_on[text] == times)
    }
    return {i for i, block in enumerate(blocks) if block.text in heads}


def _numbers_beside(blocks: Sequence[Block], heads: set[int]) -> set[int]:
    """The numbers right above or below running heads, and higher each time, however few they are."""
    beside = {i + step for i in heads for step in (-1, 1)} - heads
    found = {
        i: int(number["number"])
        for i in sorted(beside)
        if 0 <= i < len(blocks) and (number := page_number(blocks[i]))
    }
    rising = all(one < other for one, other in pairwise(found.values()))
    return set(found) if len(found) > 1 and rising else set()


def _running(blocks: Sequence[Block], pages: set[int]) -> set[int]:
    """Short texts with figures that come back, time and again beside the numbers of pages."""
    if not pages:
        return set()
    places: dict[str, list[int]] = {}
    for i, block in enumerate(blocks):
        text = block.text.strip()
        if i not in pages and any(map(str.isdigit, text)) and _may_run(text):
            places.setdefault(_form(text), []).append(i)
    found: set[int] = set()
    for group in places.values():
        beside = sum(any(i + step in pages for step in (-2, -1, 1, 2)) for i in group)
        same = Counter(blocks[i].text.strip() for i in group).most_common(1)[0][1]
        if len(group) >= _FEW and 2 * beside > len(group) and (same > 1 or beside == len(group)):
            found |= set(group)
    return found


def _title_again(blocks: Sequence[Block]) -> set[int]:
    """The first line of all, in any case, where it stands again beside a number, and that number."""
    title = blocks[0].text.casefold() if blocks and _may_run(blocks[0].text) else None
    again = [i for i, block in enumerate(blocks) if i and block.text.casefold() == title]
    pairs = [(i, i + step) for i in again for step in (-1, 1) if i + step < len(blocks)]
    return {each for pair in pairs if PAGE.fullmatch(blocks[pair[1]].text.strip()) for each in pair}


def _at_breaks(blocks: Sequence[Block], pages: set[int]) -> set[int]:
    """Texts of any length that come back word for word beside a number or a head of a page each time.

    A foot may have several lines, and nothing behind it on the last page.
    """
    times = Counter(block.text for block in blocks)
    # The title, which may run through few pages; a label is shorter.
    titles = {block.text for block in blocks[:_TOP] if count_words(block.text) > _FEW}
    own = {
        i for i, block in enumerate(blocks[:_TOP]) if block.text in titles and i < min(pages, default=0) - 1
    }
    found: set[int] = set()
    for _ in range(_BROKEN):
        beside = {i + step for i in pages | found for step in (-1, 1)} - pages - found
        texts = Counter(blocks[i].text for i in beside if 0 <= i < len(blocks))
        often = {
            text
            for text, count in texts.items()
            if count >= max(_FEW - (text in titles), times[text] - 1, len(pages) / _BROKEN)
        }
        if not often:
            break
        # At the top it is the title itself.
        found |= {i for i, block in enumerate(blocks) if block.text in often and i not in own}
    return found


def _amid_sentences(blocks: Sequence[Block], pages: set[int]) -> set[int]:
    """Short blocks, a page's number among them, that stand between the two halves of a sentence.

    One line of a paragraph may be a number, too: "We agreed on", "201", "points".
    """

    def runs_on(position: int) -> bool:
        return all(block.continues for block in blocks[position : position + 2])

    numbers = [
        i
        for i, block in enumerate(blocks)
        if i in pages or (page_number(block) and not time_of(block.text) and not runs_on(i))
    ]
    if not numbers:
        return set()
    found: set[int] = set()
    forms = Counter(_form(block.text) for block in blocks)

    def is_matter(position: int) -> bool:
        # A short line that stands once, counts nothing and runs on may as well be one of the sentence.
        text = blocks[position].text
        apart = not blocks[min(position + 1, len(blocks) - 1)].continues
        counts = any(map(str.isdigit, text)) or forms[_form(text)] > 1
        return _may_run(text) and not _TWO_SENTENCES.search(text) and (apart or counts)

    for i in numbers:
        start, end = i, i + 1
        while start and i - start < _BROKEN and is_matter(start - 1) and not _is_half(blocks, start - 1):
            start -= 1
        while end < len(blocks) and end - i < _BROKEN and is_matter(end) and not _opens_small(blocks[end]):
            end += 1
        if start > 0 and end < len(blocks) and goes_on_with(blocks[start - 1], blocks[end]):
            found |= set(range(start, end))
    return found


def _form(text: str) -> str:
    """A text as it comes back on other pages, whatever its figures."""
    return _NUMBER.sub("#", text.strip()).casefold()


def _may_run(text: str) -> bool:
    """Whether a text may be a running head: short, no sentence and no label."""
    return (
        ":" not in text
        and "：" not in text
        and not ends_sentence(text)
        and count_words(text) <= _LONGEST_RUNNING
    )


def _is_half(blocks: Sequence[Block], position: int) -> bool:
    """Whether a block is likelier the beginning of a sentence: it has a label or goes on from another."""
    block = blocks[position]
    return ":" in block.text or block.continues or count_words(block.text) > _BROKEN


def _opens_small(block: Block) -> bool:
    return begins_small(block.text)


def goes_on_with(before: Block, block: Block) -> bool:
    """Whether a sentence that a block breaks off goes on in another."""
    if before.heading or block.heading or ends_sentence(before.text):
        return False
    return _opens_small(block) and count_words(before.text) > 2
