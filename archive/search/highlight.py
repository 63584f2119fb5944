"""What of a text a query meets: marks, and the piece of a long text that shows most of them. Pure."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from archive.search.analysis import forms
from archive.search.query import Node, Phrase, Term, sought
from archive.search.words import Word, words

SNIPPET_LENGTH = 320
_LEFT_CONTEXT = 80


@dataclass(frozen=True, slots=True)
class Segment:
    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class _Hit:
    """Where a term or a whole phrase stands; `sought` is which one of the query's."""

    start: int
    end: int
    sought: int


def marked(text: str, root: Node | None) -> list[Segment]:
    """The whole text in segments. A phrase is one mark, the spaces between its words included."""
    return list(_segments(text, _hits(text, root), 0, len(text)))


def snippet(text: str, root: Node | None, length: int = SNIPPET_LENGTH) -> list[Segment]:
    """The piece of the text with the most of the query, some words before it, no word cut."""
    hits = _hits(text, root)
    start, end = _window(text, hits, length)
    segments = list(_segments(text, hits, start, end))
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


def _hits(text: str, root: Node | None) -> list[_Hit]:
    found = list(words(text))
    hits = [
        _Hit(found[first].start, found[last].end, number)
        for number, leaf in enumerate(sought(root))
        for first, last in _runs(found, _tests(leaf), leaf.slop if isinstance(leaf, Phrase) else 1)
    ]
    return sorted(hits, key=lambda hit: (hit.start, -hit.end))


Test = Callable[[str], bool]


def _tests(leaf: Term | Phrase) -> list[Test]:
    """What each word of a run must be, one after the other."""
    if isinstance(leaf, Phrase):
        return [word.__eq__ for word in leaf.words]
    tests = [_has_form(word) for word in leaf.words]
    if leaf.prefix:
        tests[-1] = _begins(leaf.words[-1])
    return tests


def _has_form(word: str) -> Test:
    stems = set(forms(word))
    return lambda found: not stems.isdisjoint(forms(found))


def _begins(prefix: str) -> Test:
    return lambda found: found.startswith(prefix)


def _runs(found: list[Word], tests: list[Test], slop: int) -> Iterator[tuple[int, int]]:
    """First and last place of each run of words that pass the tests in turn."""
    runs = {place: place for place, word in enumerate(found) if tests[0](word.text)}
    for test in tests[1:]:
        longer: dict[int, int] = {}
        for last, first in runs.items():
            for place in range(last + 1, min(last + slop + 1, len(found))):
                if test(found[place].text):
                    longer[place] = max(first, longer.get(place, first))
        runs = longer
    for last, first in runs.items():
        yield first, last


def _segments(text: str, hits: list[_Hit], start: int, end: int) -> Iterator[Segment]:
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


def _joined(hits: list[_Hit]) -> Iterator[tuple[int, int]]:
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


def _window(text: str, hits: list[_Hit], length: int) -> tuple[int, int]:
    if len(text) <= length:
        return 0, len(text)
    best = max(hits, key=lambda hit: _density(hits, hit, length), default=None)
    start = max(0, best.start - _LEFT_CONTEXT) if best else 0
    end = min(len(text), start + length)
    start = max(0, end - length)
    return _after_space(text, start, best.start if best else start), _before_space(text, end, start)


def _density(hits: list[_Hit], first: _Hit, length: int) -> tuple[int, int, int]:
    """How much a piece that begins a little before this hit shows: of the query, of hits, how early."""
    end = first.start + length - _LEFT_CONTEXT
    shown = [hit for hit in hits if first.start <= hit.start and hit.end <= end]
    return len({hit.sought for hit in shown}), len(shown), -first.start


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
