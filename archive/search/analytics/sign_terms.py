"""Words of scripts without spaces, told by how the texts at hand use their signs, without a dictionary: pure.

A row of signs is taken for a word if its signs hold together (they stand side by side more often than chance
would have it) and if the row is free: different signs stand before it, and different ones behind it (accessor
variety: Feng, Chen, Deng and Zheng 2004, "Accessor Variety Criteria for Chinese Word Extraction").
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from math import log
from typing import NamedTuple

from archive.search.scripts import has_own_words, is_sign
from archive.search.tokenizer import words

# Folded signs that stand side by side.
Signs = tuple[str, ...]
# Words by their number of signs.
Terms = dict[int, set[Signs]]

# How many different signs must stand on either side of a word; where a row begins or ends is one each time.
_VARIETY = 3
# How surely any two parts of a word stand side by side, from 0 (by chance) to 1 (always). Set by what one
# speaker said in Chinese (50,000 signs): with less, the particles beside a word are taken for a part of it.
_COHESION = 0.4
# Of the signs of a word; what is longer is a phrase.
_LONGEST = 8


class SignRow(NamedTuple):
    """Signs with no space, stop or word of another script between them; the same as printed."""

    signs: Signs
    printed: Signs


def sign_rows(text: str) -> list[SignRow]:
    if not has_own_words(text):
        return []
    found: list[tuple[list[str], list[str]]] = []
    end = -1
    for word in words(text):
        if is_sign(word.text):
            if word.start != end:
                found.append(([], []))
            found[-1][0].append(word.text)
            found[-1][1].append(text[word.start : word.end])
            end = word.end
    return [SignRow(tuple(signs), tuple(printed)) for signs, printed in found]


def sign_terms(rows: Iterable[SignRow], least: int) -> Terms:
    """The words of two signs or more that stand at least so often in these rows."""
    all_signs = [row.signs for row in rows]
    counts: Counter[Signs] = Counter((sign,) for signs in all_signs for sign in signs)
    total = counts.total()
    frequent = {each for each, times in counts.items() if times >= least}
    held: Terms = {}
    for size in range(2, _LONGEST + 1):
        # What stands often enough has no part that does not.
        of_size = Counter(
            part
            for signs in all_signs
            for _, part in _parts(signs, size)
            if part[1:] in frequent and part[:-1] in frequent
        )
        frequent = {each for each, times in of_size.items() if times >= least}
        counts.update({each: of_size[each] for each in frequent})
        held[size] = {each for each in frequent if _cohesion(each, counts, total) >= _COHESION}
    return _free(all_signs, held)


def terms_of(rows: Iterable[SignRow], known: Terms) -> Iterator[tuple[str, str]]:
    """Each place of one of the known words, also within another: folded, and as printed."""
    for row in rows:
        for size, of_size in known.items():
            for at, part in _parts(row.signs, size):
                if part in of_size:
                    yield "".join(part), "".join(row.printed[at : at + size])


def _parts(signs: Signs, size: int) -> Iterator[tuple[int, Signs]]:
    return ((at, signs[at : at + size]) for at in range(len(signs) - size + 1))


def _cohesion(signs: Signs, counts: Counter[Signs], total: int) -> float:
    """Normalised pointwise mutual information (Bouma 2009) of the two parts, where the row is cut at its
    weakest place."""
    times = counts[signs]
    parts = max(counts[signs[:at]] * counts[signs[at:]] for at in range(1, len(signs)))
    return log(times * total / parts) / log(total / times) if times < total else 1.0


def _free(rows: Iterable[Signs], held: Terms) -> Terms:
    """Those that stand between different signs."""
    before: defaultdict[Signs, set[str]] = defaultdict(set)
    behind: defaultdict[Signs, set[str]] = defaultdict(set)
    for number, signs in enumerate(rows):
        bounded = (str(number), *signs, str(number))
        for size, of_size in held.items():
            for at, part in _parts(signs, size):
                if part in of_size:
                    before[part].add(bounded[at])
                    behind[part].add(bounded[at + size + 1])
    return {
        size: {each for each in of_size if min(len(before[each]), len(behind[each])) >= _VARIETY}
        for size, of_size in held.items()
        if of_size
    }
