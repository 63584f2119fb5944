"""Labels that a typist misspelt: a name that stands once, a letter away from one that comes back.

Whether it is the same person can't be told for certain, so that the words behind it are nobody's.
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.cores import core_of, plain_token
from archive.parsing.labels.heads import Choice
from archive.parsing.labels.likeness import THRESHOLD
from archive.parsing.labels.shapes import shape_of
from archive.parsing.text import Block

_OFTEN = 3
_SHORTEST = 4
"""Letters of a name of which one may be wrong."""
_WORD = re.compile(r"[^\W\d_]+")


def misspelt(
    chosen: Sequence[Choice | None], blocks: Sequence[Block], vocabulary: Vocabulary
) -> frozenset[int]:
    """The positions of labels that stand once and are much like one that stands three times or more.

    A name that stands elsewhere in the document as well is another person's.
    """
    cores = {
        position: core_of(best[0].text, vocabulary).casefold()
        for position, best in enumerate(chosen)
        if best and best[1] >= THRESHOLD and not best[0].certain and _is_name(best[0].text, vocabulary)
    }
    times = Counter(cores.values())
    often = [tuple(core.split()) for core, count in times.items() if count >= _OFTEN]
    odd = {
        position: wrong
        for position, core in cores.items()
        if times[core] == 1 and (wrong := _wrong_word(core.split(), often))
    }
    if not odd:
        return frozenset()
    words = Counter(word.casefold() for block in blocks for word in _WORD.findall(block.text))
    return frozenset(position for position, wrong in odd.items() if words[wrong] <= 1)


def _is_name(head: str, vocabulary: Vocabulary) -> bool:
    shape = shape_of(head, vocabulary)
    return shape.name and not (shape.uncased or shape.voice)


def _wrong_word(tokens: Sequence[str], often: Collection[Sequence[str]]) -> str:
    """The word by which alone a name differs from one of others, and that by a letter; "" where none does."""
    for other in often:
        if len(other) == len(tokens):
            pairs = [(one, two) for one, two in zip(tokens, other, strict=True) if one != two]
            if len(pairs) == 1 and _is_slip(*map(plain_token, pairs[0])):
                return plain_token(pairs[0][0])
    return ""


def _is_slip(one: str, two: str) -> bool:
    """Whether two words differ by a letter that is wrong, left out, added or in the place of the next one.

    The first letter is seldom wrong; of another last one may be another name: "Maria", "Mario".
    """
    if max(len(one), len(two)) < _SHORTEST or one[:1] != two[:1]:
        return False
    start = next(
        (i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two))
    )
    before, behind = one[start:], two[start:]
    if len(one) == len(two):
        swapped = before[:2] == behind[1::-1] and before[2:] == behind[2:]
        return swapped or (len(before) > 1 and before[1:] == behind[1:])
    longer, shorter = (before, behind) if len(before) > len(behind) else (behind, before)
    return bool(shorter) and longer[1:] == shorter
