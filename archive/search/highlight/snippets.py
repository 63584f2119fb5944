"""What of a text a query meets: marks, and the piece of a long text that shows most of them. Pure."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from archive.search.highlight.match_spans import Hit, hits
from archive.search.query.ast import Node

SNIPPET_LENGTH = 320
_LEFT_CONTEXT = 80


@dataclass(frozen=True, slots=True)
class Segment:
    text: str
    marked: bool = False


def marked(text: str, root: Node | None) -> list[Segment]:
    """The whole text in segments. A phrase is one mark, the spaces between its words included; of words
    near each other each is one, and only where they stand so."""
    return list(_segments(text, hits(text, root), 0, len(text)))


def marks(text: str, root: Node | None) -> list[tuple[int, int]]:
    """Where the marks begin and end."""
    return list(_joined(hits(text, root)))


def snippet(text: str, root: Node | None, length: int = SNIPPET_LENGTH) -> list[Segment]:
    """The piece of the text with the most of the query, some words before it, no word cut."""
    found = hits(text, root)
    start, end = _window(text, found, length)
    segments = list(_segments(text, found, start, end))
    if start > 0:
        segments.insert(0, Segment("… "))
    if end < len(text):
        segments.append(Segment(" …"))
    return segments


def as_html(segments: list[Segment]) -> str:
    return "".join(
        f"<mark>{escape(segment.text)}</mark>" if segment.marked else escape(segment.text)
        for segment in segments
    )


def _segments(text: str, hits: list[Hit], start: int, end: int) -> Iterator[Segment]:
    at = start
    for first, last in _joined(hits):
        first, last = max(first, start), min(last, end)
        if first >= last:
            continue
        if at < first:
            yield Segment(text[at:first])
        yield Segment(text[first:last], marked=True)
        at = last
    if at < end:
        yield Segment(text[at:end])


def _joined(hits: list[Hit]) -> Iterator[tuple[int, int]]:
    """Hits that overlap become one mark."""
    current: tuple[int, int] | None = None
    for hit in hits:
        if current and hit.start < current[1]:
            current = current[0], max(current[1], hit.end)
        else:
            if current:
                yield current
            current = hit.start, hit.end
    if current:
        yield current


def _window(text: str, hits: list[Hit], length: int) -> tuple[int, int]:
    if len(text) <= length:
        return 0, len(text)
    best = _densest(hits, length - _LEFT_CONTEXT)
    start = max(0, best.start - _LEFT_CONTEXT) if best else 0
    end = min(len(text), start + length)
    start = max(0, end - length)
    return _after_space(text, start, best.start if best else start), _before_space(text, end, start)


def _densest(hits: list[Hit], length: int) -> Hit | None:
    """The first hit of the piece of this length that shows most of the query, or as much in more hits."""
    best, most = None, (0, 0)
    shown: Counter[int] = Counter()
    following = 0
    for place, first in enumerate(hits):
        while following < len(hits) and hits[following].end <= first.start + length:
            shown[hits[following].sought] += 1
            following += 1
        value = (len(shown), following - place)
        if best is None or value > most:
            best, most = first, value
        if following > place:
            shown[first.sought] -= 1
            if not shown[first.sought]:
                del shown[first.sought]
        else:  # longer than the piece
            following = place + 1
    return best


def _after_space(text: str, start: int, latest: int) -> int:
    """The beginning of the first whole word from `start` on."""
    if start == 0 or text[start - 1].isspace():
        return start
    space = re.compile(r"\s+").search(text, start, latest)
    return space.end() if space else latest if latest > start else start


def _before_space(text: str, end: int, start: int) -> int:
    """The end of the last whole word before `end`. A word as long as the piece itself is cut."""
    if end == len(text) or text[end].isspace():
        return end
    while end > start and not text[end - 1].isspace():
        end -= 1
    shown = text[start:end].rstrip()
    return start + len(shown) if shown else min(len(text), start + SNIPPET_LENGTH)
