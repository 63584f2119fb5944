"""Every use of a phrase in the archive, in any wording that is near enough: see `comparing.phrases`."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from django.db.models import Q

from archive.citing.dates import KnownDate
from archive.comparing.phrases import PhrasePattern, Window, slots, windows
from archive.models import Passage
from archive.parsing.transcript import UtteranceKind
from archive.search.engine import IndexReader, engine
from archive.search.query.ast import Or, Term
from archive.search.stemming import analysis, possible_stems, stem
from archive.search.tokenizer import folded_words, spans
from archive.search.types import Keys, SearchRequest, TextKind

# Words of a phrase that are looked for, passages that are read for it, and those read at once.
MOST_WORDS = 40
MOST_PASSAGES = 5_000
_AT_ONCE = 2_500
_UNSPOKEN = (UtteranceKind.NARRATION, UtteranceKind.HEADING)


@dataclass(frozen=True, slots=True)
class PhraseUse:
    """Words of a passage, text[start:end], that are a use of the phrase. `speaker`: key, slug and name.
    `written`: they are the page's own."""

    passage: int
    anchor: str
    text: str
    start: int
    end: int
    words: tuple[str, ...]
    stems: tuple[str, ...]
    cover: float
    speaker: tuple[int, str, str] | None
    label: str
    role: str
    written: bool
    note: str
    inferred: bool
    doubt: str
    language: str
    meeting: int
    slug: str
    title: str
    title_language: str
    place: str
    date: KnownDate

    @property
    def wording(self) -> str:
        return self.text[self.start : self.end]

    @property
    def day(self) -> datetime.date | None:
        """The day, or the first that it may have been."""
        return self.date.start if self.date.is_known else None


@dataclass(frozen=True)
class PhraseUses:
    """In the order in which they were said, those without a date last. `cut`: there may be more, as so many
    passages have these words that only those most like it were read."""

    words: tuple[str, ...]
    uses: tuple[PhraseUse, ...]
    cut: bool = False


def phrase_uses(text: str, kind: TextKind = TextKind.SAID) -> PhraseUses:
    """In texts of this kind. Raises IndexUnavailable."""
    words = folded_words(text)[:MOST_WORDS]
    if not words:
        return PhraseUses((), ())
    with engine().reading() as index:
        phrase, keys = _candidates(words, index, kind)
    read = keys[:MOST_PASSAGES].tolist()
    found = [
        use
        for start in range(0, len(read), _AT_ONCE)
        for use in _uses(phrase, read[start : start + _AT_ONCE], kind)
    ]
    found.sort(key=lambda each: each[0])
    return PhraseUses(words, tuple(use for _, use in found), len(keys) > MOST_PASSAGES)


def _candidates(words: Sequence[str], index: IndexReader, kind: TextKind) -> tuple[PhrasePattern, Keys]:
    """The phrase, and all passages that have enough of its words anywhere, those with most first.

    Without any of the anchors nothing is a use, so the commonest words are not looked up.
    """
    within = {"text_kind": kind.values}
    asked = slots([(word, possible_stems(word, index.analyses)) for word in words])
    total = index.count(SearchRequest(values=within))
    counts = [index.count(SearchRequest(Term((word,)), within)) for word in asked.words]
    phrase = asked.weighed(counts, total)
    anchors = phrase.anchors()
    terms = tuple(Term((asked.words[slot],)) for slot in anchors)
    any_of = Or(terms) if len(terms) > 1 else terms[0]
    near = np.sort(index.keys(SearchRequest(any_of, within, sort="oldest")))
    reached = np.full(len(near), phrase.total)
    for slot, word in enumerate(asked.words):
        # Of the words that are not looked up it is taken that each passage has them.
        if slot in anchors or counts[slot] < len(near) * 4:
            held = index.keys(SearchRequest(Term((word,)), within, sort="oldest"))
            missing = ~np.isin(near, held)
            reached[missing] -= phrase.wanted[slot] * phrase.weights[slot]
    enough = reached >= phrase.least
    near, reached = near[enough], reached[enough]
    return phrase, near[np.argsort(-reached, kind="stable")]


_MEETING = "utterance__meeting__"
_COLUMNS = (
    "pk", "number", "moved_from", "position", "text",
    "utterance__number", "utterance__position", "utterance__label", "utterance__role", "utterance__kind",
    "utterance__note",
    "utterance__inferred", "utterance__doubt", "utterance__language",
    "utterance__speaker", "utterance__speaker__slug", "utterance__speaker__name",
    f"{_MEETING}pk", f"{_MEETING}slug", f"{_MEETING}title", f"{_MEETING}language", f"{_MEETING}place",
    f"{_MEETING}date", f"{_MEETING}date_precision", f"{_MEETING}date_end", f"{_MEETING}time",
)  # fmt: skip


def _uses(
    phrase: PhrasePattern, keys: Sequence[int], kind: TextKind
) -> Iterator[tuple[tuple[object, ...], PhraseUse]]:
    """Of these passages, each use with what it is sorted by."""
    rows = Passage.objects.filter(pk__in=keys, repeated=False, aside=False).order_by()
    if kind is not TextKind.BOTH:
        unspoken = Q(utterance__kind__in=_UNSPOKEN)
        rows = rows.filter(unspoken if kind is TextKind.WRITTEN else ~unspoken)
    for row in rows.values_list(*_COLUMNS):
        key, number, moved_from, position, text, owner, place, label, role, said_as, *rest = row
        note, inferred, doubt, own, speaker, slug, name, meeting, *about, date, precision, end, time = rest
        language = own or about[2]
        words = folded_words(text)
        by = analysis(language)
        stems = [stem(word, by) for word in words]
        known = KnownDate(date, precision, end)
        for window, (start, stop) in _placed(phrase, text, stems):
            use = PhraseUse(
                passage=key,
                anchor=f"u{moved_from or owner}-p{number}",
                text=text,
                start=start,
                end=stop,
                words=words[window.start : window.end],
                stems=tuple(stems[window.start : window.end]),
                cover=window.cover,
                speaker=(speaker, slug, name) if speaker else None,
                label=label,
                role=role,
                written=said_as in _UNSPOKEN,
                note=note,
                inferred=inferred,
                doubt=doubt,
                language=language,
                meeting=meeting,
                slug=about[0],
                title=about[1],
                title_language=about[2],
                place=about[3],
                date=known,
            )
            order = (not known.is_known, date, time or datetime.time.min, meeting, place, position, start)
            yield order, use


def _placed(
    phrase: PhrasePattern, text: str, stems: Sequence[str]
) -> Iterator[tuple[Window, tuple[int, int]]]:
    """The windows of a text with the characters that they begin and end at."""
    found = windows(phrase, stems)
    if found:
        places = spans(text)
        for window in found:
            yield window, (places[window.start][0], places[window.end - 1][1])
