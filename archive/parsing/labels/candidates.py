"""Label candidates: each way in which the beginning of a block could set a speaker's label before the words.

A candidate is a form only: what marks it (colon, full stop, dash, tab, gap, inline markup, a line or a
table cell of its own, brackets), what decorates it (list mark, quotation sign, time code), and the head,
the words that would be the label. Whether it is one is decided for the whole document, in `conventions`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive.parsing.labels.head_signs import (
    NOTE,
    NOTE_BEFORE,
    PARENTHESIS,
    SENTENCE_END,
    STOP_END,
    TIME_BEHIND,
    decorated,
    ends_in_abbreviation,
    sentence_end,
)
from archive.parsing.text import Block, PersonLink

MAX_WORDS = 30
MAX_LETTERS = 250
"""No label is longer: the longest of a thousand pages has 27 words and 212 characters."""

SHORT_WORDS = 12
"""Words of a head that neither a colon nor inline markup ends: on a line of its own, before a full stop."""

_LONGEST_SHORT = 120
# "Q. Why?" · "A. Because." · "П. …": one letter that is a label of its own, and no initial.
_QUESTION_AND_ANSWER = frozenset("Q A P R F V О В П З".split())


class Marker(StrEnum):
    """What ends a label."""

    CERTAIN = "certain"
    COLON = "colon"
    STOP = "stop"
    DASH = "dash"
    TAB = "tab"
    GAP = "gap"
    LEAD = "lead"
    LINE = "line"
    CELL = "cell"
    BRACKET = "bracket"


@dataclass(frozen=True, slots=True)
class Candidate:
    """The head of a block, taken apart.

    `text`: the head as printed, without decoration, note and ending sign. `note`: a bracketed remark on
    the words ("retranslated"). `rest`: the words that follow in the block. `bold`: the layout sets the
    head apart from the rest. `layout`: the signature of what does ("b", "p.speaker", "h3"). `decoration`:
    the kind of mark before the head, `mark`: what is printed there, and a time code behind the head.
    `time`: that time code. `links`: the persons to
    whom the page links the head. `spaced`: white space follows the ending sign.
    """

    text: str
    note: str | None
    rest: str
    marker: Marker = Marker.COLON
    bold: bool = False
    layout: str = ""
    decoration: str = ""
    mark: str = ""
    time: str = ""
    links: tuple[PersonLink, ...] = ()
    spaced: bool = True

    @property
    def certain(self) -> bool:
        return self.marker is Marker.CERTAIN


_BRACKETED = re.compile(r"[\[【](?P<head>[^\[\]【】\d]{1,80})[\]】]\s*[:：]?\s*(?=\S)")

# The colon of a label is followed by a space, the end, a bracket closed before it, or (a slip of the
# typist) a capital or a quotation mark. The wide colons of Chinese and Japanese need no space.
_COLON = re.compile(
    r"(?<!\d)[:：︰∶](?=\s|$)|[：︰∶]|(?<=[^\W\d_]):(?=[^\W\d_a-zа-яё]|[“«\"„])|(?<=\)):|\d:(?=\s|$)"
)
_AFTER_STOP = re.compile(r"\s*(?:[-–—]+\s*)?")
_COLONS = ":：︰∶"
_DASHES = "-–—―"
_ENDS_OF_NOTES = (")", "–", "—", "-")
_DASH = re.compile(r"\s+[-–—―]{1,2}\s+|(?<=[^\W\d_])\s?[–—]\s(?=\S)")
_OPENS_NO_LABEL = "“”«»\"‘’'„(<[{"
_ENDS_SENTENCE = re.compile(r"[.!?…,;:。！？，；：][\"'”’»)\]]*$")


def candidates(block: Block, following: Block | None = None) -> list[Candidate]:
    """Every candidate of a block, the most explicit first; `following` is the block behind it."""
    if block.label:
        text = block.text
        rest = text[len(block.label) :].strip() if text.startswith(block.label) else text
        label = block.label.rstrip(".:： ") or block.label.strip()
        return [
            Candidate(label, block.note or None, rest, Marker.CERTAIN, links=block.links, time=block.time)
        ]
    return list(_candidates(block, following))


def candidate(block: Block) -> Candidate | None:
    """The first candidate of a block, or None."""
    return next(iter(candidates(block)), None)


def _candidates(block: Block, following: Block | None) -> Iterator[Candidate]:
    text = block.text
    start, decoration, time = decorated(text)
    body = text[start:]
    lead = max(0, block.lead - start)
    style = block.lead_style
    if not body:
        return
    if bracketed := _BRACKETED.match(body):
        yield Candidate(
            bracketed["head"].strip(),
            None,
            body[bracketed.end() :],
            Marker.BRACKET,
            False,
            "",
            decoration,
            time,
        )
    if body[0] in _OPENS_NO_LABEL and not NOTE_BEFORE.match(body):
        return
    builder = _Builder(block, decoration, text[:start].strip(), time)
    colon = _COLON.search(body, 0, MAX_LETTERS) if _holds(body[:MAX_LETTERS], _COLONS) else None
    if colon:
        end = colon.end() if body[colon.start()] in _COLONS else colon.start() + 2
        start_of_sign = end - 1
        set_apart = bool(lead) and lead <= end + 1 and lead < len(body) and style not in ("tab", "gap")
        set_apart = set_apart or (bool(lead) and lead >= len(body) and end >= len(body))
        yield from builder.build(
            body[:start_of_sign],
            body[end:],
            Marker.COLON,
            style if set_apart and _fills(body, lead, start_of_sign) else "",
        )
    if 0 < lead < len(body) and style in ("tab", "gap"):
        yield from builder.build(body[:lead].rstrip(":： "), body[lead:], Marker(style), style)
    elif 0 < lead < len(body) and not (colon and colon.start() <= lead + 1):
        head = body[:lead]
        tail = body[lead:]
        bracket = re.match(r"\s*\([^()]{1,80}\)\s*(?:[:：]|$)", tail)
        if bracket:
            head, tail = head + bracket.group().rstrip(":： "), tail[bracket.end() :]
        if tail:
            yield from builder.build(head.rstrip(".:：–—- "), tail.lstrip(".:：–— "), Marker.LEAD, style)
        elif following is not None:
            yield from builder.build(head, "", Marker.LINE, style)
    yield from _in_line(body, block, builder, following)


def _fills(body: str, lead: int, end: int) -> bool:
    """Whether a run of markup covers the head: all of it, or all but a bracket behind it."""
    return (
        lead >= end or not body[lead:end].strip() or bool(re.fullmatch(r"\s*\([^()]*\)\s*", body[lead:end]))
    )


def _in_line(body: str, block: Block, builder: "_Builder", following: Block | None) -> Iterator[Candidate]:
    """Candidates that a full stop or a dash ends, and lines and cells that hold nothing but a head."""
    stop = sentence_end(body[:_LONGEST_SHORT], STOP_END, _QUESTION_AND_ANSWER)
    if 0 < stop < len(body) - 1 and _is_short(body[:stop]):
        after = _AFTER_STOP.match(body, stop + 1)
        yield from builder.build(body[:stop], body[after.end() if after else stop :], Marker.STOP, "")
    dash = _DASH.search(body, 0, _LONGEST_SHORT) if _holds(body[:_LONGEST_SHORT], _DASHES) else None
    if dash and _is_short(body[: dash.start()]):
        yield from builder.build(body[: dash.start()], body[dash.end() :], Marker.DASH, "")
    if following is None or not _is_short(body):
        return
    cell = block.column == 0 and following.row == block.row and following.column > 0
    line = "" if _ENDS_SENTENCE.search(body) and not ends_in_abbreviation(body) else body
    if line and (cell or block.column < 0 or following.row != block.row) and ":" not in line:
        marked = block.lead >= len(block.text) > 0 and block.lead_style
        layout = str(
            marked or ("cell" if cell else block.style if "." in block.style or block.heading else "")
        )
        yield from builder.build(line, "", Marker.CELL if cell else Marker.LINE, layout)


def _is_short(head: str) -> bool:
    return len(head) <= _LONGEST_SHORT and 0 < len(head.split()) <= SHORT_WORDS


def _holds(text: str, signs: str) -> bool:
    """Whether one of some signs stands in a text: soon said of most, for which no form need be tried."""
    return any(sign in text for sign in signs)


@dataclass(frozen=True, slots=True)
class _Builder:
    """Makes candidates of one block."""

    block: Block
    decoration: str
    mark: str
    time: str

    def build(self, head: str, rest: str, marker: Marker, layout: str) -> Iterator[Candidate]:
        """The candidate with this head, if it has the outer form of one."""
        spaced = not rest or rest[0].isspace()
        head, rest = head.strip(), rest.strip()
        before = NOTE_BEFORE.match(head)
        if before:
            head = head[before.end() :]
        time, mark = self.time, self.mark
        if ":" in head and (behind := TIME_BEHIND.search(head)):
            head, time = head[: behind.start()].rstrip(" -–—,"), behind["time"]
            mark = f"{mark} {behind.group()}".strip()
        noted = before or (head.endswith(_ENDS_OF_NOTES) and (NOTE.search(head) or PARENTHESIS.search(head)))
        name = head[: noted.start()].strip() if noted and not before else head
        if not name or len(name.split()) > MAX_WORDS or sentence_end(name, SENTENCE_END):
            return
        if any(sign in name for sign in "?!？！;；。") or (
            name[0] in _OPENS_NO_LABEL and name[0] not in "“«"
        ):
            return
        if not any(letter.isalpha() for letter in name):
            return
        yield Candidate(
            name,
            noted["note"].strip() if noted else None,
            rest,
            marker,
            bool(layout),
            layout,
            self.decoration,
            mark,
            time,
            tuple(link for link in self.block.links if link.text and link.text in name),
            spaced,
        )


def head_lines(blocks: Sequence[Block]) -> list[list[Candidate]]:
    """The candidates of each block of a document, none where the layout sets it outside of speech."""
    after: list[Block | None] = [*blocks[1:], None] if blocks else []
    return [
        [] if block.outside else candidates(block, following)
        for block, following in zip(blocks, after, strict=True)
    ]
