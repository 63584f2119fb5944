"""Label candidates: each way in which the beginning of a block could set a speaker's label before the words.

A candidate is a form only: what marks it (colon, full stop, dash, tab, gap, inline markup, a line or a
table cell of its own, brackets), what decorates it (list mark, quotation sign, time code), and the head,
the words that would be the label. Whether it is one is decided for the whole document, in `conventions`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive.languages.vocabulary import document_words
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


_CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?"
_TIME_BEFORE = re.compile(rf"[\[(<]?(?P<time>{_CLOCK})[\])>]?\s*(?:[-–—|]\s*)?(?=[^\s\d:])")
_TIME_BEHIND = re.compile(rf"\s*[\[(<]?(?P<time>{_CLOCK})[\])>]?\s*$")
_MARKS = (
    ("dash", re.compile(r"[-–—―]+\s*(?=[^\s\d-])")),
    ("bullet", re.compile(r"[•‣◦▪●○*+·]\s+")),
    ("quote", re.compile(r">+\s*")),
    ("number", re.compile(r"(?:\(?\d{1,4}[.)]|№\s?\d{1,4}\.?|#\d{1,4}\.?)\s+(?=[^\s\d])")),
)
_BRACKETED = re.compile(r"[\[【](?P<head>[^\[\]【】\d]{1,80})[\]】]\s*[:：]?\s*(?=\S)")

# The colon of a label is followed by a space, the end, a bracket closed before it, or (a slip of the
# typist) a capital or a quotation mark. The wide colons of Chinese and Japanese need no space.
_COLON = re.compile(
    r"(?<!\d)[:：︰∶](?=\s|$)|[：︰∶]|(?<=[^\W\d_]):(?=[^\W\d_a-zа-яё]|[“«\"„])|(?<=\)):|\d:(?=\s|$)"
)
# A stop inside a label ends an abbreviation or initials: "D. Valeyev", "Mr. Powell", "St. Petersburg".
_ABBREVIATIONS = document_words().abbreviations
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s)|[。！？]")
_STOP_END = re.compile(r"\.(?=\s|$)")
_AFTER_STOP = re.compile(r"\s*(?:[-–—]+\s*)?")
_DASH = re.compile(r"\s+[-–—―]{1,2}\s+|(?<=[^\W\d_])\s?[–—]\s(?=\S)")
_NOTED = (
    r"(?:re)?translat(?:ed|ion|or)\b[^()]*|(?:as )?(?:translated|interpreted)\b[^()]*|(?:through|via) [^()]*"
    r"|in [A-Z][^()]*|speak(?:s|ing) [^()]*|off[- ](?:mic|camera|screen)[^()]*|[^()]*перев[её]д[^()]*"
    r"|[^()]*перевод[^()]*|[^()]*interpret[^()]*|[^()]*traduc[^()]*|[^()]*traduit[^()]*|[^()]*übersetz[^()]*"
    r"|[^()]*dolmetsch[^()]*|[^()]*переклад[^()]*|[^()]*tłumacz[^()]*"
)
# What is said of the words, not of the speaker. Other brackets stay with the label as printed.
# "(retranslated)", "(as interpreted)", "(speaks after the talks)", "(перевод с английского языка)"
_NOTE = re.compile(rf"\s*\((?P<note>{_NOTED})\)$", re.IGNORECASE)
# A typist may set the note before the label: "(As Translated)FOREIGN MINISTER SAPT"
_NOTE_BEFORE = re.compile(rf"\((?P<note>{_NOTED})\)\s*(?=[^\W\d_])", re.IGNORECASE)
# "Hugo Sapt – holding up a paper –"
_PARENTHESIS = re.compile(r"\s+[–—-]\s(?P<note>[^–—]{3,60})\s[–—-]$")
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
    start, decoration, time = _decorated(text)
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
    if body[0] in _OPENS_NO_LABEL and not _NOTE_BEFORE.match(body):
        return
    builder = _Builder(block, decoration, text[:start].strip(), time)
    colon = _COLON.search(body, 0, MAX_LETTERS)
    if colon:
        end = colon.end() if body[colon.start()] in ":：︰∶" else colon.start() + 2
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
    stop = _sentence_end(body[:_LONGEST_SHORT], _STOP_END, _QUESTION_AND_ANSWER)
    if 0 < stop < len(body) - 1 and _is_short(body[:stop]):
        after = _AFTER_STOP.match(body, stop + 1)
        yield from builder.build(body[:stop], body[after.end() if after else stop :], Marker.STOP, "")
    dash = _DASH.search(body, 0, _LONGEST_SHORT)
    if dash and _is_short(body[: dash.start()]):
        yield from builder.build(body[: dash.start()], body[dash.end() :], Marker.DASH, "")
    if following is None or not _is_short(body):
        return
    cell = block.column == 0 and following.row == block.row and following.column > 0
    line = "" if _ENDS_SENTENCE.search(body) and not _ends_in_abbreviation(body) else body
    if line and (cell or block.column < 0 or following.row != block.row) and ":" not in line:
        marked = block.lead >= len(block.text) > 0 and block.lead_style
        layout = str(
            marked or ("cell" if cell else block.style if "." in block.style or block.heading else "")
        )
        yield from builder.build(line, "", Marker.CELL if cell else Marker.LINE, layout)


def _is_short(head: str) -> bool:
    return 0 < len(head.split()) <= SHORT_WORDS and len(head) <= _LONGEST_SHORT


def _sentence_end(text: str, sign: re.Pattern[str], letters: frozenset[str] = frozenset()) -> int:
    """Where the first sentence of a text ends, 0 where none does. Initials and abbreviations end none."""
    for match in sign.finditer(text):
        before = text[: match.start()].rsplit(None, 1)[-1:] or [""]
        if text.count("[", 0, match.start()) > text.count("]", 0, match.start()):
            continue
        if not _is_abbreviated(before[0], letters=letters) or match.group() not in (".",):
            return match.start()
    return 0


def _is_abbreviated(token: str, *, letters: frozenset[str] = frozenset()) -> bool:
    """Whether a token before a full stop is an initial, or a word that is always cut short.

    `letters`: those that are no initials.
    """
    token = token.strip("(«“\"'’")
    last = token.rpartition(".")[2].rpartition("-")[2]
    initial = len(last) == 1 and last.isalpha() and token not in letters
    return initial or last.casefold() in _ABBREVIATIONS


def _ends_in_abbreviation(body: str) -> bool:
    return body.endswith(".") and _is_abbreviated((body[:-1].split() or [""])[-1])


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
        before = _NOTE_BEFORE.match(head)
        if before:
            head = head[before.end() :]
        time, mark = self.time, self.mark
        if behind := _TIME_BEHIND.search(head):
            head, time = head[: behind.start()].rstrip(" -–—,"), behind["time"]
            mark = f"{mark} {behind.group()}".strip()
        noted = before or _NOTE.search(head) or _PARENTHESIS.search(head)
        name = head[: noted.start()].strip() if noted and not before else head
        if not name or len(name.split()) > MAX_WORDS or _sentence_end(name, _SENTENCE_END):
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


def _decorated(text: str) -> tuple[int, str, str]:
    """How many characters of marks and time codes stand before a head, their kinds, and the time code."""
    start, kinds, time = 0, [], ""
    for _ in range(3):
        found = _TIME_BEFORE.match(text, start)
        if found and not time:
            start, time = found.end(), found["time"]
            kinds.append("time")
            continue
        for kind, pattern in _MARKS:
            mark = pattern.match(text, start)
            if mark and mark.end() > start:
                start = mark.end()
                kinds.append(kind)
                break
        else:
            break
    return start, " ".join(kinds), time


def clock(time: str) -> str:
    """A printed time code as "01:02:03": minutes and seconds where there are two numbers."""
    numbers = [int(number) for number in re.split(r"[.,]", time)[0].split(":")] if time else []
    while 0 < len(numbers) < 3:
        numbers.insert(0, 0)
    return ":".join(f"{number:02}" for number in numbers)


def head_lines(blocks: Sequence[Block]) -> list[list[Candidate]]:
    """The candidates of each block of a document, none where the layout sets it outside of speech."""
    after: list[Block | None] = [*blocks[1:], None] if blocks else []
    return [
        [] if block.outside else candidates(block, following)
        for block, following in zip(blocks, after, strict=True)
    ]
