"""Where in the index a quotation may stand: its rare shingles vote for stretches of the archive."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import LCSseq

from archive.comparing.folding import Hashes
from archive.comparing.segment import QuotationSegment
from archive.comparing.shingles import SIZES, Positions, positions, ranges, shingle_hashes
from archive.comparing.store import QuotationIndexSnapshot

# Postings looked at for one quotation, rarest shingles first.
_POSTINGS = 40_000
# Stretches looked at more closely, of each segment and of all.
_STRETCHES = 24
_MOST = 6


@dataclass(frozen=True)
class Stretch:
    """Passages of one meeting, by their keys in reading order, among which the words may stand.

    `same`: the share of the quotation's words that stand there in order. `score`: that, and for how much the
    shingles count that stand there.
    """

    passages: tuple[int, ...]
    same: float
    score: float


@dataclass(frozen=True)
class Rarity:
    """How often the words of a quotation, its pairs and its triples stand in the index.

    `counts[size]` has one number for each word at which a run of that size begins.
    """

    total: int
    counts: dict[int, NDArray[np.int64]]


def rarity(index: QuotationIndexSnapshot, words: Hashes) -> Rarity:
    counts = {1: np.zeros(len(words), np.int64)}
    counts |= {size: np.zeros(max(len(words) - size + 1, 0), np.int64) for size in SIZES}
    for segment, _ in index.each():
        if len(segment.vocabulary):
            at = np.minimum(np.searchsorted(segment.vocabulary, words), len(segment.vocabulary) - 1)
            counts[1] += np.where(segment.vocabulary[at] == words, segment.counts[at], 0)
        for size in SIZES:
            begin, end = _ranges(segment, words, size)
            counts[size] += end - begin
    return Rarity(max(index.words, 1), counts)


def _ranges(segment: QuotationSegment, words: Hashes, size: int) -> tuple[Positions, Positions]:
    return ranges(segment.shingles[size], segment.sampled[size], shingle_hashes(words, size))


def stretches(
    index: QuotationIndexSnapshot, words: Hashes, known: Rarity, most: int = _MOST
) -> list[Stretch]:
    """The best stretches of all segments, best first."""
    chosen = _chosen(known)
    found: dict[tuple[int, ...], Stretch] = {}
    for segment, dead in index.each():
        for each in _of_segment(segment, dead, words, known, chosen):
            if each.passages not in found or found[each.passages].score < each.score:
                found[each.passages] = each
    return sorted(found.values(), key=lambda each: -each.score)[:most]


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
    segment: QuotationSegment,
    dead: frozenset[int],
    words: Hashes,
    known: Rarity,
    chosen: Sequence[tuple[int, int]],
) -> Iterator[Stretch]:
    votes = _votes(segment, words, known, chosen)
    if not len(votes.starts):
        return
    width = max(24, len(words) // 2)
    top = _top(votes, width)
    best = max(vote for _, _, vote in top)
    sought = words.tolist()
    for start, middle, vote in top:
        end = min(start + 2 * width + len(words), len(segment.words))
        first, last, begin, end = _clipped(segment, max(start - width // 2, 0), end, middle)
        if int(segment.passages["meeting"][first]) in dead:
            continue
        same = LCSseq.similarity(sought, segment.words[begin:end].tolist()) / len(sought)
        keys = tuple(segment.passages["passage"][first:last].tolist())
        yield Stretch(keys, same, same + vote / best * min(1.0, same + 0.2) * 0.5)


@dataclass(frozen=True)
class _Votes:
    """Of each posting: where it is, where the quotation would begin, and the weight of its shingle."""

    places: Positions
    starts: Positions
    weights: NDArray[np.float64]


def _votes(
    segment: QuotationSegment, words: Hashes, known: Rarity, chosen: Sequence[tuple[int, int]]
) -> _Votes:
    places, starts, weights = [np.empty(0, np.int64)], [np.empty(0, np.int64)], [np.empty(0)]
    bounds = {size: _ranges(segment, words, size) for size in SIZES}
    for size, place in chosen:
        begin, end = int(bounds[size][0][place]), int(bounds[size][1][place])
        if begin < end:
            at = positions(segment.shingles[size], begin, min(end, begin + _POSTINGS))
            places.append(at)
            starts.append(at - place)
            weight = np.log2(max(known.total / known.counts[size][place], 2.0))
            weights.append(np.full(len(at), weight))
    return _Votes(np.concatenate(places), np.concatenate(starts), np.concatenate(weights))


def _top(votes: _Votes, width: int) -> list[tuple[int, int, float]]:
    """Bands of starts with most votes, each with the next: start, place of its rarest shingle, votes."""
    offset = 1 << 20
    order = np.argsort((votes.starts + offset) // width, kind="stable")
    sorted_bands = ((votes.starts + offset) // width)[order]
    bands, first = np.unique(sorted_bands, return_index=True)
    weights = votes.weights[order]
    own = np.add.reduceat(weights, first)
    total = own.copy()
    near = np.flatnonzero(np.diff(bands) == 1)
    total[near] += own[near + 1]
    ends = np.append(first[1:], len(order))
    ends[near] = ends[near + 1]
    found = []
    for each in np.argsort(-total, kind="stable")[:_STRETCHES].tolist():
        rarest = first[each] + int(np.argmax(weights[first[each] : ends[each]]))
        place = int(votes.places[order[rarest]])
        found.append((int(bands[each]) * width - offset, place, float(total[each])))
    return found


def _clipped(segment: QuotationSegment, begin: int, end: int, middle: int) -> tuple[int, int, int, int]:
    """The passages from which to before which a stretch goes, and its words, within one meeting."""
    begin, end = min(begin, middle), max(end, middle + 1)
    first, at, last = segment.passages_at(np.array([begin, middle, end - 1], np.int64)).tolist()
    meetings = segment.passages["meeting"][first : last + 1]
    same = np.flatnonzero(meetings == meetings[at - first])
    first, last = first + int(same[0]), first + int(same[-1])
    starts = segment.passages["start"]
    limit = int(starts[last + 1]) if last + 1 < len(starts) else len(segment.words)
    return first, last + 1, int(starts[first]), limit
