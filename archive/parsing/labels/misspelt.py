"""Labels that a typist misspelt: a surname that stands once, a letter away from one that comes back.

Whether it is the same person can't be told for certain, so that the words behind it are nobody's. A full
name is kept as it is printed: whose it is is told where persons are linked.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

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
    surnames = {position: plain_token(core) for position, core in cores.items() if len(core.split()) == 1}
    times = Counter(surnames.values())
    often: defaultdict[str, list[str]] = defaultdict(list)
    for name in (name for name, count in times.items() if count >= _OFTEN):
        for part in _shortened(name):
            often[part].append(name)
    odd = {
        position: name
        for position, name in surnames.items()
        if times[name] == 1
        and any(_is_slip(name, other) for part in _shortened(name) for other in often.get(part, ()))
    }
    if not odd:
        return frozenset()
    words = Counter(word.casefold() for block in blocks for word in _WORD.findall(block.text))
    return frozenset(position for position, name in odd.items() if words[name] <= 1)


def _is_name(head: str, vocabulary: Vocabulary) -> bool:
    shape = shape_of(head, vocabulary)
    return shape.name and not (shape.uncased or shape.voice)


def _shortened(word: str) -> set[str]:
    """The word, and it without one letter each: words that differ by one letter share one of these."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


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
