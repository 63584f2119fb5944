"""Which altered paragraph continues which, between those that did not change; order is kept."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import log

from archive.importing.alignment.sequences import Pair
from archive.importing.alignment.similarity import Similarity, Words

_DENSE = 2_500
"""Pairs up to which all are compared."""

_CANDIDATES = 5
"""Paragraphs that one is compared with in a longer gap, those that share most rare words."""

_FREQUENT = 20
"""Paragraphs of a gap that have a word, from which on it tells nothing about which is which."""

_MOST_WORDS = 80
"""Words of a paragraph by which others like it are looked for, the rarest."""

_VOICE = 1.3
"""How much more a pair counts of which the same voice speaks."""


def align_gap(
    old: Sequence[tuple[str, Words]],
    new: Sequence[tuple[str, Words]],
    similarity: Similarity,
) -> list[Pair]:
    """Pairs of positions, rising in both, that are alike, the best choice of them by their scores.

    Each paragraph has its voice before its words.
    """
    if not old or not new:
        return []
    weighted: list[tuple[Pair, float]] = []
    for at, position in _candidates(old, new, similarity):
        voice, words = old[at]
        other_voice, others = new[position]
        score = similarity.score(words, others)
        if not score or (voice != other_voice and score < 0.8):
            continue
        length = 1 + log(1 + min(len(words.folded), len(others.folded)))
        weighted.append(((at, position), score * length * (_VOICE if voice == other_voice else 1)))
    return heaviest_rising(weighted)


def _candidates(
    old: Sequence[tuple[str, Words]], new: Sequence[tuple[str, Words]], similarity: Similarity
) -> Iterator[Pair]:
    if len(old) * len(new) <= _DENSE:
        yield from ((at, position) for at in range(len(old)) for position in range(len(new)))
        return
    yield from candidates([words for _, words in old], [words for _, words in new], similarity)


def candidates(old: Sequence[Words], new: Sequence[Words], similarity: Similarity) -> Iterator[Pair]:
    """For each new paragraph the old ones that share most rare words with it."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(old):
        for word in set(words.folded):
            places[word].append(at)
    for position, words in enumerate(new):
        votes: Counter[int] = Counter()
        for word in _rarest(words, similarity):
            found = places.get(word, ())
            if len(found) <= _FREQUENT:
                votes.update(found)
        yield from ((at, position) for at, _ in votes.most_common(_CANDIDATES))


def _rarest(words: Words, similarity: Similarity) -> Iterable[str]:
    return sorted(set(words.folded), key=lambda word: (similarity.frequency(word), word))[:_MOST_WORDS]


def heaviest_rising(weighted: Iterable[tuple[Pair, float]]) -> list[Pair]:
    """Of weighted pairs the choice of most weight that rises in both numbers."""
    by_position: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (at, position), weight in weighted:
        by_position[position].append((at, weight))
    # The best chains that end at or before an old position: rising in position and in weight.
    ends: list[int] = []
    best: list[tuple[float, int]] = []
    links: list[tuple[Pair, int]] = []
    for position in sorted(by_position):
        made = []
        for at, weight in by_position[position]:
            index = bisect_right(ends, at - 1) - 1
            before, link = best[index] if index >= 0 else (0.0, -1)
            made.append((at, before + weight, len(links)))
            links.append(((at, position), link))
        for at, total, link in made:
            _put(ends, best, at, (total, link))
    result = []
    link = best[-1][1] if best else -1
    while link >= 0:
        pair, link = links[link]
        result.append(pair)
    return result[::-1]


def _put(ends: list[int], best: list[tuple[float, int]], at: int, chain: tuple[float, int]) -> None:
    index = bisect_right(ends, at)
    if index and best[index - 1][0] >= chain[0]:
        return
    if index and ends[index - 1] == at:
        index -= 1
        del ends[index], best[index]
    while index < len(ends) and best[index][0] <= chain[0]:
        del ends[index], best[index]
    ends.insert(index, at)
    best.insert(index, chain)
