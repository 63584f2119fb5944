"""What of a text a query meets: marks, and the token of a long text that shows most of them. Pure."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from archive.search.highlight.match_spans import MatchSpan, match_spans
from archive.search.query.ast import Node
from archive.search.scripts import is_sign

SNIPPET_LENGTH = 320
_LEFT_CONTEXT = 80
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class TextRun:
    text: str
    marked: bool = False


def marked(text: str, root: Node | None, language: str = "") -> list[TextRun]:
    """The whole text in runs. A phrase is one mark, the spaces between its words included; of words
    near each other each is one, and only where they stand so. `language`: that of the text."""
    return list(_segments(text, match_spans(text, root, language), 0, len(text)))


def marks(text: str, root: Node | None, language: str = "") -> list[tuple[int, int]]:
    """Where the marks begin and end."""
    return list(_joined(match_spans(text, root, language)))


def snippet(text: str, root: Node | None, length: int = SNIPPET_LENGTH, language: str = "") -> list[TextRun]:
    """The token of the text with the most of the query, some words before it, no word cut."""
    found = match_spans(text, root, language)
    start, end = _window(text, found, length)
    runs = list(_segments(text, found, start, end))
    if start > 0:
        runs.insert(0, TextRun("… "))
    if end < len(text):
        runs.append(TextRun(" …"))
    return runs


def as_html(runs: list[TextRun]) -> str:
    return "".join(f"<mark>{escape(run.text)}</mark>" if run.marked else escape(run.text) for run in runs)


def _segments(text: str, hits: list[MatchSpan], start: int, end: int) -> Iterator[TextRun]:
    at = start
    for first, last in _joined(hits):
        first, last = max(first, start), min(last, end)
        if first >= last:
            continue
        if at < first:
            yield TextRun(text[at:first])
        yield TextRun(text[first:last], marked=True)
        at = last
    if at < end:
        yield TextRun(text[at:end])


def _joined(hits: list[MatchSpan]) -> Iterator[tuple[int, int]]:
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


def _window(text: str, hits: list[MatchSpan], length: int) -> tuple[int, int]:
    if len(text) <= length:
        return 0, len(text)
    best = _densest(hits, length - _LEFT_CONTEXT)
    start = max(0, best.start - _LEFT_CONTEXT) if best else 0
    end = min(len(text), start + length)
    start = max(0, end - length)
    return _after_space(text, start, best.start if best else start), _before_space(text, end, start)


def _densest(hits: list[MatchSpan], length: int) -> MatchSpan | None:
    """The first hit of the token of this length that shows most of the query, or as much in more hits."""
    best, most = None, (0, 0)
    shown: Counter[int] = Counter()
    following = 0
    for place, first in enumerate(hits):
        while following < len(hits) and hits[following].end <= first.start + length:
            shown[hits[following].leaf] += 1
            following += 1
        value = (len(shown), following - place)
        if best is None or value > most:
            best, most = first, value
        if following > place:
            shown[first.leaf] -= 1
            if not shown[first.leaf]:
                del shown[first.leaf]
        else:  # longer than the token
            following = place + 1
    return best


def _after_space(text: str, start: int, latest: int) -> int:
    """The beginning of the first whole word from `start` on."""
    if start == 0 or text[start - 1].isspace() or is_sign(text[start - 1]):
        return start
    space = _SPACES.search(text, start, latest)
    return space.end() if space else latest if latest > start else start


def _before_space(text: str, end: int, start: int) -> int:
    """The end of the last whole word before `end`. A word as long as the token itself is cut."""
    if end == len(text) or text[end].isspace():
        return end
    while end > start and not text[end - 1].isspace() and not is_sign(text[end - 1]):
        end -= 1
    shown = text[start:end].rstrip()
    return start + len(shown) if shown else min(len(text), start + SNIPPET_LENGTH)
