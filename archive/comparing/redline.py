"""The words of a source with what a quotation leaves out, adds and changes, as pieces to be printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive.comparing.folding import FoldedWord
from archive.comparing.matching import Part
from archive.comparing.types import QuotationChange, Warned

# Characters of the source shown before and behind the quoted words.
_CONTEXT = 160
# Words left out that are shown; of more, the first and the last.
_SHOWN = 24
_LOUD = frozenset({Warned.NEGATION, Warned.NUMBER, Warned.NAME})


class Look(StrEnum):
    CONTEXT = "context"
    SAME = "same"
    CUT = "cut"
    ADDED = "added"


@dataclass(frozen=True)
class RedlineSpan:
    """`loud`: it turns the words round. `skipped`: how many words left out behind this are not shown."""

    look: Look
    text: str
    loud: bool = False
    skipped: int = 0


def redline(
    part: Part, changes: Sequence[QuotationChange], quote: str, quoted: Sequence[FoldedWord]
) -> list[RedlineSpan]:
    return [
        piece for piece in _pieces(part, changes, quote, quoted) if piece.text.strip() or piece.text == " "
    ]


def _pieces(
    part: Part, changes: Sequence[QuotationChange], quote: str, quoted: Sequence[FoldedWord]
) -> Iterator[RedlineSpan]:
    text, source = part.statement.text, part.statement.words
    ordered = sorted(changes, key=lambda change: (change.begin, change.start))
    begin = min([part.begin, *(change.begin for change in ordered if change.stop > change.begin)])
    stop = max([part.stop, *(change.stop for change in ordered)])
    at = source[begin].start
    yield RedlineSpan(Look.CONTEXT, _before(text, at))
    for change in ordered:
        loud = bool(change.warnings & _LOUD)
        if change.stop > change.begin:
            place = source[change.begin].start
        else:
            place = source[change.begin].start if change.begin < len(source) else len(text)
        if place > at:
            yield RedlineSpan(Look.SAME, text[at:place])
            at = place
        if change.stop > change.begin:
            at = source[change.stop - 1].end
            yield from _cut(text, source[change.begin : change.stop], loud)
        if change.end > change.start:
            added = quote[quoted[change.start].start : quoted[change.end - 1].end]
            if change.stop > change.begin:
                yield RedlineSpan(Look.SAME, " ")
            yield RedlineSpan(Look.ADDED, added, loud)
            yield RedlineSpan(Look.SAME, " ")
    end = source[stop - 1].end
    if end > at:
        yield RedlineSpan(Look.SAME, text[at:end])
    yield RedlineSpan(Look.CONTEXT, _after(text, max(end, at)))


def _cut(text: str, gone: Sequence[FoldedWord], loud: bool) -> Iterator[RedlineSpan]:
    if len(gone) <= _SHOWN:
        yield RedlineSpan(Look.CUT, text[gone[0].start : gone[-1].end], loud)
        return
    half = _SHOWN // 2
    yield RedlineSpan(Look.CUT, text[gone[0].start : gone[half - 1].end], loud, len(gone) - 2 * half)
    yield RedlineSpan(Look.CUT, text[gone[-half].start : gone[-1].end], loud)


def _before(text: str, at: int) -> str:
    """What stands before in the same paragraph, from a whole word on."""
    start = max(text.rfind("\n\n", 0, at) + 2 if "\n\n" in text[:at] else 0, at - _CONTEXT)
    shown = text[start:at]
    if start and not text[start - 1].isspace():
        shown = shown.partition(" ")[2]
        return f"… {shown}"
    return shown if not start or text[start - 1] == "\n" else f"… {shown}"


def _after(text: str, at: int) -> str:
    end = text.find("\n\n", at)
    end = len(text) if end < 0 else end
    if end - at <= _CONTEXT:
        return text[at:end]
    return f"{text[at : at + _CONTEXT].rpartition(' ')[0]} …"
