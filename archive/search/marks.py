"""What the index keeps of a text beside its words: how they are written, and where sentences begin.

Each is a term of the field with positions that no word can be. So "=US" is the places of "US" that are also
places of capitals, at a few bytes a passage.
"""

from collections.abc import Mapping, Sequence
from itertools import compress, count

from archive.search.tokenizer import case_of, written

_SIGN = "\x01"
# Where a sentence begins, but for the first.
SENTENCE = f"{_SIGN}S"
# The marks of words with capitals, by what `case_of` tells of them; words in small letters have none.
CASES = {case: f"{_SIGN}{case}" for case in "ACM"}
# Positions are kept of so many words of a passage.
_LAST_PLACE = 0xFFFF


def is_mark(term: bytes) -> bool:
    return term.startswith(_SIGN.encode())


def marks(text: str) -> Mapping[str, Sequence[int]]:
    """The marks of a text, each with the places of the words that have it, ascending."""
    found: dict[str, list[int]] = {}
    _, words, sentences = written(text)
    # Few words have a mark, so that nothing is done in Python with each of them.
    every = list(map(_known.__getitem__, words))
    for place, mark in zip(compress(count(), every), filter(None, every), strict=False):
        found.setdefault(mark, []).append(place)
    if sentences:
        found[SENTENCE] = list(sentences)
    if len(words) > _LAST_PLACE:
        found = {mark: [place for place in at if place <= _LAST_PLACE] for mark, at in found.items()}
    return found


class _Marks(dict[str, str]):
    """The mark of each word that was met, "" for none."""

    def __missing__(self, word: str) -> str:
        mark = CASES.get(case_of(word), "")
        if len(self) < 1 << 17:
            self[word] = mark
        return mark


_known = _Marks()
