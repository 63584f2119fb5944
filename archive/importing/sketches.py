"""Sketches of texts, by which those that share many runs of words are found: the bottom k of the hashes of
all runs (MinHash). Two texts share about as much of their sketches as of their runs."""

import re
from collections.abc import Iterable
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

SIZE = 24
"""Hashes of a sketch."""

RUN = 5
"""Words of a run."""

_ENOUGH = 4 * SIZE
"""Hashes, some of them of the same run, among which as many different ones as a sketch has mostly are."""

Hashes = NDArray[np.uint64]

_WORD = re.compile(r"\w+")

_FACTORS = np.array([0x9E3779B97F4A7C15 * (2 * at + 1) % 2**64 for at in range(RUN)], np.uint64)
_MIX = np.uint64(0xBF58476D1CE4E5B9)


def read_sketch(stored: bytes) -> Hashes:
    return np.frombuffer(stored, np.uint64)


def sketch(texts: Iterable[str]) -> Hashes:
    """The lowest hashes of the runs of words, rising; fewer of a text with fewer runs."""
    found = runs(texts)
    if len(found) > 2 * _ENOUGH:
        # To sort all of a long text takes ten times as long.
        lowest = np.unique(np.partition(found, _ENOUGH)[:_ENOUGH])
        if len(lowest) >= SIZE:
            return lowest[:SIZE]
    return np.unique(found)[:SIZE]


def runs(texts: Iterable[str]) -> Hashes:
    """The hash of each run of RUN words, whatever paragraphs they stand in."""
    words = _WORD.findall("\n".join(texts).casefold())
    if len(_HASHES) > _MOST_HASHES:
        _HASHES.clear()
    hashes = np.fromiter(map(_HASHES.__getitem__, words), np.uint64, len(words))
    count = len(hashes) - RUN + 1
    if count <= 0:
        return np.empty(0, np.uint64)
    total = np.zeros(count, np.uint64)
    for at in range(RUN):
        total += hashes[at : at + count] * _FACTORS[at]
    total ^= total >> np.uint64(29)
    total *= _MIX
    return total ^ (total >> np.uint64(32))


class _WordHashes(dict[str, int]):
    """The hash of each word, computed once: a transcript has ten times as many words as different ones."""

    def __missing__(self, word: str) -> int:
        self[word] = found = crc32(word.encode("utf-8", "surrogatepass"))
        return found


_HASHES = _WordHashes()
_MOST_HASHES = 1 << 18
