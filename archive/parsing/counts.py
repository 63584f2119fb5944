"""Characters, letters and words counted by code points: a document has hundreds of thousands."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from archive.parsing.text import INVISIBLE, words

COUNTED = 1 << 20
"""Characters that are counted at a time: enough to count fast, few enough to keep memory flat."""

_PLANE = 1 << 16
"""Code points of the plane that nearly all texts keep to."""


def count_characters(text: str) -> Counter[str]:
    """How often each character stands in a text."""
    found: Counter[str] = Counter()
    for part in _parts(text):
        counts = np.bincount(code_points(part))
        codes = np.flatnonzero(counts)
        found.update(dict(zip(map(chr, codes.tolist()), counts[codes].tolist(), strict=True)))
    return found


def count_letters(texts: Iterable[str]) -> Counter[str]:
    """How often each letter and digit stands in texts, whatever stands between them."""
    found = count_characters("\n".join(texts))
    return Counter({letter: times for letter, times in found.items() if letter.isalnum()})


def number_of_words(text: str) -> int:
    """How many `words` a text has."""
    if len(text) > COUNTED:
        return len(words(text))
    codes = code_points(text)
    if not len(codes):
        return 0
    if codes.max() >= _PLANE:
        return len(words(text))
    letters, invisible = _kinds_of_characters()
    hidden = invisible[codes]
    in_word = letters[codes[~hidden] if hidden.any() else codes]
    return int(np.count_nonzero(in_word[1:] > in_word[:-1])) + int(in_word[:1].sum())


def _parts(text: str) -> Iterator[str]:
    return (text[start : start + COUNTED] for start in range(0, len(text), COUNTED))


def code_points(text: str) -> NDArray[np.uint32]:
    """The code points of a text, four bytes each."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4")


@lru_cache(maxsize=1)
def _kinds_of_characters() -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of each code point of the plane, whether a word holds it, and whether it prints nothing."""
    plane = "".join(map(chr, range(_PLANE)))
    letters, invisible = np.zeros(_PLANE, bool), np.zeros(_PLANE, bool)
    letters[[ord(sign) for sign in words(" ".join(plane))]] = True
    invisible[[ord(sign) for sign in INVISIBLE.findall(plane)]] = True
    return letters, invisible
