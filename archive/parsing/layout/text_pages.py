"""Heads and feet of the pages that a plain text was made of: lines that count the pages, and what stands
beside them on each.

    Talks in Zenda                                        Page 12
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from archive.parsing.text import begins_small, ends_sentence, fold_space

_NUMBER = re.compile(r"\d{1,4}")
_ANY = "\0"
"""In place of a number; no text of a document holds it."""
# "12" · "- 12 -" · "Page 12 of 40": such a line needs no even distance to the next
_COUNTS_PAGES = re.compile(
    r"\W*(?:(?:page|pagina|página|pàgina|seite|sida|side|sivu|strana|strona|стр|страница)\w*\W*)?\d{1,4}"
    r"(?:\W+(?:of|de|von|aus|di|du|из|sur|/)?\W*\d{1,4})?\W*",
    re.IGNORECASE,
)
_FEWEST = 3
_LONGEST = 14
"""Words of a head or foot."""
_FEWEST_LINES = 12
"""Lines with words between two that count pages, in the middle of all."""
_IN_ORDER = 0.8
_SPREAD = 0.25
"""Share of its length by which a page differs from the others."""
_BESIDE = 3
"""Lines with words within which the other lines of a head or foot stand."""


@dataclass(frozen=True, slots=True)
class TextPages:
    """The lines without heads and feet, and these. A blank line is left where a paragraph ends."""

    lines: list[str]
    running: list[str]


def without_running_heads(lines: Sequence[str]) -> TextPages | None:
    """The text without the heads and feet of its pages, or None where no line counts pages."""
    filled = [number for number, line in enumerate(lines) if line.strip()]
    texts = {number: fold_space(lines[number]) for number in filled}
    counting = _counting(filled, texts)
    if not counting:
        return None
    gone = counting | _beside(counting, filled, texts)
    return TextPages(_joined(lines, gone), [texts[number] for number in sorted(gone)])


def _counting(filled: Sequence[int], texts: Mapping[int, str]) -> set[int]:
    """The lines that differ by a number alone, which counts on by one from page to page."""
    place = {number: rank for rank, number in enumerate(filled)}
    groups: dict[str, list[int]] = defaultdict(list)
    for number, text in texts.items():
        if _NUMBER.search(text) and len(text.split()) <= _LONGEST:
            groups[_NUMBER.sub(_ANY, text)].append(number)
    return {
        number
        for key, found in groups.items()
        if len(found) >= _FEWEST
        and _are_pages(key, [place[each] for each in found], [texts[each] for each in found])
        for number in found
    }


def _are_pages(key: str, places: Sequence[int], texts: Sequence[str]) -> bool:
    """Whether lines of one form stand a page apart from each other, and count on. `places`: among those with
    words.
    """
    counts = [[int(found) for found in _NUMBER.findall(text)] for text in texts]
    steps = len(texts) - 1
    in_order = any(
        sum(later[at] - number[at] == 1 for number, later in pairwise(counts)) >= _IN_ORDER * steps
        for at in range(min(map(len, counts)))
    )
    lengths = [later - place for place, later in pairwise(places)]
    middle = median(lengths)
    even = sum(abs(length - middle) <= _SPREAD * middle for length in lengths) >= _IN_ORDER * steps
    return in_order and middle >= _FEWEST_LINES and (even or bool(_COUNTS_PAGES.fullmatch(texts[0])))


def _beside(counting: set[int], filled: Sequence[int], texts: Mapping[int, str]) -> set[int]:
    """The lines that come back, number for number, right beside most of those that count pages."""
    near: dict[tuple[int, str], list[int]] = defaultdict(list)
    for rank, number in enumerate(filled):
        if number in counting:
            for step in (*range(-_BESIDE, 0), *range(1, _BESIDE + 1)):
                if 0 <= rank + step < len(filled) and (other := filled[rank + step]) not in counting:
                    near[step, _NUMBER.sub(_ANY, texts[other])].append(other)
    # What is printed with each page stands amid no talk; one who speaks on each may be named there.
    return {
        number
        for (_, key), found in near.items()
        if len(found) >= max(_FEWEST, _IN_ORDER * len(counting)) and not key.endswith((":", "："))
        for number in found
    }


def _joined(lines: Sequence[str], gone: set[int]) -> list[str]:
    """The other lines. Of the blank ones around a head or foot one is kept, and none amid a sentence."""
    kept: list[str] = []
    last, broken = "", False
    for number, line in enumerate(lines):
        if number in gone:
            broken = True
            while kept and not kept[-1].strip():
                kept.pop()
        elif not line.strip():
            if not broken:
                kept.append(line)
        else:
            if broken and kept and (ends_sentence(last) or not begins_small(line.lstrip())):
                kept.append("")
            broken = False
            kept.append(line)
            last = line.rstrip()
    return kept
