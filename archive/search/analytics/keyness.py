"""Keyness: the words that a speaker uses more often than all others in the archive do.

Candidates are the words of a sample of the speaker's passages; each is then counted in all that was said.
So the figures are exact, and a speaker of a million words costs no more than one of fifty thousand.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from weakref import WeakKeyDictionary

from archive.models import Passage
from archive.search.engine import IndexReader, engine
from archive.search.tokenizer import folded_words
from archive.search.types import WordCounts

# Passages of a speaker to take candidates from, and how many candidates are counted in full.
_SAMPLE, _COUNTED = 1_000, 120
# A word said less often tells nothing, however rare it is elsewhere.
_LEAST = 5
_SHORTEST = 3
# Lists that are kept for one state of the index.
_KEPT = 512
# And so much more often than all others must it be said; else every "and" of a great talker counts.
_RATIO = 1.5
# The critical value of G² for p < 0.0001 at one degree of freedom.
_SIGNIFICANT = 15.13


@dataclass(frozen=True, slots=True)
class Keyword:
    """A folded word; how often the speaker said it and all others did; its keyness G² (log-likelihood,
    Dunning 1993, in the form of Rayson and Garside 2000)."""

    word: str
    times: int
    others: int
    score: float


def keywords(speaker: str, year: int | None = None, most: int = 20) -> list[Keyword]:
    """The most distinctive words of a speaker (by slug), in one year or in all, the most distinctive first.

    Raises IndexUnavailable where there is no index, NotSupported where the engine can't count words.
    """
    with engine().reading() as index:
        kept = _computed.setdefault(index, {})
        found = kept.get((speaker, year))
        if found is None:
            if len(kept) >= _KEPT:
                kept.clear()
            found = kept[speaker, year] = _keywords(index, speaker, year)
    return list(found[:most])


# Counting takes a tenth of a second. A list is kept for as long as the index stays as it is, and keeps
# no index that is done with.
_computed: WeakKeyDictionary[IndexReader, dict[tuple[str, int | None], tuple[Keyword, ...]]] = (
    WeakKeyDictionary()
)


def _keywords(index: IndexReader, speaker: str, year: int | None) -> tuple[Keyword, ...]:
    texts = Passage.objects.filter(pk__in=index.sample(speaker, year, _SAMPLE).tolist())
    said: Counter[str] = Counter()
    for text in texts.values_list("text", flat=True):
        said.update(word for word in folded_words(text) if len(word) >= _SHORTEST and word.isalpha())
    return tuple(distinctive(index.word_counts(speaker, year, _candidates(said, index))))


def distinctive(counts: WordCounts) -> list[Keyword]:
    """Words over-used by the speaker: rate ratio > 1.5 and G² > 15.13 (p < 0.0001), highest G² first."""
    own, rest = counts.own_words, counts.all_words - counts.own_words
    found = []
    for word, (times, everywhere) in counts.times.items():
        others = everywhere - times
        if times >= _LEAST and rest > 0 and times / own > _RATIO * others / rest:
            found.append(Keyword(word, times, others, log_likelihood(times, others, own, rest)))
    significant = (each for each in found if each.score > _SIGNIFICANT)
    return sorted(significant, key=lambda each: (-each.score, each.word))


def log_likelihood(times: int, others: int, own: int, rest: int) -> float:
    """G² of a word said `times` in `own` words, and `others` times in the `rest`."""
    share = (times + others) / (own + rest)
    pairs: Iterable[tuple[int, float]] = ((times, own * share), (others, rest * share))
    return 2 * sum(seen * log(seen / expected) for seen, expected in pairs if seen)


def _candidates(said: Counter[str], index: IndexReader) -> Sequence[str]:
    """The words that are likeliest to be distinctive, judged by the sample."""
    own, all_words = said.total(), sum(index.trend(None).get("", {}).values())
    ratios = {
        word: log_likelihood(times, max(0, index.document_frequency(word) - times), own, all_words)
        for word, times in said.most_common(2_000)
        if times > 1 or own < 5_000
    }
    return sorted(ratios, key=lambda word: -ratios[word])[:_COUNTED]
