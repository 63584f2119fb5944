"""Plain text: lines become blocks, with what their white space shows.

A text sets each paragraph on a line of its own, or wraps its paragraphs over several lines, parted by
blank lines or by an indented first line. A tab, or a run of spaces within a line, may set a speaker's
label apart from the words. Whether a wrapped line opens a turn is not decided here: it becomes a block
that `continues` the one before.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from archive.parsing.containers.chat_tiers import read_chat
from archive.parsing.containers.speaker_tags import read_speaker_tags
from archive.parsing.content import Content
from archive.parsing.layout.line_numbers import without_line_numbers
from archive.parsing.layout.text_pages import without_running_heads
from archive.parsing.text import Block, begins_caption, ends_sentence, fold_space, is_wrapped

EXTENSIONS = frozenset({".txt", ".text", ".cha"})

LONGEST_LEAD = 60
"""Characters. What stands before a tab or a gap is a label at most, and no label of that kind is longer."""

# "Hugo Sapt\tGood morning." · "Q    Is it a good one?": no gap after the end of a sentence or a colon
# · "Rosa H.  0:31"
_TAB = re.compile(r"\s*(?P<lead>[^\t\s][^\t]*+)\t\s*(?=\S)")
_GAP = re.compile(
    r"\s*(?P<lead>\S+(?: \S+){0,7}?)(?:(?<![.!?…,;:：—–。！？、，-])|(?<=\s[^\W\d_]\.))"
    r"(?:[ \u00a0\u3000]{2,}|\u3000)(?=\S)"
)
_WIDE = re.compile(r"(?<=[^\s.!?…,;:。！？])[ \u00a0]{2,}(?=\S)")
_SPACE = re.compile(r"\s+(?=\S)")
_INDENT = re.compile(r"[ \t\u00a0\u3000]*")
_UNDERLINE = re.compile(r"\s*(?:-{3,}|={3,}|_{3,}|~{3,})\s*")
_UNDERLINED = 200
_FEW = 3
_DEEP = 12
"""Columns. A line that begins so far to the right is centred: a heading, never the start of a paragraph."""


def read_text(text: str) -> Content:
    """The content of a plain text, its blocks as `blocks_of` gives them."""
    lines = text.splitlines()
    if "<SPEAKER" in text and (tagged := read_speaker_tags(lines)):
        return tagged
    if "@Begin" in text and (tiers := read_chat(lines)):
        return tiers
    if numbered := without_line_numbers(lines):
        blocks = list(_blocks(numbered.lines, "", 0, wrapped=True, indented=False))
        return Content("text", tuple(blocks), tuple(lines), boilerplate=tuple(numbered.numbers))
    pages = without_running_heads(lines)
    blocks = blocks_of(pages.lines if pages else lines)
    return Content("text", tuple(blocks), tuple(lines), boilerplate=tuple(pages.running if pages else ()))


def blocks_of(lines: Sequence[str], style: str = "") -> list[Block]:
    """One block a line; in a wrapped text, lines inside a paragraph `continue` the block before them."""
    lines = _without_underlines(lines)
    margin = _margin(lines)
    indents = [_indent(line) - margin for line in lines if line.strip()]
    shallow = sum(0 < indent < _DEEP for indent in indents)
    flush = sum(indent == 0 for indent in indents)
    indented = shallow > 1 and (flush > shallow or _goes_on_flush(lines))
    wrapped = is_wrapped(list(lines)) or (indented and _goes_on_flush(lines))
    return list(_blocks(lines, style, margin, wrapped=wrapped, indented=wrapped and indented))


def _margin(lines: Sequence[str]) -> int:
    """The column at which most lines begin, or 0: a text may be moved to the right as a whole, or hang
    beside the labels, which then stand to the left of it."""
    indents = Counter(_indent(line) for line in lines if line.strip())
    margin, count = max(indents.items(), key=itemgetter(1), default=(0, 0))
    return margin if 2 * count > indents.total() else 0


def _without_underlines(lines: Sequence[str]) -> Sequence[str]:
    """The lines without those of dashes that underline the one above, as names are set on typewriters, and
    those that with these frame a line."""
    under = {
        number
        for number, (above, line) in enumerate(pairwise(lines), 1)
        if _UNDERLINE.fullmatch(line) and 0 < len(above.strip()) <= _UNDERLINED
    }
    if len(under) < _FEW:
        return lines
    under |= {number - 2 for number in under if number > 1 and _UNDERLINE.fullmatch(lines[number - 2])}
    return [line for number, line in enumerate(lines) if number not in under]


def _blocks(
    lines: Sequence[str], style: str, margin: int, *, wrapped: bool, indented: bool
) -> Iterator[Block]:
    fresh = True
    before, indent_before = "", 0
    for line in lines:
        text = fold_space(line)
        if not text:
            fresh = True
            continue
        indent = _indent(line) - margin
        # A quotation is indented on every line: one that stops amid a sentence goes on below.
        hangs = indent_before < 0 == indent
        deeper = (indent > indent_before and not hangs) or (indent > 0 and ends_sentence(before))
        apart = (text[0] == "[" and text[-1] == "]") or bool(_UNDERLINE.fullmatch(line))
        begins = (
            fresh
            or not wrapped
            or begins_caption(text)
            or (indented and deeper)
            or indent >= _DEEP
            or indent < 0 <= indent_before
            or apart
        )
        yield with_lead(line, text, style, continues=not begins)
        fresh = indent >= _DEEP or apart
        before, indent_before = text, indent


def with_lead(line: str, text: str, style: str = "", *, continues: bool = False) -> Block:
    """The block of a line, with what a tab or a gap sets apart at its start; `text` is the line folded."""
    for kind, pattern in (("tab", _TAB), ("gap", _GAP)):
        found = pattern.match(line)
        if found and kind == "gap" and _is_justified(line[found.end() :]):
            continue
        if found and 0 < len(lead := fold_space(found["lead"])) <= LONGEST_LEAD:
            return Block(text, lead=len(lead), lead_style=kind, style=style, continues=continues)
    return Block(text, style=style, continues=continues)


def _is_justified(text: str) -> bool:
    """Whether words further on are set apart by several spaces too, as in a line spread to a margin."""
    gaps, spaces = len(_WIDE.findall(text)), len(_SPACE.findall(text))
    return gaps >= _FEW - 1 and 3 * gaps >= spaces


def _indent(line: str) -> int:
    """How many columns a line is indented, a tab counted as eight."""
    found = _INDENT.match(line)
    return len(found.group().expandtabs()) if found else 0


def _goes_on_flush(lines: Sequence[str]) -> bool:
    """Whether lines at the margin, right below another line, go on with its sentence in small letters.

    So they do where paragraphs are indented; where the lines that go on are indented, those at the margin
    begin sentences.
    """
    below = [
        (before, line)
        for before, line in pairwise(lines)
        if before.strip() and line.strip() and not _indent(line)
    ]
    # The lines of a banner stand at the margin too: the second lines of paragraphs tell of themselves.
    second = [(before, line) for before, line in below if 0 < _indent(before) < _DEEP]
    return any(
        len(found) >= _FEW and sum(line[0].islower() for _, line in found) > len(found) / 2
        for found in (below, second)
    )
