"""A meeting at one glance: its turns in order, each as wide as it has words, in the speaker's colour."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from archive.models import Utterance

WIDTH = 160
ROW = 11  # pixels
WORDS_A_ROW = 1500
MOST_ROWS = 14


def strip(utterances: Sequence[Utterance], hues: Mapping[int, int]) -> SafeString:
    """Rows of turns, read like text, each a link to its turn; what nobody says leaves a gap.

    The links are kept from the keyboard and from what is read aloud: the list beside it leads to
    the same places by names and numbers.
    """
    ends = [0, *accumulate(utterance.words for utterance in utterances)]
    if len(utterances) < 2 or not ends[-1]:
        return SafeString()
    rows = min(max(round(ends[-1] / WORDS_A_ROW), 1), MOST_ROWS)
    places = [round(end * rows * WIDTH / ends[-1]) for end in ends]
    links = "".join(
        f'<a href="#{utterance.anchor}"{_colour(hues.get(utterance.speaker_id or 0, 0))} tabindex="-1">'
        f'<path d="{" ".join(_path(start, end, rows * WIDTH))}"/></a>'
        for utterance, (start, end) in zip(utterances, pairwise(places), strict=True)
        if utterance.is_spoken
    )
    return format_html(
        '<svg class="strip" viewBox="0 -.5 {} {}" height="{}" preserveAspectRatio="none" aria-hidden="true">'
        "{}</svg>",
        WIDTH,
        rows,
        rows * ROW,
        mark_safe(links),  # noqa: S308 - numbers, all of it
    )


def _colour(hue: int) -> str:
    return f' class="v{hue}"' if hue else ""


def _path(start: int, end: int, whole: int) -> Iterator[str]:
    """Strokes from one place to another, one for each row that they lie in; the last leaves a gap."""
    start = min(start, whole - 1)
    end = max(end, start + 1)
    while start < end:
        row, left = divmod(start, WIDTH)
        right = min(end - row * WIDTH, WIDTH)
        gap = 1 if right < WIDTH and right - left > 2 else 0
        yield f"M{left} {row}h{right - left - gap}"
        start = row * WIDTH + right
