"""Words in a row that come again in several meetings: maximal repeats of a text of hashed words.

A run of words is a maximal repeat if it stands at several places, and would stand at fewer if it were a word
longer on either side. Most of a text is never said again, so what is no part of any repeat is left out
first, by hashes of runs of the least length; a suffix array, made by prefix doubling, is needed of the rest
alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from archive.comparing.folding import Hashes

Places = NDArray[np.int64]
Ranks = NDArray[np.int64]

# Words of a repeat at least, and meetings that it stands in.
LEAST_WORDS = 8
LEAST_MEETINGS = 3
# Doublings: repeats are told apart up to 2 ** 7 - 1 words, which no formula has.
_DOUBLINGS = 6
# Words whose runs are sorted at once.
_AT_ONCE = 4_000_000
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, eq=False)
class Repeat:
    """`places`: where each occurrence begins. `meetings`: in how many it stands."""

    length: int
    places: NDArray[np.int32]
    meetings: int


@dataclass(frozen=True, eq=False)
class Text:
    """Words of passages in a row; of each passage where it begins and ends, and the key of its meeting."""

    words: Hashes
    starts: Places
    ends: Places
    meetings: Places

    def passages_at(self, places: Places | NDArray[np.int32]) -> Places:
        return np.searchsorted(self.starts, places, side="right").astype(np.int64) - 1


def maximal_repeats(text: Text, words: int = LEAST_WORDS, meetings: int = LEAST_MEETINGS) -> list[Repeat]:
    """Those of so many words and more, in so many meetings and more."""
    starts = _repeated(text, words, meetings)
    if not len(starts):
        return []
    places = _with_words(starts, words)
    # Between places that do not follow on each other, and between passages, nothing is repeated.
    passages = text.passages_at(places)
    breaks = np.append((np.diff(places) != 1) | (np.diff(passages) != 0), True)
    ids = np.unique(text.words[places], return_inverse=True)[1].astype(np.int64)
    tokens = np.full(len(places) + int(breaks.sum()), -1, np.int64)
    at = np.arange(len(places)) + np.append(0, np.cumsum(breaks)[:-1])
    tokens[at] = ids
    separators = np.flatnonzero(tokens < 0)
    tokens[separators] = len(places) + np.arange(len(separators))
    # Where all is said again, most of the memory is for these.
    origin = np.full(len(tokens), -1, np.int32)
    origin[at] = places
    meeting = np.zeros(len(tokens), np.int64)
    meeting[at] = text.meetings[passages]
    order, common = _suffixes(tokens)
    before = np.append(-1, tokens[:-1])
    return [
        Repeat(length, np.sort(origin[order[low : high + 1]]), count)
        for length, low, high in _intervals(common, words)
        if (count := len(np.unique(meeting[order[low : high + 1]]))) >= meetings
        and _is_left_maximal(before[order[low : high + 1]])
    ]


def _repeated(text: Text, length: int, least: int) -> Places:
    """Where runs of this length begin that stand in so many meetings, in order."""
    count = len(text.words) - length + 1
    if count <= 0:
        return np.empty(0, np.int64)
    hashes = np.zeros(count, np.uint64)
    for offset in range(length):
        hashes *= _FACTOR
        hashes ^= hashes >> np.uint64(29)
        hashes += text.words[offset : offset + count]
    # A run that begins in one passage ends in it.
    whole = np.zeros(count, bool)
    for start, end in zip(text.starts.tolist(), text.ends.tolist(), strict=True):
        whole[start : max(end - length + 1, start)] = True
    parts = np.uint64(-(-count // _AT_ONCE))
    found = [
        _in_meetings(text, np.flatnonzero(whole & (hashes % parts == np.uint64(part))), hashes, least)
        for part in range(int(parts))
    ]
    return np.sort(np.concatenate(found))


def _in_meetings(text: Text, places: Places, hashes: NDArray[np.uint64], least: int) -> Places:
    """Of these places, those whose hash stands in so many meetings."""
    if not len(places):
        return places
    values = hashes[places]
    meetings = text.meetings[text.passages_at(places)]
    order = np.lexsort((meetings, values))
    values, meetings = values[order], meetings[order]
    other = np.append(True, values[1:] != values[:-1])
    anew = other | np.append(True, meetings[1:] != meetings[:-1])
    group = np.cumsum(other) - 1
    counts = np.bincount(group, weights=anew)
    found: Places = places[order][counts[group] >= least]
    return found


def _with_words(starts: Places, length: int) -> Places:
    """All places of the runs that begin there."""
    covered = (starts[:, None] + np.arange(length)).ravel()
    return np.unique(covered)


def _suffixes(tokens: Ranks) -> tuple[Places, Places]:
    """The suffix array, and of each suffix how many words it shares with the one before it."""
    count = len(tokens)
    levels = [tokens.astype(np.int32)]
    for doubling in range(_DOUBLINGS):
        step, last = 1 << doubling, levels[-1].astype(np.int64)
        second = np.zeros(count, np.int64)
        second[: max(count - step, 0)] = last[step:] + 1
        key = last * (int(second.max(initial=0)) + 1) + second
        levels.append(np.unique(key, return_inverse=True)[1].astype(np.int32))
    order = np.argsort(levels[-1], kind="stable")
    common = np.zeros(count, np.int64)
    left, right = order[:-1].copy(), order[1:].copy()
    for doubling in range(_DOUBLINGS, -1, -1):
        ranks = np.append(levels[doubling], -1)  # past the end
        at_left, at_right = np.minimum(left, count), np.minimum(right, count)
        same = (ranks[at_left] == ranks[at_right]) & (at_left < count) & (at_right < count)
        step = same.astype(np.int64) << doubling
        left, right = left + step, right + step
        common[1:] += step
    return order, common


def _intervals(common: Places, least: int) -> Iterator[tuple[int, int, int]]:
    """(length, first, last) of the suffixes that share so many words and no more: those of an LCP tree."""
    stack: list[tuple[int, int]] = []
    for at, length in enumerate([*common.tolist(), 0]):
        low = at - 1
        while stack and stack[-1][0] > length:
            height, low = stack.pop()
            yield height, low, at - 1
        if length >= least and (not stack or stack[-1][0] < length):
            stack.append((length, low))


def _is_left_maximal(before: Ranks) -> bool:
    """Whether not the same word stands before each."""
    return bool((before != before[0]).any()) or before[0] < 0
