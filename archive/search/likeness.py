"""Passages of other meetings that say what a passage says in like words, by the index of quotations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.comparing.candidates import rarity, stretches
from archive.comparing.folding import FoldedWord, hashed, words
from archive.comparing.phrases import COVER, PhrasePattern, slots, windows
from archive.comparing.store import QuotationIndexSnapshot
from archive.models import Meeting, Passage
from archive.search.indexing.quotations import snapshot
from archive.search.results import loaded

# Words that are compared at once, at least and at most; and parts of a passage that are looked for.
_FEWEST, _CHUNK = 8, 20
_MOST_CHUNKS = 8
# Stretches of the index looked at for each part.
_STRETCHES = 8
# Weight that a part must have: courtesies have less, whoever says them.
_TELLING = 40.0
# Passages below which an archive can't tell which words are rare.
_FEW_PASSAGES = 1_000


@dataclass(frozen=True)
class Alike:
    """Like words in a passage, text[start:end]. `cover`: their share of all, rare ones counting for more."""

    passage: Passage
    start: int
    end: int
    cover: float

    @property
    def wording(self) -> str:
        return self.passage.text[self.start : self.end]

    @property
    def before(self) -> str:
        return self.passage.text[: self.start]

    @property
    def after(self) -> str:
        return self.passage.text[self.end :]


@dataclass(frozen=True)
class SaidAlike:
    """In earlier meetings, the latest first, and in later ones, the earliest first."""

    before: list[Alike]
    after: list[Alike]


def said_alike(texts: Sequence[str], meeting: Meeting, most: int = 4) -> SaidAlike:
    """`meeting`: that of the texts, in which nothing is looked for. One query. Raises IndexUnavailable."""
    index = snapshot()
    chunks = [chunk for text in texts for chunk in _chunks(text)][:_MOST_CHUNKS]
    asked = [(phrase, keys) for chunk in chunks for phrase, keys in _candidates(chunk, index)]
    passages = {each.pk: each for each in loaded(sorted({key for _, keys in asked for key in keys}))}
    best: dict[int, Alike] = {}
    for phrase, keys in asked:
        for passage in (passages[key] for key in keys if key in passages):
            said = passage.utterance
            if said.meeting_id == meeting.pk or not said.is_spoken:
                continue
            alike = _alike(phrase, passage)
            if alike and (passage.pk not in best or best[passage.pk].cover < alike.cover):
                best[passage.pk] = alike
    dated = sorted(best.values(), key=_moment)
    here = (meeting.date, meeting.pk)
    before = [each for each in dated if _moment(each)[:2] < here]
    return SaidAlike(before[::-1][:most], [each for each in dated if _moment(each)[:2] > here][:most])


def _moment(alike: Alike) -> tuple[object, int, int]:
    meeting = alike.passage.utterance.meeting
    return meeting.date, meeting.pk, alike.passage.pk


def _chunks(text: str) -> Iterator[list[FoldedWord]]:
    """The words of a text in parts of one length."""
    every = words(text)
    if len(every) < _FEWEST:
        return
    count = -(-len(every) // _CHUNK)
    bounds = [len(every) * part // count for part in range(count + 1)]
    for start, end in pairwise(bounds):
        yield every[start:end]


def _candidates(
    chunk: list[FoldedWord], index: QuotationIndexSnapshot
) -> Iterator[tuple[PhrasePattern, list[int]]]:
    """The words of a part as a phrase, with the passages where they may be, if they tell anything."""
    hashes = hashed(chunk)
    known = rarity(index, hashes)
    counts = {word.text: int(count) for word, count in zip(chunk, known.counts[1].tolist(), strict=True)}
    asked = slots([(word.text, (word.text,)) for word in chunk])
    passages = max(sum(len(segment.passages) for segment in index.segments), _FEW_PASSAGES)
    phrase = asked.weighed([counts[word] for word in asked.words], passages)
    if phrase.total < _TELLING:
        return
    found = stretches(index, hashes, known, _STRETCHES)
    keys = [key for stretch in found if stretch.same >= COVER / 2 for key in stretch.passages]
    yield phrase, list(dict.fromkeys(keys))


def _alike(phrase: PhrasePattern, passage: Passage) -> Alike | None:
    said = words(passage.text)
    found = windows(phrase, [word.text for word in said])
    if not found:
        return None
    best = max(found, key=lambda window: window.cover)
    return Alike(passage, said[best.start].start, said[best.end - 1].end, best.cover)
