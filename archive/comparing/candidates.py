"""Where in the index a quotation may stand: its rare shingles vote for stretches of the archive."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from archive.comparing.folding import Hashes
from archive.comparing.segment import Segment
from archive.comparing.shingles import SIZES, positions, ranges, shingle_hashes
from archive.comparing.store import Snapshot

# Postings looked at for one quotation, rarest shingles first.
_POSTINGS = 40_000
# Stretches looked at more closely, of each segment and of all.
_STRETCHES = 24
_MOST = 8


@dataclass(frozen=True)
class Stretch:
    """Passages of one meeting, by their keys in reading order, among which the words may stand.

    `score`: between 0 and 2, how many of the quotation's words stand there in order, and how rare the
    shingles are that do.
    """

    passages: tuple[int, ...]
    score: float


@dataclass(frozen=True)
class Rarity:
    """How often the words of a quotation, its pairs and its triples stand in the index.

    `counts[size]` has one number for each word at which a run of that size begins.
    """

    total: int
    counts: dict[int, NDArray[np.int64]]


def rarity(index: Snapshot, words: Hashes) -> Rarity:
    counts = {1: np.zeros(len(words), np.int64)}
    counts |= {size: np.zeros(max(len(words) - size + 1, 0), np.int64) for size in SIZES}
    for segment in index.segments:
        if len(segment.vocabulary):
            at = np.minimum(np.searchsorted(segment.vocabulary, words), len(segment.vocabulary) - 1)
            counts[1] += np.where(segment.vocabulary[at] == words, segment.counts[at], 0)
        for size in SIZES:
            begin, end = ranges(segment.shingles[size], shingle_hashes(words, size))
            counts[size] += end - begin
    return Rarity(max(index.words, 1), counts)


def stretches(index: Snapshot, words: Hashes, known: Rarity, most: int = _MOST) -> list[Stretch]:
    """The best stretches of all segments, best first."""
    chosen = _chosen(known)
    found: dict[tuple[int, ...], float] = {}
    for segment, dead in zip(index.segments, index.dead, strict=True):
        for passages, score in _of_segment(segment, dead, words, known, chosen):
            found[passages] = max(score, found.get(passages, 0))
    best = sorted(found, key=lambda passages: -found[passages])[:most]
    return [Stretch(passages, found[passages]) for passages in best]


def _chosen(known: Rarity) -> list[tuple[int, int]]:
    """(size, place) of the shingles that are looked up, within the bounds of the work allowed."""
    present = [
        (int(count), size, place)
        for size in SIZES
        for place, count in enumerate(known.counts[size].tolist())
        if count
    ]
    chosen: list[tuple[int, int]] = []
    spent = 0
    for count, size, place in sorted(present):
        spent += count
        if chosen and spent > _POSTINGS:
            break
        chosen.append((size, place))
    return chosen


def _of_segment(
    segment: Segment, dead: frozenset[int], words: Hashes, known: Rarity, chosen: Sequence[tuple[int, int]]
) -> Iterator[tuple[tuple[int, ...], float]]:
    places, votes = _votes(segment, words, known, chosen)
    if not len(places):
        return
    width = max(24, len(words) // 2)
    top = _top(places, votes, width)
    best = max(votes_of for _, votes_of in top)
    sought = words.tolist()
    for diagonal, vote in top:
        begin = max(diagonal - width // 2, 0)
        end = min(diagonal + 2 * width + len(words), len(segment.words))
        stretch = _clipped(segment, dead, begin, end, diagonal + width // 2 + len(words) // 2)
        if stretch is None:
            continue
        first, last, begin, end = stretch
        same = LCSseq.similarity(sought, segment.words[begin:end].tolist()) / len(sought)
        keys = tuple(segment.passages["passage"][first:last].tolist())
        yield keys, same + vote / max(best, 1e-9) * min(1.0, same + 0.2) * 0.5


def _votes(
    segment: Segment, words: Hashes, known: Rarity, chosen: Sequence[tuple[int, int]]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Of each posting: where the quotation would begin, and the weight of its shingle."""
    starts, weights = [], []
    sought = {size: shingle_hashes(words, size) for size in SIZES}
    bounds = {size: ranges(segment.shingles[size], sought[size]) for size in SIZES}
    for size, place in chosen:
        begin, end = bounds[size][0][place], bounds[size][1][place]
        if begin == end:
            continue
        at = positions(segment.shingles[size], begin, min(end, begin + _POSTINGS)) - place
        starts.append(at)
        weight = np.log2(known.total / known.counts[size][place])
        weights.append(np.full(len(at), weight))
    if not starts:
        return np.empty(0, np.int64), np.empty(0)
    return np.concatenate(starts), np.concatenate(weights)


def _top(places: NDArray[np.int64], weights: NDArray[np.float64], width: int) -> list[tuple[int, float]]:
    """The diagonals with most votes, each for two neighbouring bands of them."""
    band = (places + (1 << 20)) // width
    bands, inverse = np.unique(band, return_inverse=True)
    votes = np.bincount(inverse, weights)
    beside = np.zeros_like(votes)
    near = np.flatnonzero(np.diff(bands) == 1)
    beside[near] = votes[near + 1]
    total = votes + beside
    best = np.argsort(-total, kind="stable")[:_STRETCHES]
    return [(int(bands[each]) * width - (1 << 20), float(total[each])) for each in best]


def _clipped(
    segment: Segment, dead: frozenset[int], begin: int, end: int, middle: int
) -> tuple[int, int, int, int] | None:
    """The passages from which to before which a stretch goes, and its words, within one living meeting."""
    middle = min(max(middle, begin), end - 1)
    first, at, last = segment.passages_at(np.array([begin, middle, end - 1], np.int64)).tolist()
    meetings = segment.passages["meeting"][first : last + 1]
    own = meetings[at - first]
    if int(own) in dead:
        return None
    same = np.flatnonzero(meetings == own)
    first, last = first + int(same[0]), first + int(same[-1])
    starts = segment.passages["start"]
    limit = int(starts[last + 1]) if last + 1 < len(starts) else len(segment.words)
    return first, last + 1, int(starts[first]), limit
