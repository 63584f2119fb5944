"""Words of scripts from right to left, whose letters PDFium may give from left to right.

It does so with what browsers print, for some words and not for others: where the letters stand tells.
"""

import re
from collections.abc import Callable

_FIRST = 0x590
# Hebrew, Arabic, Syriac, Thaana and the forms of their letters; no figures, which run to the right.
_LETTERS = re.compile(
    "[\u0590-\u05ff\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u08ff"
    "\ufb1d-\ufdff\ufe70-\ufefc]{2,}"
)
_NEAR = 0.1
_SAME = 0.05


def turn_letters(codes: list[int], left: Callable[[int], float]) -> bool:
    """Put the letters of each such word in the order in which they are read; whether any was turned.

    `left`: where the letter of this index begins.
    """
    if max(codes, default=0) < _FIRST:
        return False
    turned = False
    for found in _LETTERS.finditer("".join(map(chr, codes))):
        first, last = found.span()
        if left(first) < left(last - 1) - _NEAR:
            codes[first:last] = _turned(codes, first, last, left)
            turned = True
    return turned


def _turned(codes: list[int], first: int, last: int, left: Callable[[int], float]) -> list[int]:
    """These letters from the last to the first; those of one drawn sign keep their order."""
    signs: list[list[int]] = []
    before: float | None = None
    for index in range(first, last):
        place = left(index)
        if before is not None and abs(place - before) < _SAME:
            signs[-1].append(codes[index])
        else:
            signs.append([codes[index]])
        before = place
    return [code for sign in reversed(signs) for code in sign]
