"""Finds the formulas of the archive, in the index of quotations, and keeps them."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import log
from typing import NamedTuple

import numpy as np
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from numpy.typing import NDArray

from archive.comparing.folding import FoldedWord, fold, words
from archive.comparing.formulas import Repeat, Text, maximal_repeats
from archive.comparing.language_marks import marks_of, names
from archive.comparing.store import QuotationIndexSnapshot
from archive.languages.vocabulary import SPOKEN, vocabulary_of
from archive.models import Formula, FormulaSearch, Passage
from archive.parsing.transcript import DatePrecision, UtteranceKind
from archive.search.indexing.quotations import snapshot

# Formulas that are kept, without those that are names and courtesies, and of these; repeats that are looked
# at for them.
_MOST, _MOST_FOLDED = 500, 150
_LOOKED_AT = 4_000
# Of the words of a repeat, the share that better ones may have before it counts as a part of them.
_OF_OTHERS = 0.5
# Words that say something, below which a formula is names and courtesies.
_LEAST_CONTENT = 3
# Formulas are looked for again after imports that make the archive so much larger.
_GROWN = 0.05
_AT_ONCE = 5_000
_UNSPOKEN = (UtteranceKind.NARRATION, UtteranceKind.HEADING)


def renew_formulas_if_grown() -> None:
    """What an import does: looks for formulas where there is enough new. Raises IndexUnavailable."""
    last = FormulaSearch.objects.first()
    if last is None or abs(snapshot().words - last.words) > _GROWN * last.words:
        renew_formulas()


def renew_formulas() -> int:
    """Look for formulas in all that was said; how many are kept. Raises IndexUnavailable."""
    index = snapshot()
    found = sorted(_formulas(index), key=lambda formula: -formula.score)
    kept = [each for each in found if not each.folded][:_MOST]
    kept += [each for each in found if each.folded][:_MOST_FOLDED]
    with transaction.atomic():
        Formula.objects.all().delete()
        Formula.objects.bulk_create(kept)
        FormulaSearch.objects.all().delete()
        FormulaSearch.objects.create(made=timezone.now(), words=index.words)
    return len(kept)


@dataclass(frozen=True)
class _Spoken:
    """All that somebody said, with the keys of its passages and how rare each word is."""

    text: Text
    keys: NDArray[np.uint32]
    rarity: NDArray[np.float32]

    def rarity_of(self, repeat: Repeat) -> NDArray[np.float32]:
        start = int(repeat.places[0])
        return self.rarity[start : start + repeat.length]


class _Said(NamedTuple):
    """What is known of a passage; `day` is None where the date is not known."""

    text: str
    language: str
    speaker: int | None
    day: datetime.date | None


def _formulas(index: QuotationIndexSnapshot) -> Iterator[Formula]:
    spoken = _spoken(index)
    if not len(spoken.keys):
        return
    repeats = maximal_repeats(spoken.text)
    repeats.sort(key=lambda each: -float(spoken.rarity_of(each).sum()) * log(1 + each.meetings))
    looked_at = _without_parts(repeats, len(spoken.rarity))[:_LOOKED_AT]
    at = [spoken.text.passages_at(each.places) for each in looked_at]
    said = _loaded(sorted({int(spoken.keys[passage]) for each in at for passage in each}))
    for repeat, passages in zip(looked_at, at, strict=True):
        offsets = repeat.places - spoken.text.starts[passages]
        uses = [
            (said[key], key, offset)
            for key, offset in zip(spoken.keys[passages].tolist(), offsets.tolist(), strict=True)
            if key in said
        ]
        if uses and (formula := _formula(repeat, uses, spoken.rarity_of(repeat).tolist())):
            yield formula


def _spoken(index: QuotationIndexSnapshot) -> _Spoken:
    unspoken = Passage.objects.filter(Q(utterance__kind__in=_UNSPOKEN) | Q(aside=True)).order_by()
    left_out = np.fromiter(unspoken.values_list("pk", flat=True).iterator(), np.uint32)
    parts, keys, meetings, lengths = [], [], [], []
    for segment, dead in index.each():
        rows = segment.passages
        living = ~np.isin(rows["meeting"], list(dead)) & ~np.isin(rows["passage"], left_out)
        sizes = segment.ends() - rows["start"]
        parts.append(segment.words[np.repeat(living, sizes)])
        keys.append(rows["passage"][living])
        meetings.append(rows["meeting"][living].astype(np.int64))
        lengths.append(sizes[living])
    if not parts:
        nothing = np.empty(0, np.int64)
        none = Text(np.empty(0, np.uint32), nothing, nothing, nothing)
        return _Spoken(none, np.empty(0, np.uint32), np.empty(0, np.float32))
    every = np.concatenate(parts)
    ends = np.cumsum(np.concatenate(lengths))
    starts = np.append(0, ends[:-1])[: len(ends)]
    _, inverse, counts = np.unique(every, return_inverse=True, return_counts=True)
    rarity = np.log(max(len(every), 1) / counts).astype(np.float32)[inverse]
    return _Spoken(Text(every, starts, ends, np.concatenate(meetings)), np.concatenate(keys), rarity)


def _without_parts(repeats: Sequence[Repeat], count: int) -> list[Repeat]:
    """Repeats, the best first, without those that are mostly words of better ones."""
    covered = np.zeros(count, bool)
    kept = []
    for repeat in repeats:
        places = (repeat.places[:, None] + np.arange(repeat.length, dtype=np.int32)).ravel()
        if covered[places].mean() < _OF_OTHERS:
            covered[places] = True
            kept.append(repeat)
    return kept


def _loaded(keys: Sequence[int]) -> dict[int, _Said]:
    columns = (
        "pk", "text", "utterance__language", "utterance__meeting__language", "utterance__speaker",
        "utterance__meeting__date", "utterance__meeting__date_precision",
    )  # fmt: skip
    found = {}
    for start in range(0, len(keys), _AT_ONCE):
        rows = Passage.objects.filter(pk__in=keys[start : start + _AT_ONCE]).order_by()
        for key, text, own, common, speaker, date, precision in rows.values_list(*columns):
            day = None if precision == DatePrecision.UNKNOWN else date
            found[key] = _Said(text, own or common, speaker, day)
    return found


def _formula(
    repeat: Repeat, uses: Sequence[tuple[_Said, int, int]], rarity: Sequence[float]
) -> Formula | None:
    """`uses`: each passage with its key and the word of it at which the formula begins."""
    ordered = sorted(uses, key=lambda use: (use[0].day is None, use[0].day or datetime.date.min, use[1]))
    first, key, offset = ordered[0]
    said = words(first.text)[offset : offset + repeat.length]
    if len(said) < repeat.length:
        return None  # the passage was changed since it was indexed
    content = _content(first, said, rarity)
    days = [use.day for use, _, _ in ordered if use.day]
    return Formula(
        passage_id=key,
        text=first.text[said[0].start : said[-1].end],
        words=repeat.length,
        uses=len(repeat.places),
        meetings=repeat.meetings,
        speakers=len({use.speaker for use, _, _ in uses if use.speaker}),
        last=days[-1] if days else None,
        score=sum(content.values()) * log(1 + repeat.meetings),
        folded=len(content) < _LEAST_CONTENT,
    )


def _content(said: _Said, formula: Sequence[FoldedWord], rarity: Sequence[float]) -> dict[str, float]:
    """The words that are no names, offices, numbers, courtesies or small words, each with its rarity."""
    empty = _empty_words(said.language)
    named = names(said.text, formula, marks_of(said.language))
    return {
        word.text: rare
        for word, rare in zip(formula, rarity, strict=True)
        if word.text not in empty and word.text.removesuffix("'s") not in named and word.text.isalpha()
    }


@cache
def _empty_words(language: str) -> frozenset[str]:
    known = vocabulary_of(language)
    return frozenset(map(fold, SPOKEN | known.function_words | known.addresses | known.offices | known.small))
