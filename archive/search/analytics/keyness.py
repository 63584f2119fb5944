"""Keyness: the words that a speaker uses more often than all others in the archive do.

Candidates are the words of a sample of the speaker's passages; each is then counted in all that was said.
So the figures are exact, and a speaker of a million words costs no more than one of fifty thousand. Where a
script has no spaces between words, the sample tells which signs make one (`sign_terms`).

A word is distinctive if chance can't explain it (log-likelihood, G²) and if it is spread over the speaker's
meetings (range and dispersion), so that the subject of one day is none. How distinctive it is, is the ratio
of its rates (log ratio, Hardie 2014), for G² grows with the amount of text alone.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil, log, log2
from weakref import WeakKeyDictionary

from archive.models import Passage
from archive.search.analytics.dispersion import dp_norm
from archive.search.analytics.sign_terms import SignRow, sign_rows, sign_terms, terms_of
from archive.search.engine import IndexReader, engine
from archive.search.scripts import signs
from archive.search.tokenizer import written
from archive.search.types import WordCounts

# Passages of a speaker to take candidates from, and how many candidates are counted in full.
_SAMPLE, _COUNTED = 1_000, 240
# A word said less often tells nothing, however rare it is elsewhere.
_LEAST = 5
_SHORTEST = 3
# Lists that are kept for one state of the index.
_KEPT = 512
# And so much more often than all others must it be said; else every "and" of a great talker counts.
_RATIO = 1.5
# The critical value of G² for p < 0.0001 at one degree of freedom.
_SIGNIFICANT = 15.13
# In how many meetings a word must stand: so many, in a great number of meetings this share of them, and of
# few meetings half.
_RANGE, _RANGE_SHARE = 4, 0.05
# A word that is spread less evenly over the meetings than this belongs to some of them.
_MOST_DP = 0.9


# A word of signs that stands this often as a part of a longer one is none of its own.
_PART = 0.5


@dataclass(frozen=True, slots=True)
class Keyword:
    """A folded word, and as it is mostly `printed`; how often the speaker said it and all others did, out of
    how many words; its keyness G² (log-likelihood, Dunning 1993, in the form of Rayson and Garside 2000) and
    its log ratio (the binary logarithm of the ratio of both rates, Hardie 2014; where others never said it,
    as if they had half a time).

    `meetings` of the speaker's `all_meetings` have it; `dispersion` is DPnorm over these. Words and meetings
    are those in the `language`, the one that the speaker speaks most in.
    """

    word: str
    times: int
    others: int
    score: float
    log_ratio: float = 0.0
    words: int = 0
    others_words: int = 0
    meetings: int = 0
    all_meetings: int = 0
    dispersion: float = 0.0
    language: str = ""
    printed: str = ""


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
    passages = Passage.objects.filter(pk__in=index.sample(speaker, year, _SAMPLE).tolist())
    said: Counter[str] = Counter()
    places: dict[str, set[int]] = {}
    printed: dict[str, Counter[str]] = {}
    for meeting, words in _sampled_words(passages.values_list("utterance__meeting_id", "text")):
        for word, form in words:
            said[word] += 1
            places.setdefault(word, set()).add(meeting)
            printed.setdefault(word, Counter())[form] += 1
    meetings = len(set().union(*places.values()))
    wide = {word for word, each in places.items() if len(each) >= min(3, least_range(meetings))}
    found = distinctive(index.word_counts(speaker, year, _candidates(said, wide, index)))
    return tuple(
        replace(each, printed=printed[each.word].most_common(1)[0][0]) for each in _without_parts(found)
    )


def _sampled_words(texts: Iterable[tuple[int, str]]) -> Iterator[tuple[int, list[tuple[str, str]]]]:
    """The words of each text that may be distinctive, folded and as printed, beside the text's meeting."""
    rows: list[tuple[int, list[SignRow]]] = []
    for meeting, text in texts:
        rows.append((meeting, sign_rows(text)))
        each = written(text)
        words = zip(each.folded, each.words, strict=True)
        yield meeting, [pair for pair in words if len(pair[0]) >= _SHORTEST and pair[0].isalpha()]
    known = sign_terms((row for _, each in rows for row in each), _LEAST)
    for meeting, each_row in rows:
        yield meeting, list(terms_of(each_row, known))


def _without_parts(found: Sequence[Keyword]) -> list[Keyword]:
    """Without words of signs that are said mostly as a part of another one here."""
    wholes = [each for each in found if len(signs(each.word)) > 1]
    return [
        each
        for each in found
        if not any(
            each.word in whole.word and each.word != whole.word and whole.times >= each.times * _PART
            for whole in wholes
        )
    ]


def least_range(meetings: int) -> int:
    """In how many of so many meetings a distinctive word must stand."""
    return max(min(_RANGE, ceil(meetings / 2)), ceil(meetings * _RANGE_SHARE))


def distinctive(counts: WordCounts) -> list[Keyword]:
    """Words over-used by the speaker, the highest log ratio first: rate ratio > 1.5, G² > 15.13 (p < 0.0001),
    in enough of the meetings and evenly enough."""
    found = (_keyword(word, counts) for word in counts.times)
    return sorted(filter(None, found), key=lambda each: (-each.log_ratio, -each.score, each.word))


def _keyword(word: str, counts: WordCounts) -> Keyword | None:
    own, rest = counts.own_words, counts.all_words - counts.own_words
    times, everywhere = counts.times[word]
    others = everywhere - times
    if times < _LEAST or rest <= 0 or times / own <= _RATIO * others / rest:
        return None
    score = log_likelihood(times, others, own, rest)
    spread = counts.spread.get(word, ())
    meetings, dispersion = sum(map(bool, spread)), dp_norm(spread, counts.meetings) if spread else 0.0
    if score <= _SIGNIFICANT or meetings < least_range(len(counts.meetings)) or dispersion > _MOST_DP:
        return None
    log_ratio = log2(times / own / ((others or 0.5) / rest))
    return Keyword(
        word=word,
        times=times,
        others=others,
        score=score,
        log_ratio=log_ratio,
        words=own,
        others_words=rest,
        meetings=meetings,
        all_meetings=len(counts.meetings),
        dispersion=dispersion,
        language=counts.language,
    )


def log_likelihood(times: int, others: int, own: int, rest: int) -> float:
    """G² of a word said `times` in `own` words, and `others` times in the `rest`."""
    share = (times + others) / (own + rest)
    pairs: Iterable[tuple[int, float]] = ((times, own * share), (others, rest * share))
    return 2 * sum(seen * log(seen / expected) for seen, expected in pairs if seen)


def _candidates(said: Counter[str], wide: Collection[str], index: IndexReader) -> Sequence[str]:
    """The words that are likeliest to be distinctive, judged by the sample, of those in enough meetings."""
    own, all_words = said.total(), int(index.counts(None).times.sum())
    ratios = {
        word: log_likelihood(times, max(0, _frequency(word, index) - times), own, all_words)
        for word, times in said.most_common(4_000)
        if word in wide and (times > 1 or own < 5_000)
    }
    return sorted(ratios, key=lambda word: -ratios[word])[:_COUNTED]


def _frequency(word: str, index: IndexReader) -> int:
    """In how many passages it stands, or stands at most."""
    return min(map(index.document_frequency, signs(word)))
