"""Timeline of a meeting: an SVG of its turns in order, width by words, colour by speaker; doubt is dashed."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from archive.models import Utterance

ROW_UNITS = 160
ROW_PIXELS = 11  # pixels
WORDS_PER_ROW = 1500
MAX_ROWS = 14


def turn_timeline(utterances: Sequence[Utterance], hues: Mapping[int, int]) -> SafeString:
    """Rows of turns, each a link to its turn; narration leaves a gap. Empty for fewer than two utterances.

    The links are hidden from keyboard and screen readers, as the list of speakers has the same targets.
    """
    ends = [0, *accumulate(utterance.words for utterance in utterances)]
    if len(utterances) < 2 or not ends[-1]:
        return SafeString()
    rows = min(max(round(ends[-1] / WORDS_PER_ROW), 1), MAX_ROWS)
    offsets = [round(end * rows * ROW_UNITS / ends[-1]) for end in ends]
    links = "".join(
        f'<a href="#{utterance.anchor}"{_class(utterance, hues)} tabindex="-1">'
        f'<path d="{" ".join(_path(start, end, rows * ROW_UNITS))}"/></a>'
        for utterance, (start, end) in zip(utterances, pairwise(offsets), strict=True)
        if utterance.is_spoken
    )
    return format_html(
        '<svg class="strip" viewBox="0 -.5 {} {}" height="{}" preserveAspectRatio="none" aria-hidden="true">'
        "{}</svg>",
        ROW_UNITS,
        rows,
        rows * ROW_PIXELS,
        mark_safe(links),  # noqa: S308 - numbers, all of it
    )


def _class(utterance: Utterance, hues: Mapping[int, int]) -> str:
    """The colour of the speaker; words in doubt have none, and are dashed."""
    hue = hues.get(utterance.speaker_id or 0, 0)
    return ' class="doubtful"' if utterance.doubt else f' class="v{hue}"' if hue else ""


def _path(start: int, end: int, whole: int) -> Iterator[str]:
    """SVG path commands from one offset to another, one stroke a row; the last one ends with a gap."""
    start = min(start, whole - 1)
    end = max(end, start + 1)
    while start < end:
        row, left = divmod(start, ROW_UNITS)
        right = min(end - row * ROW_UNITS, ROW_UNITS)
        gap = 1 if right < ROW_UNITS and right - left > 2 else 0
        yield f"M{left} {row}h{right - left - gap}"
        start = row * ROW_UNITS + right
