"""The words that set a speaker apart from all others in the archive.

Which words to look at is told by some of the speaker's passages, spread over all; each of these is then
counted in all that was said. So the figures are exact, and a speaker of a million words costs no more
than one of fifty thousand.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from weakref import WeakKeyDictionary

from haystack import connections

from archive.models import Passage
from archive.search.tokenizer import folded_words
from archive.search.types import Tally
from archive.search.whoosh_store.folder import IndexUnavailable
from archive.search.whoosh_store.snapshot import Snapshot

# Passages of a speaker to learn words from, and how many of the most telling to count in full.
_SAMPLE, _COUNTED = 1_000, 120
# A word said less often tells nothing, however rare it is elsewhere.
_LEAST = 5
_SHORTEST = 3
# Lists that are kept for one state of the index.
_KEPT = 512
# And so much more often than all others must it be said; else every "and" of a great talker counts.
_RATIO = 1.5
# What log-likelihood goes beyond once in ten thousand times by chance alone.
_CHANCE = 15.13


@dataclass(frozen=True, slots=True)
class Keyword:
    """A folded word; how often the speaker said it and all others did; how telling that is (log-likelihood,
    Dunning 1993, in the form of Rayson and Garside 2000)."""

    word: str
    times: int
    others: int
    score: float


def keywords(speaker: str, year: int | None = None, most: int = 20) -> list[Keyword]:
    """The most telling words of a speaker (by slug), in one year or in all, the most telling first.

    Raises IndexUnavailable where there is no index.
    """
    snapshot = _snapshot()
    kept = _counted.setdefault(snapshot, {})
    found = kept.get((speaker, year))
    if found is None:
        if len(kept) >= _KEPT:
            kept.clear()
        found = kept[speaker, year] = _keywords(snapshot, speaker, year)
    return list(found[:most])


# Counting takes a tenth of a second. A list is kept for as long as the index stays as it is, and keeps
# no index that is done with.
_counted: WeakKeyDictionary[Snapshot, dict[tuple[str, int | None], tuple[Keyword, ...]]] = WeakKeyDictionary()


def _keywords(snapshot: Snapshot, speaker: str, year: int | None) -> tuple[Keyword, ...]:
    texts = Passage.objects.filter(pk__in=snapshot.sample(speaker, year, _SAMPLE).tolist())
    said: Counter[str] = Counter()
    for text in texts.values_list("text", flat=True):
        said.update(word for word in folded_words(text) if len(word) >= _SHORTEST and word.isalpha())
    return tuple(telling(snapshot.tally(speaker, year, _candidates(said, snapshot))))


def telling(tally: Tally) -> list[Keyword]:
    """Those that the speaker says more often than others do, beyond what chance would bring."""
    own, rest = tally.own_words, tally.all_words - tally.own_words
    found = []
    for word, (times, everywhere) in tally.times.items():
        others = everywhere - times
        if times >= _LEAST and rest > 0 and times / own > _RATIO * others / rest:
            found.append(Keyword(word, times, others, log_likelihood(times, others, own, rest)))
    telling = (each for each in found if each.score > _CHANCE)
    return sorted(telling, key=lambda each: (-each.score, each.word))


def log_likelihood(times: int, others: int, own: int, rest: int) -> float:
    """G² of a word said `times` in `own` words, and `others` times in the `rest`."""
    share = (times + others) / (own + rest)
    pairs: Iterable[tuple[int, float]] = ((times, own * share), (others, rest * share))
    return 2 * sum(seen * log(seen / expected) for seen, expected in pairs if seen)


def _candidates(said: Counter[str], snapshot: Snapshot) -> Sequence[str]:
    """The words that are likeliest to be telling, judged by the sample."""
    own, all_words = said.total(), sum(snapshot.trend(None).get("", {}).values())
    ratios = {
        word: log_likelihood(times, max(0, snapshot.frequency(word) - times), own, all_words)
        for word, times in said.most_common(2_000)
        if times > 1 or own < 5_000
    }
    return sorted(ratios, key=lambda word: -ratios[word])[:_COUNTED]


def _snapshot() -> Snapshot:
    snapshot = getattr(connections["default"].get_backend(), "snapshot", None)
    if snapshot is None:
        raise IndexUnavailable("The search engine in use can't count words.")
    found: Snapshot = snapshot()
    return found
