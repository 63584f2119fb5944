"""Sketches of texts, by which those that share many runs of words are found: the bottom k of the hashes of
all runs (MinHash). Two texts share about as much of their sketches as of their runs."""

from collections.abc import Iterable
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from archive.parsing.text import words
from archive.parsing.transcript import Transcript

SIZE = 24
"""Hashes of a sketch."""

RUN = 5
"""Words of a run."""

Hashes = NDArray[np.uint64]

_FACTORS = np.array([0x9E3779B97F4A7C15 * (2 * at + 1) % 2**64 for at in range(RUN)], np.uint64)
_MIX = np.uint64(0xBF58476D1CE4E5B9)


def sketch_of(transcript: Transcript) -> bytes:
    return sketch(paragraph.text for paragraph in transcript.paragraphs()).tobytes()


def read_sketch(stored: bytes) -> Hashes:
    return np.frombuffer(stored, np.uint64)


def sketch(texts: Iterable[str]) -> Hashes:
    """The lowest hashes of the runs of words, rising; fewer of a text with fewer runs."""
    return np.unique(runs(texts))[:SIZE]


def runs(texts: Iterable[str]) -> Hashes:
    """The hash of each run of RUN words, whatever paragraphs they stand in."""
    hashes = np.array([_hash(word) for text in texts for word in words(text.casefold())], np.uint64)
    count = len(hashes) - RUN + 1
    if count <= 0:
        return np.empty(0, np.uint64)
    total = np.zeros(count, np.uint64)
    for at in range(RUN):
        total += hashes[at : at + count] * _FACTORS[at]
    total ^= total >> np.uint64(29)
    total *= _MIX
    return total ^ (total >> np.uint64(32))


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
