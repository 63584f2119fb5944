"""Which lines make a paragraph."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.parsing.labels.time_codes import TIME_BEFORE, TIME_BEHIND
from archive.parsing.layout.columns import PageColumn
from archive.parsing.layout.hyphenation import HYPHENS, UNSPACED
from archive.parsing.layout.label_lines import (
    closes,
    head_of,
    heads_with_words,
    other_head_of,
    recurring_heads,
)
from archive.parsing.layout.lines import TURN_SIGN, PageLine, PageWord, body_size, most_common
from archive.parsing.layout.placing import INDENT, PlacedLine, placed_lines
from archive.parsing.text import begins_small

GAP = 1.28
"""A step from line to line that is so many times the usual one is a gap."""

_OTHER_SIZE = 0.08
_UNRELIABLE = 0.05
_ROOM = 8
_FEWEST = 3
_LONGEST_ALONE = 60
_SHORT = 0.25
_HALF = 0.5
_SENTENCE_END = re.compile(r"(?:[.!?…:;。！？؟۔]|[—–-]|\.\.\.)[\"'”’»›)\]」』]*$|[)\]」』]$")
_BRACKET = re.compile(r"[(\[（［]")
_BRACKET_INSIDE = re.compile(r"[.!?…。！？][\"'”’»)]*\s?[(\[（［]")
_QUESTION = re.compile(r"(?:Q|A|Question|Answer|QUESTION|ANSWER)(?:\.|:|\s{2,})")
_LONGEST_REMARK = 8
# What looks like the end of a sentence and is none: "Dr." · "long-"
_NO_END = re.compile(r"\b(?:Mrs?|Ms|Dr|Prof|Sra?|Sres|St|Hon|Gen|Sen|Rep|Col|Lt|Abg|Mme|Nr)\.$|\w-$")


@dataclass(frozen=True, slots=True)
class _ParagraphStyle:
    """How a document marks its paragraphs.

    `leading`: the usual step from line to line in sizes of the type. `indents`: first lines are indented.
    `wraps`: a line ends where the next word would not fit, unless its paragraph ends there. `brackets`:
    remarks in brackets stand in paragraphs of their own. `heads`: possible labels that recur; `inline`: those
    that mostly have words behind them on their line. `alone`: names that recur as whole lines. `foot`: where
    the last line of most pages stands.
    """

    size: float
    leading: float
    indents: bool
    wraps: bool
    brackets: bool
    heads: frozenset[str]
    inline: frozenset[str]
    alone: frozenset[str]
    foot: float


def paragraphs(columns: Sequence[PageColumn]) -> list[list[PageLine]]:
    """The lines of all columns of a document, in order, parted into paragraphs.

    A paragraph begins where the layout says so: a gap, a change of the margin or of the size of the type,
    an opening in bold, or a line before it that ends although the next word would have fitted; and where
    a line looks like a speaker's label after the end of a sentence. It goes on across columns and pages.
    """
    placed = placed_lines(columns)
    if not placed:
        return []
    style = _style(placed)
    found: list[list[PlacedLine]] = [[placed[0]]]
    for each, behind in zip(placed[1:], [*placed[2:], None], strict=False):
        if _begins(found[-1], each, behind, style):
            found.append([each])
        else:
            found[-1].append(each)
    return [[each.line for each in paragraph] for paragraph in found]


def _style(placed: Sequence[PlacedLine]) -> _ParagraphStyle:
    size = body_size([each.line for each in placed])
    pairs = [
        (one, other)
        for one, other in pairwise(placed)
        if one.column == other.column and abs(one.line.size - other.line.size) <= _OTHER_SIZE * size
    ]
    within = [(a, b) for a, b in pairs if b.line.text[0].islower() and not _SENTENCE_END.search(a.line.text)]
    # Where paragraphs are short, most steps are those between them.
    steps = _steps(within, size) if len(within) >= _FEWEST else []
    leading = most_common(steps or _steps(pairs, size), default=1.2 * size) / size
    early = sum(_would_fit(one, other.line) for one, other in within)
    apart = sum(bool(_BRACKET.match(b.line.text)) for a, b in pairs if _would_fit(a, b.line))
    texts = [each.line.text for each in placed]
    heads = recurring_heads(texts)
    inside = sum(bool(_BRACKET_INSIDE.search(each.line.text)) for each in placed)
    return _ParagraphStyle(
        size,
        leading,
        indents=_indents(placed),
        wraps=early <= max(1, _UNRELIABLE * len(within)),
        brackets=apart > max(1, inside),
        heads=heads,
        inline=heads_with_words(texts, heads),
        alone=_recurring_lines(texts),
        foot=_foot(placed),
    )


def _recurring_lines(texts: Sequence[str]) -> frozenset[str]:
    """Names or the like that come back as whole lines, as only what stands on a line of its own does."""
    counts = Counter(_without_time(text) for text in texts if len(text) <= _LONGEST_ALONE)
    return frozenset(text for text, times in counts.items() if times >= _FEWEST and _is_title_case(text))


def _without_time(line: str) -> str:
    """A line without the time code before or behind its words: "00:01:02 Hugo Sapt"."""
    if ":" not in line:
        return line
    before = TIME_BEFORE.match(line)
    return TIME_BEHIND.sub("", line[before.end() :] if before else line)


def _is_title_case(text: str) -> bool:
    words = text.split() or ["-"]
    capitals = sum(word[0].isupper() for word in words)
    return words[0][0].isupper() and 2 * capitals > len(words) and not _SENTENCE_END.search(text)


def _steps(pairs: Sequence[tuple[PlacedLine, PlacedLine]], size: float) -> list[float]:
    steps = [one.line.bottom - other.line.bottom for one, other in pairs]
    return [step for step in steps if step > 0.5 * size]


def _foot(placed: Sequence[PlacedLine]) -> float:
    lowest: dict[int, float] = {}
    for each in placed:
        lowest[each.line.page] = min(each.line.bottom, lowest.get(each.line.page, each.line.bottom))
    return sorted(lowest.values())[len(lowest) // 2]


def _indents(placed: Sequence[PlacedLine]) -> bool:
    """Whether indented lines mostly follow the end of a paragraph, as first lines do."""
    first = within = 0
    for before, this in pairwise(placed):
        if this.indent > INDENT:
            ended = _SENTENCE_END.search(before.line.text) or _would_fit(before, this.line)
            first += bool(ended)
            within += not ended and before.indent > INDENT
    return first > max(1, 0.03 * len(placed)) and first > 2 * within


def _begins(
    paragraph: Sequence[PlacedLine], this: PlacedLine, behind: PlacedLine | None, style: _ParagraphStyle
) -> bool:
    before = paragraph[-1]
    if abs(this.line.size - before.line.size) > _OTHER_SIZE * before.line.size:
        return True
    if style.alone and not style.alone.isdisjoint(map(_without_time, (this.line.text, before.line.text))):
        return True
    if this.line.page != before.line.page and _leaves_page(before, this, style):
        return True
    if this.column == before.column:
        step = (before.line.bottom - this.line.bottom) / this.line.size
        if step > GAP * style.leading or step < -0.5:
            return True
    return (
        _begins_by_margin(paragraph, this, style)
        or _begins_by_type(paragraph, this, style)
        or _begins_by_label(paragraph, this.line.text, behind.line.text if behind else "", style)
        or _ended_early(before, this, style)
    )


def _leaves_page(before: PlacedLine, this: PlacedLine, style: _ParagraphStyle) -> bool:
    """Whether a page ends well above the foot of the others, and no sentence goes on behind it."""
    room = (before.line.bottom - style.foot) / style.size
    return room > _ROOM and not (begins_small(this.line.text) or before.line.text.endswith(tuple(HYPHENS)))


def _begins_by_margin(paragraph: Sequence[PlacedLine], this: PlacedLine, style: _ParagraphStyle) -> bool:
    before = paragraph[-1]
    deeper = this.indent - before.indent
    if this.indent < -INDENT and deeper < INDENT / 2:
        # Hanging paragraphs: their first lines stand out, as all of a heading does.
        return this.line.size <= (1 + _OTHER_SIZE) * style.size
    if deeper > INDENT:
        # Lines go on at the margin below one that stands out, where no first line is indented.
        return before.indent > -INDENT or (style.indents and this.indent > INDENT)
    if this.indent > INDENT and abs(deeper) < INDENT / 2:
        return style.indents and len(paragraph) == 1
    run = len(paragraph) > 1 and all(each.indent > INDENT for each in paragraph[-2:])
    return run and this.indent < INDENT and deeper < -INDENT


def _begins_by_type(paragraph: Sequence[PlacedLine], this: PlacedLine, style: _ParagraphStyle) -> bool:
    before = paragraph[-1]
    if this.line.words[0].bold and not before.line.words[-1].bold:
        lead = " ".join(word.text for word in _bold_lead(this.line))
        return (
            bool(_SENTENCE_END.search(before.line.text))
            or bool(_SENTENCE_END.search(lead))
            or this.line.all_bold
            or _would_fit(before, this.line)
        )
    if this.line.all_italic != before.line.all_italic and _SENTENCE_END.search(before.line.text):
        whole = this if this.line.all_italic else before
        return whole is this or all(each.line.all_italic for each in paragraph)
    if before.line.words[-1].bold and all(each.line.all_bold for each in paragraph):
        label = closes(before.line.text) and head_of(before.line.text) not in style.inline
        ended = label or _would_fit(before, this.line)
        return ended and not this.line.words[0].bold
    return False


def _bold_lead(line: PageLine) -> list[PageWord]:
    plain = next((i for i, word in enumerate(line.words) if not word.bold), len(line.words))
    return list(line.words[:plain])


def _begins_by_label(paragraph: Sequence[PlacedLine], line: str, behind: str, style: _ParagraphStyle) -> bool:
    before = paragraph[-1].line.text
    if not _SENTENCE_END.search(before) or _NO_END.search(before) or _in_brackets(paragraph):
        return False
    text = f"{line} {behind}"
    if TURN_SIGN.match(line) or _QUESTION.match(text) or (style.brackets and _BRACKET.match(text)):
        return True
    head = head_of(text)
    if not head:
        return other_head_of(text) in style.heads
    if len(head) > len(line):
        return text[: len(head)].isupper()
    words = text[: len(head)].split()
    capitals = sum(word[0].isupper() for word in words)
    return head in style.heads or text[: len(head)].isupper() or (capitals >= 2 and capitals * 2 > len(words))


def _in_brackets(paragraph: Sequence[PlacedLine]) -> bool:
    """Whether a bracket was opened in the last lines and is still open."""
    text = "".join(each.line.text for each in paragraph[-_LONGEST_REMARK:])
    return text.count("(") > text.count(")") or text.count("[") > text.count("]")


def _ended_early(before: PlacedLine, this: PlacedLine, style: _ParagraphStyle) -> bool:
    """Whether the line before ends although it need not."""
    if not _would_fit(before, this.line):
        return False
    ended = bool(_SENTENCE_END.search(before.line.text))
    width = before.frame.right - before.frame.left
    if style.wraps:
        first = this.line.text[0]
        # A script without capitals does not show that a sentence goes on: only a line of half the width ends.
        caseless = first.isalpha() and first.upper() == first.lower()
        short = before.line.right < before.frame.left + _HALF * width
        return ended or (short if caseless else not first.islower())
    return ended and before.line.right < before.frame.right - _SHORT * width


def _would_fit(before: PlacedLine, line: PageLine) -> bool:
    """Whether the first word of a line would have fitted at the end of the line before."""
    first = line.words[0]
    width = first.right - first.left
    if UNSPACED.match(first.text):
        width = min(width, 2 * line.size)
    return before.line.right + 0.3 * line.size + width < before.frame.right - 0.05 * line.size
