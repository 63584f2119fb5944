"""Shingles: runs of two or three words, sorted by a hash of theirs, to find where the same words stand.

A posting is one 64-bit number: the hash of a shingle in its upper half, the position of its first word in
the lower. Sorted, the positions of one shingle lie side by side and are found by bisection, in memory or in
a mapped file alike.
"""

from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from archive.comparing.folding import Hashes

Postings = NDArray[np.uint64]
Positions = NDArray[np.int64]

SIZES = (2, 3)
_BLOCK = 512  # postings in a page of memory
_HALF = np.uint64(32)
_LOW = np.uint64(0xFFFFFFFF)
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


def shingle_hashes(words: Hashes, size: int) -> NDArray[np.uint64]:
    """A 32-bit hash, in 64, of the shingle that begins at each word."""
    count = len(words) - size + 1
    if count <= 0:
        return np.empty(0, np.uint64)
    mixed = words[:count].astype(np.uint64)
    for offset in range(1, size):
        mixed *= _FACTOR
        mixed ^= mixed >> np.uint64(29)
        mixed += words[offset : offset + count]
    mixed *= _FACTOR
    mixed >>= _HALF
    return mixed


def postings(words: Hashes, size: int) -> Postings:
    """The sorted postings of all shingles of this size."""
    made = shingle_hashes(words, size)
    made <<= _HALF
    made |= np.arange(len(made), dtype=np.uint64)
    made.sort()
    return made


def samples(index: Postings) -> Postings:
    """Some postings, to be held in memory: a look-up then touches one page of the file, not thirty."""
    return index[::_BLOCK].copy()


def ranges(index: Postings, sampled: Postings, sought: NDArray[np.uint64]) -> tuple[Positions, Positions]:
    """For each hash sought, where its postings begin and end."""
    hashes, which = np.unique(sought, return_inverse=True)
    low = hashes << _HALF
    begins, ends = _bisected(index, sampled, low, "left"), _bisected(index, sampled, low | _LOW, "right")
    return begins[which], ends[which]


def _bisected(
    index: Postings, sampled: Postings, bounds: Postings, side: Literal["left", "right"]
) -> Positions:
    """`bounds` ascend, so that each block of the file is looked into once, for all that are in it."""
    blocks, firsts = np.unique(np.searchsorted(sampled, bounds, side=side), return_index=True)
    found = np.zeros(len(bounds), np.int64)
    bounded = pairwise([*firsts.tolist(), len(bounds)])
    for block, (first, last) in zip(blocks.tolist(), bounded, strict=True):
        if block:
            start = (block - 1) * _BLOCK
            found[first:last] = start + index[start : start + _BLOCK].searchsorted(bounds[first:last], side)
    return found


def positions(index: Postings, begin: int, end: int) -> Positions:
    return (index[begin:end] & _LOW).astype(np.int64)
